import { useEffect, useState } from 'react';

/** Entries that a list begins with, and by how many it grows. A review of a plan has fewer. */
const STEP = 150;

export interface Growing {
  /** How many entries to show. */
  readonly limit: number;
  /** Takes the element behind the last entry shown: the list grows before the reader comes to it. */
  readonly onEnd: (element: Element | null) => void;
}

/**
 * A long list is put into the page a part at a time, as its reader comes near the end; the styles leave entries out of sight unpainted.
 * Unlike a list that takes entries away again, it can be searched and read aloud as far as it has been shown. `needed`: entries that must
 * stand there at once, such as those up to the open finding.
 */
export function useGrowing(total: number, needed = 0): Growing {
  const [limit, setLimit] = useState(STEP);
  const [end, setEnd] = useState<Element | null>(null);
  useEffect(() => {
    if (!end || limit >= total) return;
    const observer = new IntersectionObserver((entries) => { if (entries.some((entry) => entry.isIntersecting)) setLimit((before) => before + STEP); }, { rootMargin: '1200px' });
    observer.observe(end);
    return () => observer.disconnect();
  }, [end, limit, total]);
  return { limit: Math.min(total, Math.max(limit, needed > 0 ? needed + STEP / 3 : 0)), onEnd: setEnd };
}
