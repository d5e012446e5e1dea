import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'vite';
import { siteText } from '../messages/index.ts';
import { shared } from '../vite.ts';

const site = path.join(import.meta.dirname, '..');
const PAGES = 'virtual:single-pages';
/** Modules that load a file of their own, and what stands in for them where there is one file only. */
const INLINE = new Map([['workbench/start-worker.ts', 'workbench/start-worker.inline.ts'], ['draft/pdf.ts', 'draft/pdf.inline.ts']].map(([from, to]) => [path.join(site, from!), path.join(site, to!)]));

/** Checklist and workbench as one HTML file that opens from a disk: no server, no request, no other file. `pages` is the JSON of `singlePages`. */
export async function buildSingleFile(pages: string): Promise<string> {
  const plugin: Plugin = {
    name: 'one-file', enforce: 'pre',
    async resolveId(source, importer, options) {
      if (source === PAGES) return `\0${PAGES}`;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && INLINE.has(found.id) ? INLINE.get(found.id)! : null;
    },
    load: (id) => (id === `\0${PAGES}` ? `export default JSON.parse(${JSON.stringify(pages)});` : null),
  };
  const result = await build({
    ...shared, plugins: [...shared.plugins!, plugin],
    worker: { format: 'es', rolldownOptions: { output: { codeSplitting: false } } },
    build: {
      write: false, target: 'es2022', assetsInlineLimit: Number.MAX_SAFE_INTEGER, cssCodeSplit: false, chunkSizeWarningLimit: 10_000, modulePreload: false,
      rolldownOptions: { input: path.join(site, 'single/main.tsx'), output: { codeSplitting: false } },
    },
  });
  const { output } = (Array.isArray(result) ? result[0]! : result) as { output: { type: string; fileName: string; code?: string; source?: string | Uint8Array }[] };
  const scripts = output.filter(({ type }) => type === 'chunk');
  const styles = output.filter(({ fileName }) => fileName.endsWith('.css'));
  const others = output.filter((file) => !scripts.includes(file) && !styles.includes(file));
  if (scripts.length !== 1 || others.length) throw new Error(`one file was asked for, but there are also ${[...scripts.slice(1), ...others].map(({ fileName }) => fileName).join(', ')}`);
  return page(scripts[0]!.code!, styles.map(({ source }) => String(source)).join('\n'), await readFile(path.join(site, 'public/icon.svg'), 'utf8'));
}

function page(code: string, css: string, icon: string): string {
  // Inside a script element these two begin something else.
  const script = code.replace(/<\/script/gi, '<\\/script').replace(/<!--/g, '<\\!--');
  const csp = `default-src 'none'; script-src '${hashOf(script)}'; style-src '${hashOf(css)}'; font-src data:; img-src data: blob:; worker-src blob:; connect-src 'none'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${csp}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${siteText('vi', 'singleTitle')}</title>
<link rel="icon" href="data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}">
<style>${css}</style>
</head>
<body>
<div id="app"></div>
<noscript><p>${siteText('vi', 'workbenchNoScript')}</p></noscript>
<script type="module">${script}</script>
</body>
</html>
`;
}

function hashOf(contents: string): string {
  return `sha256-${createHash('sha256').update(contents).digest('base64')}`;
}
