import { romanValue } from '../../structure/roman.ts';
import { POINT_LETTERS } from '../../structure/sequence.ts';
import type { Section } from '../../structure/section.ts';

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const CAPITALS = 'ABCDEFGHIKLMNOPQRSTUVXY';

export type NumberStyle = 'roman' | 'arabic' | 'decimal' | 'letter' | 'capital' | 'ordinal';

/** A number as counted: `value` is its place in the row from 1; `inserted` marks "5a" and "a1", which an amendment puts between two numbers. */
export interface Numbered {
  readonly section: Section;
  readonly style: NumberStyle;
  readonly value: number;
  readonly inserted: boolean;
}

export function numbered(section: Section): Numbered | undefined {
  const { marker } = section;
  const of = (style: NumberStyle, value: number, inserted = false): Numbered | undefined => (value > 0 ? { section, style, value, inserted } : undefined);
  if (section.kind === 'item' || section.kind === 'heading' || section.kind === 'clause') {
    if (/^[a-zđ]\d?$/iu.test(marker) && (section.kind === 'item' || marker !== marker.toUpperCase())) return of('letter', POINT_LETTERS.indexOf(marker[0]!.toLowerCase()) + 1, marker.length > 1);
  }
  if (/^\d+(?:\.\d+)+$/.test(marker)) return of('decimal', Number.parseInt(marker.split('.').at(-1)!, 10));
  if (/^\d+[a-zđ]?$/u.test(marker)) return of('arabic', Number.parseInt(marker, 10), /\D$/.test(marker));
  if (/^[IVX]+$/.test(marker)) return of('roman', romanValue(marker));
  if (/^[A-ZĐ]$/u.test(marker)) return of('capital', CAPITALS.indexOf(marker) + 1);
  const ordinal = ORDINALS.indexOf(marker.toLowerCase() === 'bốn' ? 'tư' : marker.toLowerCase());
  return of('ordinal', ordinal + 1);
}

/** The sign that `value` has in a style, for naming what is missing. */
export function signOf(style: NumberStyle, value: number, like: string): string {
  switch (style) {
    case 'letter': return POINT_LETTERS[value - 1] ?? '';
    case 'capital': return CAPITALS[value - 1] ?? '';
    case 'ordinal': return ORDINALS[value - 1] ?? '';
    case 'decimal': return `${like.split('.').slice(0, -1).join('.')}.${value}`;
    case 'roman': return roman(value);
    case 'arabic': return like.startsWith('0') ? String(value).padStart(like.length, '0') : String(value);
  }
}

function roman(value: number): string {
  const tens = 'X'.repeat(Math.floor(value / 10));
  return tens + ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][value % 10]!;
}
