/** One visible text in NFC and the way back to where each UTF-16 unit came from. */
export interface NfcText {
  readonly text: string;
  /** Offset in `text` → offset in the source string. Offsets inside a composed cluster answer the cluster's start. */
  toSource(offset: number): number;
}

// Hangul is the one script whose letters compose without marks.
const CLUSTER = /[\u1100-\u115f\ua960-\ua97f\uac00-\ud7a3][\u1160-\u11ff\ud7b0-\ud7ff]+\p{M}*|\P{M}\p{M}*|\p{M}+/gu;

/** Normalises once. Text that is NFC already costs one comparison and no map. */
export function toNfc(source: string): NfcText {
  const direct = source.normalize('NFC');
  if (direct === source) return { text: source, toSource: (offset) => Math.min(Math.max(offset, 0), source.length) };
  let text = '';
  const starts: number[] = [];
  for (const cluster of source.matchAll(CLUSTER)) {
    const composed = cluster[0].normalize('NFC');
    for (let unit = 0; unit < composed.length; unit++) {
      starts.push(composed.length === cluster[0].length ? cluster.index + unit : cluster.index);
    }
    text += composed;
  }
  starts.push(source.length);
  return { text, toSource: (offset) => starts[Math.min(Math.max(offset, 0), starts.length - 1)] ?? source.length };
}
