import type { Draft } from '../draft/tree.ts';
import { BODY_GAP } from '../law/bodies.ts';
import { REGISTRY, type Registry } from '../law/lookup.ts';
import type { Structure } from '../structure/section.ts';
import { foldVietnamese } from '../text/fold.ts';
import type { BodyMention } from './facts.ts';

/** Every mention of a body that the registry knows. Names of bodies of one type ("Sở Nội vụ" of any province) are one entry. */
export function readBodies(_draft: Draft, structure: Structure, registry: Registry = REGISTRY): BodyMention[] {
  const mentions: BodyMention[] = [];
  const trie = registry.bodyTrie();
  for (const block of structure.blocks) {
    for (const { start, end, value } of trie.search(block.text, { folded: block.folded, words: block.words, gap: BODY_GAP })) {
      const quote = block.text.slice(start, end);
      mentions.push({ quote, start: block.start + start, end: block.start + end, name: foldVietnamese(quote).replace(/\s+/g, ' '), body: value.id, vague: false });
    }
  }
  return mentions;
}
