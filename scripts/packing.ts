/** What `npm run package` packs, and the tests of the packages with it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/** Zip files hold dates in local time; this one is the same day everywhere. */
const DATE = new Date(2026, 0, 1, 12);

/** A built extension as the file that is handed out: a zip for Chrome and Edge, an xpi for Firefox. */
export function packedExtension(folder: string): Uint8Array {
  return packed(folder, readdirSync(folder, { recursive: true }).map(String).filter((file) => statSync(path.join(folder, file)).isFile()));
}

/** Names sorted, one date for all files: the same files give the same bytes. */
export function packed(folder: string, files: readonly string[]): Uint8Array {
  const contents: Zippable = {};
  for (const file of files.map((one) => one.replaceAll('\\', '/')).sort()) contents[file] = [readFileSync(path.join(folder, file)), { mtime: DATE, level: 9 }];
  return zipSync(contents);
}
