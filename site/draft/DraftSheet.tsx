import type { ReactNode } from 'react';
import { isTable, type Draft, type Paragraph, type Span } from '../../rules/draft/tree.ts';

/** A numbered place: what the number stands for is told beside the sheet. */
export interface SheetMark extends Span { readonly number: number }

/** The draft on paper, for printing: no script, marks are underlined words with their number. */
export function DraftSheet({ draft, marks = [] }: { draft: Draft; marks?: readonly SheetMark[] }) {
  const words = (paragraph: Paragraph): ReactNode => {
    const content = marked(paragraph, marks);
    return <p key={paragraph.start}>{paragraph.bold ? <b>{content}</b> : content}</p>;
  };
  return (
    <div className="paper" lang="vi">
      {draft.children.map((child) => (isTable(child)
        ? (
          <table key={child.start} className={child.layout ? 'layout' : undefined} role={child.layout ? 'presentation' : undefined}>
            <tbody>{child.children.map((row) => <tr key={row.start}>{row.children.map((cell) => <td key={`${cell.start}-${cell.column}`} colSpan={cell.columnSpan} rowSpan={cell.rowSpan}>{cell.children.map(words)}</td>)}</tr>)}</tbody>
          </table>
        )
        : words(child)))}
    </div>
  );
}

function marked({ start, end, value }: Paragraph, marks: readonly SheetMark[]): ReactNode {
  const parts: ReactNode[] = [];
  let at = start;
  for (const mark of marks.filter((other) => other.start < end && start < other.end).sort((a, b) => a.start - b.start)) {
    const [from, to] = [Math.max(mark.start, at), Math.min(mark.end, end)];
    if (from >= to) continue;
    parts.push(value.slice(at - start, from - start), <mark key={mark.number} className="key">{value.slice(from - start, to - start)}</mark>);
    if (to === mark.end) parts.push(<sup key={`${mark.number}-number`}>[{mark.number}]</sup>);
    at = to;
  }
  parts.push(value.slice(at - start));
  return parts;
}
