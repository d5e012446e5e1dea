/** `npm run rules:index`: writes rules/checks/all.ts from the folders that hold a check.ts. With --check it only compares (exit 1 when stale). */
import { readdirSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FAMILIES, type Rule } from '../checks/rule.ts';

const folder = path.join(import.meta.dirname, '../checks');
const ids = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'check.ts'))).map((entry) => entry.name);
const rules = await Promise.all(ids.map(async (id) => ({ id, family: ((await import(path.join(folder, id, 'check.ts'))) as { default: Rule }).default.family })));
rules.sort((a, b) => FAMILIES.indexOf(a.family) - FAMILIES.indexOf(b.family) || a.id.localeCompare(b.id));
const name = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const source = `// Made by \`npm run rules:index\` from the folders beside this file; a test keeps it true.
import type { Rule } from './rule.ts';
${rules.map(({ id }) => `import ${name(id)} from './${id}/check.ts';`).join('\n')}

export const ALL_RULES: readonly Rule[] = [
${rules.map(({ id }) => `  ${name(id)},`).join('\n')}
];
`;
const file = path.join(folder, 'all.ts');
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== source) { console.error('rules/checks/all.ts is stale: run npm run rules:index'); process.exit(1); }
} else writeFileSync(file, source);
