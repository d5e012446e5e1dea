import { useEffect, useState } from 'react';

const SENDING = new Set(['fetch', 'xmlhttprequest', 'beacon', 'ping']);

/**
 * How many requests that could carry words away this page has made since that moment, as the browser itself counts them:
 * everything a script sends, and anything at all that goes to another address. Loading the site's own scripts is neither.
 */
export function useRequests(since: number): number {
  const [count, setCount] = useState({ since, total: 0 });
  useEffect(() => {
    if (typeof PerformanceObserver !== 'function') return;
    const observer = new PerformanceObserver((list) => {
      const sent = (list.getEntries() as PerformanceResourceTiming[]).filter((entry) => entry.startTime >= since && !/^(?:blob|data):/.test(entry.name) && (SENDING.has(entry.initiatorType) || !entry.name.startsWith(location.origin)));
      if (sent.length) setCount((before) => ({ since, total: (before.since === since ? before.total : 0) + sent.length }));
    });
    observer.observe({ type: 'resource', buffered: true });
    return () => observer.disconnect();
  }, [since]);
  return count.since === since ? count.total : 0;
}
