import { unified } from 'unified'; import remarkParse from 'remark-parse'; import remarkGfm from 'remark-gfm';
import { readMarkdown } from '/work/main/rules/draft/markdown.ts';
for (const n of [5000, 10000, 20000]) { const s = '**1. Sở Nội vụ**\n\n- Chủ trì thực hiện.\n\n'.repeat(n); let t = performance.now(); unified().use(remarkParse).use(remarkGfm).parse(s); const p = performance.now() - t; t = performance.now(); readMarkdown(s); console.log(n, s.length, 'parse', p | 0, 'read', (performance.now() - t) | 0); }
