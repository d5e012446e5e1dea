import { foldLine } from '../text/fold.ts';
import type { Section } from './section.ts';

const known = new WeakMap<Section, string>();

/** The heading of a section as `foldLine` gives it. Everything under a heading asks for it. */
export function headingWords(section: Section): string {
  let words = known.get(section);
  if (words === undefined) known.set(section, words = foldLine(section.heading));
  return words;
}
