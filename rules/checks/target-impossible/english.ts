import type { Span } from '../../draft/tree.ts';
import { quotationsIn, isBorrowed } from '../../facts/borrowed.ts';
import { ownEnglishBlocks } from '../../facts/english/own.ts';
import { englishFigures } from '../../facts/english/targets.ts';
import { flat } from '../../facts/english/text.ts';
import type { Block, Structure } from '../../structure/section.ts';

export interface ImpossibleShare extends Span {
  readonly block: Block;
  readonly more: string;
  readonly value: number;
  /** The whole is named and growth is not, so no share of it can be larger. */
  readonly certain: boolean;
}

const OR_MORE = /^\s*(?:or (?:more|above|higher|over)|and (?:more|above))(?!\p{L})/u;
const MORE_THAN = /(?:more than|over|above|exceed(?:s|ing)?|higher than|>)\s*$/u;
// Things that are counted; shares of money, prices and output may pass 100 %.
const COUNTED = '(?:people|persons|women|men|children|girls|boys|staff|[\\p{L}-]*(?:ees|ers|ors|ants|ents|ists|als|ians|ives|ants|agencies|bodies|units|offices|departments|communes|wards|villages|schools|enterprises|households|families|cases|documents|drafts|victims|members|nurses|couples|girls))';
const OF_WHOLE = new RegExp(`^\\s*(?:or (?:more|above|higher) |and (?:more|above) )?(?:of )?(?:all |the |its |their )*(?:[\\p{L}-]+ ){0,2}?${COUNTED}(?!\\p{L})`, 'u');
const MAY_EXCEED = /increas|grow|rise|rose|compared|than in|of the plan|of plan|budget|higher than|index|price|capacity|output|revenue|wage|salary|allowance|target of|enrol?ment ratio|productivity|yield/u;

/** Shares above 100 % in an English draft, and how many shares it has at all. */
export function impossibleShares(structure: Structure): { found: ImpossibleShare[]; shares: number } {
  const found: ImpossibleShare[] = [];
  let shares = 0;
  for (const block of ownEnglishBlocks(structure)) {
    if (!/%|per\s?cent/iu.test(block.text)) continue;
    const words = flat(block.text);
    const quotations = quotationsIn(block.text);
    for (const figure of englishFigures(block.text)) {
      if (figure.unit !== '%' || isBorrowed(quotations, figure)) continue;
      shares++;
      const after = words.slice(figure.end, figure.end + 80);
      const before = words.slice(Math.max(0, figure.start - 140), figure.start);
      const more = figure.value >= 100 ? OR_MORE.exec(after)?.[0] ?? '' : '';
      const above = figure.value === 100 ? MORE_THAN.exec(before)?.[0] ?? '' : '';
      if (!more && !above && figure.value <= 100) continue;
      const certain = OF_WHOLE.test(after) && !MAY_EXCEED.test(before.slice(-120) + after);
      if (!certain && !(more && figure.value === 100)) continue;
      found.push({ block, start: block.start + figure.start - above.length, end: block.start + figure.end + more.length, more: more.trim(), value: figure.value, certain });
    }
  }
  return { found, shares };
}
