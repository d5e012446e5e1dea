import { readSprms, type Sprm } from './sprms.ts';

interface DocStyle {
  readonly basedOn: number;
  readonly paragraph: readonly Sprm[];
  readonly characters: readonly Sprm[];
}

const NO_STYLE = 0xfff;

/** The style sheet of a .doc file ([MS-DOC] 2.9.271). */
export class StyleSheet {
  readonly #styles: (DocStyle | undefined)[] = [];

  constructor(bytes: Uint8Array) {
    if (bytes.length < 8) return;
    const word = (at: number): number => (bytes[at] ?? 0) | (bytes[at + 1] ?? 0) << 8;
    const count = word(2);
    const baseSize = word(4);
    let at = 2 + word(0);
    for (let i = 0; i < count && at + 2 <= bytes.length; i++) {
      const size = word(at);
      const style = bytes.subarray(at + 2, at + 2 + size);
      this.#styles.push(size > baseSize ? readStyle(style, baseSize) : undefined);
      at += 2 + size;
    }
  }

  /** Paragraph properties of a style with those it is based on, the base first. */
  paragraph(index: number): readonly Sprm[] {
    return this.#chain(index).flatMap((style) => style.paragraph);
  }

  characters(index: number): readonly Sprm[] {
    return this.#chain(index).flatMap((style) => style.characters);
  }

  #chain(index: number): DocStyle[] {
    const chain: DocStyle[] = [];
    for (let at = index; at !== NO_STYLE && chain.length < 12;) {
      const style = this.#styles[at];
      if (!style) break;
      chain.unshift(style);
      at = style.basedOn;
    }
    return chain;
  }
}

function readStyle(bytes: Uint8Array, baseSize: number): DocStyle {
  const word = (at: number): number => (bytes[at] ?? 0) | (bytes[at + 1] ?? 0) << 8;
  const kind = word(2) & 0xf;
  const basedOn = word(2) >> 4;
  const parts = word(4) & 0xf;
  let at = baseSize + 2 + 2 * word(baseSize) + 2;
  const next = (): Uint8Array => {
    at += at % 2;
    const size = word(at);
    const part = bytes.subarray(at + 2, at + 2 + size);
    at += 2 + size;
    return part;
  };
  // A paragraph style holds its paragraph properties (after its own number), then its characters'; a character style only the latter.
  const paragraph = kind === 1 && parts > 0 ? readSprms(next().subarray(2)) : [];
  const characters = (kind === 1 && parts > 1) || (kind === 2 && parts > 0) ? readSprms(next()) : [];
  return { basedOn, paragraph, characters };
}
