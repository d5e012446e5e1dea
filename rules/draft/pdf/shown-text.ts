import { multiply } from './matrix.ts';

/** One letter as the operators of a page show it: points from the top left corner, `y` at its baseline. */
export interface Letter {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** The letters of one showing operator. `annotation`: those of a stamp or a form field count them from 0; null on the page itself. */
export interface ShownText {
  readonly letters: readonly Letter[];
  readonly annotation: number | null;
}

type Glyph = { readonly unicode?: string; readonly width?: number; readonly isSpace?: boolean } | number | null;

interface State {
  readonly matrix: readonly number[];
  readonly size: number;
  readonly spacing: number;
  readonly wordSpacing: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
}

/** Follows the text operators of a page (ISO 32000-1, 9.3 and 9.4). Text at an angle is not upright on the page and is left out. */
export function* shownTexts(operators: { fnArray: ArrayLike<number>; argsArray: unknown[] }, ops: Record<string, number>, view: readonly number[]): Generator<ShownText> {
  const saved: State[] = [];
  let state: State = { matrix: view, size: 0, spacing: 0, wordSpacing: 0, stretch: 1, leading: 0, rise: 0 };
  let line: readonly number[] = [1, 0, 0, 1, 0, 0];
  let text = line;
  let annotations = 0;
  let inside = false;
  const move = (x: number, y: number): void => { text = line = multiply(line, [1, 0, 0, 1, x, y]); };
  for (let i = 0; i < operators.fnArray.length; i++) {
    const args = (operators.argsArray[i] ?? []) as unknown[];
    const number = args[0] as number;
    switch (operators.fnArray[i]) {
      case ops['save']: saved.push(state); break;
      case ops['restore']: case ops['paintFormXObjectEnd']: state = saved.pop() ?? state; break;
      case ops['transform']: state = { ...state, matrix: multiply(state.matrix, args as number[]) }; break;
      case ops['paintFormXObjectBegin']:
        saved.push(state);
        if (args[0]) state = { ...state, matrix: multiply(state.matrix, args[0] as number[]) };
        break;
      case ops['beginAnnotation']:
        saved.push(state);
        state = { ...state, matrix: multiply(multiply(view, args[2] as number[]), args[3] as number[]) };
        inside = true;
        break;
      case ops['endAnnotation']: state = saved.pop() ?? state; inside = false; annotations++; break;
      case ops['beginText']: text = line = [1, 0, 0, 1, 0, 0]; break;
      case ops['setFont']: state = { ...state, size: args[1] as number }; break;
      case ops['setCharSpacing']: state = { ...state, spacing: number }; break;
      case ops['setWordSpacing']: state = { ...state, wordSpacing: number }; break;
      case ops['setHScale']: state = { ...state, stretch: number / 100 }; break;
      case ops['setLeading']: state = { ...state, leading: number }; break;
      case ops['setTextRise']: state = { ...state, rise: number }; break;
      case ops['setTextMatrix']: text = line = Array.from((args.length === 1 ? args[0] : args) as ArrayLike<number>); break;
      case ops['moveText']: move(number, args[1] as number); break;
      case ops['setLeadingMoveText']: state = { ...state, leading: -(args[1] as number) }; move(number, args[1] as number); break;
      case ops['nextLine']: move(0, -state.leading); break;
      case ops['showText']: {
        const { letters, width } = lettersOf(args[0] as Glyph[], state, multiply(state.matrix, text));
        text = multiply(text, [1, 0, 0, 1, width, 0]);
        if (letters.length > 0) yield { letters, annotation: inside ? annotations : null };
        break;
      }
      default:
    }
  }
}

/** `width` is how far the operator moves on, in units of the text matrix. */
function lettersOf(glyphs: readonly Glyph[], state: State, at: readonly number[]): { letters: Letter[]; width: number } {
  const height = Math.hypot(at[2]!, at[3]!) * Math.abs(state.size);
  const upright = height > 0 && at[0]! > 0 && Math.abs(at[1]!) <= Math.abs(at[0]!) * 0.1;
  const letters: Letter[] = [];
  let width = 0;
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') { width -= (glyph / 1000) * state.size * state.stretch; continue; }
    if (!glyph) continue;
    const own = ((glyph.width ?? 0) / 1000) * state.size * state.stretch;
    if (upright && glyph.unicode) {
      const y = at[5]! + state.rise * at[3]!;
      letters.push({ text: glyph.unicode, x: at[4]! + width * at[0]!, right: at[4]! + (width + own) * at[0]!, y, size: height });
    }
    width += own + (state.spacing + (glyph.isSpace ? state.wordSpacing : 0)) * state.stretch;
  }
  return { letters, width };
}
