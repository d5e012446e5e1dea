import type { Language, Localized, Rule } from './rule.ts';

/** Fills `{name}` from values. A name without a value is a mistake of the rule's author and throws. */
export function fill(template: string, values: Readonly<Record<string, string | number>> = {}): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in “${template}”`);
    return String(value);
  });
}

/** A catalogue entry of a rule in both languages; values that differ by language are given in both. */
export function localize(rule: Pick<Rule, 'id' | 'messages'>, key: string, values: Readonly<Record<string, string | number | Localized>> = {}): Localized {
  const vi = rule.messages.vi[key as keyof typeof rule.messages.vi];
  const en = rule.messages.en[key as keyof typeof rule.messages.en];
  if (vi === undefined || en === undefined) throw new Error(`${rule.id}: no message “${key}” in both languages`);
  const pick = (language: Language): Record<string, string | number> => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? value[language] : value]));
  return { vi: fill(vi, pick('vi')), en: fill(en, pick('en')) };
}
