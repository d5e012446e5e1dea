import type { Span } from '../../draft/tree.ts';
import { readOnce, type Passage } from '../../text/passage.ts';
import { brokenWords } from './broken.ts';
import { impossibleDates } from './dates.ts';
import { repetitions } from './doubled.ts';
import type { FaultKind } from './gathering.ts';
import { lostWords } from './lost-words.ts';
import { slipsOfLetters, slipsOfMarks, type Misspelling } from './misspelt.ts';
import { oddityOf } from './spelling.ts';
import { BlockWords } from './word.ts';

/** One fault in a block; offsets are indices into the block's text. */
export interface BlockFault extends Span {
  readonly kind: FaultKind;
  /** Faults of one kind and key are said once; "" for a fault that stands alone. */
  readonly key: string;
  readonly meant?: string;
}

export interface Reading {
  readonly faults: readonly BlockFault[];
  /** Slips of letters, which only the whole draft can prove. */
  readonly doubts: readonly Misspelling[];
  /** Number of words, and of those with Vietnamese marks. */
  readonly words: number;
  readonly marked: number;
}

/** Everything that one block tells by itself. Blocks come again after every edit of a draft, so a reading is kept. */
export const readBlock: (passage: Passage) => Reading = readOnce((passage) => {
  const { text } = passage;
  const words = new BlockWords(passage);
  const faults: BlockFault[] = [];
  let marked = 0;
  for (let i = 0; i < words.count; i++) {
    const spelling = words.spelling(i);
    if (spelling.folded !== spelling.bare) marked++;
    const oddity = oddityOf(spelling);
    // Capitals are abbreviations and names: "Đắk", "Krông", "LĐTBXH". A letter of another script is wrong in them too.
    if (oddity && (oddity === 'script' || words.written(i) === words.written(i).toLowerCase())) faults.push({ kind: oddity, key: oddity === 'glued' ? 'all' : spelling.folded, start: words.start(i), end: words.end(i) });
  }
  for (const { start, end, whole } of brokenWords(words)) faults.push({ kind: 'broken', key: whole, start, end, meant: whole });
  for (const { start, end, key, certain } of repetitions(words)) faults.push({ kind: certain ? 'doubled' : 'repeated', key, start, end });
  for (const slip of slipsOfMarks(words)) faults.push(misspelt(slip));
  for (const { kind, start, end } of lostWords(passage)) faults.push({ kind, key: '', start, end });
  for (const { start, end } of impossibleDates(text)) faults.push({ kind: 'date', key: '', start, end });
  return { faults, doubts: slipsOfLetters(words), words: words.count, marked };
});

export function misspelt({ start, end, written, meant }: Misspelling): BlockFault {
  return { kind: 'misspelt', key: `${meant} ${written.join(' ').toLowerCase()}`, start, end, meant: likeWritten(meant, written) };
}

/** The compound with the capitals of what was written. */
function likeWritten(meant: string, written: readonly string[]): string {
  return meant.split(' ').map((syllable, i) => {
    const model = written[i]!;
    if (model.length > 1 && model === model.toUpperCase()) return syllable.toUpperCase();
    return /^\p{Lu}/u.test(model) ? syllable.slice(0, 1).toUpperCase() + syllable.slice(1) : syllable;
  }).join(' ');
}
