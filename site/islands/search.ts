import Fuse, { type FuseResult } from 'fuse.js';
import type { Language } from '../../rules/checks/rule.ts';
import { siteText, type SiteKey } from '../messages/index.ts';
import type { SearchEntry, SearchGroup } from '../search-index.ts';

const form = document.querySelector<HTMLFormElement>('#search')!;
const field = document.querySelector<HTMLInputElement>('#query')!;
const count = document.querySelector<HTMLElement>('#count')!;
const results = document.querySelector<HTMLElement>('#results')!;
const language = form.dataset['language'] as Language;
const PER_GROUP = 12;
/** Scores of Fuse.js: 0 fits wholly, 1 not at all. */
const WORST = 0.6;
const t = (key: SiteKey, values?: Record<string, string | number>): string => siteText(language, key, values);

const entries = (await (await fetch('./index.json')).json()) as SearchEntry[];
const fuse = new Fuse(entries, { keys: [{ name: 'title', weight: 3 }, { name: 'also', weight: 1.5 }, 'text'], ignoreDiacritics: true, ignoreLocation: true, threshold: 0.32, includeMatches: true, includeScore: true, minMatchCharLength: 2 });

function show(query: string): void {
  results.replaceChildren();
  const all = query.trim().length > 1 ? fuse.search(query.trim(), { limit: 60 }) : [];
  // Where something fits well, what hardly fits is noise.
  const worst = Math.max(WORST, (all[0]?.score ?? 0) * 1.5);
  const found = all.filter(({ score = 1 }) => score <= worst);
  count.textContent = query.trim().length < 2 ? '' : found.length ? t('searchCount', { count: found.length }) : t('searchNone', { query: query.trim() });
  // The group that holds the best answer comes first.
  for (const group of new Set<SearchGroup>(found.map(({ item }) => item.group))) {
    const list = found.filter(({ item }) => item.group === group).slice(0, PER_GROUP);
    const heading = document.createElement('h2');
    heading.textContent = t(`group.${group}`);
    const items = document.createElement('ul');
    items.className = 'found';
    for (const result of list) items.append(entry(result));
    results.append(heading, items);
  }
}

function entry(result: FuseResult<SearchEntry>): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = result.item.href;
  const match = result.matches?.find(({ key }) => key === 'title');
  const longest = match?.indices.toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]))[0];
  const { title } = result.item;
  if (longest && longest[1] - longest[0] >= 1) {
    const mark = document.createElement('mark');
    mark.textContent = title.slice(longest[0], longest[1] + 1);
    link.append(title.slice(0, longest[0]), mark, title.slice(longest[1] + 1));
  } else link.textContent = title;
  item.append(link);
  if (result.item.text) {
    const text = document.createElement('span');
    text.textContent = result.item.text.length > 160 ? `${result.item.text.slice(0, 160).replace(/\s\S*$/, '')} …` : result.item.text;
    item.append(text);
  }
  return item;
}

field.value = new URLSearchParams(location.search).get('q') ?? '';
field.addEventListener('input', () => {
  show(field.value);
  history.replaceState(null, '', field.value ? `?q=${encodeURIComponent(field.value)}` : './');
});
form.addEventListener('submit', (event) => event.preventDefault());
field.focus();
show(field.value);
