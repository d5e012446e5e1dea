import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ALL_RULES } from '../../rules/checks/all.ts';
import { PAGE_HEADINGS, parseRulePage } from '../../rules/checks/pages.ts';
import { readMarkdown } from '../../rules/draft/markdown.ts';
import { findAct } from '../../rules/law/acts.ts';
import { review } from '../../rules/review.ts';

const folder = path.join(import.meta.dirname, '../../rules/checks');
const page = (id: string, language: 'vi' | 'en'): string => readFileSync(path.join(folder, id, `page.${language}.md`), 'utf8');
const TODAY = '2026-06-01';

test('every folder with a check is in the list, once', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'check.ts'))).map((entry) => entry.name);
  expect(ALL_RULES.map((rule) => rule.id).sort()).toEqual(folders.sort());
});

describe.each(ALL_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('metadata: messages complete in both languages, law in the registry, "phải" only with a legal basis', () => {
    expect(Object.keys(rule.messages.en).sort()).toEqual(Object.keys(rule.messages.vi).sort());
    for (const words of [...Object.values(rule.messages.vi), ...Object.values(rule.messages.en)]) expect(words.trim()).not.toBe('');
    for (const key of Object.keys(rule.messages.vi) as (keyof typeof rule.messages.vi)[]) {
      const names = (words: string): string[] => [...words.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort();
      expect(new Set(names(rule.messages.en[key]!)), key).toEqual(new Set(names(rule.messages.vi[key]!)));
    }
    for (const { act, provision } of rule.legalBasis) {
      expect(findAct(act), act).toBeDefined();
      expect(provision).not.toBe('');
    }
    if (!rule.legalBasis.length) for (const words of Object.values(rule.messages.vi)) expect(words).not.toMatch(/(?:^|\s)phải\s/u);
  });

  test('both pages have the fixed headings, at least 8 examples, 2 of them inapplicable', () => {
    const vi = parseRulePage(page(id, 'vi'));
    const en = parseRulePage(page(id, 'en'));
    expect(vi.title).toBe(rule.messages.vi.title);
    expect(en.title).toBe(rule.messages.en.title);
    expect([...vi.sections.map((s) => s.heading), 'Ví dụ']).toEqual(PAGE_HEADINGS.vi);
    expect(en.sections.map((s) => s.heading)).toEqual(PAGE_HEADINGS.en);
    for (const section of [...vi.sections, ...en.sections]) expect(section.markdown.length, section.heading).toBeGreaterThan(20);
    expect(vi.examples.length).toBeGreaterThanOrEqual(8);
    expect(vi.examples.filter((example) => example.outcome === 'inapplicable').length).toBeGreaterThanOrEqual(2);
    expect(vi.examples.filter((example) => example.outcome === 'fail' || example.outcome === 'needs-review').length).toBeGreaterThanOrEqual(2);
    expect(vi.examples.filter((example) => example.outcome === 'pass').length).toBeGreaterThanOrEqual(2);
  });

  // Rules that read English drafts prove it with English examples; the others have none.
  const english = parseRulePage(page(id, 'en')).examples;
  test('English examples stand where English drafts are read, at least two', () => {
    if (rule.languages?.includes('en') && rule.languages.includes('vi')) {
      expect(english.length).toBeGreaterThanOrEqual(2);
      expect(new Set(english.map((example) => example.outcome)).size).toBeGreaterThanOrEqual(2);
    } else if (!rule.languages?.includes('en')) expect(english).toEqual([]);
  });

  const examples = [...parseRulePage(page(id, 'vi')).examples, ...english];
  test.each(examples.map((example) => [`${example.outcome}: ${example.title.vi}`, example] as const))('%s', (_, example) => {
    const draft = readMarkdown(example.draft);
    const result = review(draft, { rules: [rule], today: TODAY });
    expect(result.rules[0]!.outcome, JSON.stringify(result.findings.map((f) => [f.message.vi, f.quote]))).toBe(example.outcome);
    for (const finding of result.findings) {
      expect(draft.text.slice(finding.start, finding.end)).toBe(finding.quote);
      if (finding.outcome === 'needs-review') expect(finding.reason).not.toBeNull();
    }
    // Places of the Markdown source: the finding's first unit came from inside the mark, or the mark from inside the finding.
    const found = result.findings.filter((finding) => finding.quote).map((finding) => ({ start: draft.source.locate(finding.start).offset, end: draft.source.locateEnd(finding.end).offset }));
    for (const place of example.places) expect(found.some((f) => f.start < place.end && place.start < f.end), `no finding at “${example.draft.slice(place.start, place.end)}”`).toBe(true);
    if (example.places.length) for (const f of found) expect(example.places.some((place) => f.start < place.end && place.start < f.end), `unexpected finding at “${example.draft.slice(f.start, f.end)}”`).toBe(true);
  });
});
