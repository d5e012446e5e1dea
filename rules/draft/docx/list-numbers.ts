import { formatNumber } from './number-formats.ts';
import { symbolLetter } from './symbols.ts';

/** One level of a list, as .docx and .doc both know it. */
export interface Level {
  readonly start: number;
  /** Name of the format in .docx: "decimal", "upperRoman", "bullet" … */
  readonly format: string;
  /** "%1.%2." */
  readonly pattern: string;
  readonly suffix: string;
  /** Level after which the count starts anew (1-based); 0 = never, undefined = any higher level. */
  readonly restart: number | undefined;
  /** Numbers of higher levels are written in digits. */
  readonly legal: boolean;
  readonly font: string;
}

export interface List {
  /** Lists of one definition count on together. */
  readonly definition: string;
  readonly levels: readonly (Level | undefined)[];
  /** Level → number to start from the first time this list is used. */
  readonly startOverrides: ReadonlyMap<number, number>;
}

/** Writes the numbers that Word shows, paragraph by paragraph in reading order. */
export class ListNumbers {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counts = new Map<string, number[]>();
  readonly #started = new Set<string>();

  constructor(lists: ReadonlyMap<string, List>) {
    this.#lists = lists;
  }

  /** Counts one paragraph and gives its sign with the blank after it: "Điều 3. ", "a) ", "" where the level shows nothing. */
  next(listId: string, at: number): string {
    const list = this.#lists.get(listId);
    if (!list) return '';
    const own = list.levels[at];
    if (!own) return '';
    let counts = this.#counts.get(list.definition);
    if (!counts) this.#counts.set(list.definition, counts = []);
    // A list that says where its levels start does so once: "Restart at 1" on a clause writes it for all levels, and the articles count on.
    if (list.startOverrides.has(at) && !this.#started.has(listId)) {
      this.#started.add(listId);
      delete counts[at];
    }
    const startOf = (level: number): number => list.startOverrides.get(level) ?? list.levels[level]?.start ?? 1;
    for (let higher = 0; higher < at; higher++) counts[higher] ??= startOf(higher);
    counts[at] = counts[at] === undefined ? startOf(at) : counts[at] + 1;
    for (let deeper = at + 1; deeper < 9; deeper++) {
      const restart = list.levels[deeper]?.restart;
      if (restart === undefined || restart > at) delete counts[deeper];
    }
    if (own.format === 'none' && !own.pattern) return '';
    const sign = own.format === 'bullet' ? bullet(own) : own.pattern.replace(/%([1-9])/g, (_, digit: string) => {
      const shown = Number(digit) - 1;
      const count = counts[shown] ?? startOf(shown);
      return formatNumber(count, own.legal ? 'decimal' : list.levels[shown]?.format ?? 'decimal');
    });
    if (!sign.trim()) return '';
    return own.suffix === 'nothing' ? sign : `${sign.trimEnd()} `;
  }
}

function bullet(level: Level): string {
  // Courier's "o" is drawn as a ring; a letter would read as a word.
  if (level.pattern === 'o') return '○';
  return [...level.pattern].map((sign) => symbolLetter(sign, level.font) ?? '•').join('');
}
