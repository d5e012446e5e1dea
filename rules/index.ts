/** The engine as another program takes it: read a draft, review it, hand the findings to its own tools. */
export { review, ENGINE_VERSION, type ReviewOptions } from './review.ts';
export type { Review } from './report/review.ts';
export { toVFile } from './report/vfile.ts';
export { readHtml } from './draft/html.ts';
export { looksLikeMarkdown } from './draft/markdown-signs.ts';
export { readMarkdown } from './draft/markdown.ts';
export { readMarkup, NO_SOURCE, type MarkupAdapter, type MarkupDraft } from './draft/markup.ts';
export { readPlainText } from './draft/plain.ts';
export { isTable, paragraphs, UnreadableDraft, type Draft, type Notice, type Paragraph, type Span, type Table } from './draft/tree.ts';
export { ALL_RULES } from './checks/all.ts';
export { FAMILIES, type Evidence, type Family, type Finding, type Language, type LegalBasis, type Localized, type Outcome, type Rule, type Severity } from './checks/rule.ts';
export type { Assignment, Citation, Facts, Identity, Target, Task } from './facts/facts.ts';
export { locatorAt, sectionAt } from './structure/locate.ts';
export type { Block, Section, Structure } from './structure/section.ts';
