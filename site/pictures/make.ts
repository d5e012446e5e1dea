/** Draws the icons of the installed site and the card that other sites show for a link: node site/pictures/make.ts. Run again only when brand or words change. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launch } from 'puppeteer-core';
import { siteText } from '../messages/index.ts';

const to = path.join(import.meta.dirname, '../public');
const modules = path.join(import.meta.dirname, '../../node_modules');
const font = (weight: number, subset: string): string => `data:font/woff2;base64,${readFileSync(path.join(modules, `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff2`)).toString('base64')}`;
const faces = [400, 700].flatMap((weight) => ['latin', 'vietnamese'].map((subset) => `@font-face{font-family:B;font-weight:${weight};src:url(${font(weight, subset)});unicode-range:${subset === 'latin' ? 'U+0000-00FF,U+2000-206F' : 'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+1EA0-1EF9'}}`)).join('');

const brand = (width: number): string => `<svg width="${width}" viewBox="0 0 34 22"><path d="M17 3.1a9.9 9.9 0 0 1 0 15.8 9.9 9.9 0 0 1 0-15.8Z" fill="#23407F"/><circle cx="11.1" cy="11" r="9.8" fill="none" stroke="#23407F" stroke-width="1.7"/><circle cx="22.9" cy="11" r="9.8" fill="none" stroke="#23407F" stroke-width="1.7"/></svg>`;
const square = (size: number, share: number): string => `<body style="margin:0;width:${size}px;height:${size}px;background:#fff;display:grid;place-items:center">${brand(size * share)}</body>`;
const card = `<style>${faces}body{margin:0;width:1200px;height:630px;box-sizing:border-box;padding:84px 90px;background:#fff;font-family:B;color:#141C24;word-spacing:.05em}h1{font-size:64px;line-height:1.28;margin:56px 0 26px;letter-spacing:-.01em}p{font-size:30px;line-height:1.5;color:#3D4954;margin:0;max-width:960px}.b{display:flex;gap:24px;align-items:center;font-weight:700;font-size:36px}</style><body><div class="b">${brand(88)}${siteText('vi', 'brand')}</div><h1>${siteText('vi', 'homeTitle')}</h1><p>${siteText('vi', 'homePrivate')}</p></body>`;

const browser = await launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const [name, html, width, height] of [['icon-192.png', square(192, 0.86), 192, 192], ['icon-512.png', square(512, 0.86), 512, 512], ['icon-512-maskable.png', square(512, 0.62), 512, 512], ['social.png', card, 1200, 630]] as const) {
  await page.setViewport({ width, height });
  await page.setContent(html, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  writeFileSync(path.join(to, name), await page.screenshot({ type: 'png' }));
}
await browser.close();
