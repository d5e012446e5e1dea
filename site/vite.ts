import path from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';

/** What every build of the site shares. Relative addresses throughout: any sub-path will do. */
export const shared: InlineConfig = {
  root: path.join(import.meta.dirname, '.'), configFile: false, base: './', logLevel: 'warn', publicDir: false, plugins: [react()],
  resolve: {
    // Its browser build decodes entities with `document`; the plain one also runs in a worker.
    alias: { 'decode-named-character-reference': fileURLToPath(new URL('../node_modules/decode-named-character-reference/index.js', import.meta.url)) },
  },
  worker: { format: 'es' },
};
