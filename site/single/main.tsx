import '../../extension/desk/styles/fonts.css';
import '../styles/site.css';
import '../styles/tools.css';
import '../styles/marks.css';
import { createRoot } from 'react-dom/client';
import pages from 'virtual:single-pages';
import { SingleApp } from './SingleApp.tsx';

createRoot(document.querySelector('#app')!).render(<SingleApp pages={pages} />);
