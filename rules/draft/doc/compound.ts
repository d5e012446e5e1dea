import { UnreadableDraft } from '../tree.ts';

const FREE = 0xfffffffa;
const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export function isCompoundFile(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, i) => bytes[i] === byte);
}

/** The streams of an OLE compound file ([MS-CFB]), which holds .doc files and encrypted .docx files. */
export class CompoundFile {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #sectorSize: number;
  readonly #miniSize: number;
  readonly #cutoff: number;
  readonly #fat: Uint32Array;
  readonly #miniFat: Uint32Array;
  readonly #mini: Uint8Array;
  readonly #entries: { name: string; start: number; size: number }[] = [];

  constructor(bytes: Uint8Array) {
    if (!isCompoundFile(bytes) || bytes.length < 1024) throw new UnreadableDraft('damaged', { part: 'OLE' });
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const view = this.#view;
    this.#sectorSize = 1 << view.getUint16(30, true);
    this.#miniSize = 1 << view.getUint16(32, true);
    this.#cutoff = view.getUint32(56, true);
    if (this.#sectorSize < 512 || this.#sectorSize > 4096 || this.#miniSize !== 64) throw new UnreadableDraft('damaged', { part: 'OLE' });
    this.#fat = this.#readFat();
    const directory = this.#chain(view.getUint32(48, true));
    const entries = new DataView(directory.buffer);
    let root = { start: FREE, size: 0 };
    for (let at = 0; at + 128 <= directory.length; at += 128) {
      const length = entries.getUint16(at + 64, true);
      const type = directory[at + 66];
      if (length < 2 || length > 64) continue;
      const entry = { name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + length - 2)), start: entries.getUint32(at + 116, true), size: entries.getUint32(at + 120, true) };
      if (type === 5) root = entry;
      else if (type === 2) this.#entries.push(entry);
    }
    this.#mini = this.#chain(root.start).subarray(0, root.size);
    const mini = this.#chain(view.getUint32(60, true));
    this.#miniFat = new Uint32Array(mini.buffer, 0, mini.length >> 2);
  }

  names(): string[] {
    return this.#entries.map((entry) => entry.name);
  }

  stream(name: string): Uint8Array | undefined {
    const entry = this.#entries.find((candidate) => candidate.name === name);
    if (!entry) return undefined;
    if (entry.size >= this.#cutoff) return this.#chain(entry.start).subarray(0, entry.size);
    const sectors = follow(entry.start, this.#miniFat);
    const out = new Uint8Array(sectors.length * this.#miniSize);
    sectors.forEach((sector, i) => out.set(this.#mini.subarray(sector * this.#miniSize, (sector + 1) * this.#miniSize), i * this.#miniSize));
    return out.subarray(0, entry.size);
  }

  #readFat(): Uint32Array {
    const perSector = this.#sectorSize / 4;
    const sectors: number[] = [];
    for (let i = 0; i < 109; i++) sectors.push(this.#view.getUint32(76 + 4 * i, true));
    let next = this.#view.getUint32(68, true);
    for (let left = this.#view.getUint32(72, true); left > 0 && next < FREE && sectors.length < 100_000; left--) {
      const at = this.#offset(next);
      for (let i = 0; i < perSector - 1; i++) sectors.push(this.#number(at + 4 * i));
      next = this.#number(at + this.#sectorSize - 4);
    }
    const used = sectors.filter((sector) => sector < FREE);
    const fat = new Uint32Array(used.length * perSector);
    used.forEach((sector, i) => { for (let k = 0; k < perSector; k++) fat[i * perSector + k] = this.#number(this.#offset(sector) + 4 * k); });
    return fat;
  }

  #offset(sector: number): number {
    return (sector + 1) * this.#sectorSize;
  }

  #number(at: number): number {
    if (at + 4 > this.#bytes.length) throw new UnreadableDraft('damaged', { part: 'OLE' });
    return this.#view.getUint32(at, true);
  }

  #chain(start: number): Uint8Array {
    const sectors = follow(start, this.#fat);
    const out = new Uint8Array(sectors.length * this.#sectorSize);
    sectors.forEach((sector, i) => out.set(this.#bytes.subarray(this.#offset(sector), this.#offset(sector) + this.#sectorSize), i * this.#sectorSize));
    return out;
  }
}

/** A chain cannot be longer than its table: a loop in a damaged file ends there. */
function follow(start: number, table: Uint32Array): number[] {
  const found: number[] = [];
  for (let sector = start; sector < table.length; sector = table[sector]!) {
    if (found.length > table.length) throw new UnreadableDraft('damaged', { part: 'OLE' });
    found.push(sector);
  }
  return found;
}
