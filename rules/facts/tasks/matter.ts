import { MATTERS, NO_MATTER, type Matter } from '../../language/matters.ts';
import { PhraseTrie } from '../../text/trie.ts';

const TRIE = new PhraseTrie<Matter | 'none'>();
for (const phrase of NO_MATTER) TRIE.add(phrase, 'none');
for (const [matter, phrases] of Object.entries(MATTERS) as [Matter, readonly string[]][]) for (const phrase of phrases) TRIE.add(phrase, matter);

/** The matters named in the first `limit` units, first to last. Names in quotation marks ("Đề án “…”") are no matter of the task. */
export function mattersOf(text: string, limit: number): Matter[] {
  const open = text.replace(/[“"«][^”"»]{0,500}[”"»]/gu, (quoted) => ' '.repeat(quoted.length));
  return TRIE.search(open, { gap: /^[\s,-]*$/ }).flatMap(({ start, value }) => (start < limit && value !== 'none' ? [value] : []));
}
