/** `npm run rule:new -- ID FAMILY`: a folder for a new rule with its check and both pages; the tests name what is still to be written. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FAMILIES, type Family } from '../rules/checks/rule.ts';
import { PAGE_HEADINGS } from '../rules/checks/pages.ts';

const [id, family] = process.argv.slice(2);
if (!id || !/^[a-z]+(?:-[a-z]+)+$/.test(id) || !FAMILIES.includes(family as Family)) {
  console.error(`usage: npm run rule:new -- ID FAMILY   (ID like budget-source-missing; FAMILY one of ${FAMILIES.join(', ')})`);
  process.exit(2);
}
const folder = path.join(import.meta.dirname, '../rules/checks', id);
if (existsSync(folder)) { console.error(`${id} exists already`); process.exit(2); }

const check = `import { defineRule, inapplicable } from '../rule.ts';

export default defineRule({
  id: '${id}',
  family: '${family}',
  requirement: 'automated',
  kinds: ['ke-hoach'],
  regimes: ['administrative'],
  severity: 'low',
  outcome: 'needs-review',
  legalBasis: [],
  messages: {
    vi: { title: '', summary: '', missing: 'Thiếu … tại {place}; cần …', why: '' },
    en: { title: '', summary: '', missing: 'No … at {place}; …', why: '' },
  },
  check({ facts }) {
    if (!facts.assignments.length) return inapplicable('Văn bản không giao nhiệm vụ cho cơ quan nào.', 'The document gives no duty to any body.');
    const found = facts.assignments.filter(() => false);
    return { applicable: true, findings: found.map((a) => ({ message: 'missing', values: { place: a.body }, reason: 'why', place: a })) };
  },
});
`;
const example = (outcome: string): string => `### ${outcome}: tên ví dụ | name of the example\n\n\`\`\`draft\n**KẾ HOẠCH**\n\n**Thực hiện … năm 2026**\n\`\`\`\n`;
const outcomes = ['Đạt', 'Đạt', 'Đạt', 'Cần xem xét', 'Cần xem xét', 'Cần xem xét', 'Không áp dụng', 'Không áp dụng'];
const parts = (headings: readonly string[]): string => headings.filter((heading) => heading !== 'Ví dụ').map((heading) => `## ${heading}\n\n…\n`).join('\n');

mkdirSync(folder);
writeFileSync(path.join(folder, 'check.ts'), check);
writeFileSync(path.join(folder, 'page.vi.md'), `# \n\n${parts(PAGE_HEADINGS.vi)}\n## Ví dụ\n\n${outcomes.map(example).join('\n')}`);
writeFileSync(path.join(folder, 'page.en.md'), `# \n\n${parts(PAGE_HEADINGS.en)}`);
console.log(`rules/checks/${id}: check.ts, page.vi.md, page.en.md. Then: npm run rules:index, npm test.`);
