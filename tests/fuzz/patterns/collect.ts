import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'vite';

const ROOT = path.join(import.meta.dirname, '../../..');
const RULES = path.join(ROOT, 'rules');
/** Entry points do something when they are imported. */
const ENTRY = /^cli[\\/](?:review|list-rules)\.ts$|^law[\\/]check\.ts$/;

export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** A file that writes it, or "built" when it is put together while the program runs. */
  readonly where: string;
}

/** Every regular expression of the rules: those written as literals, and those built when the modules load or a draft is reviewed. */
export async function patternsOfRules(): Promise<Pattern[]> {
  const found = new Map<string, Pattern>();
  const keep = (source: string, flags: string, where: string): void => { const key = `/${source}/${flags}`; if (!found.has(key)) found.set(key, { source, flags, where }); };
  const files = readdirSync(RULES, { recursive: true }).map(String).filter((file) => file.endsWith('.ts')).sort();
  for (const file of files) literalsIn(parseAst(readFileSync(path.join(RULES, file), 'utf8'), { lang: 'ts' }), (source, flags) => keep(source, flags, file.replaceAll('\\', '/')));
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, { construct(target, args, newTarget) { const made = Reflect.construct(target, args, newTarget) as RegExp; keep(made.source, made.flags, 'built'); return made; } });
  try {
    for (const file of files) if (!ENTRY.test(file)) await import(path.join(RULES, file));
    const { review } = await import('../../../rules/review.ts');
    const { readMarkdown } = await import('../../../rules/draft/markdown.ts');
    const drafts = path.join(ROOT, 'corpus/drafts');
    for (const file of readdirSync(drafts)) review(readMarkdown(readFileSync(path.join(drafts, file), 'utf8')), { today: '2026-03-01' });
  } finally {
    globalThis.RegExp = Native;
  }
  return [...found.values()];
}

interface AstNode { readonly type?: string; readonly regex?: { readonly pattern: string; readonly flags: string } }

function literalsIn(node: unknown, tell: (source: string, flags: string) => void): void {
  if (node === null || typeof node !== 'object') return;
  const { type, regex } = node as AstNode;
  if (type === 'Literal' && regex) tell(regex.pattern, regex.flags);
  for (const value of Array.isArray(node) ? node : Object.values(node)) literalsIn(value, tell);
}
