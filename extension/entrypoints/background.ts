import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { ASKED, type Asked } from '../panel/asked.ts';

/**
 * A click on the toolbar button is what lets us read the tab (activeTab). Chrome grants it only when the click reaches this
 * listener, so the panel is opened here and never by `openPanelOnActionClick`.
 */
export default defineBackground(() => {
  // Each tab has a panel of its own. The panel of the window would follow the reader from tab to tab and take the page from the one that works on it.
  if (browser.sidePanel) void browser.sidePanel.setOptions({ enabled: false });
  browser.action.onClicked.addListener((tab) => {
    if (tab.id === undefined) return;
    // No await before open(): the browser takes it as the user's wish only within the click itself.
    if (browser.sidePanel) {
      void browser.sidePanel.setOptions({ tabId: tab.id, path: `sidepanel.html?tab=${tab.id}`, enabled: true });
      void browser.sidePanel.open({ tabId: tab.id });
    } else {
      void (browser as unknown as { sidebarAction: { open(): Promise<void> } }).sidebarAction.open();
    }
    // A panel that is open already reads the tab again; one that is just opening asks by itself.
    const asked: Asked = { type: ASKED, tab: tab.id };
    browser.runtime.sendMessage(asked).catch(() => undefined);
  });
});
