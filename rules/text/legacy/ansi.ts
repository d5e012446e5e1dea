import { isSyllable } from './syllable-shape.ts';

/**
 * Text of 8-bit letters: windows-1252, which also carries TCVN3 and VNI, or windows-1258, the Vietnamese page with combining accents.
 * Vietnamese words tell which: only the right page makes syllables of them.
 */
export function decodeAnsi(bytes: Uint8Array): { text: string; encoding: 'windows-1252' | 'windows-1258' } {
  const western = new TextDecoder('windows-1252').decode(bytes);
  const vietnamese = new TextDecoder('windows-1258').decode(bytes);
  if (western === vietnamese) return { text: western, encoding: 'windows-1252' };
  let gained = 0;
  const sample = vietnamese.slice(0, 50_000);
  for (const match of sample.matchAll(/[\p{L}\p{M}]+/gu)) {
    const same = western.slice(match.index, match.index + match[0].length);
    if (same === match[0]) continue;
    if (isSyllable(match[0])) gained++;
    if (isSyllable(same) || !isSyllable(match[0])) gained--;
  }
  return gained > 0 ? { text: vietnamese, encoding: 'windows-1258' } : { text: western, encoding: 'windows-1252' };
}
