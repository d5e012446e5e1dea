import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { toNfc } from '../../rules/text/nfc.ts';

test('text that is composed already maps onto itself', () => {
  const { text, toSource } = toNfc('Điều 5. Nữ');
  expect(text).toBe('Điều 5. Nữ');
  expect([0, 3, 10].map(toSource)).toEqual([0, 3, 10]);
});

test('a composed letter points to the base letter of its cluster, whatever follows', () => {
  const source = `a${'ữ'.normalize('NFD')}b${'ệ'.normalize('NFD')}`;
  const { text, toSource } = toNfc(source);
  expect(text).toBe('aữbệ');
  // a · u+horn+tilde · b · e+dot+circumflex
  expect([0, 1, 2, 3, 4].map(toSource)).toEqual([0, 1, 4, 5, 8]);
});

test('half-composed letters, as Word saves them, are composed too', () => {
  expect(toNfc('ê\u0323').text).toBe('ệ');
  expect(toNfc('u\u031b\u0323').text).toBe('ự');
});

test('clusters without a composed form keep their units', () => {
  const { text, toSource } = toNfc('x\u0301y');
  expect(text).toBe('x\u0301y');
  expect([0, 1, 2].map(toSource)).toEqual([0, 1, 2]);
});

test('Hangul, which composes without marks', () => expect(toNfc('각'.normalize('NFD')).text).toBe('각'));

test('pairs of surrogates stay whole', () => {
  const { text, toSource } = toNfc(`😀${'é'.normalize('NFD')}`);
  expect(text).toBe('😀é');
  expect(toSource(2)).toBe(2);
});

test('for any text: the result is NFC, and the way back never goes backwards or out of range', () => {
  assert(property(string({ unit: 'grapheme', maxLength: 40 }), (words) => {
    const source = words.normalize('NFD');
    const { text, toSource } = toNfc(source);
    expect(text).toBe(source.normalize('NFC'));
    let last = 0;
    for (let at = 0; at <= text.length; at++) {
      const from = toSource(at);
      expect(from).toBeGreaterThanOrEqual(last);
      expect(from).toBeLessThanOrEqual(source.length);
      last = from;
    }
    expect(toSource(text.length)).toBe(source.length);
  }), { numRuns: 500 });
});
