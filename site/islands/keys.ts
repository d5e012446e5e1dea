// "/" leads to the search page from every page; the link in the head does the same without script.
document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.isContentEditable) return;
  const link = document.querySelector<HTMLAnchorElement>('a.search');
  if (!link) return;
  event.preventDefault();
  location.href = link.href;
});
