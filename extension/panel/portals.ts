import { browser } from 'wxt/browser';

/** "https://x.gov.vn/…" or "x.gov.vn" → the one pattern we ask leave for; null when it names no web host. */
export function patternOf(address: string): string | null {
  try {
    const { protocol, host } = new URL(/^[a-z]+:\/\//i.test(address.trim()) ? address.trim() : `https://${address.trim()}`);
    return (protocol === 'https:' || protocol === 'http:') && host ? `${protocol}//${host}/*` : null;
  } catch {
    return null;
  }
}

/** Portals that the reader has added. */
export async function portals(): Promise<string[]> {
  return ((await browser.permissions.getAll()).origins ?? []).sort();
}

/** Asks the browser, which asks the reader. Only within a click. */
export function addPortal(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

export function removePortal(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** Whether we may read this tab again without a click. */
export async function isOnPortal(tab: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tab);
  const pattern = url ? patternOf(url) : null;
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
}
