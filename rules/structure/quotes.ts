import { markerOf } from '../draft/markers.ts';
import type { Block } from './section.ts';

const OPEN = /[“„«]/g;
const CLOSE = /[”»]/g;
/** A quotation that never closes ends here at the latest: amending acts quote whole articles, never whole laws. */
const MAX_BLOCKS = 400;

/**
 * Marks blocks inside a quotation opened by an earlier block, as amending acts quote the articles they put in place.
 * A block whose own first sign is a quotation mark opens no section either, because its sign is no marker.
 */
export function markQuoted(blocks: Block[]): void {
  let depth = 0;
  let opened = -1;
  let straight = false;
  blocks.forEach((block, i) => {
    if (depth > 0 && i - opened > MAX_BLOCKS) depth = 0;
    if (block.cell?.layout) { depth = 0; straight = false; return; }
    block.quoted = depth > 0 || straight;
    const text = block.text;
    if (straight) {
      if (/["”]\s*[.;,]?\s*$/.test(text)) straight = false;
      return;
    }
    if (/^"(?=\S)/.test(text) && markerOf(text.slice(1)) && !/["”]\s*[.;,]?\s*$/.test(text.slice(1))) { straight = true; return; }
    const before = depth;
    depth = Math.max(0, depth + (text.match(OPEN)?.length ?? 0) - (text.match(CLOSE)?.length ?? 0) - (depth > 0 && /["]\s*[.;,]?\s*$/.test(text) ? 1 : 0));
    // Only a quotation that starts its block carries over to the next one; a sentence with a lost closing mark does not.
    if (before === 0 && depth > 0) {
      if (/^\s*[“„«]/.test(text) || /[“„«][^”»]{0,12}$/.test(text)) opened = i;
      else depth = 0;
    }
  });
}
