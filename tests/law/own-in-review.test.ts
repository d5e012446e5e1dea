import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../rules/draft/plain.ts';
import { readOwnRegistry, type OwnRegistry } from '../../rules/law/own.ts';
import type { Review } from '../../rules/report/review.ts';
import { review } from '../../rules/review.ts';

const PLAN = `ỦY BAN NHÂN DÂN
TỈNH SÔNG LA
Số:     /KH-UBND
Sông La, ngày 10 tháng 3 năm 2026
KẾ HOẠCH
Thực hiện công tác bình đẳng giới năm 2026
Căn cứ Quyết định số 412/QĐ-UBND ngày 03/02/2024 của Ủy ban nhân dân tỉnh về kế hoạch hành động bình đẳng giới của tỉnh;
I. NHIỆM VỤ
1. Tổ chức truyền thông về bình đẳng giới.
II. TỔ CHỨC THỰC HIỆN
1. TTPVHCC chủ trì, phối hợp với Sở Nội vụ tổ chức truyền thông về bình đẳng giới.
2. Giao Khu tự quản Bến Đá chủ trì tuyên truyền về bình đẳng giới.
`;
const DATA = {
  acts: [
    { symbol: '412/QĐ-UBND', type: 'quyet-dinh', issuer: 'uy-ban-nhan-dan', title: { vi: 'Kế hoạch hành động bình đẳng giới của tỉnh', en: 'Provincial action plan on gender equality' }, date: '2024-02-03', validTo: '2025-12-31', status: 'expired', replacedBy: ['27/QĐ-UBND'], checkedOn: '2026-03-01' },
    { symbol: '27/QĐ-UBND', type: 'quyet-dinh', issuer: 'uy-ban-nhan-dan', title: { vi: 'Kế hoạch hành động bình đẳng giới giai đoạn mới', en: 'New action plan' }, date: '2026-01-05', checkedOn: '2026-03-01' },
  ],
  bodies: [{ id: 'khu-tu-quan', name: { vi: 'Khu tự quản Bến Đá', en: 'Ben Da quarter' }, names: ['Khu tự quản Bến Đá'], level: 'province', to: '2025-06-30', successors: ['so-noi-vu'], checkedOn: '2026-03-01' }],
  abbreviations: [{ short: 'TTPVHCC', full: 'Trung tâm Phục vụ hành chính công tỉnh', body: true }],
};

function own(): OwnRegistry {
  const result = readOwnRegistry(JSON.stringify(DATA));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.registry;
}

const read = (registry?: OwnRegistry): Review => review(readPlainText(PLAN), { today: '2026-03-10', ...(registry ? { own: registry } : {}) });
const citation = ({ facts }: Review) => facts.citations.find(({ number }) => number === '412/QĐ-UBND');
const leads = ({ facts }: Review) => facts.assignments.filter(({ role }) => role === 'lead').map(({ body }) => body);

describe('the user’s own registry', () => {
  it('is asked by citations, bodies, duties and abbreviations, and never makes an error', () => {
    const result = read(own());
    expect(citation(result)).toMatchObject({ status: 'expired', act: '412/QĐ-UBND' });
    expect(leads(result)).toEqual(expect.arrayContaining(['TTPVHCC', 'Khu tự quản Bến Đá']));
    expect(result.facts.bodies.map(({ body }) => body)).toEqual(expect.arrayContaining(['own TTPVHCC', 'khu-tu-quan']));
    const ofOwn = result.findings.filter(({ rule, quote }) => rule === 'citation-expired' && quote.includes('412') || rule === 'duty-to-dissolved-body');
    expect(ofOwn.map(({ rule }) => rule).sort()).toEqual(['citation-expired', 'duty-to-dissolved-body']);
    for (const finding of ofOwn) {
      expect(finding.outcome).toBe('needs-review');
      expect(finding.reason?.vi).toContain('dữ liệu riêng');
      expect(finding.reason?.en).toContain('user’s own');
    }
    expect(ofOwn.find(({ rule }) => rule === 'citation-expired')!.suggestion).toContain('27/QĐ-UBND');
    expect(result.engine.own).toEqual({ acts: 2, bodies: 1, abbreviations: 1 });
  });

  it('is gone with the review that it was given to', () => {
    const before = JSON.stringify(read().findings);
    read(own());
    const after = read();
    expect(JSON.stringify(after.findings)).toBe(before);
    expect(citation(after)).toMatchObject({ status: 'unknown', act: null });
    expect(leads(after)).not.toContain('TTPVHCC');
    expect(after.engine.own).toBeUndefined();
    const other: OwnRegistry = { ...own(), acts: [] };
    expect(citation(read(other))).toMatchObject({ status: 'unknown' });
  });

  it('replaces an entry of ours for that review alone', () => {
    const changed = readOwnRegistry(JSON.stringify({ acts: [{ symbol: '28/NQ-CP', type: 'nghi-quyet', issuer: 'chinh-phu', title: { vi: 'Chiến lược quốc gia về bình đẳng giới giai đoạn 2021 - 2030', en: 'National Strategy' }, date: '2021-03-03', validTo: '2025-12-31', checkedOn: '2026-03-01' }] }));
    const text = PLAN.replace(/Quyết định số 412.*;/u, 'Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ ban hành Chiến lược quốc gia về bình đẳng giới giai đoạn 2021 - 2030;');
    const statusIn = (result: Review) => result.facts.citations.find(({ number }) => number === '28/NQ-CP')!.status;
    expect(statusIn(review(readPlainText(text), { own: changed.ok ? changed.registry : null }))).toBe('expired');
    expect(statusIn(review(readPlainText(text)))).toBe('ok');
  });
});

describe('severities of the user’s own', () => {
  it('weigh the findings of a rule without changing their outcome', () => {
    const rule = 'duty-to-dissolved-body';
    const [plain] = review(readPlainText(PLAN), { own: own() }).findings.filter((finding) => finding.rule === rule);
    const [light] = review(readPlainText(PLAN), { own: own(), severities: { [rule]: 'low' } }).findings.filter((finding) => finding.rule === rule);
    expect(plain!.severity).toBe('high');
    expect(light).toEqual({ ...plain, severity: 'low' });
  });
});

describe('--own of the command line', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lkg-own-'));
  const node = path.join(import.meta.dirname, '../../node_modules/.bin/node');
  const call = (...args: string[]) => spawnSync(node, [path.join(import.meta.dirname, '../../rules/cli/review.ts'), ...args], { encoding: 'utf8' });
  const file = path.join(folder, 'plan.txt');
  writeFileSync(file, PLAN);

  it('reads the file, says so, and hands it to every worker', () => {
    const data = path.join(folder, 'own.json');
    writeFileSync(data, JSON.stringify(DATA));
    const { stdout } = call(file, '--own', data, '--json', '--today', '2026-03-10');
    expect(JSON.parse(stdout)).toMatchObject({ engine: { own: { acts: 2, bodies: 1, abbreviations: 1 } } });
    expect(call(file, '--own', data).stdout).toContain('dữ liệu riêng');
    const many = call(...Array.from({ length: 8 }, () => file), '--own', data, '--json', '--jobs', '2').stdout.trim().split('\n');
    expect(many.map((line) => (JSON.parse(line) as { engine: { own?: object } }).engine.own)).toEqual(Array.from({ length: 8 }, () => ({ acts: 2, bodies: 1, abbreviations: 1 })));
  });

  it('refuses a damaged file and names what is wrong', () => {
    const data = path.join(folder, 'bad.json');
    writeFileSync(data, JSON.stringify({ acts: [{ ...DATA.acts[1], date: 'hôm qua' }], abbreviations: [{ short: 'X' }] }));
    const { status, stderr } = call(file, '--own', data);
    expect(status).toBe(2);
    expect(stderr).toMatch(/acts\[0\]\.date: ngày cần có dạng/);
    expect(stderr).toMatch(/abbreviations\[0\]\.full: thiếu mục bắt buộc/);
    expect(call(file, '--own', path.join(folder, 'none.json')).status).toBe(2);
  });
});
