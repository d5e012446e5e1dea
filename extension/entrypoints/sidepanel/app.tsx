import '../../desk/styles/index.css';
import '../../panel/panel.css';
import '../../panel/saved.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Panel } from '../../panel/Panel.tsx';

createRoot(document.getElementById('root')!).render(<StrictMode><Panel /></StrictMode>);
