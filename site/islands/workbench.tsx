import '../../extension/desk/styles/marks.css';
import { createRoot } from 'react-dom/client';
import type { Language } from '../../rules/checks/rule.ts';
import { WorkbenchApp } from '../workbench/WorkbenchApp.tsx';

const place = document.querySelector<HTMLElement>('#workbench')!;
createRoot(place).render(<WorkbenchApp language={place.dataset['language'] as Language} root={place.dataset['root'] ?? './'} />);
