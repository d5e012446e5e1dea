import { Download, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { readOwnRegistry } from '../../../rules/law/own.ts';
import type { RegistryProblem } from '../../../rules/law/validate.ts';
import { useWords } from '../../desk/index.ts';
import { download } from '../download.ts';
import type { OptionProps } from '../OptionsPage.tsx';
import { SAMPLE } from './sample.ts';

/** More problems than this help nobody; the first ones show what kind of mistake it is. */
const SHOWN = 12;

/** The reader's own registry file: loaded whole or not at all, shown as what it is. */
export function OwnData({ settings: { ownData }, onSettings }: OptionProps) {
  const { t, language } = useWords();
  const [problems, setProblems] = useState<readonly RegistryProblem[]>([]);
  const file = useRef<HTMLInputElement>(null);
  const load = async (chosen: File | undefined) => {
    if (!chosen) return;
    const result = readOwnRegistry(await chosen.text());
    setProblems(result.ok ? [] : result.problems);
    if (result.ok) onSettings({ ownData: result.registry });
  };
  return (
    <section>
      <h2>{t.options.own}</h2>
      <p className="muted">{t.options.ownText}</p>
      <div className="own-tools">
        <button type="button" className="btn" onClick={() => file.current?.click()}><Upload aria-hidden />{t.options.ownLoad}</button>
        <button type="button" className="btn" onClick={() => download('du-lieu-rieng-mau.json', SAMPLE, 'application/json')}><Download aria-hidden />{t.options.ownSample}</button>
        {ownData && <button type="button" className="btn" onClick={() => onSettings({ ownData: null })}>{t.options.ownRemove}</button>}
        <input ref={file} type="file" accept=".json,application/json" aria-label={t.options.ownFile} className="sr" tabIndex={-1} onChange={(event) => { void load(event.target.files?.[0]); event.target.value = ''; }} />
      </div>
      {problems.length > 0 && (
        <div role="alert" className="alert">
          <p>{t.options.ownRefused}</p>
          <ul>{problems.slice(0, SHOWN).map(({ path, problem }, i) => <li key={i}><code>{path || '{ }'}</code>: {t.options.ownProblem[problem]}</li>)}</ul>
          {problems.length > SHOWN && <p>{t.options.ownMore(problems.length - SHOWN)}</p>}
        </div>
      )}
      {ownData && (
        <>
          <output className="num">{t.options.ownLoaded(ownData.acts.length, ownData.bodies.length, ownData.abbreviations.length)}</output>
          <ul className="portals" aria-label={t.options.ownList}>
            {ownData.acts.map((act) => <li key={act.id}><span lang="vi"><b>{act.symbol}</b>: {act.title[language]}</span></li>)}
            {ownData.bodies.map((body) => <li key={body.id}><span lang="vi">{body.name[language]}</span></li>)}
            {ownData.abbreviations.map((word) => <li key={word.short}><span lang="vi"><b>{word.short}</b>: {word.full}</span></li>)}
          </ul>
        </>
      )}
    </section>
  );
}
