import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

// Raw HTML in a page is dropped: pages are words, not code.
const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify);

/** The words of a rule page as HTML. */
export function toHtml(markdown: string): string {
  return String(processor.processSync(markdown));
}
