const ROMAN: readonly [number, string][] = [[1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']];
const COUNTING = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** A list number as Word writes it (ST_NumberFormat, ECMA-376 17.18.59); formats of other scripts fall back to digits. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'upperRoman': return roman(value).toUpperCase();
    case 'lowerRoman': return roman(value);
    case 'upperLetter': return letters(value).toUpperCase();
    case 'lowerLetter': return letters(value);
    case 'decimalZero': return String(value).padStart(2, '0');
    case 'vietnameseCounting': return value < 10 ? COUNTING[value] ?? String(value) : String(value);
    case 'none': case 'bullet': return '';
    default: return String(value);
  }
}

function roman(value: number): string {
  if (value <= 0 || value > 4999) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) for (; rest >= worth; rest -= worth) text += sign;
  return text;
}

/** a … z, aa, bb … as Word does; it knows no "đ". */
function letters(value: number): string {
  if (value <= 0) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}
