import { startEarly } from '../../panel/start-worker.ts';

startEarly();
void import('./app.tsx');
