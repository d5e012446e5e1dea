import '../../desk/styles/index.css';
import '../../panel/wide.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { OptionsPage } from '../../panel/OptionsPage.tsx';

createRoot(document.getElementById('root')!).render(<StrictMode><OptionsPage /></StrictMode>);
