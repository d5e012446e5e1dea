import { readMarkdown } from '../../rules/draft/markdown.ts';
import { readPlainText } from '../../rules/draft/plain.ts';
import { DraftBuilder } from '../../rules/draft/builder.ts';
import type { Draft } from '../../rules/draft/tree.ts';
import { readStructure } from '../../rules/structure/read.ts';
import type { Section, Structure } from '../../rules/structure/section.ts';

/** One paragraph a line. A line in ** is bold. */
export function paragraphs(text: string): Draft {
  const builder = new DraftBuilder();
  for (const line of text.split('\n').map((l) => l.trim()).filter(Boolean)) {
    const bold = /^\*\*(.*)\*\*$/u.exec(line);
    builder.break();
    builder.text(bold?.[1] ?? line, 0, 0, bold !== null);
  }
  return builder.build();
}

export const read = (text: string): Structure => readStructure(paragraphs(text));
export const readPlain = (text: string): Structure => readStructure(readPlainText(text));
export const readMd = (text: string): Structure => readStructure(readMarkdown(text));

/** "kind marker" of every section, indented by depth. */
export function outline(structure: Structure): string[] {
  return structure.all.map((section) => `${'  '.repeat(section.depth)}${section.kind} ${section.marker || `“${firstWords(section)}”`}`);
}

export function locators(structure: Structure): string[] {
  return structure.all.map((section) => section.locator);
}

export function find(structure: Structure, words: string): Section {
  const section = structure.all.find(({ heading }) => heading.includes(words));
  if (!section) throw new Error(`no section “${words}” in\n${outline(structure).join('\n')}`);
  return section;
}

function firstWords({ heading }: Section): string {
  return heading.replace(/\s+/g, ' ').slice(0, 20).trim();
}
