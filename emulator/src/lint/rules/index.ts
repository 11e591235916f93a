import type { Rule } from '../lint-context.ts';
import { findBrowserGlobals } from './browser-globals.ts';
import { findConstAssignments } from './const-assignments.ts';
import { findEnablingConditions } from './enabling-conditions.ts';
import { findFieldNames } from './field-names.ts';
import { findFieldTypes } from './field-types.ts';
import { findGalleryCategories } from './gallery-categories.ts';
import { findGalleryFiles } from './gallery-files.ts';
import { findGalleryIcon } from './gallery-icon.ts';
import { findGalleryTerms } from './gallery-terms.ts';
import { findGalleryTexts } from './gallery-texts.ts';
import { findMissingPermissions } from './missing-permissions.ts';
import { findMissingReturn } from './missing-return.ts';
import { findOpenEnds } from './open-ends.ts';
import { findPermissionPatterns } from './permission-patterns.ts';
import { findRefusedCalls } from './refused-calls.ts';
import { findRepeats } from './repeated-keys.ts';
import { findScenarioNames } from './scenario-names.ts';
import { findSections } from './sections.ts';
import { findSyntax } from './syntax.ts';
import { findUndeclaredFields } from './undeclared-fields.ts';
import { findUndeclaredNames } from './undeclared-names.ts';
import { findUnheardFailures } from './unheard-failures.ts';
import { findUnknownApis } from './unknown-apis.ts';
import { findUnknownMethods } from './unknown-methods.ts';
import { findUnreadFields } from './unread-fields.ts';
import { findUnusedKeys } from './unused-keys.ts';
import { findUnusedPermissions } from './unused-permissions.ts';
import { findUnusedRights } from './unused-rights.ts';

export const rules: readonly Rule[] = [
  findSections,
  findRepeats,
  findSyntax,
  findUndeclaredNames,
  findConstAssignments,
  findUnknownMethods,
  findUnknownApis,
  findMissingPermissions,
  findUnusedPermissions,
  findUnusedRights,
  findUnusedKeys,
  findRefusedCalls,
  findPermissionPatterns,
  findBrowserGlobals,
  findUndeclaredFields,
  findUnreadFields,
  findFieldNames,
  findFieldTypes,
  findEnablingConditions,
  findOpenEnds,
  findUnheardFailures,
  findMissingReturn,
  findScenarioNames,
  findGalleryTerms,
  findGalleryTexts,
  findGalleryCategories,
  findGalleryIcon,
  findGalleryFiles,
];
