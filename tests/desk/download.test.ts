import { describe, expect, it } from 'vitest';
import { fileName } from '../../extension/panel/download.ts';

describe('names of files', () => {
  it.each([['KẾ HOẠCH 12/KH-UBND: "Bình đẳng giới".json', 'KẾ HOẠCH 12-KH-UBND- -Bình đẳng giới-.json'], ['../../etc/passwd', '-..-etc-passwd'], ['.json', 'ho-so.json'], ['a\u0000b.csv', 'a-b.csv']])('%s', (name, safe) => {
    expect(fileName(name)).toBe(safe);
  });
});
