import { memo, useImperativeHandle, useRef, type Ref } from 'react';
import type { Draft } from '../../rules/draft/tree.ts';
import { DraftView } from '../draft/DraftView.tsx';
import { Ranges } from '../draft/ranges.ts';
import type { DraftPane } from './Editor.tsx';

/** An opened file as it was read: its words, tables and order. */
export const FilePaper = memo(function FilePaper({ draft, view }: { draft: Draft; view: Ref<DraftPane> }) {
  const box = useRef<HTMLDivElement>(null);
  const ranges = useRef<{ of: Draft; ranges: Ranges } | null>(null);
  useImperativeHandle(view, () => ({
    get box() { return box.current; },
    range(span) {
      if (!box.current) return null;
      if (ranges.current?.of !== draft) ranges.current = { of: draft, ranges: new Ranges(box.current) };
      return ranges.current.ranges.range(span);
    },
  }), [draft]);
  return <div ref={box} className="paper" lang="vi"><DraftView draft={draft} /></div>;
});
