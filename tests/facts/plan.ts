import { readHtml } from '../../rules/draft/html.ts';
import { readMarkdown } from '../../rules/draft/markdown.ts';
import type { Draft } from '../../rules/draft/tree.ts';
import type { Facts } from '../../rules/facts/facts.ts';
import { readFacts } from '../../rules/facts/read.ts';
import { readStructure } from '../../rules/structure/read.ts';

const TODAY = '2026-06-01';

/** A plan of our own with `body` as its part on organisation. */
export const plan = (body: string): string => `**ỦY BAN NHÂN DÂN TỈNH HẢI LINH**\n\nSố: 12/KH-UBND\n\n**KẾ HOẠCH**\n\n**Thực hiện công tác bình đẳng giới năm 2026**\n\n**I. TỔ CHỨC THỰC HIỆN**\n\n${body}`;

export function factsOf(draft: Draft): Facts {
  return readFacts(draft, readStructure(draft), TODAY);
}

export const factsOfMarkdown = (source: string): { draft: Draft; facts: Facts } => {
  const draft = readMarkdown(source);
  return { draft, facts: factsOf(draft) };
};

export const factsOfHtml = (source: string): { draft: Draft; facts: Facts } => {
  const draft = readHtml(source, { whole: true });
  return { draft, facts: factsOf(draft) };
};

/** Assignments of a plan whose part on organisation is `body`, as [body, duty] with line breaks made blanks. */
export function duties(body: string): [string, string][] {
  return factsOfMarkdown(plan(body)).facts.assignments.map((a) => [a.body, a.duty.replace(/\s+/g, ' ')]);
}
