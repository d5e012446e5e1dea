// What content pages share: "/" leads to search, clauses can be copied, the pages are kept for use without network. Links and text do without it.
document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.isContentEditable) return;
  const link = document.querySelector<HTMLAnchorElement>('a.search');
  if (!link) return;
  event.preventDefault();
  location.href = link.href;
});

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const words = document.querySelector(`#${button.dataset['copy']}`)?.textContent ?? '';
    const label = button.textContent;
    void navigator.clipboard.writeText(words.trim()).then(() => {
      button.textContent = button.dataset['done'] ?? label;
      setTimeout(() => { button.textContent = label; }, 2000);
    });
  });
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}

// Pages are kept only after this one has been shown.
if ('serviceWorker' in navigator && location.protocol !== 'file:') {
  addEventListener('load', () => {
    setTimeout(() => void navigator.serviceWorker.register(new URL(/* @vite-ignore */ '../sw.js', import.meta.url)).catch(() => undefined), 1000);
  });
}
