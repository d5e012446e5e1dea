import '../styles/marks.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../../rules/checks/rule.ts';
import { FOLDERS } from '../paths.ts';
import { WorkbenchApp } from '../workbench/WorkbenchApp.tsx';

const place = document.querySelector<HTMLElement>('#workbench')!;
const root = place.dataset['root'] ?? './';

function Page() {
  const [language, setLanguage] = useState(place.dataset['language'] as Language);
  return (
    <WorkbenchApp
      language={language} onLanguage={setLanguage} withSample={new URLSearchParams(location.search).has('mau')} ruleHref={(rule) => `${root}${FOLDERS.rules[language]}${rule}/`}
      sample={() => fetch(`${root}mau.md`).then((response) => response.text())}
    />
  );
}

createRoot(place).render(<Page />);
