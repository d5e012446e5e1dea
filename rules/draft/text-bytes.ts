import { decodeAnsi } from '../text/legacy/ansi.ts';

export interface TextBytes {
  readonly text: string;
  readonly encoding: string;
}

/** Text from bytes: by its mark, else UTF-8, else what the page declares, else an 8-bit page of Windows. */
export function decodeTextBytes(bytes: Uint8Array): TextBytes {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decode(bytes, 'utf-16le'), encoding: 'utf-16le' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decode(bytes, 'utf-16be'), encoding: 'utf-16be' };
  const wide = unmarkedUtf16(bytes);
  if (wide) return { text: decode(bytes, wide), encoding: wide };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    // Not UTF-8: a few broken bytes in a long UTF-8 text are likelier than another page.
    const loose = decode(bytes, 'utf-8');
    if ((loose.match(/\ufffd/g)?.length ?? 0) * 200 < (loose.match(/[\u00c0-\u1eff]/g)?.length ?? 0)) return { text: loose, encoding: 'utf-8' };
    return decodeAnsi(bytes);
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** Spaces and ASCII of UTF-16 show as every other byte being zero. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 4000);
  if (sample.length < 4) return undefined;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, i) => { if (byte === 0) { if (i % 2) odd++; else even++; } });
  if (odd > sample.length * 0.15 && even < odd / 20) return 'utf-16le';
  return even > sample.length * 0.15 && odd < even / 20 ? 'utf-16be' : undefined;
}
