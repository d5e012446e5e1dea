import { opensAnnex, type Ends } from './ends.ts';
import * as english from './english/words.ts';
import type { Block } from './section.ts';

/**
 * A stretch of the draft with one way of numbering. `articles`: its text is cut into Điều. `form`: an annex of such an act
 * that has none itself (a list, a form): what is numbered there is no khoản or điểm.
 */
export interface Zone {
  readonly part: 'head' | 'body' | 'foot' | 'annex';
  readonly start: number;
  readonly end: number;
  readonly articles: boolean;
  readonly form: boolean;
}

const PLAN = /^(?:kế hoạch|chương trình|đề án|phương án|chiến lược)(?![A-Za-zÀ-ỹ])/u;

const namesPlan = ({ language, folded }: Block): boolean => (language === 'en' ? english.PLAN : PLAN).test(folded);

export function findZones(blocks: readonly Block[], ends: Ends): Zone[] {
  const articlesIn = (start: number, end: number): boolean => {
    for (let i = start; i < end; i++) if (blocks[i]!.marker?.style === 'article' && !blocks[i]!.quoted && !blocks[i]!.cell) return true;
    return false;
  };
  const act = articlesIn(ends.body, ends.end);
  const zones: Zone[] = [
    { part: 'head', start: 0, end: ends.body, articles: false, form: false },
    { part: 'body', start: ends.body, end: ends.end, articles: act, form: false },
    { part: 'foot', start: ends.end, end: ends.annex, articles: false, form: false },
  ];
  let start = ends.annex;
  let plan = false;
  const close = (end: number): void => {
    if (start >= end) return;
    const articles = articlesIn(start, end);
    zones.push({ part: 'annex', start, end, articles, form: act && !articles && !plan });
  };
  for (let i = ends.annex; i < blocks.length; i++) {
    const block = blocks[i]!;
    // A form or its "(Kèm theo …)" stays in the zone of the annex that it belongs to.
    if (opensAnnex(block) && (block.marker?.style === 'annex' || i === ends.annex)) {
      close(i);
      start = i;
      plan = namesPlan(block);
    } else if (i <= ends.annex + 3 && namesPlan(block) && opensAnnex(block)) plan = true;
  }
  close(blocks.length);
  return zones;
}
