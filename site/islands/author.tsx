import '../styles/marks.css';
import { createRoot } from 'react-dom/client';
import type { Language } from '../../rules/checks/rule.ts';
import { AuthorApp } from '../workshop/AuthorApp.tsx';

const place = document.querySelector<HTMLElement>('#author')!;
createRoot(place).render(<AuthorApp language={place.dataset['language'] as Language} root={place.dataset['root'] ?? './'} />);
