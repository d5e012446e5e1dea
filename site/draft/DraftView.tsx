import { memo } from 'react';
import { isTable, type Cell, type Draft, type Paragraph } from '../../rules/draft/tree.ts';

/** The draft as a document. Every paragraph is one element with one text node and its offset, so that places map back. */
export const DraftView = memo(function DraftView({ draft }: { draft: Draft }) {
  return (
    <>
      {draft.children.map((child) => (isTable(child)
        ? (
          <table key={child.start} className={child.layout ? 'layout' : undefined} role={child.layout ? 'presentation' : undefined}>
            <tbody>{child.children.map((row) => <tr key={row.start}>{row.children.map((cell) => <CellView key={`${cell.start}-${cell.column}`} cell={cell} />)}</tr>)}</tbody>
          </table>
        )
        : <Words key={child.start} paragraph={child} />))}
    </>
  );
});

function CellView({ cell }: { cell: Cell }) {
  return <td colSpan={cell.columnSpan} rowSpan={cell.rowSpan}>{cell.children.map((paragraph) => <Words key={paragraph.start} paragraph={paragraph} />)}</td>;
}

function Words({ paragraph }: { paragraph: Paragraph }) {
  return <p data-start={paragraph.start} className={paragraph.bold ? 'strong' : undefined}>{paragraph.value}</p>;
}
