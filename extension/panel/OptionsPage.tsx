import { useEffect, useMemo, useState, type FormEvent } from 'react';
import { Brand, CATALOGUES, useWords, WordsProvider } from '../desk/index.ts';
import { OfficeFields } from './options/OfficeFields.tsx';
import { OwnData } from './options/OwnData.tsx';
import { RuleOptions } from './options/RuleOptions.tsx';
import { Vocabulary } from './options/Vocabulary.tsx';
import { addPortal, patternOf, portals, removePortal } from './portals.ts';
import { useSettings, type Settings } from './settings.ts';

export interface OptionProps {
  settings: Settings;
  onSettings(change: Partial<Settings>): void;
}

export function OptionsPage() {
  const [settings, change] = useSettings();
  const { language } = settings;
  const words = useMemo(() => ({ language, t: CATALOGUES[language] }), [language]);
  const { t } = words;
  return (
    <WordsProvider value={words}>
      <header className="wide-bar"><Brand /></header>
      <main className="options">
        <h1>{t.options.title}</h1>
        <Look settings={settings} onSettings={change} />
        <Portals />
        <OfficeFields settings={settings} onSettings={change} />
        <Vocabulary settings={settings} onSettings={change} />
        <OwnData settings={settings} onSettings={change} />
        <RuleOptions settings={settings} onSettings={change} />
      </main>
    </WordsProvider>
  );
}

function Look({ settings, onSettings }: OptionProps) {
  const { t } = useWords();
  const themes = ['system', 'light', 'dark'] as const;
  return (
    <section>
      <h2>{t.options.look}</h2>
      <div className="pick">
        <label className="field">{t.options.language}
          <select value={settings.language} onChange={(event) => onSettings({ language: event.target.value as Settings['language'] })}><option value="vi">Tiếng Việt</option><option value="en">English</option></select>
        </label>
        <label className="field">{t.actions.theme.label}
          <select value={settings.theme} onChange={(event) => onSettings({ theme: event.target.value as Settings['theme'] })}>{themes.map((theme) => <option key={theme} value={theme}>{t.actions.theme[theme]}</option>)}</select>
        </label>
      </div>
    </section>
  );
}

function Portals() {
  const { t } = useWords();
  const [list, setList] = useState<readonly string[]>([]);
  const [address, setAddress] = useState('');
  const [wrong, setWrong] = useState(false);
  const refresh = () => void portals().then(setList);
  useEffect(refresh, []);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const pattern = patternOf(address);
    setWrong(pattern === null);
    // No await before the request: the browser takes it as the reader's wish only within the click.
    if (pattern) void addPortal(pattern).then((given) => { if (given) { setAddress(''); refresh(); } });
  };
  return (
    <section>
      <h2>{t.options.portals}</h2>
      <p className="muted">{t.options.portalsText}</p>
      <form className="portal-form" onSubmit={add}>
        <label className="field">{t.options.address}<input type="text" inputMode="url" placeholder="https://" value={address} aria-invalid={wrong} onChange={(event) => setAddress(event.target.value)} /></label>
        <button type="submit" className="btn">{t.options.add}</button>
      </form>
      {wrong && <p role="alert" className="alert">{t.options.wrongAddress}</p>}
      <ul className="portals">{list.map((pattern) => <li key={pattern}><span>{pattern.replace(/\/\*$/, '')}</span> <button type="button" className="link" onClick={() => void removePortal(pattern).then(refresh)}>{t.options.remove}</button></li>)}</ul>
    </section>
  );
}
