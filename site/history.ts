import { execFileSync } from 'node:child_process';

export interface Change { readonly date: string; readonly subject: string }

const LONGEST = 12;

/** When each rule was changed and why, newest first, from the project's own record; empty where that record is not there (a downloaded archive). */
export function ruleHistory(root: string): Map<string, Change[]> {
  const changes = new Map<string, Change[]>();
  let log: string;
  try {
    log = execFileSync('git', ['log', '--no-merges', '--date=short', '--format=%x1e%ad%x1f%s', '--name-only', '--', 'rules/checks'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64 * 1024 * 1024 });
  } catch {
    return changes;
  }
  for (const entry of log.split('\u001e').slice(1)) {
    const [head = '', ...files] = entry.split('\n');
    const [date = '', subject = ''] = head.split('\u001f');
    const rules = new Set(files.flatMap((file) => /^rules\/checks\/([^/]+)\//.exec(file)?.[1] ?? []));
    for (const rule of rules) {
      const list = changes.get(rule) ?? [];
      if (list.length < LONGEST) list.push({ date, subject });
      changes.set(rule, list);
    }
  }
  return changes;
}
