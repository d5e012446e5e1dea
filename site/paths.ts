import type { Language } from '../rules/checks/rule.ts';

/** Every kind of page, with its folder in both languages. Folders end in "/", the root is "". */
export const FOLDERS = {
  home: { vi: '', en: 'en/' },
  rules: { vi: 'quy-tac/', en: 'en/rules/' },
  checklist: { vi: 'danh-muc/', en: 'en/checklist/' },
  planForm: { vi: 'danh-muc/phieu-ke-hoach/', en: 'en/checklist/plan-form/' },
  lawForm: { vi: 'danh-muc/phieu-vbqppl/', en: 'en/checklist/law-form/' },
  wallCard: { vi: 'danh-muc/the-treo-tuong/', en: 'en/checklist/wall-card/' },
  workshop: { vi: 'tap-huan/', en: 'en/workshop/' },
  exercise: { vi: 'tap-huan/bai/', en: 'en/workshop/exercise/' },
  handout: { vi: 'tap-huan/phieu/', en: 'en/workshop/handout/' },
  answers: { vi: 'tap-huan/dap-an/', en: 'en/workshop/answers/' },
  ownExercise: { vi: 'tap-huan/bai-rieng/', en: 'en/workshop/own/' },
  author: { vi: 'tap-huan/soan-bai/', en: 'en/workshop/author/' },
  guide: { vi: 'tap-huan/huong-dan/', en: 'en/workshop/guide/' },
  accuracy: { vi: 'do-chinh-xac/', en: 'en/accuracy/' },
  offline: { vi: 'khong-can-mang/', en: 'en/offline/' },
  workbench: { vi: 'ban-ra-soat/', en: 'en/workbench/' },
  glossary: { vi: 'thuat-ngu/', en: 'en/glossary/' },
  registry: { vi: 'so-van-ban/', en: 'en/registry/' },
  search: { vi: 'tim-kiem/', en: 'en/search/' },
} as const;
export type PageName = keyof typeof FOLDERS;

/** Where a page stands and how it reaches others: every link is relative, so the site works under any sub-path and from a disk. */
export class Here {
  readonly #root: string | null;
  readonly language: Language;
  readonly folder: string;
  /** The same page in the other language; null where there is none. */
  readonly other: string | null;

  constructor(language: Language, folder: string, other: string | null, root: string | null = null) {
    this.language = language;
    this.folder = folder;
    this.other = other;
    this.#root = root;
  }

  /** The same place with links from the root of the host: for the page that answers at any address. */
  anywhere(address: string | null): Here {
    return new Here(this.language, this.folder, this.other, address ? new URL(address).pathname : '/');
  }

  /** The way up from this page to the root: "../../" or "./". */
  get root(): string {
    if (this.#root !== null) return this.#root;
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
