import type { XmlElement, XmlText } from './xml.ts';

/** Which side of tracked changes the draft is read from. `both` shows inserted and deleted words alike, each marked. */
export type ChangesView = 'proposed' | 'original' | 'both';
export type Change = 'inserted' | 'deleted';

/** What a `SourcePlace.ref` of a Word draft stands for. `offset` counts units of `node.value`, or is 0 for a sign. */
export interface WordPlace {
  /** A text node inside w:t; a sign such as w:tab; or a number that Word counts and no run holds. */
  readonly kind: 'text' | 'sign' | 'number';
  readonly node: XmlText | XmlElement;
  /** The run that holds it; for a number the paragraph. */
  readonly holder: XmlElement;
  readonly change: Change | undefined;
  /** For words in a text box or a footnote: the run of the body that carries them. Word allows no comment inside. */
  readonly carrier: XmlElement | undefined;
}
