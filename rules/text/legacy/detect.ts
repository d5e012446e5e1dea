import { decodeAs } from './decode.ts';
import { isSyllable } from './syllable-shape.ts';
import { TCVN3, VNI, type LegacyEncoding } from './tables.ts';

/**
 * Which blocks of a draft are written in a legacy encoding. Saved pages mix Unicode titles with TCVN3 bodies, so the answer is by block;
 * a block whose words fit both readings follows the blocks around it.
 */
export function detectBlocks(blocks: readonly string[], fonts: readonly (string | undefined)[] = []): (LegacyEncoding | null)[] {
  const first = blocks.map((block, i) => weigh(block, fonts[i], ENCODINGS));
  const total: Record<LegacyEncoding, number> = { tcvn3: 0, vni: 0, viqr: 0 };
  for (const block of first) if (block.verdict) total[block.verdict] += block.weight;
  // A draft is rarely in two legacy encodings: what a few short lines seem to be is left to the one that rules the draft.
  const most = Math.max(...ENCODINGS.map((encoding) => total[encoding]));
  const likely = ENCODINGS.filter((encoding) => total[encoding] >= LEAST[encoding] && total[encoding] > most * 0.1);
  if (likely.length === 0) return blocks.map(() => null);
  const evidence = blocks.map((block, i) => weigh(block, fonts[i], likely));
  const answers = evidence.map((block) => block.verdict);
  // Only blocks that hold a sign of the encoding are in doubt; the nearest decided block before, else after, decides.
  const decided = evidence.flatMap((block, i) => (block.verdict === undefined ? [] : [i]));
  let at = -1;
  return answers.map((answer, i) => {
    while (at + 1 < decided.length && decided[at + 1]! <= i) at++;
    if (answer !== undefined) return answer;
    const near = decided[at] ?? decided[0];
    const like = near === undefined ? null : answers[near] ?? null;
    return like && HOLDS[like].test(blocks[i]!) ? like : null;
  });
}

/** The encoding of one short text on its own. Font names (".VnTime", "VNI-Times") settle it where they are known. */
export function detectEncoding(text: string, fontNames: readonly string[] = []): LegacyEncoding | null {
  const fonts = new Set(fontNames.map(encodingOfFont));
  const lines = text.split('\n');
  const font = fonts.size === 1 ? fontNames[0] : undefined;
  const found = detectBlocks(lines, lines.map(() => font));
  const counts = new Map<LegacyEncoding, number>();
  found.forEach((encoding, i) => { if (encoding) counts.set(encoding, (counts.get(encoding) ?? 0) + lines[i]!.length); });
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** What the name of a font says about the letters set in it. */
export function encodingOfFont(name: string): LegacyEncoding | null {
  if (/^["'\s]*\.Vn/i.test(name)) return 'tcvn3';
  return /^["'\s]*VNI[-\s]/i.test(name) ? 'vni' : null;
}

/** Capital fonts of TCVN3 (".VnTimeH") show small letters as capitals. */
export function isCapitalFont(name: string): boolean {
  return /^["'\s]*\.Vn.*H["'\s]*$/.test(name);
}

// So many words must be readable only by the table before a text without font names is believed to be in that encoding.
const ENCODINGS: readonly LegacyEncoding[] = ['tcvn3', 'vni', 'viqr'];
const LEAST: Readonly<Record<LegacyEncoding, number>> = { tcvn3: 2, vni: 2, viqr: 12 };
const HOLDS: Readonly<Record<LegacyEncoding, RegExp>> = {
  tcvn3: new RegExp(`[${[...TCVN3.keys()].join('')}]`, 'u'),
  vni: new RegExp(`[${[...new Set([...VNI.keys()].map((key) => key.at(-1)!))].join('')}]`, 'u'),
  viqr: /[a-z][\^(+'`?~.]|dd/i,
};
const WORDS: Readonly<Record<LegacyEncoding, RegExp>> = {
  tcvn3: new RegExp(`[\\p{L}\\p{M}${[...TCVN3.keys()].filter((c) => !/\p{L}/u.test(c)).join('')}]+`, 'gu'),
  vni: /[\p{L}\p{M}]+/gu,
  viqr: /[A-Za-z][A-Za-z^(+'`?~.\\]*[A-Za-z^(+'`?~.]/g,
};
/** Letters that only Unicode Vietnamese has: no legacy text holds them. */
const UNICODE_ONLY = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|[\u{300}-\u{323}]|\u{31b}/u;

interface Weighed {
  /** An encoding, null for plain Unicode, undefined when the words fit both. */
  readonly verdict: LegacyEncoding | null | undefined;
  readonly weight: number;
}

function weigh(block: string, font: string | undefined, allowed: readonly LegacyEncoding[]): Weighed {
  const unicode = UNICODE_ONLY.test(block);
  if (unicode && !/[\u00a1-\u00bf]/.test(block)) return { verdict: null, weight: 1 };
  const named = font ? encodingOfFont(font) : null;
  if (named && !unicode && HOLDS[named].test(block)) return { verdict: named, weight: LEAST[named] };
  const best = allowed
    .filter((encoding) => HOLDS[encoding].test(block) && !(unicode && encoding === 'viqr'))
    .map((encoding) => ({ encoding, ...count(block, encoding) }))
    .sort((a, b) => (b.only - b.against) - (a.only - a.against))[0];
  if (best && best.only > 0 && best.only > 2 * best.against + (unicode ? 3 : 0)) return { verdict: best.encoding, weight: best.only };
  if (unicode || best && best.spoilt > 0) return { verdict: null, weight: 1 };
  return { verdict: undefined, weight: 0 };
}

/** `only`: words that are Vietnamese syllables by the table and not as they stand. `spoilt`: syllables that the table spoils. `against`: these and words it makes no sense of. */
function count(block: string, encoding: LegacyEncoding): { only: number; against: number; spoilt: number } {
  let only = 0;
  let spoilt = 0;
  let senseless = 0;
  for (const [word] of block.slice(0, 20_000).matchAll(WORDS[encoding])) {
    if (!HOLDS[encoding].test(word) || !/[A-Za-z]/.test(word)) continue;
    const decoded = decodeAs(word, encoding).text;
    if (decoded === word) continue;
    const reads = isSyllable(decoded);
    const stands = isSyllable(word);
    if (reads && !stands) only++;
    else if (!reads && (stands || UNICODE_ONLY.test(word))) spoilt++;
    else if (!reads && /[a-z]/.test(word)) senseless++;
  }
  return { only, spoilt, against: spoilt + senseless / 2 };
}
