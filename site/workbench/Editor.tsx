import { useEffect, useRef, type ClipboardEvent, type Ref, useImperativeHandle } from 'react';
import type { Span } from '../../rules/draft/tree.ts';
import { EditorText } from './editor-text.ts';

/** What the bench needs of whatever shows the draft. */
export interface DraftPane {
  /** The range of a place in the draft's text; null while it is not shown. */
  range(span: Span): Range | null;
  box: HTMLElement | null;
}

interface Props {
  /** The words to begin with; later ones come from typing. A new `seed` puts new words in. */
  words: string;
  label: string;
  placeholder: string;
  onWords(words: string): void;
  /** A page was pasted whose tables plain text would lose. True when it was taken. */
  onRichPaste(html: string): boolean;
  /** Where unit i of the draft's text stands in the words; null before the first review. */
  map: Int32Array | null;
  view: Ref<DraftPane>;
}

/** The draft as plain words that can be edited, with marks painted over them. The browser owns the words, so its undo works. */
export function Editor({ words, label, placeholder, onWords, onRichPaste, map, view }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current && new EditorText(box.current).text !== words) box.current.textContent = words;
    // Only the first words are ours to set; the box is made anew for others.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  useImperativeHandle(view, () => ({
    get box() { return box.current; },
    range: ({ start, end }) => (map && box.current && end > start && end < map.length ? new EditorText(box.current).range({ start: map[start]!, end: map[end - 1]! + 1 }) : null),
  }), [map]);

  const read = () => {
    if (!box.current) return;
    const { text } = new EditorText(box.current);
    box.current.dataset['empty'] = text.trim() ? '' : 'true';
    onWords(text);
  };
  const paste = (event: ClipboardEvent) => {
    const html = event.clipboardData.getData('text/html');
    if (/<table[\s>]/i.test(html) && !box.current?.textContent?.trim() && onRichPaste(html)) event.preventDefault();
  };
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a textarea cannot show marks over its words
  return <div ref={box} className="paper editor" role="textbox" aria-multiline="true" aria-label={label} tabIndex={0} contentEditable="plaintext-only" suppressContentEditableWarning spellCheck={false} lang="vi" data-empty={words.trim() ? '' : 'true'} data-placeholder={placeholder} onInput={read} onPaste={paste} />;
}
