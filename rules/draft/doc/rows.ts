import { SPRM, type Sprm } from './sprms.ts';

/** One cell of a row as the row's own definition gives it: left and right edges in twips. */
export interface CellShape {
  readonly left: number;
  readonly right: number;
  /** Joined to the cell before it in the row. */
  readonly joinsLeft: boolean;
  /** Joined to the cell above. */
  readonly joinsUp: boolean;
  readonly lined: boolean;
}

const CELL = 20;

/** The cells of a row from its table definition ([MS-DOC] 2.9.328). Empty when the row has none: then marks alone part cells. */
export function cellShapes(sprms: readonly Sprm[]): CellShape[] {
  const definition = sprms.findLast((sprm) => sprm.code === SPRM.tableDefinition)?.bytes;
  if (!definition || definition.length < 3) return [];
  const view = new DataView(definition.buffer, definition.byteOffset, definition.byteLength);
  const count = definition[0]!;
  if (count === 0 || 1 + 2 * (count + 1) > definition.length) return [];
  const lines = sprms.some((sprm) => (sprm.code === SPRM.tableBorders80 || sprm.code === SPRM.tableBorders) && drawn(sprm.bytes, sprm.code === SPRM.tableBorders ? 8 : 4));
  const shapes: CellShape[] = [];
  for (let i = 0; i < count; i++) {
    const at = 1 + 2 * (count + 1) + CELL * i;
    const flags = at + CELL <= definition.length ? view.getUint16(at, true) : 0;
    shapes.push({
      left: view.getInt16(1 + 2 * i, true), right: view.getInt16(3 + 2 * i, true),
      joinsLeft: (flags & 3) === 1, joinsUp: (flags >> 5 & 3) === 1,
      lined: lines || at + CELL <= definition.length && drawn(definition.subarray(at + 4, at + CELL), 4),
    });
  }
  return shapes;
}

/** Whether any border in a list of them is drawn. A 4-byte border names its type in the third byte, an 8-byte one in the sixth. */
function drawn(bytes: Uint8Array, size: 4 | 8): boolean {
  for (let at = 0; at + size <= bytes.length; at += size) {
    const type = bytes[at + (size === 4 ? 1 : 5)]!;
    if (type !== 0 && type !== 0xff) return true;
  }
  return false;
}
