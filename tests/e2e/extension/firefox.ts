import { launch, type Browser, type Page } from 'puppeteer-core';
import { builtExtension } from './build.ts';

export const FIREFOX = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
const ID = 'lang-kinh-gioi@example.org';
const WIDGET = ID.replace(/[^a-z0-9_-]/gi, '_');
const UUID = '6f1c2b1e-0000-4000-8000-000000000001'; // fixed, so that the test knows the address of the panel

/** WebDriver BiDi behind puppeteer; its chrome scope reaches Firefox's own window, where the toolbar is. */
interface Bidi { send(method: string, params: object): Promise<{ result: Record<string, unknown> }> }

/** How Firefox itself holds the extension. */
export interface Installed {
  readonly active: boolean;
  /** Where Firefox reads its files from. */
  readonly source: string;
}

export interface Firefox {
  readonly browser: Browser;
  visit(url: string): Promise<Page>;
  /** Clicks the real toolbar button; Firefox opens the sidebar and grants activeTab for the page in view. */
  clickAction(): Promise<void>;
  closeSidebar(): Promise<void>;
  sidebarIsOpen(): Promise<boolean>;
  installed(): Promise<Installed>;
  /** A page of the extension, with the panel's width. */
  open(name: string): Promise<Page>;
  /** The panel in a tab of its own, beside the page that the button was clicked on: a sidebar's DOM is out of BiDi's reach. */
  panelFor(url: string): Promise<Page>;
}

/**
 * `xpi`: a packed extension, installed for good as a reader's would be; only a Firefox that takes nothing unsigned at all gets it for the
 * session. Without it the built folder is loaded for the session.
 */
export async function startFirefox({ xpi }: { xpi?: string } = {}): Promise<Firefox> {
  const browser = await launch({
    browser: 'firefox', executablePath: FIREFOX, headless: true, args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }), ...(xpi ? { 'xpinstall.signatures.required': false } : {}) },
  });
  const bidi = (browser as unknown as { connection: Bidi }).connection;
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = (tree.result.contexts as { context: string; url: string }[]).find(({ url }) => url.endsWith('/browser.xhtml'))!.context;
  const inWindow = async (expression: string): Promise<unknown> => {
    const { result } = await bidi.send('script.evaluate', { expression, target: { context }, awaitPromise: true, userActivation: true });
    const answer = result as { type: string; result?: { value?: unknown }; exceptionDetails?: { text: string } };
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'Firefox refused the script');
    return answer.result?.value;
  };
  const open = async (address: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.setViewport({ width: 380, height: 800 });
    void page.goto(address, { timeout: 0 }).catch(() => undefined); // the load event of moz-extension pages never reaches BiDi
    await poll(() => page.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete'));
    return page;
  };
  if (xpi) await bidi.send('webExtension.install', { extensionData: { type: 'archivePath', path: xpi }, 'moz:permanent': !(await inWindow('AppConstants.MOZ_REQUIRE_SIGNING')) });
  else await browser.installExtension(builtExtension('firefox'));
  await inWindow(`CustomizableUI.addWidgetToArea('${WIDGET}-browser-action', 'nav-bar')`);
  return {
    browser,
    async visit(url) {
      const page = await browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    async clickAction() {
      await poll(async () => Boolean(await inWindow(`Boolean(document.getElementById('${WIDGET}-BAP'))`)));
      await inWindow(`document.getElementById('${WIDGET}-BAP').click()`);
    },
    closeSidebar: async () => { await inWindow('SidebarController.hide()'); },
    sidebarIsOpen: async () => (await inWindow(`SidebarController.isOpen && SidebarController.currentID === '${WIDGET}-sidebar-action'`)) === true,
    installed: async () => JSON.parse(String(await inWindow(`AddonManager.getAddonByID('${ID}').then((addon) => JSON.stringify({ active: addon.isActive, source: addon.getResourceURI().spec }))`))) as Installed,
    open: (name) => open(`moz-extension://${UUID}/${name}`),
    async panelFor(url) {
      // Only an extension page knows the number of a tab, and only a granted tab shows it its address.
      const finder = await open(`moz-extension://${UUID}/sidepanel.html`);
      const tab = await finder.evaluate(async (address) => {
        const { browser: api } = globalThis as unknown as { browser: { tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> } } };
        return (await api.tabs.query({})).find((each) => each.url === address)?.id ?? null;
      }, url);
      await finder.close();
      if (tab === null) throw new Error(`the extension may not see the address of ${url}: the click granted nothing`);
      return open(`moz-extension://${UUID}/sidepanel.html?tab=${tab}`);
    },
  };
}

/** Waits for something true, for at most ten seconds. Firefox has no event for most of what we wait for. */
export async function poll(check: () => Promise<unknown>, seconds = 10): Promise<void> {
  const end = Date.now() + seconds * 1000;
  let last: unknown;
  while (Date.now() < end) {
    try {
      if (await check()) return;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nothing came of waiting', { cause: last });
}
