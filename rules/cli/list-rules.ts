/**
 * `npm run rules:index`: writes rules/checks/all.ts from the folders that hold a check.ts, and rules/checks/catalogue.json, what is shown of
 * each rule to whoever does not run it. With --check it only compares (exit 1 when stale).
 */
import { readdirSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FAMILIES, type Rule } from '../checks/rule.ts';

const folder = path.join(import.meta.dirname, '../checks');
const ids = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'check.ts'))).map((entry) => entry.name);
const rules = await Promise.all(ids.map(async (id) => ({ id, rule: ((await import(path.join(folder, id, 'check.ts'))) as { default: Rule }).default })));
rules.sort((a, b) => FAMILIES.indexOf(a.rule.family) - FAMILIES.indexOf(b.rule.family) || a.id.localeCompare(b.id));
const name = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const list = `// Made by \`npm run rules:index\` from the folders beside this file; a test keeps it true.
import type { Rule } from './rule.ts';
${rules.map(({ id }) => `import ${name(id)} from './${id}/check.ts';`).join('\n')}

export const ALL_RULES: readonly Rule[] = [
${rules.map(({ id }) => `  ${name(id)},`).join('\n')}
];
`;
const catalogue = rules.map(({ rule: { id, family, messages: { vi, en } } }) => ({ id, family, title: { vi: vi.title, en: en.title }, summary: { vi: vi.summary, en: en.summary } }));
const files = [['all.ts', list], ['catalogue.json', `${JSON.stringify(catalogue, null, 2)}\n`]] as const;
for (const [file, source] of files) {
  const place = path.join(folder, file);
  if (!process.argv.includes('--check')) writeFileSync(place, source);
  else if (!existsSync(place) || readFileSync(place, 'utf8') !== source) { console.error(`rules/checks/${file} is stale: run npm run rules:index`); process.exitCode = 1; }
}
