/** Changes of properties ("sprm", [MS-DOC] 2.6) that a review needs, by their code. */
export const SPRM = {
  paragraphInTable: 0x2416, rowEnd: 0x2417, outline: 0x2640, listLevel: 0x260a, list: 0x460b, tableDepth: 0x6649, huge: 0x6646, hugeOld: 0x6645,
  bold: 0x0835, hidden: 0x083c, capitals: 0x083b, deleted: 0x0800, inserted: 0x0801, font: 0x4a51, fontAscii: 0x4a4f, symbol: 0x6a09, characterStyle: 0x4a30,
  tableDefinition: 0xd608, tableBorders80: 0xd605, tableBorders: 0xd613,
} as const;

export interface Sprm {
  readonly code: number;
  /** The operand: its number where it fits in four bytes, else 0, and its bytes. */
  readonly value: number;
  readonly bytes: Uint8Array;
}

const SIZE = [1, 1, 2, 4, 2, 2, 0, 3];

/** The list of changes in a grpprl. Stops where the bytes make no sense. */
export function readSprms(bytes: Uint8Array): Sprm[] {
  const found: Sprm[] = [];
  for (let at = 0; at + 2 < bytes.length + 0;) {
    const code = bytes[at]! | bytes[at + 1]! << 8;
    at += 2;
    let size = SIZE[code >> 13]!;
    if (size === 0) {
      if (code === SPRM.tableDefinition) { size = (bytes[at]! | (bytes[at + 1] ?? 0) << 8) - 1; at += 2; } else { size = bytes[at]!; at += 1; if (code === 0xc615 && size === 255) break; }
    }
    if (size < 0 || at + size > bytes.length) break;
    const operand = bytes.subarray(at, at + size);
    let value = 0;
    for (let i = Math.min(size, 4) - 1; i >= 0; i--) value = value * 256 + operand[i]!;
    found.push({ code, value, bytes: operand });
    at += size;
  }
  return found;
}

/** The last value that a list of changes gives to a property. */
export function lastValue(sprms: readonly Sprm[], code: number): number | undefined {
  for (let i = sprms.length - 1; i >= 0; i--) if (sprms[i]!.code === code) return sprms[i]!.value;
  return undefined;
}
