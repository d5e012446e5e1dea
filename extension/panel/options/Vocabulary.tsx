import { useState, type FormEvent } from 'react';
import { useWords } from '../../desk/index.ts';
import type { OptionProps } from '../OptionsPage.tsx';

/** Short forms of the reader's place, typed by hand. */
export function Vocabulary({ settings: { vocabulary }, onSettings }: OptionProps) {
  const { t } = useWords();
  const [short, setShort] = useState('');
  const [full, setFull] = useState('');
  const [body, setBody] = useState(true);
  const [duplicate, setDuplicate] = useState(false);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const word = { short: short.normalize('NFC').trim(), full: full.normalize('NFC').trim(), body };
    if (!word.short || !word.full) return;
    const known = vocabulary.some((other) => other.short === word.short);
    setDuplicate(known);
    if (known) return;
    onSettings({ vocabulary: [...vocabulary, word] });
    setShort('');
    setFull('');
  };
  return (
    <section>
      <h2>{t.options.vocabulary}</h2>
      <p className="muted">{t.options.vocabularyText}</p>
      <form className="word-form" onSubmit={add}>
        <label className="field">{t.options.short}<input type="text" lang="vi" required value={short} onChange={(event) => setShort(event.target.value)} /></label>
        <label className="field">{t.options.full}<input type="text" lang="vi" required value={full} onChange={(event) => setFull(event.target.value)} /></label>
        <label className="tick"><input type="checkbox" checked={body} onChange={(event) => setBody(event.target.checked)} /> {t.options.isBody}</label>
        <button type="submit" className="btn">{t.options.addWord}</button>
      </form>
      {duplicate && <p role="alert" className="alert">{t.options.duplicateWord}</p>}
      <ul className="portals" lang="vi">
        {vocabulary.map((word) => (
          <li key={word.short}>
            <span><b>{word.short}</b>: {word.full}{word.body && <span className="muted" lang={undefined}> ({t.options.body})</span>}</span>
            <button type="button" className="link" aria-label={`${t.options.remove} ${word.short}`} onClick={() => onSettings({ vocabulary: vocabulary.filter((other) => other !== word) })}>{t.options.remove}</button>
          </li>
        ))}
      </ul>
    </section>
  );
}
