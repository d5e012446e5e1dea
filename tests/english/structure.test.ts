import { expect, test } from 'vitest';
import { englishMarker } from '../../rules/structure/english/markers.ts';
import { roleOfEnglishHeading } from '../../rules/structure/english/roles.ts';
import { outline, readMd } from '../structure/drafts.ts';

test.each([
  ['Article 5. Scope', 'article', '5'], ['ARTICLE 12', 'article', '12'], ['Article 5 of the Law applies', undefined, undefined], ['Chapter II GENERAL PROVISIONS', 'chapter', 'II'],
  ['Section 1. Budget', 'section', '1'], ['Section 3 of Decree 48', undefined, undefined], ['Part Two', 'part', 'Two'], ['Part B. Measures', 'part', 'B'], ['Annex I. Forms', 'annex', 'I'],
  ['f) the sixth point', 'letter', 'f'], ['iii) a sub-point', 'parenthesised', 'iii'], ['1.2. A number', 'decimal', '1.2'], ['- a dash', 'dash', '-'],
] as const)('the sign of “%s”', (text, style, label) => {
  expect(englishMarker(text)?.style).toBe(style);
  expect(englishMarker(text)?.label).toBe(label);
});

test.each([
  ['OBJECTIVES', 'targets'], ['Main tasks and solutions', 'tasks'], ['Funding', 'budget'], ['Implementation arrangements', 'organisation'], ['Organisation of implementation', 'organisation'], ['Roles and responsibilities', 'organisation'],
  ['Monitoring and evaluation', 'reporting'], ['Legal and policy basis', 'basis'], ['Purpose and requirements', 'purpose'], ['Scope of application', 'scope'], ['Village life', undefined],
] as const)('the role of “%s”', (heading, role) => expect(roleOfEnglishHeading(heading, true)).toBe(role));

test('chapters, articles, clauses and points nest, recipients and signature stand apart', () => {
  const structure = readMd('**DECREE**\n\n**on measures**\n\nThe Government promulgates this Decree.\n\n**Chapter I**\n\n**GENERAL PROVISIONS**\n\n**Article 1. Scope**\n\n1. This Decree provides for the following:\n\na) measures;\n\nb) duties of the bodies.\n\n**Article 2. Duties**\n\nThe Ministry shall guide the work.\n\nRecipients:\n\n- Archives.\n\nPRIME MINISTER');
  expect(structure.language).toBe('en');
  expect(outline(structure)).toEqual(['chapter I', '  article 1', '    clause 1', '      item a', '      item b', '  article 2', 'heading “Recipients:”', 'heading “PRIME MINISTER”']);
  expect(structure.all.find(({ marker }) => marker === 'b')!.locator).toBe('điểm b khoản 1 Điều 1');
});
