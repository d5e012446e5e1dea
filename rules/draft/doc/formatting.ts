import { viewOf, type DocFile, type TextPiece } from './file.ts';
import { lastValue, readSprms, SPRM, type Sprm } from './sprms.ts';
import { StyleSheet } from './style-sheet.ts';

interface FormattedRun {
  readonly from: number;
  readonly to: number;
  readonly bytes: Uint8Array;
}

export interface CharacterLook {
  readonly bold: boolean;
  readonly hidden: boolean;
  readonly capitals: boolean;
  readonly deleted: boolean;
  readonly inserted: boolean;
  readonly font: string | undefined;
  /** Code of a sign from a symbol font. */
  readonly symbol: { font: string; code: number } | undefined;
}

export interface ParagraphFormat {
  readonly style: number;
  readonly sprms: readonly Sprm[];
}

const PAGE = 512;

/** Looks of characters and paragraphs: formatted disk pages, styles and what fast saves laid over them ([MS-DOC] 2.9.33, 2.9.174). */
export class Formatting {
  readonly #file: DocFile;
  readonly #characters: FormattedRun[];
  readonly #paragraphs: FormattedRun[];
  readonly #fonts: string[];
  readonly styles: StyleSheet;
  #near = 0;
  #looks = new Map<string, CharacterLook>();

  constructor(file: DocFile) {
    this.#file = file;
    this.#characters = pages(file, 12, 1);
    this.#paragraphs = pages(file, 13, 13);
    this.#fonts = fontNames(file.part(15));
    this.styles = new StyleSheet(file.part(1));
  }

  /** The look of the character and the first one after it that may look otherwise. */
  character(character: number, paragraph: ParagraphFormat): { look: CharacterLook; end: number } {
    const place = this.#file.byteOf(character);
    if (!place) return { look: this.#look([], paragraph.style), end: character + 1 };
    const run = this.#find(this.#characters, place.at);
    const end = run ? character + Math.ceil((run.to - place.at) / place.piece.width) : place.piece.to;
    const key = `${run?.from ?? -1} ${place.piece.from} ${paragraph.style}`;
    let look = this.#looks.get(key);
    if (!look) this.#looks.set(key, look = this.#look([...(run ? readSprms(run.bytes) : []), ...place.piece.sprms], paragraph.style));
    return { look, end: Math.max(character + 1, Math.min(end, place.piece.to)) };
  }

  /** The format of the paragraph whose mark stands at `mark`. */
  paragraph(mark: number): ParagraphFormat {
    const place = this.#file.byteOf(mark);
    const run = place && this.#find(this.#paragraphs, place.at);
    if (!run) return { style: 0, sprms: place?.piece.sprms ?? [] };
    const style = run.bytes.length >= 2 ? run.bytes[0]! | run.bytes[1]! << 8 : 0;
    const own = readSprms(run.bytes.subarray(2)).flatMap((sprm) => (sprm.code === SPRM.huge || sprm.code === SPRM.hugeOld ? this.#huge(sprm.value) : [sprm]));
    return { style, sprms: [...this.styles.paragraph(style), ...own, ...fastSaved(place.piece)] };
  }

  /** A format too large for its page stands in the Data stream. */
  #huge(at: number): Sprm[] {
    const data = this.#file.data;
    if (at + 2 > data.length) return [];
    return readSprms(data.subarray(at + 2, at + 2 + (data[at]! | data[at + 1]! << 8)));
  }

  #look(own: readonly Sprm[], paragraphStyle: number): CharacterLook {
    const base = this.styles.characters(paragraphStyle);
    const named = lastValue(own, SPRM.characterStyle);
    const inStyle = named === undefined ? base : [...base, ...this.styles.characters(named)];
    const toggle = (code: number): boolean => {
      const styled = (lastValue(inStyle, code) ?? 0) === 1;
      const value = lastValue(own, code);
      // 0x80 = as in the style, 0x81 = the opposite of the style.
      if (value === undefined || value === 0x80) return styled;
      return value === 0x81 ? !styled : value === 1;
    };
    const font = lastValue(own, SPRM.font) ?? lastValue(own, SPRM.fontAscii) ?? lastValue(inStyle, SPRM.font) ?? lastValue(inStyle, SPRM.fontAscii);
    const symbol = lastValue(own, SPRM.symbol);
    return {
      bold: toggle(SPRM.bold), hidden: toggle(SPRM.hidden), capitals: toggle(SPRM.capitals),
      deleted: lastValue(own, SPRM.deleted) === 1, inserted: lastValue(own, SPRM.inserted) === 1,
      font: font === undefined ? undefined : this.#fonts[font],
      symbol: symbol === undefined ? undefined : { font: this.#fonts[symbol & 0xffff] ?? '', code: symbol >>> 16 },
    };
  }

  /** Reading goes forward, so the run found last, or the next one, is nearly always right. */
  #find(runs: readonly FormattedRun[], at: number): FormattedRun | undefined {
    const near = runs[this.#near];
    if (near && near.from <= at && at < near.to) return near;
    let low = 0;
    let high = runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (runs[middle]!.from <= at) low = middle;
      else high = middle - 1;
    }
    const found = runs[low];
    if (!found || at < found.from || at >= found.to) return undefined;
    this.#near = low;
    return found;
  }
}

function fastSaved(piece: TextPiece): readonly Sprm[] {
  return piece.sprms;
}

/** All runs of the disk pages that a bin table names. `entry`: size of what stands for a run in a page. */
function pages(file: DocFile, part: number, entry: 1 | 13): FormattedRun[] {
  const bins = file.part(part);
  const count = Math.floor((bins.length - 4) / 8);
  const view = viewOf(bins);
  const runs: FormattedRun[] = [];
  for (let i = 0; i < count; i++) {
    const start = (view.getUint32(4 * (count + 1) + 4 * i, true) & 0x3fffff) * PAGE;
    const page = file.main.subarray(start, start + PAGE);
    if (page.length < PAGE) continue;
    const numbers = viewOf(page);
    const inPage = page[PAGE - 1]!;
    if (4 * (inPage + 1) + entry * inPage > PAGE) continue;
    for (let k = 0; k < inPage; k++) {
      const offset = page[4 * (inPage + 1) + entry * k]! * 2;
      runs.push({ from: numbers.getUint32(4 * k, true), to: numbers.getUint32(4 * k + 4, true), bytes: offset === 0 ? new Uint8Array(0) : entry === 1 ? characterBytes(page, offset) : paragraphBytes(page, offset) });
    }
  }
  return runs.sort((a, b) => a.from - b.from);
}

function characterBytes(page: Uint8Array, offset: number): Uint8Array {
  return page.subarray(offset + 1, offset + 1 + page[offset]!);
}

function paragraphBytes(page: Uint8Array, offset: number): Uint8Array {
  const words = page[offset]!;
  return words === 0 ? page.subarray(offset + 2, offset + 2 + 2 * page[offset + 1]!) : page.subarray(offset + 1, offset + 2 * words);
}

function fontNames(table: Uint8Array): string[] {
  if (table.length < 4) return [];
  const count = table[0]! | table[1]! << 8;
  const names: string[] = [];
  let at = 4;
  for (let i = 0; i < count && at < table.length; i++) {
    const size = table[at]!;
    const name = new TextDecoder('utf-16le').decode(table.subarray(at + 40, at + 1 + size));
    names.push(name.split('\u0000')[0]!);
    at += size + 1;
  }
  return names;
}
