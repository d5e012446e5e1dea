import { unzipSync } from 'fflate';
import { UnreadableDraft } from '../tree.ts';

/** A part may unpack to so much and no more; a real 300-page law stays under 20 MB. */
const MAX_PART = 96 * 1024 * 1024;
const MAX_TOTAL = 256 * 1024 * 1024;

/** Unpacks the parts that `wanted` names. Bombs are refused by the sizes that the archive declares: nothing beyond them is unpacked. */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Record<string, Uint8Array> {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: (file) => {
        if (!wanted(file.name)) return false;
        total += file.originalSize;
        if (file.originalSize > MAX_PART || total > MAX_TOTAL) throw new UnreadableDraft('too-large', { part: file.name });
        return true;
      },
    });
  } catch (error) {
    if (error instanceof UnreadableDraft) throw error;
    throw new UnreadableDraft('damaged', { part: 'zip' });
  }
}

/** Names in the archive without unpacking anything. */
export function namesInZip(bytes: Uint8Array): string[] {
  const names: string[] = [];
  unzip(bytes, (name) => { names.push(name); return false; });
  return names;
}

/** UTF-8 or, with a mark at its start, UTF-16. The mark stays, so that a part can be written back byte for byte. */
export function decodePart(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes);
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableDraft('damaged', { part: 'utf-8' });
  }
}
