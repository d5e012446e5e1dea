import { readFileSync, readdirSync } from 'node:fs';
import { Ajv } from 'ajv';
import { actEntries, findAct } from './acts.ts';
import { bodyEntries } from './bodies.ts';
import { documentTypes } from './document-types.ts';
import type { Sourced } from './entry.ts';
import { glossaryTerms } from './glossary.ts';
import { indicatorEntries } from './indicators.ts';
import { findIssuer } from './issuers.ts';
import { programmeEntries } from './programmes.ts';
import { provinceEntries } from './provinces.ts';
import { findProvision, provisionEntries } from './provisions.ts';
import { manualQuestions, questionSteps } from './questions.ts';
import { sourceEntries } from './sources.ts';
import { crossProblems } from './validate.ts';

/** `npm run law:check`: validates the registry, its references, and lists what a person should look at again. */
export interface LawReport {
  /** Anything here fails the command. */
  readonly errors: readonly string[];
  /** LOW facts and memory-only fields. */
  readonly low: readonly string[];
  /** Facts whose source is older than a year on the day given. */
  readonly old: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
}

const FOLDER = new URL('./', import.meta.url);

export function checkLaw(today: string): LawReport {
  const lists: Readonly<Record<string, readonly { name: string; entry: Sourced }[]>> = {
    acts: named(actEntries(), (act) => act.id),
    provisions: named(provisionEntries(), (entry) => `${entry.act} ${entry.provision}`),
    bodies: named(bodyEntries(), (body) => body.id),
    provinces: named(provinceEntries(), (province) => province.name),
    programmes: named(programmeEntries(), (programme) => programme.id),
    indicators: named(indicatorEntries(), (indicator) => indicator.id),
    'document types': named(documentTypes(), (type) => type.id),
    questions: named(manualQuestions(), (question) => question.id),
    glossary: named(glossaryTerms(), (term) => term.id),
  };
  const all = Object.entries(lists).flatMap(([list, entries]) => entries.map(({ name, entry }) => ({ where: `${list}: ${name}`, entry })));
  const sources = new Set(sourceEntries().map((source) => source.key));
  const errors = [
    ...schemaErrors(),
    ...crossProblems(actEntries(), bodyEntries()).map(({ path, problem }) => `${path}: ${problem}`),
    ...referenceErrors(),
    ...all.flatMap(({ where, entry }) => entry.source.filter((key) => !sources.has(key)).map((key) => `${where}: source ${key} is not in sources.json`)),
    ...all.flatMap(({ where, entry }) => entry.unverified.filter((field) => !(field in entry)).map((field) => `${where}: unverified names no field: ${field}`)),
    ...all.filter(({ entry }) => entry.checkedOn > today).map(({ where }) => `${where}: checked after today`),
  ];
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return {
    errors,
    low: all.filter(({ entry }) => entry.confidence === 'LOW' || entry.unverified.length).map(({ where, entry }) => `${where}${entry.confidence === 'LOW' ? ': LOW' : `: from memory: ${entry.unverified.join(', ')}`}`),
    old: all.filter(({ entry }) => entry.checkedOn < yearAgo).map(({ where, entry }) => `${where}: ${entry.checkedOn}`),
    counts: Object.fromEntries(Object.entries(lists).map(([list, entries]) => [list, entries.length])),
  };
}

function named<T extends Sourced>(entries: readonly T[], name: (entry: T) => string): { name: string; entry: Sourced }[] {
  return entries.map((entry) => ({ name: name(entry), entry }));
}

function schemaErrors(): string[] {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  const read = (file: string): Record<string, unknown> => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Record<string, unknown>;
  ajv.addSchema(read('entry.schema.json'));
  return readdirSync(FOLDER).filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json')).flatMap((file) => {
    const validate = ajv.compile(read(file.replace('.json', '.schema.json')));
    return validate(read(file)) ? [] : (validate.errors ?? []).map((error) => `${file}${error.instancePath}: ${error.message ?? error.keyword}`);
  });
}

function referenceErrors(): string[] {
  const errors: string[] = [];
  const provinces = new Set(provinceEntries().map((province) => province.name));
  const programmes = new Set(programmeEntries().map((programme) => programme.id));
  const terms = new Set(glossaryTerms().map((term) => term.id));
  const types = new Set([...documentTypes().map((type) => type.id), 'dieu-uoc']);
  const act = (where: string, id: string): void => { if (!findAct(id)) errors.push(`${where}: act ${id} is not in the registry`); };
  const basis = (where: string, { act: id, provision }: { act: string; provision: string }): void => {
    act(where, id);
    if (provision && !findProvision(id, provision)) errors.push(`${where}: ${provision} of ${id} is not in provisions.json`);
  };
  for (const entry of actEntries()) {
    if (!findIssuer(entry.issuer)) errors.push(`acts ${entry.id}: issuer ${entry.issuer}`);
    if (!types.has(entry.type)) errors.push(`acts ${entry.id}: type ${entry.type}`);
  }
  for (const entry of provisionEntries()) act(`provisions ${entry.provision}`, entry.act);
  for (const entry of indicatorEntries()) act(`indicators ${entry.id}`, entry.act);
  for (const entry of provinceEntries()) {
    if (entry.into !== null && !provinces.has(entry.into)) errors.push(`provinces ${entry.name}: into ${entry.into}`);
    if ((entry.into === null) !== (entry.to === null)) errors.push(`provinces ${entry.name}: an end needs a successor`);
    for (const id of entry.basis) act(`provinces ${entry.name}`, id);
  }
  for (const entry of programmeEntries()) {
    act(`programmes ${entry.id}`, entry.act);
    if (entry.next !== null && !programmes.has(entry.next)) errors.push(`programmes ${entry.id}: next ${entry.next}`);
  }
  const steps = new Set(questionSteps().map(({ step }) => step));
  for (const step of questionSteps()) for (const item of step.basis) basis(`step ${step.step}`, item);
  for (const question of manualQuestions()) {
    if (!steps.has(question.step)) errors.push(`${question.id}: step ${question.step}`);
    if ((question.requirement === 'assisted') !== (question.candidates !== null)) errors.push(`${question.id}: an assisted question shows candidates`);
    for (const item of question.legalBasis) basis(question.id, item);
  }
  for (const term of glossaryTerms()) {
    for (const item of term.legalBasis) basis(`glossary ${term.id}`, item);
    for (const other of term.seeAlso) if (!terms.has(other)) errors.push(`glossary ${term.id}: see ${other}`);
  }
  return errors;
}

if (import.meta.main) {
  const report = checkLaw(new Date().toISOString().slice(0, 10));
  console.log(Object.entries(report.counts).map(([list, count]) => `${list} ${count}`).join(' · '));
  for (const [title, lines] of [['LOW or from memory', report.low], ['Older than a year', report.old], ['Errors', report.errors]] as const) {
    console.log(`\n${title}: ${lines.length}`);
    for (const line of lines) console.log(`  ${line}`);
  }
  process.exitCode = report.errors.length ? 1 : 0;
}
