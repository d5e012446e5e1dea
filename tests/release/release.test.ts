import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { UserManifest } from 'wxt';
import { ENGINE_VERSION } from '../../rules/review.ts';
import config from '../../wxt.config.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const manifestFor = (browser: string): UserManifest => (config.manifest as (environment: object) => UserManifest)({ browser, manifestVersion: 3, mode: 'production', command: 'build' });
const BROWSERS = ['chrome', 'firefox'] as const;
const script = (file: string, ...args: string[]): { status: number | null; told: string } => {
  const { status, stdout, stderr } = spawnSync(path.join(ROOT, 'node_modules/.bin/node'), [path.join(ROOT, file), ...args], { encoding: 'utf8' });
  return { status, told: stdout + stderr };
};

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  const manifest = manifestFor(browser);

  test('asks for nothing beyond what SECURITY.md names, and no host until the reader adds one', () => {
    const { permissions = [], host_permissions: hosts } = manifest as { permissions?: string[]; host_permissions?: string[] };
    expect(permissions.toSorted()).toEqual(['activeTab', 'scripting', ...(browser === 'chrome' ? ['sidePanel'] : []), 'storage']);
    for (const permission of permissions) expect(read('SECURITY.md')).toContain(`\`${permission}\``);
    expect(hosts ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  test('lets extension pages load and reach nothing but their own files, and no page frame them', () => {
    const policy = Object.fromEntries((manifest.content_security_policy as { extension_pages: string }).extension_pages.split(';').map((part) => { const [name, ...values] = part.trim().split(/\s+/); return [name, values]; }));
    expect(policy).toMatchObject({ 'default-src': ["'none'"], 'script-src': ["'self'"], 'connect-src': ["'self'"], 'frame-ancestors': ["'none'"], 'base-uri': ["'none'"], 'form-action': ["'none'"] });
    expect(JSON.stringify(policy)).not.toMatch(/unsafe|https?:|\*|ws:|filesystem/);
  });

  test('names the oldest browser that it was made for, and the guide for administrators too', () => {
    const least = browser === 'chrome' ? manifest.minimum_chrome_version : manifest.browser_specific_settings?.gecko?.strict_min_version;
    expect(least).toMatch(/^\d+/);
    expect(read('docs/admin.md')).toMatch(new RegExp(`${browser === 'chrome' ? 'Chrome' : 'Firefox'}[^\\n|]*\\|?[^\\n]*${Number.parseInt(String(least), 10)}`));
  });
});

describe('the code that shows drafts', () => {
  const files = ['extension', 'site'].flatMap((folder) => readdirSync(path.join(ROOT, folder), { recursive: true }).map((file) => path.join(folder, String(file)).replaceAll('\\', '/'))).filter((file) => /\.tsx?$/.test(file) && statSync(path.join(ROOT, file)).isFile());
  /** Pages made of our own Markdown when the site is built; no draft comes near them. */
  const OURS = new Set(['site/pages/RulePage.tsx', 'site/pages/Workshop.tsx', 'site/single/SingleApp.tsx']);

  test('never turns words into markup or code', () => {
    expect(files.length).toBeGreaterThan(80);
    const DANGER = /innerHTML|outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|createContextualFragment|\beval\(|new Function|srcdoc|setHTMLUnsafe/;
    expect(files.filter((file) => !OURS.has(file) && DANGER.test(read(file)))).toEqual([]);
    for (const file of OURS) expect(files).toContain(file);
  });

  test('has no way to send anything: no request, beacon or socket outside the reading of the reader\'s own file', () => {
    const SENDS = /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|RTCPeerConnection|importScripts|new Image\(/;
    const found = files.filter((file) => SENDS.test(read(file)));
    // from-tab: the PDF of the reader's own tab. The rest load files of the site itself.
    expect(found.filter((file) => file.startsWith('extension/') && file !== 'extension/entrypoints/viewer/from-tab.ts')).toEqual([]);
    for (const file of found) expect(read(file)).not.toMatch(/fetch\(\s*[`'"]https?:/);
  });
});

describe('a release', () => {
  test('has one version everywhere, and the change log begins with it', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    expect(ENGINE_VERSION).toBe(version);
    expect(/^## (\d+\.\d+\.\d+)/m.exec(read('CHANGELOG.md'))?.[1]).toBe(version);
  });

  test('ships only libraries whose licences fit, and lists them', () => {
    expect(script('scripts/licences.ts', '--check')).toEqual({ status: 0, told: '' });
  });

  test('explains every key that an administrator can set', () => {
    const { properties } = JSON.parse(read('extension/public/managed-schema.json')) as { properties: Record<string, unknown> };
    for (const key of Object.keys(properties)) expect(read('docs/admin.md'), key).toContain(`\`${key}\``);
  });

  test('has texts for the stores in both languages, within what the stores take', () => {
    for (const language of ['vi', 'en']) {
      const text = read(`docs/store/${language}.md`);
      const short = /## (?:Mô tả ngắn|Short description)\n+(.+)\n/.exec(text)?.[1] ?? '';
      expect(short.length, language).toBeGreaterThan(30);
      expect(short.length, language).toBeLessThanOrEqual(132);
      expect(text).not.toMatch(/!/);
    }
    for (const language of ['vi', 'en']) expect((JSON.parse(read(`extension/public/_locales/${language}/messages.json`)) as { description: { message: string } }).description.message.length).toBeLessThanOrEqual(132);
  });

  test('has icons of every size that stores and browsers ask for', () => {
    for (const size of [16, 32, 48, 128]) {
      const bytes = readFileSync(path.join(ROOT, `extension/public/icon/${size}.png`));
      expect([bytes.toString('latin1', 1, 4), bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual(['PNG', size, size]);
    }
  });
});

describe('the locked libraries', () => {
  interface Locked { version: string; resolved?: string; integrity?: string; hasInstallScript?: boolean }
  const locked = Object.entries((JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }).packages).filter(([place]) => place !== '');

  test('come from the npm registry, are held by their hash and run nothing when they are installed', () => {
    expect(locked.length).toBeGreaterThan(300);
    expect(locked.filter(([, { resolved, integrity, hasInstallScript }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/') || !integrity?.startsWith('sha512-') || hasInstallScript).map(([place]) => place)).toEqual([]);
  });

  test('are no older than what SECURITY.md says is mended', () => {
    const parts = (version: string): number[] => version.split(/[.-]/).slice(0, 3).map(Number);
    const older = (a: string, b: string): boolean => { const [x, y] = [parts(a), parts(b)]; const at = x.findIndex((part, i) => part !== y[i]); return at >= 0 && x[at]! < y[at]!; };
    expect([older('0.9.11', '0.9.12'), older('0.10.0', '0.9.12'), older('1.2.3', '1.2.3')]).toEqual([true, false, false]);
    const mended = [...read('SECURITY.md').matchAll(/^\| `([^`]+)` \| (\d+\.\d+\.\d+) \|/gm)];
    expect(mended.length).toBeGreaterThan(5);
    for (const [, name, version] of mended) {
      const found = locked.filter(([place]) => place.endsWith(`node_modules/${name}`));
      expect(found.length, name).toBeGreaterThan(0);
      expect(found.filter(([, each]) => older(each.version, version!)), name).toEqual([]);
    }
  });
});
