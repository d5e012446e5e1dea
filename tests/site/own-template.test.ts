import { expect, test } from 'vitest';
import { readOwnRegistry } from '../../rules/law/own.ts';
import { OWN_TEMPLATE } from '../../site/own-template.ts';

test('the file that readers are shown is taken whole', () => {
  const result = readOwnRegistry(OWN_TEMPLATE);
  expect(result.ok ? [] : result.problems).toEqual([]);
  expect(result.ok && [result.registry.acts.length, result.registry.bodies.length]).toEqual([1, 1]);
});
