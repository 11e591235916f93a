/**
 * How one setting is accepted: a text is a pattern, a number is the most, `null` takes anything; a list has the
 * rule of its items, a group has rules by name. Where the default is a boolean, only a boolean is taken.
 */
export type Rule = string | number | null | [item: Rule] | RuleGroup;
export type RuleGroup = { [name: string]: Rule };
