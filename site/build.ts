/** `npm run build:site`: scripts and styles through Vite, every page prerendered to plain HTML → dist/site. */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build, createServer, type InlineConfig } from 'vite';
import type { Assets } from './shell.tsx';
import type { Output } from './render.tsx';

const root = path.join(import.meta.dirname, '..');
const out = path.join(root, 'dist/site');

const shared: InlineConfig = {
  root: path.join(root, 'site'), configFile: false, base: './', logLevel: 'warn', plugins: [react()],
  resolve: {
    // Its browser build decodes entities with `document`; the plain one also runs in a worker.
    alias: { 'decode-named-character-reference': fileURLToPath(new URL('../node_modules/decode-named-character-reference/index.js', import.meta.url)) },
  },
  worker: { format: 'es' },
};

const ISLANDS = { workbench: 'islands/workbench.tsx', search: 'islands/search.ts', keys: 'islands/keys.ts' } as const;

export async function buildSite(): Promise<number> {
  await rm(out, { recursive: true, force: true });
  await build({
    ...shared,
    build: {
      outDir: out, emptyOutDir: true, manifest: 'manifest.json', target: 'es2022', assetsDir: 'a', assetsInlineLimit: 0,
      rollupOptions: { input: { ...Object.fromEntries(Object.entries(ISLANDS).map(([name, file]) => [name, path.join(root, 'site', file)])), site: path.join(root, 'site/styles/site.css') } },
    },
  });
  const manifestFile = path.join(out, 'manifest.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, { file: string; css?: string[] }>;
  await rm(manifestFile);
  const assets: Assets = {
    css: [manifest['styles/site.css']!.file],
    workbench: manifest[ISLANDS.workbench]!.file, search: manifest[ISLANDS.search]!.file, keys: manifest[ISLANDS.keys]!.file,
  };
  const files = await prerender(assets);
  for (const { path: name, contents } of files) {
    const file = path.join(out, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, contents);
  }
  await writeFile(path.join(out, 'icon.svg'), readFileSync(path.join(root, 'site/icon.svg')));
  return files.length;
}

async function prerender(assets: Assets): Promise<Output[]> {
  const server = await createServer({ ...shared, appType: 'custom', server: { middlewareMode: true, hmr: false, ws: false, watch: null }, optimizeDeps: { noDiscovery: true } });
  try {
    const { render } = (await server.ssrLoadModule('/render.tsx')) as typeof import('./render.tsx');
    return render(assets, (file) => {
      const full = path.join(root, file);
      return existsSync(full) ? readFileSync(full, 'utf8') : null;
    });
  } finally {
    await server.close();
  }
}

const count = await buildSite();
console.log(`dist/site: ${count} files`);
