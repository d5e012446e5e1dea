import type { Localized, Outcome, Rule } from '../rules/checks/rule.ts';
import { ALL_RULES } from '../rules/checks/all.ts';
import { parseRulePage, type Example, type RulePage } from '../rules/checks/pages.ts';
import { readMarkdown } from '../rules/draft/markdown.ts';
import type { Span } from '../rules/draft/tree.ts';
import { review } from '../rules/review.ts';
import { readExercises, type SiteExercise } from './exercises.ts';
import type { Change } from './history.ts';

/** An example with what the engine says of it today; places are indices into `text`. */
export interface JudgedExample extends Example {
  verdict: Outcome;
  message: Localized | null;
  text: string;
  found: Span[];
}

export interface Leaf { before: string; quote: string; after: string; outcome: 'fail' | 'needs-review'; title: Localized }

export interface SiteData {
  rules: readonly Rule[];
  pages: Map<string, { vi: RulePage; en: RulePage; examples: JudgedExample[] }>;
  accuracy: Accuracy;
  exercises: readonly SiteExercise[];
  history: ReadonlyMap<string, readonly Change[]>;
  /** Facilitator's guide, Markdown. */
  guide: Localized;
  leaf: Leaf[];
  sample: string;
}

/** What `npm run accuracy -- --json` measured against the annotated drafts. Right among what was said, found among what was wanted. */
export interface Accuracy {
  documents: number;
  rules: Readonly<Record<string, { precision: number | null; recall: number | null; said: number; wanted: number }>>;
}

/** Files of the project by their path from the root. */
export interface Source {
  /** Null when the file is not there. */
  read(path: string): string | null;
  list(folder: string): string[];
  history(): ReadonlyMap<string, readonly Change[]>;
}

const TODAY = '2026-06-01'; // examples are judged on one day, so that the pages do not change with the calendar
const LEAVES = 3;
const CONTEXT = 70;

export function collect(source: Source): SiteData {
  const need = (file: string): string => {
    const contents = source.read(file);
    if (contents === null) throw new Error(`${file} is missing`);
    return contents;
  };
  const pages = new Map<string, { vi: RulePage; en: RulePage; examples: JudgedExample[] }>();
  for (const rule of ALL_RULES) {
    const vi = parseRulePage(need(`rules/checks/${rule.id}/page.vi.md`));
    pages.set(rule.id, { vi, en: parseRulePage(need(`rules/checks/${rule.id}/page.en.md`)), examples: vi.examples.map((example) => judge(rule, example)) });
  }
  const sample = need('corpus/drafts/ke-hoach-binh-dang-gioi-tinh-2026.md');
  return {
    rules: ALL_RULES, pages, sample, history: source.history(), leaf: leaves(sample),
    accuracy: JSON.parse(source.read('corpus/accuracy.json') ?? '{"documents":0,"rules":{}}') as Accuracy,
    exercises: readExercises(source.list('corpus/exercises').map((name) => ({ name, contents: need(`corpus/exercises/${name}`) })), new Set(ALL_RULES.map(({ id }) => id))),
    guide: { vi: need('site/content/facilitator.vi.md'), en: need('site/content/facilitator.en.md') },
  };
}

function judge(rule: Rule, example: Example): JudgedExample {
  const draft = readMarkdown(example.draft);
  const result = review(draft, { rules: [rule], today: TODAY });
  const verdict = result.rules[0]!;
  const found = result.findings.filter((finding) => finding.quote).map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
  return { ...example, verdict: verdict.outcome, message: result.findings[0]?.message ?? verdict.reason, text: draft.text, found };
}

/** Three lines of the sample draft with true findings, for the home page. */
function leaves(sample: string): Leaf[] {
  const { draft, findings } = review(readMarkdown(sample), { today: TODAY });
  const titles = new Map(ALL_RULES.map((rule) => [rule.id, { vi: rule.messages.vi.title, en: rule.messages.en.title }]));
  const chosen: Leaf[] = [];
  const seen = new Set<string>();
  for (const finding of [...findings].sort((a, b) => Number(b.outcome === 'fail') - Number(a.outcome === 'fail'))) {
    if (!finding.quote || finding.absent || finding.quote.length > 160 || finding.quote.length < 6 || seen.has(finding.rule) || finding.severity === 'low') continue;
    seen.add(finding.rule);
    const line = draft.text.lastIndexOf('\n', finding.start) + 1;
    const end = draft.text.indexOf('\n', finding.end);
    const from = Math.max(line, finding.start - CONTEXT);
    const to = Math.min(end < 0 ? draft.text.length : end, finding.end + CONTEXT);
    chosen.push({
      before: (from > line ? '… ' : '') + draft.text.slice(from, finding.start).replace(from > line ? /^\S*\s/ : /^$/, ''), quote: finding.quote,
      after: draft.text.slice(finding.end, to).replace(/\s\S*$/, '') + (end >= 0 && to < end ? ' …' : ''), outcome: finding.outcome, title: titles.get(finding.rule)!,
    });
    if (chosen.length === LEAVES) break;
  }
  return chosen;
}
