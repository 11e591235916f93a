export { allowEverything, type Checker, createChecker, type Veto } from './checker.ts';
export { type Grant, listOf } from './grant.ts';
export { isDottedName, isValidDataLayerKeyPattern, matchDataLayerKey } from './match-data-layer-key.ts';
export { couldMatchUrlPattern, isValidUrlPattern, matchUrlPattern } from './match-url-pattern.ts';
export { type ApiNeeds, apiNeeds, consentSettings } from './requests.ts';
export type { Circumstances, Rule } from './rule.ts';
export { permissionRules } from './rules.ts';
