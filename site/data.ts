import { markClass, MARK_CLASSES, type MarkClass } from '../extension/desk/marks.ts';
import type { Language, Localized, Outcome, Rule } from '../rules/checks/rule.ts';
import { ALL_RULES } from '../rules/checks/all.ts';
import { parseRulePage, type Example, type RulePage } from '../rules/checks/pages.ts';
import { readMarkdown } from '../rules/draft/markdown.ts';
import type { Span } from '../rules/draft/tree.ts';
import { review } from '../rules/review.ts';
import { readExercises, type SiteExercise } from './exercises.ts';
import type { Change } from './history.ts';

/** An example with what the engine says of it today; places are indices into `text`. */
export interface JudgedExample extends Example {
  /** Language of its draft. */
  language: Language;
  verdict: Outcome;
  message: Localized | null;
  text: string;
  found: Span[];
}

export interface Leaf { before: string; quote: string; after: string; mark: MarkClass; title: Localized }

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

/** Right among what was said, found among what was wanted; null where nothing was said or wanted. */
export interface Measured { precision: number | null; recall: number | null; said: number; wanted: number }

/** What `npm run accuracy -- --json` measured against the annotated drafts. */
export interface Accuracy {
  documents: number;
  facts?: Readonly<Record<string, Measured>>;
  rules: Readonly<Record<string, Measured>>;
}

/** Files of the project by their path from the root. */
export interface Source {
  /** Null when the file is not there. */
  read(path: string): string | null;
  list(folder: string): string[];
  history(): ReadonlyMap<string, readonly Change[]>;
}

const TODAY = '2026-06-01'; // examples are judged on one day, so that the pages do not change with the calendar
const CONTEXT = 70;
const SHORTEST = 12;
const LONGEST = 160;

export function collect(source: Source): SiteData {
  const need = (file: string): string => {
    const contents = source.read(file);
    if (contents === null) throw new Error(`${file} is missing`);
    return contents;
  };
  const pages = new Map<string, { vi: RulePage; en: RulePage; examples: JudgedExample[] }>();
  for (const rule of ALL_RULES) {
    const vi = parseRulePage(need(`rules/checks/${rule.id}/page.vi.md`));
    const en = parseRulePage(need(`rules/checks/${rule.id}/page.en.md`));
    pages.set(rule.id, { vi, en, examples: [...vi.examples.map((example) => judge(rule, example, 'vi')), ...en.examples.map((example) => judge(rule, example, 'en'))] });
  }
  const sample = need('corpus/drafts/ke-hoach-binh-dang-gioi-tinh-2026.md');
  return {
    rules: ALL_RULES, pages, sample, history: source.history(), leaf: leaves(sample),
    accuracy: JSON.parse(source.read('corpus/accuracy.json') ?? '{"documents":0,"rules":{}}') as Accuracy,
    exercises: readExercises(source.list('corpus/exercises').map((name) => ({ name, contents: need(`corpus/exercises/${name}`) })), new Set(ALL_RULES.map(({ id }) => id))),
    guide: { vi: need('site/content/facilitator.vi.md'), en: need('site/content/facilitator.en.md') },
  };
}

function judge(rule: Rule, example: Example, language: Language): JudgedExample {
  const draft = readMarkdown(example.draft);
  const result = review(draft, { rules: [rule], today: TODAY });
  const verdict = result.rules[0]!;
  const found = result.findings.filter((finding) => finding.quote).map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
  return { ...example, language, verdict: verdict.outcome, message: result.findings[0]?.message ?? verdict.reason, text: draft.text, found };
}

/** Lines of the sample draft with true findings for the home page, one of each mark, so that it shows what the marks mean. */
function leaves(sample: string): Leaf[] {
  const { draft, findings } = review(readMarkdown(sample), { today: TODAY });
  const titles = new Map(ALL_RULES.map((rule) => [rule.id, { vi: rule.messages.vi.title, en: rule.messages.en.title }]));
  return MARK_CLASSES.flatMap((mark): Leaf[] => {
    const finding = findings.find((other) => markClass(other) === mark && !other.absent && other.quote.length >= SHORTEST && other.quote.length <= LONGEST && !other.quote.includes('\n'));
    if (!finding) return [];
    const line = draft.text.lastIndexOf('\n', finding.start) + 1;
    const next = draft.text.indexOf('\n', finding.end);
    const stop = next < 0 ? draft.text.length : next;
    const from = Math.max(line, finding.start - CONTEXT);
    const to = Math.min(stop, finding.end + CONTEXT);
    const before = draft.text.slice(from, finding.start);
    const after = draft.text.slice(finding.end, to);
    return [{ before: from > line ? `… ${before.replace(/^\S*\s/, '')}` : before, quote: finding.quote, after: to < stop ? `${after.replace(/\s\S*$/, '')} …` : after, mark, title: titles.get(finding.rule)! }];
  });
}
