import type { Heading, Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Span } from '../draft/tree.ts';
import type { Language, Localized, Outcome } from './rule.ts';

/** One executed example of a rule page. `draft` is Markdown as the readers read it, marks taken out. */
export interface Example {
  outcome: Outcome;
  title: Localized;
  draft: string;
  /** Where findings are expected; indices into `draft`. */
  places: Span[];
}

export interface RulePage {
  title: string;
  /** Level-2 parts in order, without the examples; `markdown` is their source. */
  sections: { heading: string; markdown: string }[];
  examples: Example[];
}

/** The fixed headings, in order. Vietnamese drafts stand under "Ví dụ" of the Vietnamese page; a rule that reads English drafts too has English ones under "Examples" of the English page. */
export const PAGE_HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  vi: ['Áp dụng khi', 'Yêu cầu', 'Giả định', 'Căn cứ pháp lý', 'Cách sửa', 'Ví dụ'],
  en: ['Applies when', 'Requirement', 'Assumptions', 'Legal basis', 'How to fix'],
};

/** Heading of the examples of each page; on the English page it may be missing. */
export const EXAMPLES: Localized = { vi: 'Ví dụ', en: 'Examples' };

const OUTCOMES: Readonly<Record<string, Outcome>> = { 'Đạt': 'pass', 'Không đạt': 'fail', 'Cần xem xét': 'needs-review', 'Không áp dụng': 'inapplicable', Pass: 'pass', Fail: 'fail', 'Needs review': 'needs-review', 'Not applicable': 'inapplicable' };
const parser = unified().use(remarkParse).use(remarkGfm);

/** Reads `page.vi.md` or `page.en.md`. Throws where an example has no known outcome or no draft: a page that cannot be executed is no page. */
export function parseRulePage(markdown: string): RulePage {
  const root = parser.parse(markdown) as Root;
  const page: RulePage = { title: '', sections: [], examples: [] };
  let inExamples = false;
  let example: Omit<Example, 'draft' | 'places'> | undefined;
  root.children.forEach((node, i) => {
    if (node.type === 'heading' && node.depth === 1) { page.title = words(node); return; }
    if (node.type === 'heading' && node.depth === 2) {
      inExamples = words(node) === EXAMPLES.vi || words(node) === EXAMPLES.en;
      if (!inExamples) page.sections.push({ heading: words(node), markdown: partAfter(root, i, markdown) });
      return;
    }
    if (!inExamples) return;
    if (node.type === 'heading' && node.depth === 3) { example = exampleTitle(node); return; }
    if (node.type === 'code' && node.lang === 'draft') {
      if (!example) throw new Error(`an example without a heading: ${node.value.slice(0, 60)}`);
      page.examples.push({ ...example, ...takeMarks(node.value) });
      example = undefined;
    }
  });
  if (example) throw new Error(`the example “${example.title.vi}” has no draft`);
  return page;
}

function exampleTitle(node: Heading): Omit<Example, 'draft' | 'places'> {
  const match = /^(?<outcome>[^:]+):\s*(?<name>[^|]+)(?:\|\s*(?<en>.+))?$/u.exec(words(node));
  const outcome = match && OUTCOMES[match.groups!['outcome']!.trim()];
  const english = match !== null && /^(?:Pass|Fail|Needs review|Not applicable)$/u.test(match.groups!['outcome']!.trim());
  if (!match || !outcome || english === (match.groups!['en'] !== undefined)) throw new Error(`“${words(node)}” must read “Đạt: tên | name”, on the English page “Pass: name”`);
  const name = match.groups!['name']!.trim();
  return { outcome, title: { vi: name, en: match.groups!['en']?.trim() ?? name } };
}

/** `[[…]]` marks an expected place. */
function takeMarks(source: string): Pick<Example, 'draft' | 'places'> {
  const places: Span[] = [];
  let draft = '';
  let start = -1;
  for (const piece of source.split(/(\[\[|\]\])/)) {
    if (piece === '[[') start = draft.length;
    else if (piece === ']]') { places.push({ start, end: draft.length }); start = -1; } else draft += piece;
  }
  if (start >= 0) throw new Error('a mark that never closes');
  return { draft, places };
}

function partAfter(root: Root, at: number, markdown: string): string {
  const next = root.children.slice(at + 1).find((node) => node.type === 'heading' && node.depth <= 2);
  return markdown.slice(root.children[at]!.position!.end.offset, next?.position?.start.offset ?? markdown.length).trim();
}

function words(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? (node.children as Nodes[]).map(words).join('') : '';
}
