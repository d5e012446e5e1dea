import '../styles/marks.css';
import { createRoot } from 'react-dom/client';
import type { Language } from '../../rules/checks/rule.ts';
import { WorkshopApp } from '../workshop/WorkshopApp.tsx';

const place = document.querySelector<HTMLElement>('#workshop')!;
createRoot(place).render(<WorkshopApp language={place.dataset['language'] as Language} root={place.dataset['root'] ?? './'} exercise={place.dataset['exercise'] ?? null} />);
