import { useState } from 'react';
import { Pane, useWords } from '../desk/index.ts';

/** Reviews words from elsewhere: a PDF viewer, an editor that draws its text, a message. */
export function PasteText({ onBack, onReview }: { onBack(): void; onReview(text: string): void }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  return (
    <Pane
      title={t.actions.paste}
      actions={<>
        <button type="button" className="btn btn-main" disabled={!text.trim()} onClick={() => onReview(text)}>{t.actions.pasteReview}</button>
        <button type="button" className="btn" onClick={onBack}>{t.actions.back}</button>
      </>}
    >
      <label>{t.actions.pasteLabel}<textarea value={text} onChange={(event) => setText(event.target.value)} /></label>
    </Pane>
  );
}
