import type { Draft, Span } from '../draft/tree.ts';
import { headingWords } from '../structure/heading-words.ts';
import { namesBody } from '../structure/roles.ts';
import type { Section, Structure } from '../structure/section.ts';
import { foldLine } from '../text/fold.ts';
import { ownClauses } from './clauses.ts';
import type { Assignment, Citation, Money, MoneyPassage, Quoted } from './facts.ts';
import { moneyColumns } from './money/columns.ts';
import { ABOUT_MONEY, arisesNone, assignedByAct, givesAmount, DAMAGED, namesMoneyAct, namesSource, payer, speaksOfMoney, tellsEstimate } from './money/words.ts';
import { ownBlocks } from './own-words.ts';

/** A clause about money with what was made of it. */
interface Said extends Quoted {
  readonly words: string;
  readonly said: string;
}

/**
 * Passages that speak of money for carrying the document out, and what they settle. Titles of acts, income, credit, damage and the money
 * of past years do not count; a part on money counts whole, also its sentences that name no money.
 */
export function readMoney(draft: Draft, structure: Structure, citations: readonly Citation[], assignments: readonly Assignment[]): Money {
  const quote = ({ start, end }: Span): Quoted => ({ quote: draft.text.slice(start, end), start, end });
  const columns = moneyColumns(ownBlocks(structure));
  const sections = structure.all.filter((section) => section.role === 'budget' && section.ownRole && !namesBody(section.heading.slice(section.marker.length).replace(/^[\s.)/:-]+/, '')));
  const section = sections.reduce<Section | null>((best, each) => (best === null || each.depth < best.depth ? each : best), null);
  const parts = sections.filter((each) => !MIXED.test(headingWords(each)));
  const inSection = (span: Span): boolean => parts.some((each) => span.start >= each.start && span.end <= each.end);
  const names = sections.filter(isName).map((each) => each.headingSpan);
  const isHeading = (span: Span): boolean => names.some((name) => span.start >= name.start && span.end <= name.end);
  const inColumns = new Set([...columns.headings, ...columns.cells.map(({ block }) => block)]);

  const passages: MoneyPassage[] = [];
  const said: Said[] = [];
  let named: Quoted | null = null;
  const add = (passage: Span, general: boolean): void => {
    const last = passages.at(-1);
    if (last?.start === passage.start) last.general &&= general;
    else passages.push({ ...quote(passage), general });
  };
  for (const clause of ownClauses(structure, citations, { about: ABOUT_MONEY, whole: inSection })) {
    if (inColumns.has(clause.block)) continue;
    const about = OVERSEES.test(foldLine(draft.text.slice(clause.sentence.start, clause.start))) ? null : speaksOfMoney(clause.said);
    if (about === 'named' && !inSection(clause)) { named ??= quote(clause); continue; }
    const heading = isHeading(clause);
    const whole = inSection(clause) && !heading;
    if (about === 'resources' && clause.block.section?.role === 'purpose') continue;
    if (about && !heading || whole) said.push({ ...quote(clause), words: clause.words, said: clause.said });
    if (about || whole) add(clause.sentence, about === 'resources');
  }
  for (const { block, source } of columns.cells) {
    const words = block.folded;
    passages.push({ ...quote(block), general: false });
    said.push({ ...quote(block), words, said: source ? `nguồn: ${words}` : words });
  }
  passages.sort((a, b) => a.start - b.start);

  // The part on money answers before a duty somewhere else does.
  const ordered = [...said.filter(inSection), ...said.filter((each) => !inSection(each))];
  const find = (test: (each: Said) => boolean): Quoted | null => { const found = ordered.find(test); return found ? quote(found) : null; };
  const figure = columns.cells.find((cell) => cell.figure && !cell.source)?.block;
  const sourceCell = columns.cells.find((cell) => cell.source && !cell.figure)?.block;
  const amount = find((each) => givesAmount(each.said)) ?? (figure ? quote(figure) : null);
  // "Sở Tài chính bố trí kinh phí trong dự toán": somebody handles the estimate. "Kinh phí được bố trí trong dự toán" names nobody.
  const handled = (each: Said): boolean => /dự toán/u.test(each.said) && assignments.some((a) => a.start < each.end && each.start < a.end && a.role !== 'requested' && !/^k[ií]nh phí/u.test(each.said));
  return {
    passages, section, amount, named,
    privateOnly: !said.some((each) => payer(each.said) === 'state') && said.some((each) => payer(each.said) === 'private'),
    unclear: passages.length || section ? null : damagedWords(structure),
    emptySection: section !== null && !passages.some((passage) => !isHeading(passage)) && !said.length ? section : null,
    none: find((each) => arisesNone(each.said)),
    source: find((each) => namesSource(each.said) || assignedByAct(each.words)) ?? (sourceCell ? quote(sourceCell) : null),
    estimate: find((each) => tellsEstimate(each.said) || assignedByAct(each.words) || handled(each)) ?? amount,
    legalBasis: find((each) => namesMoneyAct(each.words)) ?? moneyActCited(citations),
  };
}

/** "Kinh phí và tổ chức thực hiện": not all that stands there is about money. */
const MIXED = /tổ chức|trách nhiệm|phân công|giải pháp/u;

/** "Kiểm tra các nội dung: …; nguồn vốn đã huy động; …": what follows is looked at, not paid. */
const OVERSEES = /^(?:theo dõi|kiểm tra|giám sát|thanh tra)[^.;]*:/u;

/** The heading of a money part says only what the part is about; "Ngân sách xã chi 45.000.000 đồng" and words behind a colon are contents. */
function isName({ heading }: Section): boolean {
  const words = foldLine(heading);
  return heading.length < 120 && !/:\s*\S|(?<![A-Za-zÀ-ỹ])(?:theo|được|do|từ)(?![A-Za-zÀ-ỹ])/u.test(words) && !namesSource(words) && !tellsEstimate(words);
}

/** The preamble may name what spending rests on. */
function moneyActCited(citations: readonly Citation[]): Quoted | null {
  const found = citations.find((citation) => namesMoneyAct(foldLine(citation.quote)));
  return found ? { quote: found.quote, start: found.start, end: found.end } : null;
}

function damagedWords(structure: Structure): Quoted | null {
  for (const block of ownBlocks(structure)) {
    const match = DAMAGED.exec(block.folded);
    if (match) return { quote: block.text.slice(match.index, match.index + match[0].length), start: block.start + match.index, end: block.start + match.index + match[0].length };
  }
  return null;
}
