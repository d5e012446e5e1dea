import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { isAsked } from './asked.ts';
import { isOnPortal } from './portals.ts';
import { Reviewer } from './reviewer.ts';
import { storedReviewSettings } from './settings.ts';
import { TabReview } from './tab-review.ts';

const reviewer = new Reviewer(storedReviewSettings());
const reviews = new Map<number | null, TabReview>();

function reviewOf(tab: number | null): TabReview {
  const known = reviews.get(tab);
  if (known) return known;
  const made = new TabReview(tab, reviewer);
  reviews.set(tab, made);
  void made.read();
  return made;
}

/** Chrome gives each tab a panel of its own and names the tab in the address; Firefox's sidebar follows the tab in view. */
const OWN_TAB = Number(new URLSearchParams(location.search).get('tab')) || null;

/** The review of the tab that this panel stands beside. */
export function useTabReview(): TabReview | null {
  const [tab, setTab] = useState<number | null | undefined>(OWN_TAB ?? undefined);

  useEffect(() => {
    const asked = (message: unknown) => {
      if (!isAsked(message) || (OWN_TAB !== null && message.tab !== OWN_TAB)) return;
      const known = reviews.get(message.tab);
      if (OWN_TAB === null) setTab(message.tab);
      // A panel that is just opening has begun to read by itself; one that waits for leave, or has a review, reads again.
      if (known && known.state().view !== 'reading') void known.read();
    };
    browser.runtime.onMessage.addListener(asked);
    const updated = (id: number, change: { status?: string | undefined }) => {
      const known = reviews.get(id);
      if (change.status !== 'complete' || known?.state().view !== 'lost') return;
      void isOnPortal(id).then((allowed) => { if (allowed) void known.read(); });
    };
    browser.tabs.onUpdated.addListener(updated);
    const removed = (id: number) => { reviews.get(id)?.close(); reviews.delete(id); };
    browser.tabs.onRemoved.addListener(removed);
    return () => {
      browser.runtime.onMessage.removeListener(asked);
      browser.tabs.onUpdated.removeListener(updated);
      browser.tabs.onRemoved.removeListener(removed);
    };
  }, []);

  useEffect(() => {
    if (OWN_TAB !== null) return;
    let window: number | undefined;
    void browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => {
      window = active?.windowId;
      setTab(active?.id ?? null);
    });
    const activated = (info: { tabId: number; windowId: number }) => {
      if (info.windowId === window) setTab(info.tabId);
    };
    browser.tabs.onActivated.addListener(activated);
    return () => browser.tabs.onActivated.removeListener(activated);
  }, []);

  return tab === undefined ? null : reviewOf(tab);
}
