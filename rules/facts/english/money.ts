import type { Draft, Span } from '../../draft/tree.ts';
import type { Block, Section, Structure } from '../../structure/section.ts';
import type { Citation, Money, MoneyPassage, Quoted } from '../facts.ts';
import { hasRole, isEnglishAccount, isEnglishHeading, ownEnglishBlocks } from './own.ts';
import { flat, sentencesOf, whole } from './text.ts';

const SUM = '(?:(?:vnd|usd|us\\$|eur|\\$|€)\\s?\\d[\\d.,]*(?:\\s(?:million|billion|thousand|bn|m))?|\\d[\\d.,]*\\s?(?:million |billion |thousand )?(?:vnd|dong|đồng|usd|us dollars?|dollars|eur|euros?)(?!\\p{L}))';
const MONEY = new RegExp(`${whole("funds?|funding|funded|budgets?|budgetary|financing|financed|financial resources|expenditures?|costs?|expenses|cost norms?|grants?|sponsorship|counterpart contribution|(?:the|an|annual|budget|cost|detailed|funding) estimates?|allowances?|salar(?:y|ies)").source}|${SUM}`, 'u');
// Money that is not spent on carrying the document out.
const OTHER = whole("cost of living|low[- ]cost|at all costs|income|loan funds?|credit fund|cost-effective\\w*|financial statements?|financial literacy|budget law|fund of |funds? for the poor|budget transparency|gender[- ]responsive budgeting|social insurance fund|trust fund for|department of finance|ministry of finance|division of (?:planning and )?finance|department of planning and finance", 'gu');
const GENERAL = whole('resources|means', 'u');
const NONE = /(?:no (?:additional |extra )?(?:cost|costs|funding|funds|budget)(?: (?:is|are))? (?:arise|arises|incurred|needed|required)|does not (?:entail|require|incur) (?:any )?(?:additional )?(?:cost|costs|funding|funds|expenditure)|at no cost|without (?:additional )?(?:cost|funding))/u;
const STATE = /(?<!\p{L})(?:state budget|central budget|provincial budget|local budgets?|commune budgets?|ward budgets?|city budget|district budget|budgets? (?:of|assigned|allocated|at)|recurrent budget|annual budget estimates?|budget hierarchy|public budget|(?:ministry|department|agency|unit|centre|center|office|board)'s budget|counterpart|regular (?:budget|funds)|own budget)/u;
const PRIVATE = /(?<!\p{L})(?:grant|grants|donors?|sponsors?|sponsorship|enterprises?|private|un women|undp|unfpa|unicef|ilo|users|contributions?|oda|development partners?|project funds?|funds? of the project|voluntary)/u;
const OTHER_SOURCE = /other (?:lawful|legal|legitimate) sources|from (?:the )?(?:budget|fund|programme|project|funds)|(?:paid|funded|financed|covered|borne|provided|met) (?:from|by)|comes? from|budget of/u;
const ESTIMATE = new RegExp(`(?<!\\p{L})(?:estimates?|cost norms?|norms?|rates?|spending levels?|budget plan|detailed budget|cost(?:ed|ing))(?!\\p{L})|${SUM}`, 'u');
const LAW = /law on (?:the )?state budget|budget law|circular|spending (?:rules|regulations|norms? (?:under|of|in))|in (?:accordance|line|compliance) with (?:the )?(?:law|decree|circular|resolution|regulations? on (?:public )?(?:finance|spending|budget))/u;
const MONEY_ACTS: ReadonlySet<string> = new Set(['191/2009/TT-BTC', '48/2009/NĐ-CP', '83/2015/QH13', '89/2025/QH15']);
const COLUMN = /^(?:estimated |annual |total )?(?:budget|funding|costs?|amount|source of funds?|funds?)(?:\s*\([^)]*\))?$/u;

/** Passages of an English draft that speak of money for carrying it out, and what they settle; as `readMoney` for Vietnamese ones. */
export function readEnglishMoney(draft: Draft, structure: Structure, citations: readonly Citation[]): Money {
  const quote = ({ start, end }: Span): Quoted => ({ quote: draft.text.slice(start, end), start, end });
  const sections = structure.all.filter((section) => section.role === 'budget' && section.ownRole);
  const section = sections.reduce<Section | null>((best, each) => (best === null || each.depth < best.depth ? each : best), null);
  const inSection = (span: Span): boolean => sections.some((each) => span.start >= each.start && span.end <= each.end);
  const passages: MoneyPassage[] = [];
  const said: (Quoted & { words: string; block: Block })[] = [];
  const columns = moneyColumns(structure);
  for (const block of ownEnglishBlocks(structure)) {
    if (isEnglishAccount(block) || hasRole(block, 'targets', 'purpose', 'basis') && !inSection(block)) continue;
    const column = block.cell && columns.get(`${block.cell.table}:${block.cell.column}`);
    if (block.cell && column !== undefined && block.cell.row > 0) {
      passages.push({ ...quote(block), general: false });
      said.push({ ...quote(block), block, words: /[a-z]{3}/u.test(flat(block.text)) ? `paid from budget of ${flat(block.text)}` : `${flat(block.text)} usd` });
      continue;
    }
    if (block.cell && block.cell.row === 0) continue;
    const heading = isHeadingOf(sections, block);
    // "Funding: VND 148 billion, of which …" is heading and contents in one.
    const from = block.bodyStart - block.start;
    for (const span of sentencesOf(block.text, from)) {
      const own = { start: block.start + span.start, end: block.start + span.end };
      const words = flat(block.text.slice(span.start, span.end));
      const bare = words.replace(OTHER, (name) => '_'.repeat(name.length));
      const about = MONEY.test(bare);
      const whole = inSection(own) && (!heading || words.length > 60 || /\d/u.test(words));
      if (!about && !whole && !(GENERAL.test(bare) && /allocat|mobili[sz]|provide|arrange|balance/u.test(bare))) continue;
      if (heading && !whole || isEnglishHeading(block) && !/[.:]\s/u.test(words) && words.length < 80) continue;
      passages.push({ ...quote(own), general: !about && !whole });
      said.push({ ...quote(own), block, words: bare });
    }
  }
  passages.sort((a, b) => a.start - b.start);
  const ordered = [...said.filter(inSection), ...said.filter((each) => !inSection(each))];
  const find = (pattern: RegExp): Quoted | null => { const found = ordered.find(({ words }) => pattern.test(words)); return found ? quote(found) : null; };
  const state = find(STATE);
  const private_ = find(PRIVATE);
  const act = citations.find((citation) => citation.act !== null && MONEY_ACTS.has(citation.act) && said.some(({ block }) => block.start <= citation.start && citation.end <= block.end));
  const none = find(NONE);
  return {
    passages, section, none, source: state ?? private_ ?? find(OTHER_SOURCE), estimate: find(ESTIMATE), amount: find(new RegExp(SUM, 'u')),
    emptySection: section && !passages.some((passage) => !passage.general) ? section : null,
    privateOnly: !state && private_ !== null, unclear: null, named: null, legalBasis: act ? quote(act) : find(LAW),
  };
}

function isHeadingOf(sections: readonly Section[], block: Block): boolean {
  return sections.some(({ headingSpan }) => headingSpan.start <= block.start && block.end <= headingSpan.end);
}

/** Columns of tables for money, by table and column. */
function moneyColumns(structure: Structure): ReadonlyMap<string, true> {
  const columns = new Map<string, true>();
  for (const { cell, text } of structure.blocks) if (cell && cell.row === 0 && COLUMN.test(flat(text).trim())) columns.set(`${cell.table}:${cell.column}`, true);
  return columns;
}
