import { isTable, type Draft, type Paragraph } from '../../rules/draft/tree.ts';
import { pipeTable } from './editable.ts';

/** A draft of any format as Markdown that `readMarkdown` reads to the same paragraphs, weights and grids. */
export function markdownOf(draft: Draft): string {
  return `${draft.children.map((child) => {
    if (!isTable(child)) return words(child);
    // A layout table is the head or the signature block: its cells read as lines.
    if (child.layout || child.children.length < 2) return child.children.flatMap((row) => row.children.flatMap((cell) => cell.children.map(words))).filter(Boolean).join('\n\n');
    return pipeTable(child.children.map((row) => row.children), (cell) => cell.children.map(({ value }) => escaped(value.replace(/\s+/g, ' '))).filter(Boolean).join(' '));
  }).filter(Boolean).join('\n\n')}\n`;
}

function words({ value, bold }: Paragraph): string {
  const line = escaped(value.replace(/\s*\n\s*/g, ' '));
  return line && bold ? `**${line}**` : line;
}

function escaped(value: string): string {
  return value.replace(/([*_\\|`])/g, '\\$1').trim();
}
