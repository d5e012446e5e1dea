import { readableDocuments } from './dom.ts';

/** Pages that never rest are read again at most this often. */
const QUIET = 400;
const LONGEST_WAIT = 3000;

/** Calls back after the page's words may have changed and it has come to rest. Returns how to stop. */
export function watch(top: Document, changed: () => void): () => void {
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    clearTimeout(quiet);
    clearTimeout(latest);
    latest = undefined;
    changed();
  };
  const observer = new MutationObserver(() => {
    clearTimeout(quiet);
    quiet = setTimeout(run, QUIET);
    latest ??= setTimeout(run, LONGEST_WAIT);
  });
  for (const document of readableDocuments(top)) observer.observe(document, { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: ['hidden', 'open'] });
  return () => {
    observer.disconnect();
    clearTimeout(quiet);
    clearTimeout(latest);
  };
}
