/** `npm run review -- FILE…`: the same review as in the browser, for a terminal, a script or a batch engine. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Language } from '../checks/rule.ts';
import { noticeText } from '../draft/notices.ts';
import { UnreadableDraft } from '../draft/tree.ts';
import { findingComments } from '../report/docx-comments/findings.ts';
import { addWordComments } from '../report/docx-comments/write.ts';
import { review } from '../review.ts';
import { toJson } from '../report/json.ts';
import { toText } from '../report/text.ts';
import { cliText } from './messages.ts';
import { openFile } from './read.ts';

const OPTIONS = {
  json: { type: 'boolean', default: false },
  'with-text': { type: 'boolean', default: false },
  lang: { type: 'string', default: 'vi' },
  today: { type: 'string' },
  changes: { type: 'string', default: 'proposed' },
  comments: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** 0 = clean or only questions, 1 = at least one "fail", 2 = a file could not be read or the call is wrong. */
async function main(args: string[]): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${cliText('vi', 'help')}`);
    return 2;
  }
  const { values, positionals } = parsed;
  const language: Language = values.lang === 'en' ? 'en' : 'vi';
  if (values.help || !positionals.length) {
    console.log(cliText(language, 'help'));
    return values.help ? 0 : 2;
  }
  const { changes, comments } = values;
  if (changes !== 'proposed' && changes !== 'original' && changes !== 'both') return refuse('changes', language);
  if (comments !== undefined && positionals.length > 1) return refuse('comments', language);
  let worst = 0;
  for (const [index, file] of positionals.entries()) {
    try {
      const { bytes, draft } = await openFile(file, changes);
      const result = review(draft, values.today ? { today: values.today } : {});
      if (values.json) process.stdout.write(`${JSON.stringify(toJson(result, file, { language, withText: values['with-text'] }))}\n`);
      else process.stdout.write(`${index > 0 ? '\n' : ''}${positionals.length > 1 ? `── ${file}\n` : ''}${toText(result, { language, colour: process.stdout.isTTY === true && !process.env['NO_COLOR'] })}\n`);
      for (const notice of draft.notices) console.error(`${file}: ${noticeText(notice, language) ?? notice.code}`);
      if (comments !== undefined) {
        if (!draft.word) return refuse('comments', language);
        await writeFile(comments, addWordComments(bytes, draft, findingComments(result, language), { author: cliText(language, 'author'), initials: 'LKG', date: new Date() }));
        console.error(cliText(language, 'comments.written', { count: result.findings.length, file: comments }));
      }
      if (result.findings.some((finding) => finding.outcome === 'fail')) worst = Math.max(worst, 1);
    } catch (error) {
      worst = 2;
      console.error(`${file}: ${explain(error, language)}`);
    }
  }
  return worst;
}

/** A call that asks for what cannot be done. */
function refuse(what: 'changes' | 'comments', language: Language): number {
  console.error(cliText(language, `refused.${what}`));
  return 2;
}

function explain(error: unknown, language: Language): string {
  if (error instanceof UnreadableDraft) return noticeText(error, language) ?? cliText(language, 'unreadable.other', { message: error.code });
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return cliText(language, 'unreadable.not-found');
  if ((error as NodeJS.ErrnoException).code === 'EISDIR') return cliText(language, 'unreadable.folder');
  return cliText(language, 'unreadable.other', { message: (error as Error).message });
}

process.exitCode = await main(process.argv.slice(2));
