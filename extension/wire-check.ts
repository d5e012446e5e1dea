import type { Span } from '../rules/draft/tree.ts';
import type { FromPage, ToPage } from './wire.ts';

/**
 * Messages are looked at before they are believed. The reader runs in the page's process: should a page ever get hold of that process,
 * it can send what it likes. Every place has to lie inside the draft's text and every paragraph has to be the words of its place.
 */
export function isFromPage(message: unknown): message is FromPage {
  if (!isObject(message)) return false;
  switch (message['type']) {
    case 'draft': return isCount(message['reading']) && typeof message['again'] === 'boolean' && typeof message['address'] === 'string' && isDraft(message['draft']);
    case 'selected': return message['span'] === null || isSpan(message['span'], Number.MAX_SAFE_INTEGER);
    case 'unreadable': return ['empty', 'noSelection', 'picture', 'pdf'].includes(message['code'] as string);
    case 'opened': return typeof message['key'] === 'string';
    case 'missing': return true;
    default: return false;
  }
}

export function isToPage(message: unknown): message is ToPage {
  if (!isObject(message)) return false;
  switch (message['type']) {
    case 'read': return ['draft', 'whole', 'selection'].includes(message['part'] as string);
    case 'paint': return isCount(message['reading']) && isListOf(message['marks'], isMark);
    case 'open': return message['key'] === null || typeof message['key'] === 'string';
    case 'show': return isCount(message['reading']) && isSpan(message, Number.MAX_SAFE_INTEGER);
    case 'selected': return isCount(message['reading']);
    default: return false;
  }
}

/** The reader takes no wider span; what lays out a grid does as many steps. */
const MOST_COLUMNS = 100_000;

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isListOf = (value: unknown, each: (item: unknown) => boolean): boolean => Array.isArray(value) && value.every(each);

function isSpan(value: unknown, limit: number): value is Span {
  return isObject(value) && isCount(value['start']) && isCount(value['end']) && value['start'] <= value['end'] && value['end'] <= limit;
}

function isMark(value: unknown): boolean {
  return isSpan(value, Number.MAX_SAFE_INTEGER) && isObject(value) && typeof value['key'] === 'string' && ['fail', 'review', 'note'].includes(value['mark'] as string) && typeof value['absent'] === 'boolean';
}

function isDraft(value: unknown): boolean {
  if (!isObject(value) || value['type'] !== 'draft' || typeof value['text'] !== 'string') return false;
  const text = value['text'];
  const isNode = (node: unknown, type: string): node is Fields => isSpan(node, text.length) && isObject(node) && node['type'] === type;
  const isParagraph = (node: unknown): boolean => isNode(node, 'paragraph') && typeof node['bold'] === 'boolean' && (node['headingLevel'] === undefined || isCount(node['headingLevel'])) && node['value'] === text.slice(node['start'] as number, node['end'] as number);
  const isCell = (node: unknown): boolean => isNode(node, 'cell') && [node['column'], node['columnSpan'], node['rowSpan']].every((count) => isCount(count) && count <= MOST_COLUMNS) && isListOf(node['children'], isParagraph);
  const isRow = (node: unknown): boolean => isNode(node, 'row') && isListOf(node['children'], isCell);
  const isTable = (node: unknown): boolean => isNode(node, 'table') && typeof node['layout'] === 'boolean' && isListOf(node['children'], isRow);
  const isNotice = (notice: unknown): boolean => isObject(notice) && typeof notice['code'] === 'string' && (notice['values'] === undefined || isObject(notice['values']) && Object.values(notice['values']).every((one) => typeof one === 'string' || typeof one === 'number'));
  return isSpan(value, text.length) && isListOf(value['children'], (node) => isParagraph(node) || isTable(node)) && isListOf(value['notices'], isNotice);
}
