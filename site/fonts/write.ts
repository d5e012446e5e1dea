import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import subsetFont from 'subset-font';

const modules = path.join(import.meta.dirname, '../../node_modules');
const SUBSETS = ['latin', 'vietnamese'] as const;

interface Face {
  readonly family: string;
  readonly weight: number;
  file(subset: string): string;
  readonly axes?: Record<string, number>;
  /** Sets the words of drafts only: the home page shows few of them. */
  readonly draft?: true;
}

/** The site gets by with these weights: 500 shows as 400, 700 as 600. */
const FACES: readonly Face[] = [
  ...[400, 600].map((weight): Face => ({ family: 'Be Vietnam Pro', weight, file: (subset) => `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff2` })),
  ...[400, 600].map((weight): Face => ({ family: 'Source Serif 4', weight, file: (subset) => `@fontsource-variable/source-serif-4/files/source-serif-4-${subset}-wght-normal.woff2`, axes: { wght: weight }, draft: true })),
];

/** What a reader may type into a remark: the keyboard and every Vietnamese letter. */
const TYPED = [...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)), ...'aăâeêioôơuưy'].flatMap((letter) => ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].flatMap((tone) => [letter + tone, (letter + tone).toUpperCase()])).map((letter) => letter.normalize('NFC')).filter((letter) => [...letter].length === 1).concat(...'đĐ');

export interface FontFiles {
  /** What declares the fonts, for a style sheet that stands beside them. */
  readonly css: string;
  /** Fonts that the first words of every page need. */
  readonly preload: readonly string[];
}

/**
 * Fonts in two parts, so that a first page carries only the letters it shows: those of the home page, and the rest of what any page shows or a
 * reader types. `home` and `pages` are HTML; what stands in tags is not counted. `draft` are the words of a draft on the home page.
 */
export async function writeFonts(out: string, home: string, draft: string, pages: readonly string[]): Promise<FontFiles> {
  const [own, drafts, all] = [lettersOf([home]), lettersOf([draft]), [...lettersOf(pages), ...TYPED]];
  const rules: string[] = [];
  const preload: string[] = [];
  for (const face of FACES) {
    const first = face.draft ? drafts : own;
    const rest = new Set(all.filter((letter) => !first.has(letter)));
    for (const subset of SUBSETS) {
      const font = await readFile(path.join(modules, face.file(subset)));
      for (const [part, letters] of [['a', first], ['b', rest]] as const) {
        const held = [...letters].filter((letter) => inSubset(letter, subset)).sort();
        if (held.length === 0) continue;
        const bytes = await subsetFont(font, held.join(''), { targetFormat: 'woff2', ...(face.axes && { variationAxes: face.axes }) });
        const name = `${face.family.toLowerCase().replace(/ /g, '-')}-${face.weight}-${subset}-${part}-${hashOf(bytes)}.woff2`;
        await writeFile(path.join(out, 'a', name), bytes);
        rules.push(`@font-face{font-family:"${face.family}";font-style:normal;font-weight:${face.weight};font-display:swap;src:url(${name}) format("woff2");unicode-range:${rangeOf(held)}}`);
        if (part === 'a' && face.family === 'Be Vietnam Pro') preload.push(`a/${name}`);
      }
    }
  }
  return { css: rules.join('\n'), preload };
}

function lettersOf(html: readonly string[]): Set<string> {
  const words = html.map((page) => page.replace(/<(style|script)[\s\S]*?<\/\1>|<[^>]+>/g, ' ').replace(/&#x27;/g, "'").replace(/&quot;/g, '"').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&').replace(/\s+/g, ' '));
  return new Set(words.join(' ').normalize('NFC'));
}

/** The split that the font files themselves have. */
function inSubset(letter: string, subset: (typeof SUBSETS)[number]): boolean {
  const vietnamese = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u20ab]/.test(letter);
  return vietnamese === (subset === 'vietnamese');
}

function rangeOf(letters: readonly string[]): string {
  return letters.map((letter) => `U+${letter.codePointAt(0)!.toString(16).toUpperCase()}`).join(',');
}

function hashOf(contents: string | Uint8Array): string {
  return createHash('sha256').update(contents).digest('hex').slice(0, 8);
}
