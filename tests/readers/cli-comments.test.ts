import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openDraft } from '../../rules/draft/open.ts';
import { review } from '../../rules/review.ts';
import { toWord } from './one-draft.ts';
import { pdfFile } from './pdf-file.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'cli-'));
const node = path.join(import.meta.dirname, '../../node_modules/.bin/node');
const call = (...args: string[]): { status: number | null; out: string; told: string } => {
  const { status, stdout, stderr } = spawnSync(node, [path.join(import.meta.dirname, '../../rules/cli/review.ts'), ...args], { encoding: 'utf8' });
  return { status, out: stdout, told: stderr };
};

test('the command line reviews a Word file and writes the findings into a copy', async () => {
  const [file, out] = [path.join(folder, 'a.docx'), path.join(folder, 'out.docx')];
  const bytes = toWord({ numbers: 'counted' });
  writeFileSync(file, bytes);
  const { told } = call(file, '--today', '2026-03-01', '--comments', out);
  const findings = review(await openDraft(bytes, 'a.docx'), { today: '2026-03-01' }).findings;
  const comments = strFromU8(unzipSync(new Uint8Array(readFileSync(out)))['word/comments.xml']!);
  expect(comments.match(/<w:comment /g)).toHaveLength(findings.length);
  for (const finding of findings) expect(comments.replace(/&quot;/g, '"').replace(/&amp;/g, '&')).toContain(finding.message.vi);
  expect(told).toContain(String(findings.length));
  expect(new Uint8Array(readFileSync(file))).toEqual(bytes);
});

test('it says why a file is refused, and takes comments only for one .docx', () => {
  const scan = path.join(folder, 'scan.pdf');
  writeFileSync(scan, pdfFile([{}, {}]));
  const refused = call(scan);
  expect([refused.status, refused.told.includes('không có lớp chữ')]).toEqual([2, true]);
  const file = path.join(folder, 'b.docx');
  writeFileSync(file, toWord({ numbers: 'typed' }));
  expect(call(file, file, '--comments', path.join(folder, 'c.docx')).status).toBe(2);
  expect(call(file, '--changes', 'neither').status).toBe(2);
});
