import { memo, useImperativeHandle, useMemo, useRef, type ReactNode, type Ref } from 'react';
import type { OpenedDraft } from '../../../rules/draft/open.ts';
import { isTable, paragraphs, type Paragraph, type Span, type Table } from '../../../rules/draft/tree.ts';
import { bringIntoSight, pointIn, rangeBetween, type DraftView } from './draft-view.ts';
import { offsetInSheet, selectedSpan } from './selected.ts';

interface Props {
  draft: OpenedDraft;
  /** Where the head of the document ends: its lines are set in the middle. */
  headEnd: number;
  view: Ref<DraftView>;
}

/** The words of a file as a clean sheet, in its order and with the numbers it shows. */
export const Paper = memo(function Paper({ draft, headEnd, view }: Props) {
  const sheet = useRef<HTMLElement>(null);
  const all = useMemo(() => paragraphs(draft).map(({ paragraph }) => paragraph), [draft]);
  useImperativeHandle(view, () => viewOf(sheet, all, draft.text), [all, draft]);
  return (
    <article className="paper" lang="vi" ref={sheet} data-draft>
      {draft.children.map((child) => (isTable(child)
        ? <PaperTable key={child.start} table={child} draft={draft} />
        : <PaperParagraph key={child.start} paragraph={child} draft={draft} centred={child.start < headEnd && child.bold} />))}
    </article>
  );
});

function PaperTable({ table, draft }: { table: Table; draft: OpenedDraft }) {
  return (
    <table className={table.layout ? 'sides' : 'grid'}>
      <tbody>
        {table.children.map((row, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- rows may be empty and share their place
          <tr key={at}>
            {row.children.map((cell) => (
              <td key={cell.column} colSpan={cell.columnSpan} rowSpan={cell.rowSpan}>
                {cell.children.map((paragraph) => <PaperParagraph key={paragraph.start} paragraph={paragraph} draft={draft} centred={table.layout} />)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PaperParagraph({ paragraph, draft, centred }: { paragraph: Paragraph; draft: OpenedDraft; centred: boolean }) {
  const names = [paragraph.bold ? 'bold' : '', centred ? 'centred' : ''].filter(Boolean).join(' ');
  return <p data-start={paragraph.start} {...(names ? { className: names } : {})}>{draft.word?.view === 'both' ? withChanges(paragraph, draft) : paragraph.value}</p>;
}

/** Inserted and deleted words marked as such. */
function withChanges(paragraph: Paragraph, draft: OpenedDraft): ReactNode {
  const pieces: { change: string | undefined; text: string; at: number }[] = [];
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const change = draft.word!.places[draft.source.locate(at).ref]?.change;
    const last = pieces.at(-1);
    if (last && last.change === change) last.text += draft.text[at]!;
    else pieces.push({ change, text: draft.text[at]!, at });
  }
  return pieces.map(({ change, text, at }) => (change === 'inserted' ? <ins key={at}>{text}</ins> : change === 'deleted' ? <del key={at}>{text}</del> : text));
}

function viewOf(sheet: { readonly current: HTMLElement | null }, all: readonly Paragraph[], text: string): DraftView {
  const paragraphAt = (offset: number): Paragraph | undefined => {
    let [low, high] = [0, all.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (all[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return all[low];
  };
  const point = (offset: number): [Text, number] | null => {
    const paragraph = paragraphAt(offset);
    const element = paragraph && sheet.current?.querySelector(`[data-start="${paragraph.start}"]`);
    return element ? pointIn(element, Math.min(offset, paragraph.end) - paragraph.start) : null;
  };
  const range = ({ start, end }: Span): Range | null => {
    while (end > start && /\s/.test(text[end - 1]!)) end--;
    if (end <= start) return null;
    const last = point(end - 1);
    return rangeBetween(point(start), last && [last[0], Math.min(last[0].length, last[1] + 1)]);
  };
  return {
    range,
    reveal(span) {
      const words = range(span);
      const box = sheet.current?.parentElement;
      if (words && box) bringIntoSight(words, box);
      return Promise.resolve();
    },
    selected: () => selectedSpan(text, (node, offset) => (sheet.current?.contains(node) ? offsetInSheet(node, offset) : null)),
  };
}
