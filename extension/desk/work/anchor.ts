import type { Span } from '../../../rules/draft/tree.ts';
import { foldVietnamese } from '../../../rules/text/fold.ts';

/** Where a decision stands, so that it can be found again in a changed draft. Offsets are UTF-16 indices into the NFC text. */
export interface Anchor extends Span {
  readonly rule: string;
  readonly locator: string;
  /** The words themselves; "" when the whole document is meant. */
  readonly exact: string;
  /** Words before and after, to tell equal quotations apart. */
  readonly prefix: string;
  readonly suffix: string;
}

const CONTEXT = 48;

export function anchorOf(text: string, place: Span & { readonly rule: string; readonly locator: string }): Anchor {
  const { rule, locator, start, end } = place;
  return { rule, locator, start, end, exact: text.slice(start, end), prefix: end > start ? text.slice(Math.max(0, start - CONTEXT), start) : '', suffix: end > start ? text.slice(end, end + CONTEXT) : '' };
}

/** Words compare without line breaks, letter case and tone placement; nothing else is forgiven. */
export function sameWords(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(words: string): string {
  return foldVietnamese(words.normalize('NFC')).replace(/\s+/g, ' ').trim();
}

/** Candidates by what every rung asks for: the rule and the words. A decision is compared with those alone. */
export class Candidates<T extends Anchor> {
  readonly #groups = new Map<string, T[]>();

  constructor(all: readonly T[]) {
    for (const each of all) {
      const key = keyOf(each);
      const group = this.#groups.get(key);
      if (group) group.push(each);
      else this.#groups.set(key, [each]);
    }
  }

  /** The candidate that the anchor means, which from now on is taken; null when none can be told for certain. */
  take(anchor: Anchor): T | null {
    const group = this.#groups.get(keyOf(anchor)) ?? [];
    const found = findAgain(anchor, group);
    if (found) group.splice(group.indexOf(found), 1);
    return found;
  }

  get left(): T[] {
    return [...this.#groups.values()].flat();
  }
}

function keyOf({ rule, exact }: Anchor): string {
  return `${rule}\n${plain(exact)}`;
}

/**
 * The ladder: the same place, then the same locator, then the words around it. The quoted words must stand on every rung;
 * where two candidates fit a rung equally well nothing is chosen, for a wrong anchor is worse than none.
 */
export function findAgain<T extends Anchor>(anchor: Anchor, candidates: readonly T[]): T | null {
  const fitting = candidates.filter((candidate) => candidate.rule === anchor.rule && sameWords(candidate.exact, anchor.exact));
  const samePlace = fitting.find((candidate) => candidate.start === anchor.start && candidate.end === anchor.end);
  if (samePlace && sameWords(samePlace.prefix, anchor.prefix) && sameWords(samePlace.suffix, anchor.suffix)) return samePlace;
  return only(fitting.filter((candidate) => candidate.locator === anchor.locator)) ?? byContext(anchor, fitting) ?? only(fitting);
}

function only<T>(list: readonly T[]): T | null {
  return list.length === 1 ? list[0]! : null;
}

function byContext<T extends Anchor>(anchor: Anchor, fitting: readonly T[]): T | null {
  return only(fitting.filter((candidate) => sameWords(candidate.prefix, anchor.prefix) && sameWords(candidate.suffix, anchor.suffix)))
    ?? only(fitting.filter((candidate) => sameWords(candidate.prefix, anchor.prefix) || sameWords(candidate.suffix, anchor.suffix)));
}

/** Where the quoted words stand in a text now, for findings that no rule will find again; null when they are gone or stand there more than once without a sign which is meant. */
export function locateQuote(anchor: Anchor, text: string): Span | null {
  if (!anchor.exact) return { start: 0, end: 0 };
  if (text.slice(anchor.start, anchor.end) === anchor.exact) return { start: anchor.start, end: anchor.end };
  const places: Anchor[] = [];
  for (let at = text.indexOf(anchor.exact); at >= 0 && places.length < 200; at = text.indexOf(anchor.exact, at + 1)) {
    places.push(anchorOf(text, { rule: anchor.rule, locator: '', start: at, end: at + anchor.exact.length }));
  }
  const found = byContext(anchor, places) ?? only(places);
  return found ? { start: found.start, end: found.end } : null;
}
