declare module 'subset-font' {
  /** The font with only these letters; an axis of a variable font given one value is pinned to it. */
  export default function subsetFont(font: Uint8Array, text: string, options: { targetFormat: 'woff2'; variationAxes?: Record<string, number> }): Promise<Uint8Array>;
}
