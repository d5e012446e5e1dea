import { Sought, type LetterSet } from './letter-set.ts';

/** Words of which one has to stand in the text. */
type Need = readonly string[];

/** Whether a pattern may match `words`. `letters` are those of the words, or of a text that holds them all. */
export type MayMatch = (words: string, letters?: LetterSet) => boolean;

/**
 * A look for the plain words that a pattern cannot do without, for patterns with many alternatives that hardly ever match: to compile and
 * run one costs far more. `source` is for small letters and folded words; its blanks stand for any white space. False means no match.
 */
export function mayMatch(source: string): MayMatch {
  const alternatives = new NeedReader(source).alternation().map((needs) => needs.map((need) => need.map((word) => new Sought(word))));
  return (words, letters) => {
    for (const needs of alternatives) if (allIn(needs, words, letters)) return true;
    return false;
  };
}

// Plain loops: this is asked tens of thousands of times of one draft.
function allIn(needs: readonly (readonly Sought[])[], words: string, letters: LetterSet | undefined): boolean {
  for (const need of needs) if (!oneIn(need, words, letters)) return false;
  return true;
}

function oneIn(need: readonly Sought[], words: string, letters: LetterSet | undefined): boolean {
  for (const word of need) if (word.in(words, letters)) return true;
  return false;
}

const SIGNS = '.^$';

class NeedReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** The needs of each alternative. */
  alternation(): Need[][] {
    const alternatives = [this.#sequence()];
    while (this.#source[this.#at] === '|') {
      this.#at++;
      alternatives.push(this.#sequence());
    }
    return alternatives;
  }

  #sequence(): Need[] {
    const needs: Need[] = [];
    let run = '';
    const flush = (): void => {
      const word = run.split(' ').reduce((longest, each) => (each.length > longest.length ? each : longest), '');
      if (word) needs.push([word]);
      run = '';
    };
    while (this.#at < this.#source.length) {
      const sign = this.#source[this.#at]!;
      if (sign === '|' || sign === ')') break;
      if (sign === '(') {
        flush();
        const need = this.#group();
        if (need) needs.push(need);
      } else if (sign === '[' || sign === '\\' || SIGNS.includes(sign)) {
        flush();
        this.#skip();
        this.#isRepeated();
      } else {
        this.#at++;
        const repeated = this.#isRepeated();
        if (repeated !== 'optional') run += sign;
        if (repeated) flush();
      }
    }
    flush();
    return needs;
  }

  #group(): Need | undefined {
    const opening = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;
    opening.lastIndex = this.#at;
    const opened = opening.exec(this.#source)![0];
    this.#at += opened.length;
    const inner = this.alternation().map(best);
    this.#at++;
    const optional = this.#isRepeated() === 'optional';
    // What only looks around may look for an absence.
    if (optional || /[=!]$/.test(opened)) return undefined;
    return inner.every((need) => need !== undefined) ? inner.flat() : undefined;
  }

  /** A class, an escape or a sign that stands for no letter of its own. */
  #skip(): void {
    const piece = /\[(?:[^\]\\]|\\.)*\]|\\(?:[pP]\{[^}]*\}|u[\da-f]{4}|.)|./suy;
    piece.lastIndex = this.#at;
    this.#at += piece.exec(this.#source)![0].length;
  }

  #isRepeated(): 'optional' | 'repeated' | undefined {
    const quantifier = /(?:[?*+]|\{(?<least>\d+)(?:,\d*)?\})\??/y;
    quantifier.lastIndex = this.#at;
    const found = quantifier.exec(this.#source);
    if (!found) return undefined;
    this.#at += found[0].length;
    return found[0][0] === '?' || found[0][0] === '*' || found.groups!['least'] === '0' ? 'optional' : 'repeated';
  }
}

/** The need that tells most: the one whose shortest word is the longest. */
function best(needs: readonly Need[]): Need | undefined {
  const shortest = (need: Need): number => Math.min(...need.map(({ length }) => length));
  return needs.reduce<Need | undefined>((most, need) => (most === undefined || shortest(need) > shortest(most) ? need : most), undefined);
}
