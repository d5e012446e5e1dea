import { attribute, child, elements, type XmlElement } from './xml.ts';
import { formatNumber } from './number-formats.ts';
import { isOn, valueOf } from './styles.ts';
import { symbolLetter } from './symbols.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2." */
  readonly pattern: string;
  readonly suffix: string;
  /** Level after which the count starts anew (1-based); 0 = never, undefined = any higher level. */
  readonly restart: number | undefined;
  readonly legal: boolean;
  readonly font: string;
}

interface List {
  readonly abstractId: string;
  readonly levels: readonly (Level | undefined)[];
  /** Level → number to start from the first time this list is used. */
  readonly startOverrides: ReadonlyMap<number, number>;
}

/** Writes the numbers that Word shows, paragraph by paragraph in reading order. */
export class Numbering {
  readonly #lists = new Map<string, List>();
  readonly #levelOfStyle = new Map<string, number>();
  readonly #counts = new Map<string, number[]>();
  readonly #started = new Set<string>();

  constructor(root: XmlElement | undefined) {
    const abstracts = new Map<string, XmlElement>();
    const byStyleLink = new Map<string, XmlElement>();
    for (const element of elements(root, 'w:abstractNum')) {
      abstracts.set(attribute(element, 'abstractNumId') ?? '', element);
      const link = valueOf(child(element, 'w:styleLink'));
      if (link) byStyleLink.set(link, element);
    }
    for (const number of elements(root, 'w:num')) {
      const abstractId = valueOf(child(number, 'w:abstractNumId')) ?? '';
      let definition = abstracts.get(abstractId);
      const linked = valueOf(child(definition, 'w:numStyleLink'));
      if (linked) definition = byStyleLink.get(linked) ?? definition;
      const id = attribute(number, 'numId') ?? '';
      const levels = this.#levels(definition, id);
      const startOverrides = new Map<number, number>();
      for (const override of elements(number, 'w:lvlOverride')) {
        const at = Number(attribute(override, 'ilvl') ?? 0);
        const own = child(override, 'w:lvl');
        if (own) levels[at] = readLevel(own);
        const start = valueOf(child(override, 'w:startOverride'));
        if (start !== undefined) startOverrides.set(at, Number(start));
      }
      this.#lists.set(id, { abstractId: definition ? attribute(definition, 'abstractNumId') ?? abstractId : abstractId, levels, startOverrides });
    }
  }

  #levels(definition: XmlElement | undefined, listId: string): (Level | undefined)[] {
    const levels: (Level | undefined)[] = [];
    for (const element of elements(definition, 'w:lvl')) {
      const at = Number(attribute(element, 'ilvl') ?? 0);
      levels[at] = readLevel(element);
      const style = valueOf(child(element, 'w:pStyle'));
      if (style) this.#levelOfStyle.set(`${listId} ${style}`, at);
    }
    return levels;
  }

  /** Counts one paragraph and gives its sign with the blank after it: "Điều 3. ", "a) ", "" where the level shows nothing. */
  next(listId: string, level: number | undefined, style: string | undefined): string {
    const list = this.#lists.get(listId);
    if (!list) return '';
    const at = level ?? (style === undefined ? undefined : this.#levelOfStyle.get(`${listId} ${style}`)) ?? 0;
    const own = list.levels[at];
    if (!own) return '';
    let counts = this.#counts.get(list.abstractId);
    if (!counts) this.#counts.set(list.abstractId, counts = []);
    // Lists of one definition count on together, unless a list says where it starts.
    if (!this.#started.has(listId)) {
      this.#started.add(listId);
      for (const overridden of list.startOverrides.keys()) delete counts[overridden];
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
      return formatNumber(count, own.legal && shown !== at ? 'decimal' : list.levels[shown]?.format ?? 'decimal');
    });
    if (!sign.trim()) return '';
    return own.suffix === 'nothing' ? sign : `${sign.trimEnd()} `;
  }
}

function readLevel(element: XmlElement): Level {
  const restart = valueOf(child(element, 'w:lvlRestart'));
  const fonts = child(child(element, 'w:rPr'), 'w:rFonts');
  const legal = child(element, 'w:isLgl');
  return {
    start: Number(valueOf(child(element, 'w:start')) ?? 0),
    format: valueOf(child(element, 'w:numFmt')) ?? 'decimal',
    pattern: valueOf(child(element, 'w:lvlText')) ?? '',
    suffix: valueOf(child(element, 'w:suff')) ?? 'tab',
    restart: restart === undefined ? undefined : Number(restart),
    legal: legal !== undefined && isOn(valueOf(legal)),
    font: (fonts && (attribute(fonts, 'hAnsi') ?? attribute(fonts, 'ascii'))) ?? '',
  };
}

function bullet(level: Level): string {
  // Courier's "o" is drawn as a ring; a letter would read as a word.
  if (level.pattern === 'o') return '○';
  return [...level.pattern].map((sign) => symbolLetter(sign, level.font) ?? '•').join('');
}
