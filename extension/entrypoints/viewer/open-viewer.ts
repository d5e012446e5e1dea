import { browser } from 'wxt/browser';

/** Opens the viewer in a tab of its own; with the file of the tab in view, where that tab shows one. */
export async function openViewer(withFileOfTab: boolean): Promise<void> {
  const [active] = withFileOfTab ? await browser.tabs.query({ active: true, currentWindow: true }) : [];
  await browser.tabs.create({ url: `${location.origin}/viewer.html${active?.id === undefined ? '' : `?tab=${active.id}`}` });
}
