import { ALL_RULES } from '../../rules/checks/all.ts';
import { FAMILIES, type Family, type Language } from '../../rules/checks/rule.ts';
import { siteText } from '../messages/index.ts';

export const RULE_IDS: ReadonlySet<string> = new Set(ALL_RULES.map(({ id }) => id));

/** Problems that can be named, by family: the titles of the rules. */
export function problemsByFamily(language: Language): { family: Family; name: string; rules: { id: string; title: string }[] }[] {
  return FAMILIES.map((family) => ({ family, name: siteText(language, `family.${family}`), rules: ALL_RULES.filter((rule) => rule.family === family).map((rule) => ({ id: rule.id, title: rule.messages[language].title })) })).filter(({ rules }) => rules.length > 0);
}

export function problemTitle(id: string, language: Language): string {
  return ALL_RULES.find((rule) => rule.id === id)?.messages[language].title ?? id;
}
