import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { words } from './start.messages.ts';

/** Chromium-based browsers take the extension on the command line of a fresh profile; branded Chrome ≥ 137 and Firefox need it installed through their remote protocol. */
export async function openBrowser(page: string, output: string): Promise<void> {
  const found = findBrowser();
  if (!found) {
    console.log(words.noBrowser);
    return;
  }
  console.log(`${words.opening} ${found.file}`);
  try {
    const { launch } = await import('puppeteer-core');
    const profile = mkdtempSync(path.join(tmpdir(), 'lkg-browser-'));
    const asRoot = process.getuid?.() === 0;
    const browser = await launch(found.firefox
      ? { browser: 'firefox', executablePath: found.file, headless: false, userDataDir: profile, args: ['--remote-allow-system-access'] }
      : { executablePath: found.file, headless: false, userDataDir: profile, defaultViewport: null, pipe: true, enableExtensions: true, args: ['--no-first-run', '--no-default-browser-check', ...(asRoot ? ['--no-sandbox'] : [])] });
    await browser.installExtension(path.join(output, found.firefox ? 'firefox-mv3' : 'chrome-mv3'));
    const tab = (await browser.pages())[0] ?? await browser.newPage();
    await tab.goto(page);
    console.log(words.press);
  } catch (error) {
    console.log(`${words.notOpened} (${(error as Error).message})`);
    spawn(found.file, [page], { stdio: 'ignore', detached: true }).on('error', () => undefined).unref();
  }
}

function findBrowser(): { file: string; firefox: boolean } | undefined {
  const own = process.env['BROWSER_PATH'];
  const programs = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].filter((p): p is string => Boolean(p));
  const candidates: string[] = [
    ...(own ? [own] : []),
    '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/usr/bin/microsoft-edge', '/opt/coccoc/browser/browser', '/usr/bin/firefox', '/usr/bin/firefox-esr', '/snap/bin/chromium', '/snap/bin/firefox',
    ...['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((app) => ['/Applications', path.join(homedir(), 'Applications')].map((dir) => `${dir}/${app}.app/Contents/MacOS/${app}`)),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...programs.flatMap((dir) => ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe', 'CocCoc/Browser/Application/browser.exe', 'Mozilla Firefox/firefox.exe'].map((exe) => path.join(dir, exe))),
  ];
  const file = candidates.find((candidate) => existsSync(candidate));
  return file ? { file, firefox: /firefox/i.test(path.basename(file)) } : undefined;
}
