import { programmeEntries, type Act, type Registry } from '../../../law/registry.ts';
import { flat } from '../text.ts';

const EMPTY = new Set('the of on for and in to a an by with at from no number dated law decree circular decision resolution code government minister prime ministry national assembly promulgating approving issuing regarding concerning about providing detailing guiding its their some several articles period'.split(' '));

/** "ensuring" and "ensure", "measures" and "measure" are one word to a reader. */
const stem = (word: string): string => word.replace(/(?:ing|ed|es|s)$/u, '').replace(/e$/u, '');

function contentWords(words: string): Set<string> {
  const found = new Set<string>();
  for (const [word] of flat(words).matchAll(/[\p{L}\p{N}]+/gu)) if (!EMPTY.has(word) && word.length > 1) found.add(stem(word));
  return found;
}

const known = new WeakMap<Act, Set<string>[]>();

function titlesOf(act: Act): readonly Set<string>[] {
  let titles = known.get(act);
  if (!titles) {
    const programmes = programmeEntries().filter((programme) => programme.act === act.id).map((programme) => programme.name.en);
    known.set(act, titles = [act.title.en.replace(/\s*\([^)]*\)$/u, ''), ...programmes].map(contentWords).filter((words) => words.size > 0));
  }
  return titles;
}

/** Share of the act's English title that the words hold, 0 to 1. */
export function englishTitleShare(act: Act, words: string): number {
  const cited = contentWords(words);
  let best = 0;
  for (const title of titlesOf(act)) best = Math.max(best, [...title].filter((word) => cited.has(word)).length / title.size);
  return best;
}

const ENOUGH = 0.6;

/**
 * The Vietnamese title of the act whose English title the words hold, for comparing with a registry that knows acts by their Vietnamese
 * titles. `preferred` is asked first. "" when no title fits: then number and date alone decide.
 */
export function vietnameseTitle(words: string, preferred: Act | undefined, registry: Registry): string {
  if (preferred && englishTitleShare(preferred, words) >= ENOUGH - 0.1) return titleWords(preferred);
  let best: { act: Act; share: number; size: number } | undefined;
  for (const act of registry.acts) {
    const share = englishTitleShare(act, words);
    const size = Math.max(0, ...titlesOf(act).map((title) => title.size));
    if (share >= ENOUGH && size >= 2 && (!best || share > best.share || share === best.share && size > best.size)) best = { act, share, size };
  }
  return best ? titleWords(best.act) : '';
}

function titleWords(act: Act): string {
  return [act.title.vi, ...programmeEntries().filter((programme) => programme.act === act.id).map((programme) => programme.name.vi)].join(' ');
}
