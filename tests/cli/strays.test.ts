import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { isOfPdfJs } from '../../rules/cli/strays.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'lkg-strays-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A bracket that is never closed in a file without a table of its objects: pdf.js fails twice, and nobody waits for the second time. */
const TWICE_DAMAGED = '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\n2 0 obj\n<< /Type /Pages /Count 3 /Kids [6 0 R 8 0 R 10 0 R] >>\n10 0 obj\n<< /Type (/Page /Parent 2 0 R >>\nendobj\ntrailer\n<< /Size 11 /Root 1 0 R >>';

const review = (args: readonly string[]) => spawnSync(process.execPath, [path.join(ROOT, 'rules/cli/review.ts'), '--json', ...args], { encoding: 'utf8' });

describe('a PDF that leaves a stray error behind', () => {
  writeFileSync(path.join(folder, '0.pdf'), TWICE_DAMAGED);

  test('is refused, and the command ends by itself', () => {
    const { status, stdout, stderr } = review([path.join(folder, '0.pdf')]);
    expect(JSON.parse(stdout)).toMatchObject({ unreadable: { code: expect.stringMatching(/^(?:damaged|scan-without-text)$/) } });
    expect(stderr).not.toMatch(/pdfjs|Unhandled|\bat\b/);
    expect(status).toBe(2);
  });

  test('harms no draft beside it, in one thread and in workers', () => {
    for (let i = 1; i < 12; i++) writeFileSync(path.join(folder, i % 3 ? `${i}.txt` : `${i}.pdf`), i % 3 ? `KẾ HOẠCH\nVề bình đẳng giới năm ${2020 + i}\n\n1. Sở Y tế chủ trì tập huấn.\n` : TWICE_DAMAGED);
    for (const jobs of ['1', '2']) {
      const lines = review(['--jobs', jobs, folder]).stdout.trim().split('\n').map((line) => JSON.parse(line) as { file: string; unreadable?: { code: string } });
      expect(lines).toHaveLength(12);
      for (const { file, unreadable } of lines) expect(unreadable?.code ?? 'read', file).toMatch(file.endsWith('.txt') ? /^read$/ : /^(?:damaged|scan-without-text)$/);
    }
  });

  test('is told from every other error', () => {
    expect(isOfPdfJs(new Error('ours'))).toBe(false);
    expect(isOfPdfJs('pdfjs-dist')).toBe(false);
  });
});
