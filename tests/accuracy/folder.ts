import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readText } from '../../rules/cli/read.ts';
import { toJson } from '../../rules/report/json.ts';
import { review } from '../../rules/review.ts';
import { figuresByRule, type RuleFigures } from './by-rule.ts';
import { score, type Annotation, type Miss, type Table } from './score.ts';

export interface Measured {
  count: number;
  table: Table;
  rules: Map<string, RuleFigures>;
  /** The same counts for the drafts of each language. */
  languages: Map<string, { count: number; table: Table }>;
  misses: (Miss & { document: string })[];
  /** Annotations whose document was not found. */
  without: string[];
}

// Drafts without a date are judged as of this day, so that figures do not change overnight.
const TODAY = '2026-06-01';

/** Reviews every document that has an annotation in the first folder; further folders are further annotators of the same documents. */
export function measure(folders: readonly string[], documents: string, sure = 2): Measured {
  const measured: Measured = { count: 0, table: new Map(), rules: new Map(), languages: new Map(), misses: [], without: [] };
  const files = readdirSync(documents);
  for (const name of readdirSync(folders[0]!).filter((file) => file.endsWith('.json')).sort()) {
    const document = files.find((file) => path.parse(file).name === path.parse(name).name);
    if (!document) { measured.without.push(name); continue; }
    const source = readFileSync(path.join(documents, document), 'utf8');
    const annotations = folders.map((folder) => path.join(folder, name)).filter((file) => existsSync(file)).map((file) => {
      const parsed = JSON.parse(readFileSync(file, 'utf8')) as Annotation | Annotation[];
      return Array.isArray(parsed) ? parsed[0]! : parsed;
    });
    const said = toJson(review(readText(source), { today: TODAY }), document);
    measured.misses.push(...score(measured.table, annotations, said, source, sure).map((miss) => ({ ...miss, document })));
    const language = annotations[0]!.language ?? 'vi';
    const own = measured.languages.get(language) ?? { count: 0, table: new Map() };
    score(own.table, annotations, said, source, sure);
    measured.languages.set(language, { ...own, count: own.count + 1 });
    figuresByRule(measured.rules, annotations, said, source, sure);
    measured.count++;
  }
  return measured;
}
