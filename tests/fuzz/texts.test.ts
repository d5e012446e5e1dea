import { assert, oneof, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../rules/draft/html.ts';
import { readMarkdown } from '../../rules/draft/markdown.ts';
import { readPlainText } from '../../rules/draft/plain.ts';
import type { Draft } from '../../rules/draft/tree.ts';
import { readOrRefuse } from '../draft/checks.ts';
import { LIMIT, runs } from './runs.ts';
import { reviewSoundly } from './sound.ts';
import { anyText, brokenDraft } from './texts.ts';

const READERS: [string, (source: string) => Draft][] = [['plain text', readPlainText], ['Markdown', readMarkdown], ['HTML', readHtml]];

describe.each(READERS)('whatever stands in %s', (_, read) => {
  test('is reviewed with true places, or refused with a reason', { timeout: LIMIT }, () => {
    let reviewed = 0;
    assert(property(oneof(anyText, brokenDraft), (text) => {
      const draft = readOrRefuse(read, text);
      if (typeof draft === 'string') return;
      reviewSoundly(draft);
      reviewed++;
    }), runs(120));
    expect(reviewed).toBeGreaterThan(60);
  });
});
