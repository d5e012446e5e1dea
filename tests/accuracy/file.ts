import type { Measured } from './folder.ts';

const share = (part: number, whole: number): number | null => (whole ? Math.round((100 * part) / whole) / 100 : null);
export const FACTS = ['kind', 'assignments', 'citations', 'targets', 'findings'];

/** What `corpus/accuracy.json` holds for the site: figures with their n, `null` where nothing was said or wanted. */
export function accuracyFile({ count, table, rules, languages }: Measured): string {
  const factsOf = (counts: Measured['table']): object => Object.fromEntries(FACTS.map((name) => { const c = counts.get(name)!; return [name, { precision: share(c.right, c.said), recall: share(c.found, c.wanted), said: c.said, wanted: c.wanted }]; }));
  const byLanguage = Object.fromEntries([...languages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([language, own]) => [language, { documents: own.count, facts: factsOf(own.table) }]));
  const byRule = Object.fromEntries([...rules].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, c]) => [id, { precision: share(c.right, c.said), recall: share(c.found, c.wanted), said: c.said, wanted: c.wanted, fails: c.fails.said }]));
  return `${JSON.stringify({ documents: count, facts: factsOf(table), languages: byLanguage, rules: byRule }, null, 1)}\n`;
}
