import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PhraseTrie } from '../../rules/text/trie.ts';

const found = (trie: PhraseTrie<string>, text: string, options: Parameters<PhraseTrie<string>['search']>[1] = {}): [string, string][] => trie.search(text, options).map(({ start, end, value }) => [text.slice(start, end), value]);

describe('phrases', () => {
  test('whole syllables only', () => {
    const trie = new PhraseTrie<string>().add('giới', 'g');
    expect(found(trie, 'bình đẳng giới, giớii, thế-giới')).toEqual([['giới', 'g'], ['giới', 'g']]);
  });

  test('the longest phrase from the leftmost syllable wins, and matches do not overlap', () => {
    const trie = new PhraseTrie<string>().add('ủy ban', 'short').add('ủy ban nhân dân', 'long').add('nhân dân', 'inner');
    expect(found(trie, 'Ủy ban nhân dân và ủy ban, nhân dân')).toEqual([['Ủy ban nhân dân', 'long'], ['ủy ban', 'short'], ['nhân dân', 'inner']]);
  });

  test('a long phrase that breaks off gives way to the shorter one inside', () => {
    const trie = new PhraseTrie<string>().add('phụ nữ', 'p').add('phụ nữ và trẻ em gái', 'long');
    expect(found(trie, 'phụ nữ và trẻ em')).toEqual([['phụ nữ', 'p']]);
  });

  test('false friends take the syllable that the phrase would begin with', () => {
    const trie = new PhraseTrie<string>().add('giới tính', 'sex').add('ranh giới', 'no').add('thế giới', 'no');
    expect(found(trie, 'ranh giới tính trữ lượng; thế giới; giới tính')).toEqual([['ranh giới', 'no'], ['thế giới', 'no'], ['giới tính', 'sex']]);
  });

  test('case, tone placement, line breaks, hyphens and decomposed phrases', () => {
    const trie = new PhraseTrie<string>().add('Uỷ ban'.normalize('NFD'), 'u').add('Hoà Bình', 'h');
    expect(found(trie, 'ỦY\nBAN; uỷ  ban; Hòa-Bình')).toEqual([['ỦY\nBAN', 'u'], ['uỷ  ban', 'u'], ['Hòa-Bình', 'h']]);
  });

  test('punctuation parts a phrase unless the caller allows it', () => {
    const trie = new PhraseTrie<string>().add('phòng, chống', 'p');
    expect(found(trie, 'phòng, chống; phòng chống')).toEqual([['phòng chống', 'p']]);
    expect(found(trie, 'phòng, chống; phòng. chống', { gap: /^[\s,]*$/ })).toEqual([['phòng, chống', 'p']]);
  });

  test('an empty trie and an empty text', () => {
    expect(found(new PhraseTrie(), 'bình đẳng giới')).toEqual([]);
    expect(found(new PhraseTrie<string>().add('giới', 'g'), '')).toEqual([]);
  });
});

test('search agrees with a slow reading of the rule: leftmost, longest, no overlap', () => {
  const syllable = constantFrom('bình', 'đẳng', 'giới', 'tính');
  assert(property(array(array(syllable, { minLength: 1, maxLength: 3 }), { maxLength: 6 }), array(syllable, { maxLength: 20 }), (phrases, text) => {
    const trie = new PhraseTrie<string>();
    for (const phrase of phrases) trie.add(phrase.join(' '), phrase.join(' '));
    const expected: string[] = [];
    for (let at = 0; at < text.length; ) {
      const best = phrases.filter((phrase) => phrase.every((word, i) => text[at + i] === word)).sort((a, b) => b.length - a.length)[0];
      if (best) expected.push(best.join(' '));
      at += best?.length ?? 1;
    }
    expect(trie.search(text.join(' ')).map(({ value }) => value)).toEqual(expected);
  }), { numRuns: 500 });
});
