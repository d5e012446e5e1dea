import type { Block, Section, Structure } from '../../structure/section.ts';
import type { Target } from '../facts.ts';
import { englishDueTime } from './deadlines.ts';
import { sexIn } from './gender-words.ts';
import { hasRole, isEnglishAccount, isEnglishHeading, ownEnglishBlocks } from './own.ts';
import { flat, sentencesOf, whole } from './text.ts';

const UNIT = '%|per cent|percent|percentage points?|times|(?:(?:young|new|poor|female|male|rural|older|more|ethnic|short|women) )?[a-z][a-z-]*';
const NUMBER = new RegExp(`(?<![\\d/.,-])(?<value>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)\\s*(?<unit>${UNIT})(?![\\p{L}\\d])`, 'gu');
const NO_MEASURE = new RegExp(`\\d+[\\d/.]*/[\\p{L}\\d/&-]+|(?:19|20)\\d{2}|(?:article|clause|point|section|part|phase|task|output|objective|target|indicator|no\\.?)\\s+\\d+(?:\\.\\d+)*|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:january|february|march|april|may|june|july|august|september|october|november|december)\\s+\\d{1,2}|aged? \\d+(?: to \\d+)?|\\d+ to \\d+ (?:months|years)|within (?:\\d+|[a-z]+) (?:days|hours|months|years|metres|kilomet\\w+)|(?:every|each|all|one|two) (?:day|week|month|quarter|year)s?`, 'gu');
const WORDS_OF_NUMBER = whole('one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|half|a third|two thirds|every|each|all|no|none|zero|doubled?|tripled?|halved?|eliminated?', 'u');
const CHANGE = whole("increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|lower(?:s|ed|ing)?|narrow(?:s|ed|ing)?|close(?:s)?|improv(?:e|es|ed|ing)|fall(?:s)?|rise(?:s)?|grow(?:s)?|get more|strengthen(?:s|ed|ing)?|expand(?:s|ed|ing)?|enhanc(?:e|es|ed|ing)|more|fewer|less|higher", 'u');
const MEASURE = whole('proportion|share|percentage|rate|ratio|number|gap|level|participation|representation|income|time|access|cases|incidence|coverage|awareness', 'u');
const DEGREE = whole('considerably|significantly|substantially|markedly|gradually|step by step|noticeably|as much as possible|a large part|most of|the majority|more and more', 'u');
const STRONG = whole('at least|no less than|not less than|a minimum of|up to|reach(?:es)?|achieve|no more than|target', 'u');
const GENERAL = /(?:general|overall|overarching|long-term) (?:objectives?|goals?|targets?)|(?:^|\s)vision/u;

interface Figure { value: number; unit: string; start: number; end: number }

/** Figures that measure something; "1,200 workers" is 1200, "2.5%" is 2.5. Offsets are indices into `text`. */
export function englishFigures(text: string): Figure[] {
  const words = flat(text).replace(NO_MEASURE, (part) => '\u0000'.repeat(part.length));
  return [...words.matchAll(NUMBER)].map((match) => {
    const { value, unit } = match.groups as { value: string; unit: string };
    return { value: Number(value.replace(/,/gu, '')), unit: /^per ?cent/u.test(unit) ? '%' : unit, start: match.index, end: match.index + match[0].length };
  });
}

/** Aims that an English draft sets: sentences with a figure in the parts on objectives, shares aimed at elsewhere, and aims without a figure. */
export function readEnglishTargets(structure: Structure): Target[] {
  const targets: Target[] = [];
  const columns = targetColumns(structure);
  for (const block of ownEnglishBlocks(structure)) {
    const objectives = block.cell !== undefined && columns(block, false) || hasRole(block, 'targets') || inObjectivesArticle(block.section);
    if (isEnglishAccount(block) || block.cell && !columns(block, objectives) || isEnglishHeading(block) && block.text.length < 80) continue;
    const above = dueAbove(block);
    for (const clause of sentencesOf(block.text, block.bodyStart - block.start)) {
      const text = block.text.slice(clause.start, clause.end);
      const words = flat(text);
      const figures = englishFigures(text);
      const sex = sexIn(text);
      const share = figures.some(({ unit }) => unit === '%');
      const counts = objectives ? figures.length > 0 || saysHowMuch(words) && !GENERAL.test(words) : share && STRONG.test(words) && sex !== null && !hasRole(block, 'budget');
      if (!counts && !(objectives && !saysHowMuch(words) && isVague(words))) continue;
      const value = counts ? figures.find(({ unit }) => objectives || unit === '%') ?? null : null;
      const due = dueOf(text);
      targets.push({
        quote: text, start: block.start + clause.start, end: block.start + clause.end, value: value ? text.slice(value.start, value.end) : counts ? WORDS_OF_NUMBER.exec(words)?.[0] ?? null : null, due: due ?? above,
        numbers: counts ? figures.map((figure) => ({ ...figure, start: block.start + clause.start + figure.start, end: block.start + clause.start + figure.end })) : [],
        sex, block, section: block.section,
      });
    }
  }
  return targets;
}

/** Cells of a column headed "Target"; baselines, names of indicators and other columns set no aim. A table without such a column is read whole in a part on objectives. */
function targetColumns(structure: Structure): (block: Block, objectives: boolean) => boolean {
  const heads = new Set<string>();
  const tables = new Set<number>();
  for (const { cell, text } of structure.blocks) if (cell && cell.row === 0 && text.length < 60 && /(?<!\p{L})(?:target|planned|goal)/u.test(flat(text))) { heads.add(`${cell.table}:${cell.column}`); tables.add(cell.table); }
  return ({ cell }, objectives) => cell !== undefined && cell.row > 0 && (tables.has(cell.table) ? heads.has(`${cell.table}:${cell.column}`) : objectives);
}

function saysHowMuch(words: string): boolean {
  return WORDS_OF_NUMBER.test(words.replace(NO_MEASURE, ' ')) || /\d/u.test(words.replace(NO_MEASURE, ' '));
}

/** Wants a share, number or gap changed, or more of something, and does not say how much. */
function isVague(words: string): boolean {
  return CHANGE.test(words) && (MEASURE.test(words) || DEGREE.test(words) || /(?<!\p{L})than (?:in )?(?:(?:19|20)\d{2}|before|last year|the year before|now)/u.test(words));
}

function dueOf(text: string): string | null {
  const baseline = flat(text).replace(/\((?:in |baseline |as of )?[^)]*(?:19|20)\d{2}[^)]*\)|(?:compared (?:with|to)|against|from \d[\d.,]*\s?%? in) [^,;.]*/gu, (part) => ' '.repeat(part.length));
  const due = englishDueTime(baseline);
  return due ? text.slice(due.start, due.end) : null;
}

/** "By 2030" in a heading over the clause. */
function dueAbove(block: Block): string | null {
  for (let at = block.section; at; at = at.parent) {
    if (at.headingSpan.start === block.start || at.heading.length > 160) continue;
    const due = /(?:by|until|in|for)\s+(?:the end of\s+)?(?:19|20)\d{2}|(?:19|20)\d{2}\s*[-–]\s*(?:19|20)\d{2}/iu.exec(at.heading)?.[0];
    if (due) return due;
  }
  return null;
}

function inObjectivesArticle(section: Section | undefined): boolean {
  for (let at = section; at; at = at.parent) if (at.kind === 'article' && /objectives?|targets?|goals?/u.test(flat(at.heading.slice(0, 60)))) return true;
  return false;
}

/** A general objective leaves the figures to the specific ones. */
export function isGeneralAim({ section, block }: Pick<Target, 'section' | 'block'>): boolean {
  for (let at = section; at; at = at.parent) if (GENERAL.test(flat(at.heading.slice(0, 60)))) return true;
  return GENERAL.test(flat(block.text.slice(0, 60)));
}
