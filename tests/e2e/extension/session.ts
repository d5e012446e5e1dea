import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { startChromium, type Chromium } from './chromium.ts';
import { serve, type TestServer } from './server.ts';

/** Chromium with the extension and a profile of its own, beside the pages of `pages.ts`, for all tests of a file. */
export interface Session {
  readonly server: TestServer;
  readonly chromium: Chromium;
  /** For files that the tests make; it is gone with them, and the profile in it. */
  readonly folder: string;
  /** Opens a page and its review. */
  openPlan(route?: string): Promise<{ page: Page; panel: Page }>;
  /** Starts the browser again with the same profile, after it was ended. */
  restart(): Promise<void>;
}

export function extensionSession(): Session {
  let server: TestServer;
  let chromium: Chromium;
  let folder: string;
  const restart = async (): Promise<void> => { chromium = await startChromium({ userDataDir: path.join(folder, 'profile') }); };

  beforeAll(async () => {
    server = await serve();
    folder = mkdtempSync(path.join(tmpdir(), 'lkg-'));
    await restart();
  }, 120_000);
  afterAll(async () => {
    await chromium?.browser.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  return {
    get server() { return server; },
    get chromium() { return chromium; },
    get folder() { return folder; },
    restart,
    async openPlan(route = '/plan') {
      const page = await chromium.visit(server.origin + route);
      const panel = await chromium.review(page);
      await panel.waitForSelector('.finding');
      return { page, panel };
    },
  };
}
