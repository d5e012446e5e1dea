import { array, assert, boolean, constantFrom, dictionary, integer, letrec, oneof, option, property, record, string, tuple, type Arbitrary } from 'fast-check';
import type { Nodes, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { DraftBuilder } from '../../rules/draft/builder.ts';
import { HAST, readHtml } from '../../rules/draft/html.ts';
import { readMarkup } from '../../rules/draft/markup.ts';
import { readOrRefuse } from '../draft/checks.ts';
import { LIMIT, runs } from './runs.ts';
import { reviewSoundly } from './sound.ts';
import { anyText } from './texts.ts';

const TAGS = ['p', 'div', 'span', 'b', 'strong', 'h1', 'h3', 'ol', 'ul', 'li', 'table', 'tbody', 'tr', 'td', 'th', 'br', 'pre', 'a', 'main', 'nav', 'iframe', 'script', 'style', 'svg', 'details', 'summary', 'slot', 'template', 'o:p', 'x-y', 'textarea', 'center', 'hr', 'caption', 'colgroup'];
const attribute = constantFrom('style', 'hidden', 'class', 'colSpan', 'rowSpan', 'start', 'value', 'dataLkg', 'id', 'href', '__proto__');
const attributeValue = oneof(constantFrom('display:none', 'visibility: hidden', 'font-weight:bold', 'white-space:pre', '0', '-1', '1e9', '3', 'NaN', '', true, false, null), string({ maxLength: 6 }), integer(), array(string({ maxLength: 4 }), { maxLength: 2 }));

const { nodes } = letrec<{ node: Nodes; nodes: Nodes[] }>((tie) => ({
  nodes: array(tie('node'), { maxLength: 6 }),
  node: oneof({ depthSize: 'medium', withCrossShrink: true },
    { weight: 4, arbitrary: anyText.map((value): Nodes => ({ type: 'text', value })) },
    { weight: 1, arbitrary: string({ maxLength: 10 }).map((value): Nodes => ({ type: 'comment', value })) },
    { weight: 6, arbitrary: tuple(constantFrom(...TAGS), dictionary(attribute, attributeValue, { maxKeys: 3 }), tie('nodes')).map(([tagName, properties, children]): Nodes => ({ type: 'element', tagName, properties, children } as Nodes)) }),
}));
const page: Arbitrary<Root> = nodes.map((children) => ({ type: 'root', children } as Root));

test('any hast tree, whole or its draft alone, is read with true places', { timeout: LIMIT }, () => {
  assert(property(page, boolean(), (root, whole) => {
    const { draft, texts } = readMarkup<Nodes>(root, HAST, { whole });
    if (!draft.text) return;
    reviewSoundly(draft);
    for (let at = 0; at < draft.text.length; at += 7) {
      const { ref, offset } = draft.source.locate(at);
      if (ref >= 0) expect(offset).toBeLessThanOrEqual((texts[ref] as { value: string }).value.length);
    }
  }), runs(120));
});

test('any page as written is read, or refused with a reason', { timeout: LIMIT }, () => {
  const writer = unified().use(rehypeStringify, { allowDangerousCharacters: true, closeSelfClosing: true });
  assert(property(page, integer({ min: 0, max: 1_000_000 }), (root, cut) => {
    // The writer of the test falls over this name; the reader meets it above, and in texts.
    const source = writer.stringify(JSON.parse(JSON.stringify(root, (key, value: unknown) => (key === '__proto__' ? undefined : value))) as Root);
    for (const text of [source, source.slice(0, cut % (source.length + 1))]) {
      const draft = readOrRefuse((html) => readHtml(html, { whole: cut % 2 === 0 }), text);
      if (typeof draft !== 'string') reviewSoundly(draft);
    }
  }), runs(60));
});

const step = oneof(
  { weight: 8, arbitrary: record({ do: constantFrom('text' as const), words: anyText, bold: boolean(), level: option(integer({ min: 1, max: 6 })) }) },
  { weight: 3, arbitrary: record({ do: constantFrom('break' as const) }) },
  { weight: 1, arbitrary: record({ do: constantFrom('table' as const), layout: boolean() }) },
  { weight: 2, arbitrary: record({ do: constantFrom('row' as const, 'close' as const) }) },
  { weight: 4, arbitrary: record({ do: constantFrom('cell' as const), across: integer({ min: 1, max: 4 }), down: integer({ min: 1, max: 4 }) }) },
);

test('any unist tree of a draft is reviewed with true places', { timeout: LIMIT }, () => {
  assert(property(array(step, { maxLength: 40 }), (steps) => {
    const builder = new DraftBuilder();
    for (const [ref, one] of steps.entries()) {
      if (one.do === 'text') {
        if (one.level !== null) builder.heading(one.level);
        builder.text(one.words, ref, 0, one.bold);
      } else if (one.do === 'table') builder.openTable(one.layout);
      else if (one.do === 'row') builder.openRow();
      else if (one.do === 'cell') builder.openCell(one.across, one.down);
      else if (one.do === 'close') builder.closeTable();
      else builder.break();
    }
    const draft = builder.build();
    if (draft.text) reviewSoundly(draft);
  }), runs(120));
});
