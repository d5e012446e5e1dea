import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readText } from '../../rules/cli/read.ts';
import { review } from '../../rules/review.ts';
import { shortReview } from './short-review.ts';

const drafts = path.join(import.meta.dirname, '../../corpus/drafts');
const TODAY = '2026-06-01';

/** `npx vitest run --project unit tests/corpus -u` writes them anew; the diff shows what a change of a rule does to whole documents. */
test.each(readdirSync(drafts).filter((file) => file.endsWith('.md')))('the review of %s is as recorded', async (file) => {
  const text = shortReview(review(readText(readFileSync(path.join(drafts, file), 'utf8')), { today: TODAY }));
  await expect(text).toMatchFileSnapshot(`./reviews/${path.parse(file).name}.txt`);
});
