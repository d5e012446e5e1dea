/** `npm run build:site`: scripts and styles through Vite, every page prerendered to plain HTML → dist/site; the one-file edition → dist/lang-kinh-gioi.html. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, createServer } from 'vite';
import type { Source } from './data.ts';
import { writeFonts } from './fonts/write.ts';
import { ruleHistory } from './history.ts';
import { writeServiceWorker } from './offline/write.ts';
import type { Output } from './render.tsx';
import type { Assets } from './shell.tsx';
import { buildSingleFile } from './single/build.ts';
import { shared } from './vite.ts';

const root = path.join(import.meta.dirname, '..');
const out = path.join(root, 'dist/site');
const ISLANDS = { workbench: 'islands/workbench.tsx', workshop: 'islands/workshop.tsx', author: 'islands/author.tsx', checklist: 'islands/checklist.ts', search: 'islands/search.ts', page: 'islands/page.ts' } as const;
const COPIED = ['icon.svg', 'icon-192.png', 'icon-512.png', 'icon-512-maskable.png', 'social.png'];

/** The project's own files. */
export const projectFiles: Source = {
  read: (file) => (existsSync(path.join(root, file)) ? readFileSync(path.join(root, file), 'utf8') : null),
  list: (folder) => (existsSync(path.join(root, folder)) ? readdirSync(path.join(root, folder)) : []),
  history: () => ruleHistory(root),
};

/** `address`: where the site will stand, for the sitemap and for cards that other sites show; null when it is not known. */
export async function buildSite(source: Source, address: string | null): Promise<number> {
  await rm(out, { recursive: true, force: true });
  await build({
    ...shared,
    build: {
      outDir: out, emptyOutDir: true, manifest: 'manifest.json', target: 'es2022', assetsDir: 'a', assetsInlineLimit: 0, chunkSizeWarningLimit: 1500,
      rolldownOptions: { input: { ...Object.fromEntries(Object.entries(ISLANDS).map(([name, file]) => [name, path.join(root, 'site', file)])), site: path.join(root, 'site/styles/site.css'), desk: path.join(root, 'site/styles/tools.css') } },
    },
  });
  const manifestFile = path.join(out, 'manifest.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, { file: string }>;
  await rm(manifestFile);
  const built = (file: string): string => manifest[file]!.file;
  const assets: Assets = {
    css: built('styles/site.css'), preload: [], toolsCss: built('styles/tools.css'), address,
    workbench: built(ISLANDS.workbench), workshop: built(ISLANDS.workshop), author: built(ISLANDS.author), checklist: built(ISLANDS.checklist), search: built(ISLANDS.search), page: built(ISLANDS.page),
  };
  const { render, single } = await prerender(source);
  // The letters of the pages decide the fonts, and the pages name the fonts: so they are made twice.
  const plain = render(assets);
  const home = plain.find(({ path: name }) => name === 'index.html')!.contents;
  const fonts = await writeFonts(out, home, /<figure class="leaf"[\s\S]*?<\/figure>/.exec(home)?.[0] ?? '', plain.filter(({ path: name }) => name.endsWith('.html')).map(({ contents }) => contents));
  const files = render({ ...assets, preload: fonts.preload, css: await withFonts(assets.css, fonts.css) });
  for (const { path: name, contents } of files) {
    const file = path.join(out, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, contents);
  }
  for (const name of COPIED) await copyFile(path.join(root, 'site/public', name), path.join(out, name));
  const oneFile = path.join(root, 'dist/lang-kinh-gioi.html');
  await writeFile(oneFile, await buildSingleFile(single));
  await copyFile(oneFile, path.join(out, 'lang-kinh-gioi.html'));
  await writeServiceWorker(out);
  return files.length;
}

/** One style sheet less to wait for: the fonts are declared at the top of the one that every page has. */
async function withFonts(css: string, fonts: string): Promise<string> {
  const contents = `${fonts}\n${await readFile(path.join(out, css), 'utf8')}`;
  const name = `a/site-${createHash('sha256').update(contents).digest('hex').slice(0, 8)}.css`;
  await rm(path.join(out, css));
  await writeFile(path.join(out, name), contents);
  return name;
}

async function prerender(source: Source): Promise<{ render(assets: Assets): Output[]; single: string }> {
  const server = await createServer({ ...shared, appType: 'custom', server: { middlewareMode: true, hmr: false, ws: false, watch: null }, optimizeDeps: { noDiscovery: true } });
  try {
    const { collect } = (await server.ssrLoadModule('/data.ts')) as typeof import('./data.ts');
    const { render } = (await server.ssrLoadModule('/render.tsx')) as typeof import('./render.tsx');
    const { singlePages } = (await server.ssrLoadModule('/single/pages.tsx')) as typeof import('./single/pages.tsx');
    const data = collect(source);
    return { render: (assets) => render(assets, data), single: singlePages(data) };
  } finally {
    await server.close();
  }
}

if (import.meta.main) {
  const address = process.env['SITE_URL'] ? new URL(process.env['SITE_URL'].replace(/\/*$/, '/')).href : null;
  console.log(`dist/site: ${await buildSite(projectFiles, address)} files${address ? ` for ${address}` : '; SITE_URL is not set, so there is no sitemap and no social card'}`);
}
