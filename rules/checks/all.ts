// Made by `npm run rules:index` from the folders beside this file; a test keeps it true.
import type { Rule } from './rule.ts';

export const ALL_RULES: readonly Rule[] = [];
