import { looksLikeMarkdown } from '../../rules/draft/markdown-signs.ts';
import { readMarkdown } from '../../rules/draft/markdown.ts';
import { readPlainText } from '../../rules/draft/plain.ts';
import type { Draft } from '../../rules/draft/tree.ts';

/** Pasted or typed words. Apart from the readers of files, so that the engine's worker does not carry those. */
export function readWords(words: string): Draft {
  return looksLikeMarkdown(words) ? readMarkdown(words) : readPlainText(words);
}
