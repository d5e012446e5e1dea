import { UnreadableDraft } from '../tree.ts';
import { decodeAnsi } from '../../text/legacy/ansi.ts';
import { CompoundFile } from './compound.ts';
import { readSprms, type Sprm } from './sprms.ts';

/** A stretch of text: characters `from`..`to` (CP) stand in the WordDocument stream from byte `at` on. */
export interface TextPiece {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly width: 1 | 2;
  /** Changes that a fast save laid over the piece. */
  readonly sprms: readonly Sprm[];
}

/** The streams of a Word 97–2003 file and where their tables stand ([MS-DOC] 2.5). */
export class DocFile {
  readonly main: Uint8Array;
  readonly table: Uint8Array;
  readonly data: Uint8Array;
  readonly view: DataView;
  readonly tableView: DataView;
  readonly pieces: TextPiece[] = [];
  readonly text: string;
  readonly hasMacros: boolean;

  constructor(bytes: Uint8Array) {
    const container = new CompoundFile(bytes);
    const names = container.names();
    if (names.includes('EncryptedPackage')) throw new UnreadableDraft('password-protected');
    if (names.length === 0) throw new UnreadableDraft('damaged', { part: 'OLE' });
    const main = container.stream('WordDocument');
    if (!main || main.length < 0x1aa) throw new UnreadableDraft('wrong-type');
    this.main = main;
    this.view = viewOf(main);
    const version = this.view.getUint16(2, true);
    const flags = this.view.getUint16(10, true);
    if (flags & 0x100) throw new UnreadableDraft('password-protected');
    if (version < 0xc1) throw new UnreadableDraft('word-95');
    const table = container.stream(flags & 0x200 ? '1Table' : '0Table');
    if (!table) throw new UnreadableDraft('damaged', { part: 'Table' });
    this.table = table;
    this.tableView = viewOf(table);
    this.data = container.stream('Data') ?? new Uint8Array(0);
    this.hasMacros = names.includes('VBA') || names.includes('_VBA_PROJECT');
    this.#readPieces();
    this.text = this.#readText();
  }

  /** Characters in the body, the footnotes, the headers, the comments, the endnotes, the text boxes, in the order of the text. */
  get lengths(): { body: number; footnotes: number; headers: number; comments: number; endnotes: number; boxes: number } {
    const at = (offset: number): number => this.view.getUint32(offset, true);
    return { body: at(0x4c), footnotes: at(0x50), headers: at(0x54), comments: at(0x5c), endnotes: at(0x60), boxes: at(0x64) };
  }

  /** A table of the file by its index in FibRgFcLcb97. */
  part(index: number): Uint8Array {
    const offset = this.view.getUint32(0x9a + 8 * index, true);
    return this.table.subarray(offset, offset + this.view.getUint32(0x9e + 8 * index, true));
  }

  partStart(index: number): number {
    return this.view.getUint32(0x9a + 8 * index, true);
  }

  /** Byte of the main stream where a character stands, by which the formatting tables know it. */
  byteOf(character: number): { at: number; piece: TextPiece } | undefined {
    let low = 0;
    let high = this.pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.pieces[middle]!.from <= character) low = middle;
      else high = middle - 1;
    }
    const piece = this.pieces[low];
    return piece && { at: piece.at + (character - piece.from) * piece.width, piece };
  }

  #readPieces(): void {
    const clx = this.part(33);
    const grpprls: Uint8Array[] = [];
    let at = 0;
    while (clx[at] === 1) {
      const length = clx[at + 1]! | clx[at + 2]! << 8;
      grpprls.push(clx.subarray(at + 3, at + 3 + length));
      at += 3 + length;
    }
    if (clx[at] !== 2) throw new UnreadableDraft('damaged', { part: 'Clx' });
    const view = viewOf(clx);
    const count = (view.getUint32(at + 1, true) - 4) / 12;
    at += 5;
    if (!Number.isInteger(count) || count < 1 || at + 4 * (count + 1) + 8 * count > clx.length) throw new UnreadableDraft('damaged', { part: 'Clx' });
    for (let i = 0; i < count; i++) {
      const from = view.getUint32(at + 4 * i, true);
      const to = view.getUint32(at + 4 * i + 4, true);
      const descriptor = at + 4 * (count + 1) + 8 * i;
      const place = view.getUint32(descriptor + 2, true);
      const change = view.getUint16(descriptor + 6, true);
      const width = place & 0x40000000 ? 1 : 2;
      const start = width === 1 ? (place & 0x3fffffff) / 2 : place & 0x3fffffff;
      if (to < from || start + (to - from) * width > this.main.length) throw new UnreadableDraft('damaged', { part: 'Clx' });
      this.pieces.push({ from, to, at: start, width, sprms: change & 1 ? readSprms(grpprls[change >> 1] ?? new Uint8Array(0)) : [] });
    }
  }

  #readText(): string {
    // All pieces of 8-bit letters are in one code page; together they show which.
    const narrow = this.pieces.filter((piece) => piece.width === 1).map((piece) => this.main.subarray(piece.at, piece.at + piece.to - piece.from));
    const joined = new Uint8Array(narrow.reduce((sum, bytes) => sum + bytes.length, 0));
    let filled = 0;
    for (const bytes of narrow) { joined.set(bytes, filled); filled += bytes.length; }
    const letters = decodeAnsi(joined).text;
    let used = 0;
    return this.pieces.map((piece) => {
      const length = piece.to - piece.from;
      if (piece.width === 2) return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(this.main.subarray(piece.at, piece.at + 2 * length));
      used += length;
      return letters.slice(used - length, used);
    }).join('');
  }
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
