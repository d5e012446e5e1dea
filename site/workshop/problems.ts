import { CATALOGUE } from '../../rules/checks/catalogue.ts';
import { FAMILIES, type Family, type Language } from '../../rules/checks/rule.ts';
import { siteText } from '../messages/index.ts';

export const RULE_IDS: ReadonlySet<string> = new Set(CATALOGUE.map(({ id }) => id));

/** Problems that can be named, by family: the titles of the rules. */
export function problemsByFamily(language: Language): { family: Family; name: string; rules: { id: string; title: string }[] }[] {
  return FAMILIES.map((family) => ({ family, name: siteText(language, `family.${family}`), rules: CATALOGUE.filter((rule) => rule.family === family).map((rule) => ({ id: rule.id, title: rule.title[language] })) })).filter(({ rules }) => rules.length > 0);
}

export function problemTitle(id: string, language: Language): string {
  return CATALOGUE.find((rule) => rule.id === id)?.title[language] ?? id;
}
