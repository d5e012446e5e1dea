import type { Level, List } from '../docx/list-numbers.ts';
import { viewOf, type DocFile } from './file.ts';

const FORMATS: Readonly<Record<number, string>> = { 0: 'decimal', 1: 'upperRoman', 2: 'lowerRoman', 3: 'upperLetter', 4: 'lowerLetter', 22: 'decimalZero', 23: 'bullet', 255: 'none' };
const SUFFIX = ['tab', 'space', 'nothing'];

/** The lists of a .doc file, keyed by what sprmPIlfo says of a paragraph ([MS-DOC] 2.9.131–2.9.148). */
export function readLists(file: DocFile): Map<string, List> {
  const definitions = readDefinitions(file);
  const found = new Map<string, List>();
  const bytes = file.part(74);
  if (bytes.length < 4) return found;
  const view = viewOf(bytes);
  const count = Math.min(view.getUint32(0, true), Math.floor((bytes.length - 4) / 16));
  let at = 4 + 16 * count;
  for (let i = 0; i < count; i++) {
    const id = view.getUint32(4 + 16 * i, true);
    const overrides = bytes[4 + 16 * i + 12]!;
    const levels = [...(definitions.get(id) ?? [])];
    const startOverrides = new Map<number, number>();
    at += 4;
    for (let k = 0; k < overrides && at + 8 <= bytes.length; k++) {
      const start = view.getUint32(at, true);
      const flags = bytes[at + 4]!;
      const level = flags & 0xf;
      at += 8;
      if (flags & 0x10) startOverrides.set(level, start);
      if (flags & 0x20) { const read = readLevel(bytes, at); levels[level] = read.level; at = read.end; }
    }
    found.set(String(i + 1), { definition: String(id), levels, startOverrides });
  }
  return found;
}

/** The levels follow the table of definitions, beyond the length that the file gives for it. */
function readDefinitions(file: DocFile): Map<number, Level[]> {
  const found = new Map<number, Level[]>();
  const start = file.partStart(73);
  const bytes = file.table;
  if (file.part(73).length < 2) return found;
  const count = file.tableView.getUint16(start, true);
  let at = start + 2 + 28 * count;
  for (let i = 0; i < count && at < bytes.length; i++) {
    const definition = start + 2 + 28 * i;
    const levels: Level[] = [];
    for (let k = 0; k < (bytes[definition + 26]! & 1 ? 1 : 9) && at + 28 <= bytes.length; k++) {
      const read = readLevel(bytes, at);
      levels.push(read.level);
      at = read.end;
    }
    found.set(file.tableView.getUint32(definition, true), levels);
  }
  return found;
}

function readLevel(bytes: Uint8Array, at: number): { level: Level; end: number } {
  const view = viewOf(bytes);
  const flags = bytes[at + 5]!;
  const formatBytes = bytes[at + 24]! + bytes[at + 25]!;
  const text = at + 28 + formatBytes;
  const length = text + 2 <= bytes.length ? view.getUint16(text, true) : 0;
  let pattern = '';
  for (let i = 0; i < length && text + 4 + 2 * i <= bytes.length; i++) {
    const unit = view.getUint16(text + 2 + 2 * i, true);
    pattern += unit < 9 ? `%${unit + 1}` : String.fromCharCode(unit);
  }
  return {
    level: {
      start: view.getUint32(at, true), format: FORMATS[bytes[at + 4]!] ?? 'decimal', pattern,
      suffix: SUFFIX[bytes[at + 15]!] ?? 'tab', restart: flags & 8 ? bytes[at + 26]! : undefined, legal: (flags & 4) !== 0, font: '',
    },
    end: text + 2 + 2 * length,
  };
}
