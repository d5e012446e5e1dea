import { useMemo, useState } from 'react';
import { Check } from 'lucide-react';
import { Gap, locatorIn, useLongList, type Listed } from '../../extension/desk/index.ts';
import type { Language } from '../../rules/checks/rule.ts';
import { wordsOf } from '../messages/index.ts';

interface Props {
  list: readonly Listed[];
  language: Language;
}

/** What editing has done away with since the draft was put on the bench. */
export function Resolved({ list, language }: Props) {
  const t = wordsOf(language);
  const [open, setOpen] = useState(false);
  return (
    <details className="resolved" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary><Check aria-hidden />{t('benchResolved', { count: list.length })}</summary>
      {open && <ResolvedList list={list} language={language} />}
    </details>
  );
}

/** Height in CSS px of most entries. */
const ENTRY = 76;

function ResolvedList({ list, language }: Props) {
  const t = wordsOf(language);
  const { box, groups: [shown], item } = useLongList({ groups: useMemo(() => [{ key: 'resolved', keys: list.map(({ key }) => key) }], [list]), heads: 0, height: ENTRY });
  return (
    <ul ref={box}>
      {shown!.entries.flatMap((entry) => {
        const { key, finding } = list[entry.at]!;
        return [
          <Gap key={`before ${key}`} height={entry.before} />,
          <li key={key} {...item(entry, list.length)}><span className="done">{t('benchResolvedOne')}</span>{finding.locator && <span className="muted"> {locatorIn(finding.locator, language)}</span>}<span className="muted was">{finding.message[language]}</span></li>,
        ];
      })}
      <Gap height={shown!.after} />
    </ul>
  );
}
