import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { Session } from '../content/session.ts';
import { isToPage } from '../wire-check.ts';
import { PORT } from '../wire.ts';

/** Put into a page only when its reader asks (scripting.executeScript); does nothing until a panel opens a port. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main(context) {
    browser.runtime.onConnect.addListener((port) => {
      if (port.name !== PORT || context.isInvalid) return;
      const session = new Session((message) => port.postMessage(message));
      port.onMessage.addListener((message: unknown) => { if (isToPage(message)) session.receive(message); });
      port.onDisconnect.addListener(() => session.close());
      context.onInvalidated(() => { session.close(); port.disconnect(); });
    });
  },
});
