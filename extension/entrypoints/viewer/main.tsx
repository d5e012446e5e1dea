import '../../desk/styles/index.css';
import '../../desk/styles/marks.css';
import '../../desk/styles/official.css';
import './viewer.css';
import '../../panel/saved.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Viewer } from './Viewer.tsx';

createRoot(document.getElementById('root')!).render(<StrictMode><Viewer /></StrictMode>);
