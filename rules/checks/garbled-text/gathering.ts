import type { Span } from '../../draft/tree.ts';
import type { LostWord } from './lost-words.ts';
import type { Oddity } from './syllables.ts';

export type FaultKind = Oddity | LostWord | 'character' | 'broken' | 'doubled' | 'repeated' | 'misspelt' | 'date' | 'many';

/** One fault and every place where it stands. */
export interface Fault {
  readonly kind: FaultKind;
  readonly places: Span[];
  readonly meant: string | undefined;
  /** How many places it speaks for. */
  readonly count: number;
}

/** More faults of spelling than this are not typed, they come from a scan: one remark says so. */
const MANY = 12;
/** Faults of the sense stay single however many there are. */
const OF_SPELLING: ReadonlySet<FaultKind> = new Set<FaultKind>(['impossible', 'typed', 'glued', 'script', 'character', 'broken', 'doubled', 'repeated', 'misspelt']);

/** Gathers faults of one kind and spelling, so that each is said once. */
export class Gathering {
  readonly #faults = new Map<string, { kind: FaultKind; places: Span[]; meant: string | undefined }>();

  add(kind: FaultKind, key: string, place: Span, meant?: string): void {
    const known = this.#faults.get(`${kind} ${key}`);
    if (known) known.places.push(place);
    else this.#faults.set(`${kind} ${key}`, { kind, places: [place], meant });
  }

  /** In the order of the text; places that another fault covers are left out. */
  findings(): Fault[] {
    const all = [...this.#faults.values()].sort((a, b) => a.places[0]!.start - b.places[0]!.start || b.places[0]!.end - a.places[0]!.end);
    const single = all.filter((fault, i) => !all.some((other, k) => k < i && covers(other.places[0]!, fault.places[0]!)));
    const spelling = single.filter(({ kind }) => OF_SPELLING.has(kind));
    const counted = (faults: readonly { places: readonly Span[] }[]): number => faults.reduce((sum, { places }) => sum + places.length, 0);
    if (spelling.length <= MANY) return single.map((fault) => ({ ...fault, count: fault.places.length }));
    const many: Fault = { kind: 'many', places: spelling.flatMap(({ places }) => places), meant: undefined, count: counted(spelling) };
    return [many, ...single.filter(({ kind }) => !OF_SPELLING.has(kind)).map((fault) => ({ ...fault, count: fault.places.length }))];
  }
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
