import { browser } from 'wxt/browser';

/** The file that a tab shows, asked for inside the tab itself: the page's own address, mostly answered from its cache. Null where the browser does not let us in. */
export async function fileOfTab(tab: number): Promise<{ name: string; bytes: Uint8Array } | null> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId: tab }, func: readOwnFile });
    const result = answer?.result as { name: string; data: string } | null | undefined;
    if (!result) return null;
    const bytes = Uint8Array.from(atob(result.data), (letter) => letter.charCodeAt(0));
    return { name: result.name, bytes };
  } catch {
    return null;
  }
}

/** Runs in the tab, so it uses nothing from here. */
async function readOwnFile(): Promise<{ name: string; data: string } | null> {
  const response = await fetch(location.href, { cache: 'force-cache' });
  if (!response.ok) return null;
  const blob = await response.blob();
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(blob);
  });
  return { name: decodeURIComponent(location.pathname.split('/').at(-1) || 'document.pdf'), data: address.slice(address.indexOf(',') + 1) };
}
