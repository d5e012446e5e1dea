import { actKey, type Act } from './acts.ts';
import type { Body } from './bodies.ts';
import type { Confidence } from './entry.ts';

/** What is wrong with an entry of registry data; `path` says where. */
export interface RegistryProblem {
  readonly path: string;
  readonly problem: 'not-an-object' | 'missing' | 'unknown-field' | 'not-text' | 'not-a-date' | 'not-a-choice' | 'not-a-list' | 'duplicate' | 'unknown-reference' | 'dates-reversed';
}

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const PARTIAL = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const CONFIDENCES: readonly Confidence[] = ['HIGH', 'MEDIUM', 'LOW'];

type Check = (value: unknown) => RegistryProblem['problem'] | null;

const text: Check = (value) => (typeof value === 'string' && value.trim() ? null : 'not-text');
const optional = (check: Check): Check => (value) => (value === null || value === undefined ? null : check(value));
const pattern = (wanted: RegExp): Check => (value) => (typeof value === 'string' && wanted.test(value) ? null : 'not-a-date');
const choice = (...choices: readonly unknown[]): Check => (value) => (choices.includes(value) ? null : 'not-a-choice');
const words: Check = (value) => (isObject(value) && text(value['vi']) === null && text(value['en']) === null ? null : 'not-text');
const texts: Check = (value) => (Array.isArray(value) && value.every((item) => text(item) === null) ? null : 'not-a-list');

/** The fields that a user's own act or body must or may have. Fewer than ours: a user has no source keys. */
export const ACT_FIELDS: Readonly<Record<string, { check: Check; required?: true }>> = {
  symbol: { check: text, required: true }, type: { check: text, required: true }, issuer: { check: text, required: true }, title: { check: words, required: true },
  date: { check: optional(pattern(PARTIAL)) }, names: { check: optional(texts) },
  status: { check: optional(choice('in-force', 'expired', 'replaced', 'check', 'one-off', 'not-yet', 'unknown')) },
  validFrom: { check: optional(pattern(DAY)) }, validTo: { check: optional(pattern(DAY)) }, replacedBy: { check: optional(texts) }, amendedBy: { check: optional(texts) },
  checkedOn: { check: pattern(DAY), required: true }, confidence: { check: optional(choice(...CONFIDENCES)) }, note: { check: optional(words) },
};
export const BODY_FIELDS: Readonly<Record<string, { check: Check; required?: true }>> = {
  id: { check: text, required: true }, name: { check: words, required: true }, names: { check: texts, required: true },
  level: { check: choice('central', 'province', 'district', 'commune'), required: true },
  from: { check: optional(pattern(DAY)) }, to: { check: optional(pattern(DAY)) }, successors: { check: optional(texts) }, basis: { check: optional(texts) },
  checkedOn: { check: pattern(DAY), required: true }, confidence: { check: optional(choice(...CONFIDENCES)) }, note: { check: optional(words) },
};

export const ABBREVIATION_FIELDS: typeof ACT_FIELDS = { short: { check: text, required: true }, full: { check: text, required: true }, body: { check: optional(choice(true, false)) } };

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every problem of one entry against its fields. */
export function entryProblems(entry: unknown, fields: typeof ACT_FIELDS, path: string): RegistryProblem[] {
  if (!isObject(entry)) return [{ path, problem: 'not-an-object' }];
  const problems: RegistryProblem[] = [];
  for (const [name, { check, required }] of Object.entries(fields)) {
    const value = entry[name];
    if (value === undefined && !required) continue;
    const problem = value === undefined ? 'missing' : check(value);
    if (problem) problems.push({ path: `${path}.${name}`, problem });
  }
  for (const name of Object.keys(entry)) if (!(name in fields)) problems.push({ path: `${path}.${name}`, problem: 'unknown-field' });
  return problems;
}

/** References, spans and doubles across a set of acts and bodies, our own or a user's over ours. */
export function crossProblems(acts: readonly Act[], bodies: readonly Body[]): RegistryProblem[] {
  const problems: RegistryProblem[] = [];
  const actIds = new Set<string>();
  for (const act of acts) {
    if (actIds.has(actKey(act.id))) problems.push({ path: `acts ${act.id}`, problem: 'duplicate' });
    actIds.add(actKey(act.id));
  }
  const bodyIds = new Set<string>();
  for (const body of bodies) {
    if (bodyIds.has(body.id)) problems.push({ path: `bodies ${body.id}`, problem: 'duplicate' });
    bodyIds.add(body.id);
  }
  for (const act of acts) {
    for (const other of [...act.replacedBy, ...act.amendedBy]) if (!actIds.has(actKey(other))) problems.push({ path: `acts ${act.id} → ${other}`, problem: 'unknown-reference' });
    if (act.validFrom && act.validTo && act.validFrom > act.validTo) problems.push({ path: `acts ${act.id}`, problem: 'dates-reversed' });
  }
  for (const body of bodies) {
    for (const { body: next } of body.successors) if (!bodyIds.has(next)) problems.push({ path: `bodies ${body.id} → ${next}`, problem: 'unknown-reference' });
    for (const act of body.basis) if (!actIds.has(actKey(act))) problems.push({ path: `bodies ${body.id} → ${act}`, problem: 'unknown-reference' });
    if (body.from && body.to && body.from > body.to) problems.push({ path: `bodies ${body.id}`, problem: 'dates-reversed' });
  }
  return problems;
}
