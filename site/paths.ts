import type { Language } from '../rules/checks/rule.ts';

/** Every kind of page, with its folder in both languages. Folders end in "/", the root is "". */
export const FOLDERS = {
  home: { vi: '', en: 'en/' },
  rules: { vi: 'quy-tac/', en: 'en/rules/' },
  checklist: { vi: 'danh-muc/', en: 'en/checklist/' },
  planForm: { vi: 'danh-muc/phieu-ke-hoach/', en: 'en/checklist/plan-form/' },
  lawForm: { vi: 'danh-muc/phieu-vbqppl/', en: 'en/checklist/law-form/' },
  workbench: { vi: 'ban-ra-soat/', en: 'en/workbench/' },
  glossary: { vi: 'thuat-ngu/', en: 'en/glossary/' },
  registry: { vi: 'so-van-ban/', en: 'en/registry/' },
  search: { vi: 'tim-kiem/', en: 'en/search/' },
} as const;
export type PageName = keyof typeof FOLDERS;

/** Where a page stands and how it reaches others: every link is relative, so the site works under any sub-path and from a disk. */
export class Here {
  readonly language: Language;
  readonly folder: string;
  readonly other: string;

  constructor(language: Language, folder: string, other: string) {
    this.language = language;
    this.folder = folder;
    this.other = other;
  }

  /** The way up from this page to the root: "../../" or "./". */
  get root(): string {
    const depth = this.folder.split('/').filter(Boolean).length;
    return depth ? '../'.repeat(depth) : './';
  }

  to(name: PageName, tail = ''): string {
    return this.root + FOLDERS[name][this.language] + tail;
  }

  rule(id: string): string {
    return this.to('rules', `${id}/`);
  }

  asset(file: string): string {
    return this.root + file;
  }
}
