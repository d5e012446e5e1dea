import type { Draft } from '../draft/tree.ts';
import { BODY_GAP } from '../law/bodies.ts';
import { REGISTRY, type Registry } from '../law/lookup.ts';
import type { Structure } from '../structure/section.ts';
import { foldLine, singleBlanks } from '../text/fold.ts';
import { readOnce, type Passage } from '../text/passage.ts';
import type { BodyMention } from './facts.ts';

type Trie = ReturnType<Registry['bodyTrie']>;
type Reader = (passage: Passage) => ReturnType<Trie['search']>;

/** Few registries are ever in use: ours, and that of a user. */
const readers = new WeakMap<Trie, Reader>();

function readerOf(trie: Trie): Reader {
  let reader = readers.get(trie);
  if (!reader) readers.set(trie, reader = readOnce(({ text, folded, words }) => trie.search(text, { folded, words, gap: BODY_GAP })));
  return reader;
}

/** Every mention of a body that the registry knows. Names of bodies of one type ("Sở Nội vụ" of any province) are one entry. */
export function readBodies(_draft: Draft, structure: Structure, registry: Registry = REGISTRY): BodyMention[] {
  const mentions: BodyMention[] = [];
  const bodiesIn = readerOf(registry.bodyTrie());
  for (const block of structure.blocks) {
    for (const { start, end, value } of bodiesIn(block.passage)) {
      const quote = block.text.slice(start, end);
      mentions.push({ quote, start: block.start + start, end: block.start + end, name: singleBlanks(foldLine(quote)), body: value.id, vague: false });
    }
  }
  return mentions;
}
