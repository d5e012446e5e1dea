import { FAMILIES, type Finding, type Language } from '../checks/rule.ts';
import { ALL_RULES } from '../checks/all.ts';
import { markOf, regimeKey, reportText, shownDate, type ReportKey } from './messages/index.ts';
import { locatorIn } from './locator.ts';
import { provisionIn } from './provision.ts';
import type { Review } from './review.ts';

const SIGNS = { fail: '✗', 'needs-review': '?', note: '·' } as const;
const COLOURS = { fail: 31, 'needs-review': 33, note: 36, dim: 2, bold: 1 } as const;
const WIDTH = 96;
const QUOTE_LIMIT = 220;

export interface TextOptions {
  language?: Language;
  /** ANSI colours; the signs and words say the same without them. */
  colour?: boolean;
}

/** The review as a calm page for a terminal or an e-mail: head, counts, findings by family, what was not found. */
export function toText(review: Review, options: TextOptions = {}): string {
  const language = options.language ?? 'vi';
  const t = (key: ReportKey, values?: Record<string, string | number>): string => reportText(language, key, values);
  const paint = (code: keyof typeof COLOURS, words: string): string => (options.colour ? `\u001b[${COLOURS[code]}m${words}\u001b[0m` : words);
  const { identity } = review.facts;
  const lines: string[] = [];
  lines.push(paint('bold', `${t('product')}  ·  ${t(regimeKey(identity))}`), '');
  lines.push(...wrap(paint('bold', oneLine(identity.title ?? t(`kind.${identity.kind}`))), ''));
  const facts: [string, string | null][] = [
    [t('issuer'), identity.issuer], [t('number'), identity.number], [t('date'), identity.date && shownDate(identity.date)],
    [t('period'), identity.period && identity.period.join(' – ')],
  ];
  lines.push(facts.map(([label, value]) => `${label}: ${value ?? t('unknown')}`).join('   '));
  lines.push(paint('dim', `${t(review.date.own ? 'date.own' : 'date.today', { date: shownDate(review.date.value) })} ${t('law.checked', { date: shownDate(review.engine.lawCheckedOn) })}`));
  const { own } = review.engine;
  if (own) lines.push(paint('dim', t('law.own', own)));
  const bodies = new Set(review.facts.assignments.map((a) => a.body)).size;
  lines.push(paint('dim', t('assignments', { count: review.facts.assignments.length, bodies })), '');

  const count = (mark: ReturnType<typeof markOf>): number => review.findings.filter((f) => markOf(f) === mark).length;
  lines.push((['fail', 'needs-review', 'note'] as const).map((mark) => `${paint('bold', String(count(mark)))} ${paint(mark, t(`outcome.${mark}`))}`).join('   '), '');
  const family = new Map(ALL_RULES.map((rule) => [rule.id, rule]));
  for (const name of FAMILIES) {
    const findings = review.findings.filter((f) => family.get(f.rule)?.family === name);
    if (!findings.length) continue;
    lines.push(paint('bold', t(`family.${name}`).toUpperCase()));
    for (const finding of findings) lines.push(...findingLines(finding, language, paint));
  }
  if (!review.findings.length) lines.push(t('nothing'), '');
  const silent = { pass: 0, inapplicable: 0 };
  for (const { outcome } of review.rules) if (outcome === 'pass' || outcome === 'inapplicable') silent[outcome]++;
  lines.push(paint('dim', t('rules.silent', silent)), paint('dim', t('disclaimer')));
  return lines.join('\n');
}

function findingLines(finding: Finding, language: Language, paint: (code: keyof typeof COLOURS, words: string) => string): string[] {
  const t = (key: ReportKey, values?: Record<string, string | number>): string => reportText(language, key, values);
  const mark = markOf(finding);
  const lines = [`  ${paint(mark, `${SIGNS[mark]} ${t(`outcome.${mark}`)}`)}  ${locatorIn(finding.locator, language) || t('whole')}  ${paint('dim', finding.rule)}`];
  lines.push(...wrap(finding.message[language], '    '));
  if (finding.quote) lines.push(...wrap(`“${shorten(oneLine(finding.quote))}”`, '    ').map((line) => paint('dim', line)));
  if (finding.reason) lines.push(...wrap(`${t('why')}: ${finding.reason[language]}`, '    '));
  const shown = finding.evidence.slice(0, 3);
  for (const { kind, text, place } of shown) lines.push(...wrap(`${t(kind)}: ${text[language]}${place?.locator ? ` (${locatorIn(place.locator, language)})` : ''}`, '    ').map((line) => paint('dim', line)));
  if (finding.evidence.length > shown.length) lines.push(paint('dim', `    ${t('more', { count: finding.evidence.length - shown.length })}`));
  if (finding.legalBasis.length) lines.push(...wrap(`${t('basis')}: ${finding.legalBasis.map(({ act, provision }) => [provisionIn(provision, language), act].filter(Boolean).join(language === 'vi' ? ' ' : ', ')).join('; ')}`, '    '));
  if (finding.suggestion) lines.push(...wrap(`${t('suggestion')}: ${oneLine(finding.suggestion)}`, '    '));
  lines.push('');
  return lines;
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function shorten(words: string): string {
  return words.length <= QUOTE_LIMIT ? words : `${words.slice(0, QUOTE_LIMIT).replace(/\s+\S*$/, '')} …`;
}

function wrap(words: string, indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of words.split(/\s+/)) {
    if (line.length + word.length + 1 > WIDTH && line.trim()) { lines.push(line); line = indent; }
    line += line === indent ? word : ` ${word}`;
  }
  lines.push(line);
  return lines;
}
