/**
 * `npm run licences`: writes docs/licences.md from package-lock.json and the packages installed; `-- --check` only compares.
 * Fails when a package has a licence that may not be shipped with, or used to make, a program under the MIT licence.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '..');
const FILE = path.join(ROOT, 'docs/licences.md');

/** May be shipped inside an MIT program, their notices kept. OFL-1.1 is for fonts. */
const SHIPPED = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'BlueOak-1.0.0', 'CC0-1.0', 'Unlicense', 'OFL-1.1', 'Zlib', 'Python-2.0']);
/** Also in tools that only build and test: nothing of them is in the packages. */
const TOOLS = new Set([...SHIPPED, 'MPL-2.0', 'CC-BY-4.0', 'CC-BY-3.0']);

interface Locked { version?: string; dev?: boolean; optional?: boolean; devOptional?: boolean; license?: string; link?: boolean }
interface Row { name: string; version: string; licence: string }

const lock = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };
const shipped = new Map<string, Row>();
const tools = new Map<string, Row>();
const wrong: string[] = [];
for (const [place, locked] of Object.entries(lock.packages)) {
  if (!place || locked.link) continue;
  const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const row = { name, version: locked.version ?? '', licence: locked.license ?? installedLicence(place) };
  const tool = locked.dev === true || locked.devOptional === true;
  (tool ? tools : shipped).set(`${name}@${row.version}`, row);
  if (!allowed(row.licence, tool ? TOOLS : SHIPPED)) wrong.push(`${name}@${row.version}: ${row.licence}${tool ? '' : ' (shipped)'}`);
}

function installedLicence(place: string): string {
  const file = path.join(ROOT, place, 'package.json');
  if (!existsSync(file)) return 'unknown';
  const { license, licenses } = JSON.parse(readFileSync(file, 'utf8')) as { license?: string | { type: string }; licenses?: { type: string }[] };
  return typeof license === 'string' ? license : license?.type ?? licenses?.map(({ type }) => type).join(' OR ') ?? 'unknown';
}

/** "(MIT OR GPL-3.0)" lets us choose, "MIT AND Zlib" binds us to both. */
function allowed(expression: string, set: ReadonlySet<string>): boolean {
  return expression.replace(/[()]/g, '').split(/\s+OR\s+/).some((choice) => choice.split(/\s+AND\s+/).every((one) => set.has(one.trim())));
}

const table = (rows: Iterable<Row>): string => `| Gói / Package | Phiên bản / Version | Giấy phép / Licence |\n|---|---|---|\n${[...rows].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1)).map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`).join('\n')}\n`;
const page = `# Giấy phép của các thư viện / Licences of libraries

Made by \`npm run licences\`; a test keeps it true. The project itself is under the MIT licence (LICENSE).

## Có trong gói phát hành hoặc dòng lệnh / Shipped, or used by the command line (${shipped.size})

${table(shipped.values())}
## Chỉ dùng để dựng và kiểm thử / Only for building and testing (${tools.size})

${table(tools.values())}`;

if (wrong.length) {
  console.error(`licences that do not fit:\n${wrong.join('\n')}`);
  process.exitCode = 1;
} else if (process.argv.includes('--check')) {
  if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== page) {
    console.error('docs/licences.md is stale: run npm run licences');
    process.exitCode = 1;
  }
} else {
  writeFileSync(FILE, page);
  console.log(`${shipped.size} shipped, ${tools.size} tools`);
}
