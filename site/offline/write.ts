import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What is fetched only when asked for: the one-file edition is for those who cannot install anything. */
const LEFT_OUT = /^(?:sw\.js|lang-kinh-gioi\.html|sitemap\.xml|robots\.txt|social\.png)$/;

/** Writes `sw.js`: a list of every file of the site and one version that changes with any of them. */
export async function writeServiceWorker(out: string): Promise<void> {
  const files = (await readdir(out, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => path.relative(out, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')).filter((file) => !LEFT_OUT.test(file)).sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(await readFile(path.join(out, file)));
  const source = await readFile(path.join(import.meta.dirname, 'worker.js'), 'utf8');
  hash.update(source);
  await writeFile(path.join(out, 'sw.js'), source.replace('%VERSION%', hash.digest('hex').slice(0, 12)).replace("['%FILES%']", JSON.stringify(files)));
}
