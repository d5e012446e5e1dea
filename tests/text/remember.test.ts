import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldVietnamese } from '../../rules/text/fold.ts';
import { forget, remember } from '../../rules/text/remember.ts';
import { syllables } from '../../rules/text/syllables.ts';
import { PhraseTrie } from '../../rules/text/trie.ts';
import { END, START, STRIDE, wordsOf } from '../../rules/text/vocabulary.ts';

describe('readings made once', () => {
  test('the second asking costs nothing, until too much is kept', () => {
    let made = 0;
    const length = remember((text: string) => { made++; return { length: text.length }; });
    expect([length('giới').length, length('giới').length, made]).toEqual([4, 4, 1]);
    length('x'.repeat(5_000_000));
    length('giới');
    expect(made).toBe(3);
    forget(10_000_000);
    length('giới');
    expect(made).toBe(3);
    forget();
    length('giới');
    expect(made).toBe(4);
  });

  test('words are the syllables, whatever the text', () => {
    assert(property(string({ unit: 'binary', maxLength: 80 }), (text) => {
      const folded = foldVietnamese(text);
      const { count, table, from } = wordsOf(folded);
      expect(Array.from({ length: count }, (_, i) => ({ start: table[from + i * STRIDE + START], end: table[from + i * STRIDE + END] }))).toEqual(syllables(folded));
    }), { numRuns: 2000 });
  });

  test('a text that was read before a phrase was known is read anew', () => {
    const text = 'xyzgiới và xyznam';
    expect(new PhraseTrie<string>().add('xyzgiới', 'a').search(text)).toHaveLength(1);
    expect(new PhraseTrie<string>().add('xyznam', 'b').search(text)).toHaveLength(1);
  });
});
