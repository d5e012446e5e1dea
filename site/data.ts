import type { Localized, Outcome, Rule } from '../rules/checks/rule.ts';
import { ALL_RULES } from '../rules/checks/all.ts';
import { parseRulePage, type Example, type RulePage } from '../rules/checks/pages.ts';
import { readMarkdown } from '../rules/draft/markdown.ts';
import type { Span } from '../rules/draft/tree.ts';
import { review } from '../rules/review.ts';

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
  accuracy: Record<string, { precision: number; recall: number; n: number }>;
  leaf: Leaf[];
  sample: string;
}

const TODAY = '2026-06-01'; // examples are judged on one day, so that the pages do not change with the calendar
const LEAVES = 3;
const CONTEXT = 70;

/** `source` reads a file of the project by its path from the root, or nothing when it is not there. */
export function collect(source: (path: string) => string | null): SiteData {
  const pages = new Map<string, { vi: RulePage; en: RulePage; examples: JudgedExample[] }>();
  for (const rule of ALL_RULES) {
    const read = (language: 'vi' | 'en'): RulePage => {
      const markdown = source(`rules/checks/${rule.id}/page.${language}.md`);
      return markdown ? parseRulePage(markdown) : { title: rule.messages[language].title, sections: [], examples: [] };
    };
    const vi = read('vi');
    pages.set(rule.id, { vi, en: read('en'), examples: vi.examples.map((example) => judge(rule, example)) });
  }
  const sample = source('corpus/drafts/ke-hoach-binh-dang-gioi-tinh-2026.md') ?? '';
  const accuracy = JSON.parse(source('rules/checks/accuracy.json') ?? '{}') as { rules?: SiteData['accuracy'] };
  return { rules: ALL_RULES, pages, accuracy: accuracy.rules ?? {}, leaf: sample ? leaves(sample) : [], sample };
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
