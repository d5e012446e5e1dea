import { browser, type Browser } from 'wxt/browser';
import marks from '../desk/styles/marks.css?inline';
import { isFromPage } from '../wire-check.ts';
import { PORT, type FromPage, type ToPage } from '../wire.ts';

export type Refusal = 'noAccess' | 'forbidden';

/** Pages that no extension may enter say so in these words; everything else only lacks the reader's click. */
const NEVER = /chrome:\/\/|edge:\/\/|about:|moz-extension|chrome-extension|extensions gallery|webstore|view-source|devtools|error page|cannot be scripted/i;

/** The panel's end of the port into one tab. */
export class PageLink {
  readonly #port: Browser.runtime.Port;

  private constructor(port: Browser.runtime.Port) {
    this.#port = port;
  }

  /** Puts reader and marks into the tab. Answers why not, when the browser does not let us. */
  static async open(tab: number, heard: (message: FromPage) => void, lost: () => void): Promise<PageLink | Refusal> {
    try {
      await browser.scripting.insertCSS({ target: { tabId: tab, allFrames: true }, css: marks });
      await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/content-scripts/content.js'] });
    } catch (error) {
      return NEVER.test(String(error)) ? 'forbidden' : 'noAccess';
    }
    const port = browser.tabs.connect(tab, { name: PORT, frameId: 0 });
    port.onMessage.addListener((message: unknown) => { if (isFromPage(message)) heard(message); });
    port.onDisconnect.addListener(lost);
    return new PageLink(port);
  }

  send(message: ToPage): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of the extension, not a window
    this.#port.postMessage(message);
  }

  close(): void {
    this.#port.disconnect();
  }
}
