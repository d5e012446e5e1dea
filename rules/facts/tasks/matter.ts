import { MATTERS, type Matter } from '../../language/matters.ts';
import { PhraseTrie } from '../../text/trie.ts';

const TRIE = new PhraseTrie<Matter>();
for (const [matter, phrases] of Object.entries(MATTERS) as [Matter, readonly string[]][]) for (const phrase of phrases) TRIE.add(phrase, matter);

/** The matters named in the first `limit` units, first to last. Names in quotation marks ("Đề án “…”") are no matter of the task. */
export function mattersOf(text: string, limit: number): Matter[] {
  const open = text.replace(/[“"«][^”"»]{0,500}[”"»]/gu, (quoted) => ' '.repeat(quoted.length));
  return TRIE.search(open, { gap: /^[\s,-]*$/ }).filter(({ start }) => start < limit).map(({ value }) => value);
}
