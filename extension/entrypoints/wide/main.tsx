import '../../desk/styles/index.css';
import '../../panel/wide.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { WidePage } from '../../panel/WidePage.tsx';

createRoot(document.getElementById('root')!).render(<StrictMode><WidePage /></StrictMode>);
