import { quoteDraft } from './bilingual-quotes.ts';
import { languagesOf } from './draft/languages.ts';
import { isTable, type Draft, type Paragraph, type Span } from './draft/tree.ts';
import type { Finding, Outcome } from './checks/rule.ts';
import type { Review } from './report/review.ts';

const WORST: readonly Outcome[] = ['fail', 'needs-review', 'pass', 'inapplicable'];

/**
 * One review of a bilingual draft from those of its two versions. Structure and facts are those of the Vietnamese version, which is the one that
 * binds; of the English one come the findings that no Vietnamese finding of the same rule says at the parallel place.
 */
export function mergeVersions(draft: Draft, vietnamese: Review, english: Review): Review {
  const parallel = parallelParagraphs(draft);
  const own = english.findings.filter((finding) => !vietnamese.findings.some((other) => other.rule === finding.rule && saysTheSame(other, finding, parallel)));
  const findings = [...vietnamese.findings, ...own];
  const rules = vietnamese.rules.map((rule) => {
    const other = english.rules.find(({ id }) => id === rule.id);
    const said = findings.filter((finding) => finding.rule === rule.id);
    if (said.length) {
      const outcome: Outcome = said.some((finding) => finding.outcome === 'fail') ? 'fail' : 'needs-review';
      return { ...rule, outcome, reason: said.find((finding) => finding.outcome === outcome)?.reason ?? null };
    }
    return other && WORST.indexOf(other.outcome) < WORST.indexOf(rule.outcome) && other.outcome === 'pass' ? other : rule;
  });
  const merged: Review = { ...vietnamese, draft, facts: { ...vietnamese.facts, language: 'bilingual' }, rules, findings };
  quoteDraft(draft, merged);
  merged.findings.sort((a, b) => a.start - b.start || a.end - b.end);
  return merged;
}

function saysTheSame(vietnamese: Finding, english: Finding, parallel: (span: Span) => readonly Span[]): boolean {
  if (vietnamese.start === vietnamese.end || english.start === english.end || vietnamese.absent && english.absent) return vietnamese.absent === english.absent || english.start === english.end || vietnamese.start === vietnamese.end;
  // Both versions bear the same numbers.
  if (english.locator && english.locator === vietnamese.locator && !english.locator.includes('“')) return true;
  const places = [vietnamese, ...vietnamese.evidence.flatMap(({ place }) => (place ? [place] : []))];
  return parallel(english).some((span) => places.some((place) => place.start < span.end && span.start < place.end));
}

/** The Vietnamese paragraphs that stand parallel to a place of the English version: in the same row, or at the same place of the run before or behind. */
function parallelParagraphs(draft: Draft): (span: Span) => readonly Span[] {
  const languages = languagesOf(draft);
  const pairs = new Map<Paragraph, readonly Paragraph[]>();
  const runs: { language: 'vi' | 'en'; paragraphs: Paragraph[] }[] = [];
  for (const child of draft.children) {
    if (!isTable(child)) {
      const language = languages.of(child);
      const last = runs.at(-1);
      if (last && (language === null || last.language === language)) last.paragraphs.push(child);
      else runs.push({ language: language ?? 'vi', paragraphs: [child] });
      continue;
    }
    for (const row of child.children) {
      const all = row.children.flatMap((cell) => cell.children);
      const vietnamese = all.filter((paragraph) => languages.of(paragraph) !== 'en');
      for (const paragraph of all) if (languages.of(paragraph) === 'en') pairs.set(paragraph, vietnamese);
    }
  }
  for (const [i, run] of runs.entries()) {
    if (run.language !== 'en') continue;
    const other = runs[i - 1]?.language === 'vi' ? runs[i - 1]! : runs[i + 1];
    if (other) for (const [at, paragraph] of run.paragraphs.entries()) pairs.set(paragraph, counterparts(run.paragraphs, at, other.paragraphs));
  }
  return (span) => [...pairs].filter(([paragraph]) => paragraph.start < span.end && span.start < paragraph.end).flatMap(([, others]) => others);
}

const SIGN = /^\W*(?:(?:Article|Điều|Chapter|Chương|Section|Mục|Part|Phần)\s+)?([IVX]+|\d+(?:\.\d+)*|[a-zđ])[.):]/u;

/** Of runs of unequal length the sign of the paragraph decides, counted from the place where it should stand. */
function counterparts(run: readonly Paragraph[], at: number, other: readonly Paragraph[]): readonly Paragraph[] {
  if (run.length === other.length) return [other[at]!];
  const expected = Math.round((at * other.length) / run.length);
  const sign = SIGN.exec(run[at]!.value)?.[1];
  const same = sign === undefined ? [] : other.filter((paragraph) => SIGN.exec(paragraph.value)?.[1] === sign);
  if (same.length) return [same.reduce((best, paragraph) => (Math.abs(other.indexOf(paragraph) - expected) < Math.abs(other.indexOf(best) - expected) ? paragraph : best))];
  return other.slice(Math.max(0, expected - 1), expected + 2);
}
