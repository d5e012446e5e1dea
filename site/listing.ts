import type { Language } from '../rules/checks/rule.ts';
import { siteText } from './messages/index.ts';
import { FOLDERS } from './paths.ts';

/** What makes the site installable. Every address in it is relative to the file itself, so that any sub-path will do. */
export function manifest(language: Language): string {
  return JSON.stringify({
    name: siteText(language, 'brand'), short_name: siteText(language, 'brand'), description: siteText(language, 'homeLead'), lang: language,
    id: './', start_url: FOLDERS.home[language] || './', scope: './', display: 'standalone', background_color: '#FFFFFF', theme_color: '#FFFFFF',
    icons: [
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: 'icon-512-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    ],
    shortcuts: [
      { name: siteText(language, 'navWorkbench'), url: FOLDERS.workbench[language] },
      { name: siteText(language, 'navChecklist'), url: FOLDERS.checklist[language] },
    ],
  });
}

const HIDDEN = new RegExp(`^(?:mau/|404|${FOLDERS.ownExercise.vi}|${FOLDERS.ownExercise.en})`);

/** `sitemap.xml` and `robots.txt` for a site whose address is known; both protocols ask for whole addresses. */
export function sitemap(address: string, paths: readonly string[]): { path: string; contents: string }[] {
  const urls = paths.filter((path) => path.endsWith('index.html') && !HIDDEN.test(path)).map((path) => address + path.replace(/index\.html$/, ''));
  return [
    { path: 'sitemap.xml', contents: `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.map((url) => `<url><loc>${url.replace(/&/g, '&amp;')}</loc></url>`).join('\n')}\n</urlset>\n` },
    { path: 'robots.txt', contents: `User-agent: *\nAllow: /\nSitemap: ${address}sitemap.xml\n` },
  ];
}
