import { useEffect, useRef, useState, type RefObject } from 'react';
import { paragraphs, type Draft, type Span } from '../../rules/draft/tree.ts';
import { highlight, selectedSpan } from '../draft/highlights.ts';
import { Ranges } from '../draft/ranges.ts';

/** "whole" = the draft as a whole. */
export type Place = Span | 'whole' | null;

interface DraftPlace {
  paper: RefObject<HTMLDivElement | null>;
  place: Place;
  choose(place: Place): void;
  /** The next or the previous passage, for those who do not use a mouse. */
  step(by: 1 | -1): void;
  /** Takes what the reader has selected, or the passage that was clicked. */
  pick(event: React.MouseEvent): void;
  show(span: Span): void;
}

/** Choosing a passage of a draft shown by `DraftView`, by mouse or by buttons, and painting it with the marks made so far. */
export function useDraftPlace(draft: Draft, marks: readonly (Span | null)[]): DraftPlace {
  const paper = useRef<HTMLDivElement>(null);
  const [place, choose] = useState<Place>(null);
  const passages = paragraphs(draft).map(({ paragraph }) => paragraph).filter(({ value }) => value.trim() !== '');

  useEffect(() => {
    if (!paper.current) return;
    const ranges = new Ranges(paper.current);
    highlight('lkg-mine', ranges, marks.filter((mark) => mark !== null), 2);
    highlight('lkg-active', ranges, place !== null && place !== 'whole' ? [place] : [], 9);
  }, [place, marks]);
  useEffect(() => () => { if (typeof Highlight === 'function') { CSS.highlights.delete('lkg-mine'); CSS.highlights.delete('lkg-active'); } }, []);

  const show = (span: Span) => {
    const range = paper.current ? new Ranges(paper.current).range(span) : null;
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  };
  return {
    paper, place, choose, show,
    step(by) {
      const at = place === null || place === 'whole' ? -1 : passages.findIndex((passage) => passage.end > place.start);
      const next = passages[at < 0 ? (by > 0 ? 0 : passages.length - 1) : Math.min(passages.length - 1, Math.max(0, at + by))];
      if (!next) return;
      choose({ start: next.start, end: next.end });
      show(next);
    },
    pick(event) {
      if (!paper.current) return;
      const selected = selectedSpan(new Ranges(paper.current), draft.text);
      if (selected) { choose(selected); return; }
      const element = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-start]') : null;
      const passage = passages.find(({ start }) => start === Number(element?.dataset['start']));
      if (passage) choose({ start: passage.start, end: passage.end });
    },
  };
}
