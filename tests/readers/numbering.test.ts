import { describe, expect, test } from 'vitest';
import { openDraft } from '../../rules/draft/open.ts';
import { convert, hasOffice } from './office.ts';
import { lists, numbered, par, wordFile } from './word-file.ts';

/** A small generator of its own, so that a failure comes again. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => { state = (state * 1_103_515_245 + 12_345) & 0x7fffffff; return Math.floor((state / 0x7fffffff) * sides); };
}

const DEFINITIONS = [
  [{ format: 'decimal', pattern: 'Điều %1.' }, { format: 'decimal', pattern: '%2.' }, { format: 'lowerLetter', pattern: '%3)' }, { format: 'decimal', pattern: '%1.%2.%4.' }],
  [{ format: 'upperRoman', pattern: '%1.' }, { format: 'decimal', pattern: '%2.' }, { format: 'decimal', pattern: '%2.%3.', start: 3 }],
  [{ format: 'upperLetter', pattern: '%1.' }, { format: 'lowerRoman', pattern: '(%2)' }, { format: 'lowerLetter', pattern: 'đ%3)' }],
  [{ format: 'decimalZero', pattern: '%1/' }, { format: 'none', pattern: '' }, { format: 'decimal', pattern: '%3.' }],
];
/** What Word writes for "Restart at 1": a list on the same definition whose levels all begin anew. */
const RESTARTS = Array.from({ length: 6 }, (_, i) => `<w:num w:numId="${5 + i}"><w:abstractNumId w:val="${i % 3}"/>${Array.from({ length: i % 2 ? 9 : 1 }, (_level, level) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${DEFINITIONS[i % 3]![level]?.start ?? 1}"/></w:lvlOverride>`).join('')}</w:num>`).join('');

describe.skipIf(!hasOffice)('numbers as LibreOffice shows them', () => {
  test('random lists: shared definitions, restarts, levels skipped', { timeout: 120_000 }, async () => {
    const files = Object.fromEntries([11, 12, 13, 14].map((seed) => {
      const roll = dice(seed);
      const body = Array.from({ length: 250 }, (_, i) => {
        if (roll(12) === 0) return par(`đoạn thường ${i}`);
        const list = [1, 1, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10][roll(13)]!;
        const levels = DEFINITIONS[list <= 4 ? list - 1 : (list - 5) % 3]!.length;
        return numbered(`đoạn ${i}`, list, Math.min(roll(levels), roll(levels) + roll(2)));
      }).join('');
      return [`${seed}.docx`, wordFile({ body, numbering: lists(DEFINITIONS, RESTARTS) })];
    }));
    const shown = convert(files, 'txt:Text (encoded):UTF8');
    for (const [name, file] of Object.entries(files)) {
      const lines = (text: string): string[] => text.replace(/^\ufeff/, '').split(/\r?\n/).map((line) => line.trim().replace(/\s+/g, ' ')).filter(Boolean);
      expect(lines((await openDraft(file, name)).text), name).toEqual(lines(new TextDecoder().decode(shown[name.replace('.docx', '.txt')])));
    }
  });
});
