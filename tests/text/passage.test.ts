import { assert, constantFrom, property, string, tuple, array } from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ABOUT_MONEY } from '../../rules/facts/money/words.ts';
import { ABOUT_REPORTING } from '../../rules/facts/reporting/words.ts';
import { GENDER_WORDING } from '../../rules/language/gender-wording.ts';
import { foldLine, singleBlanks } from '../../rules/text/fold.ts';
import { LetterSet, Sought } from '../../rules/text/letter-set.ts';
import { passageOf, readOnce } from '../../rules/text/passage.ts';
import { Sifted } from '../../rules/text/sifted.ts';
import { wordPattern } from '../../rules/text/syllables.ts';
import { STRIDE, upToDate, wordsOf, type Words } from '../../rules/text/vocabulary.ts';

const DRAFTS = path.join(import.meta.dirname, '../../corpus/drafts');
const PARAGRAPHS = readdirSync(DRAFTS).filter((file) => !file.startsWith('en-')).flatMap((file) => readFileSync(path.join(DRAFTS, file), 'utf8').split(/\n\s*\n/));

describe('a passage', () => {
  test('is one for equal texts, and holds what the text gives', () => {
    const text = 'Uỷ ban nhân dân\ntỉnh: kinh\u00a0phí';
    const passage = passageOf(text);
    expect(passageOf(text.slice(0, 5) + text.slice(5))).toBe(passage);
    expect(passage.folded).toBe(foldLine(text));
    const numbers = ({ table, from, count }: Words): Int32Array => table.slice(from, from + count * STRIDE);
    expect(numbers(upToDate(passage.words, passage.folded))).toEqual(numbers(wordsOf(passage.folded)));
  });

  test('is read once by each reading, also where the answer is false or 0', () => {
    const asked: string[] = [];
    const isLong = readOnce(({ text }) => { asked.push('long'); return text.length > 100; });
    const length = readOnce(({ text }) => { asked.push('length'); return text.length - 4; });
    const passage = passageOf('giới');
    expect([isLong(passage), isLong(passage), length(passage), length(passage), isLong(passageOf('nam'))]).toEqual([false, false, 0, 0, false]);
    expect(asked).toEqual(['long', 'length', 'long']);
  });
});

describe('the letters of a text', () => {
  const syllable = constantFrom('bình', 'đẳng', 'giới', 'nữ', 'a', '', 'kinh phí', '\ud83d\ude00', '%');

  test('never deny a word that stands there', () => {
    assert(property(array(syllable), string({ unit: 'binary', maxLength: 40 }), (words, other) => {
      const text = words.join(' ') + other;
      const letters = new LetterSet(text);
      for (const word of [...words, other, text.slice(1, 9)]) if (!new Sought(word).in(text, letters)) expect.fail(`“${word}” stands in “${text}”`);
    }), { numRuns: 500 });
  });

  test('let nearly every other word go, in short texts and long ones', () => {
    const absent = ['ngân sách', 'quấy rối', 'bổ nhiệm', 'xyz', 'ứng cử', 'thai sản', 'tuyển', '‰'].map((word) => new Sought(word));
    for (const text of [PARAGRAPHS[3]!, PARAGRAPHS.slice(0, 40).join(' ')].map((words) => foldLine(words).replace(/ngân sách|quấy rối|bổ nhiệm|ứng cử|thai sản|tuyển|‰/g, ''))) {
      const letters = new LetterSet(text);
      expect(absent.filter((word) => letters.mayHold(word) && word.word.length > 1).length).toBeLessThanOrEqual(1);
    }
  });
});

describe('a sifted pattern', () => {
  const patterns = [ABOUT_MONEY, ABOUT_REPORTING, ...GENDER_WORDING.flatMap(({ patterns: sources }) => sources ?? []).slice(0, 40).map((source) => new Sifted(wordPattern(source, 'gu')))];

  test('finds in every paragraph of the corpus what the pattern finds', () => {
    let found = 0;
    for (const text of PARAGRAPHS) {
      const passage = passageOf(text);
      for (const sifted of patterns) {
        const places = [...passage.folded.matchAll(new RegExp(sifted.pattern.source, 'gu'))].map(({ index, 0: words }) => [index, words]);
        if (places.length) found++;
        if (sifted.test(passage) !== places.length > 0) expect.fail(`${sifted.pattern.source.slice(0, 80)} on “${text}”`);
        if (sifted.pattern.global) expect(sifted.matches(passage).map(({ index, 0: words }) => [index, words])).toEqual(places);
      }
    }
    expect(found).toBeGreaterThan(300);
  });

  test('looks in what is left of the words when it is handed in', () => {
    const sifted = new Sifted(/kinh phí/gu);
    const passage = passageOf('Kinh phí: bố trí kinh phí');
    expect(sifted.matches(passage)).toHaveLength(2);
    expect(sifted.matches(passage, passage.folded.slice(3))).toHaveLength(1);
  });

  test('is for folded words only', () => {
    expect(() => new Sifted(/kinh phí/iu)).toThrow(/small letters/);
  });
});

test('runs of blanks become one, everything else stays', () => {
  assert(property(tuple(string(), constantFrom(' ', '  ', '    '), string()), ([a, blanks, b]) => {
    const line = foldLine(a + blanks + b);
    expect(singleBlanks(line)).toBe(line.replace(/ +/g, ' '));
  }));
});
