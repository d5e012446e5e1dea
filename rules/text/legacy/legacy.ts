import { decodeAs, type Decoded } from './decode.ts';
import { detectBlocks } from './detect.ts';
import type { LegacyEncoding } from './tables.ts';

export { decodeAs, encodeAs, type Decoded } from './decode.ts';
export { detectBlocks, detectEncoding, encodingOfFont, isCapitalFont } from './detect.ts';
export type { LegacyEncoding } from './tables.ts';

export interface DecodedText extends Decoded {
  /** Encodings met, the most frequent first. */
  readonly encodings: readonly LegacyEncoding[];
}

/** Decodes the lines of a text that are in a legacy encoding; null when none is. Lines in Unicode stay as they are. */
export function decodeLegacy(source: string): DecodedText | null {
  const lines = source.split('\n');
  const found = detectBlocks(lines);
  if (found.every((encoding) => encoding === null)) return null;
  const parts: { at: number; from: number; decoded: Decoded }[] = [];
  let text = '';
  let from = 0;
  lines.forEach((line, i) => {
    const encoding = found[i] ?? null;
    const decoded = encoding ? decodeAs(line, encoding) : { text: line, toSource: (offset: number) => offset };
    parts.push({ at: text.length, from, decoded });
    text += decoded.text + (i < lines.length - 1 ? '\n' : '');
    from += line.length + 1;
  });
  return { text, encodings: ranked(found), toSource: (offset) => locate(parts, offset) };
}

export function ranked(found: readonly (LegacyEncoding | null)[]): LegacyEncoding[] {
  const counts = new Map<LegacyEncoding, number>();
  for (const encoding of found) if (encoding) counts.set(encoding, (counts.get(encoding) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([encoding]) => encoding);
}

function locate(parts: readonly { at: number; from: number; decoded: Decoded }[], offset: number): number {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (parts[middle]!.at <= offset) low = middle;
    else high = middle - 1;
  }
  const part = parts[low]!;
  return part.from + part.decoded.toSource(offset - part.at);
}
