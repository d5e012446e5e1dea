import { FAMILIES } from '../../rules/checks/rule.ts';
import { MARK_CLASSES } from '../desk/marks.ts';
import { FORMAT, VERSION, type SavedReview } from './saved.ts';
import { upgraded } from './upgrade.ts';

/** Why a file is not loaded. Nothing of it is taken then. */
export type ImportProblem = 'not-json' | 'not-a-review' | 'newer' | 'damaged';

export type ImportResult = { ok: true; review: SavedReview } | { ok: false; problem: ImportProblem };

export function exportReview(review: SavedReview): string {
  return `${JSON.stringify(review, null, 1)}\n`;
}

/** Reads an exported review and checks every field; older versions are brought up to date. The review gets a new id, so that no stored one is overwritten. */
export function importReview(json: string): ImportResult {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return { ok: false, problem: 'not-json' };
  }
  if (!isObject(data) || data.format !== FORMAT || !Number.isInteger(data.version) || (data.version as number) < 1) return { ok: false, problem: 'not-a-review' };
  if ((data.version as number) > VERSION) return { ok: false, problem: 'newer' };
  const review = upgraded(data);
  if (!isSaved(review)) return { ok: false, problem: 'damaged' };
  return { ok: true, review: { ...review, id: crypto.randomUUID() } };
}

type Check = (value: unknown) => boolean;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isString: Check = (value) => typeof value === 'string';
const isCount: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
const isDate: Check = (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value));
const oneOf = (...values: readonly unknown[]): Check => (value) => values.includes(value);
const optional = (check: Check): Check => (value) => value === undefined || check(value);
const orNull = (check: Check): Check => (value) => value === null || check(value);
const listOf = (check: Check): Check => (value) => Array.isArray(value) && value.every(check);
const shape = (fields: Readonly<Record<string, Check>>): Check => (value) => isObject(value) && Object.entries(fields).every(([name, check]) => check(value[name]));

const isAnchor = shape({ rule: isString, locator: isString, start: isCount, end: isCount, exact: isString, prefix: isString, suffix: isString });
const decision = { verdict: oneOf('accepted', 'dismissed', 'discuss', null), reason: isString, remark: isString, at: isDate };
const isWork = shape({
  decisions: listOf(shape({ ...decision, anchor: isAnchor })),
  dismissedRules: listOf(shape({ rule: isString, reason: isString, at: isDate })),
  own: listOf(shape({ id: isString, anchor: isAnchor, mark: oneOf(...MARK_CLASSES), family: oneOf(...FAMILIES), message: isString, suggestion: isString, at: isDate })),
  answers: (value) => isObject(value) && Object.values(value).every(shape({ answer: oneOf('yes', 'no', 'unclear', 'inapplicable', null), remark: isString, at: isDate })),
  assessment: oneOf('quick', 'full'),
  letter: optional(shape({ recipient: isString, general: isString })),
  unfinished: optional((value) => isObject(value) && Object.values(value).every(isString)),
});
const isSpan = (value: unknown, length: number): value is Record<string, unknown> => isObject(value) && isCount(value.start) && isCount(value.end) && (value.start as number) <= (value.end as number) && (value.end as number) <= length;
const inside = (length: number, type: string, children?: Check): Check => (value) => isSpan(value, length) && value.type === type && (!children || listOf(children)(value.children));

/** The tree over the words: every span lies inside the text, every paragraph is the words at its span. */
const isDraftTree: Check = (value) => {
  if (!isObject(value) || typeof value.text !== 'string' || value.type !== 'draft' || !Array.isArray(value.notices)) return false;
  const { text } = value;
  const paragraph: Check = (node) => inside(text.length, 'paragraph')(node) && isObject(node) && node.value === text.slice(node.start as number, node.end as number) && typeof node.bold === 'boolean';
  const cell: Check = (node) => inside(text.length, 'cell', paragraph)(node) && isObject(node) && isCount(node.column) && isCount(node.columnSpan) && isCount(node.rowSpan);
  const table = inside(text.length, 'table', inside(text.length, 'row', cell));
  return isSpan(value, text.length) && listOf((node) => paragraph(node) || table(node))(value.children);
};
const isSavedShape = shape({
  id: isString, name: isString, created: isDate, changed: isDate, address: orNull(isString), draft: isDraftTree, earlier: orNull(shape({ draft: isDraftTree, changed: isDate })), work: isWork,
  progress: shape({ findings: isCount, decided: isCount, questions: isCount, answered: isCount }),
});

function isSaved(data: unknown): data is SavedReview {
  return isSavedShape(data);
}
