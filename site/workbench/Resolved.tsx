import { Check } from 'lucide-react';
import { locatorIn, type Listed } from '../../extension/desk/index.ts';
import type { Language } from '../../rules/checks/rule.ts';
import { wordsOf } from '../messages/index.ts';

/** What editing has done away with since the draft was put on the bench. */
export function Resolved({ list, language }: { list: readonly Listed[]; language: Language }) {
  const t = wordsOf(language);
  return (
    <details className="resolved">
      <summary><Check aria-hidden />{t('benchResolved', { count: list.length })}</summary>
      <ul>{list.map(({ key, finding }) => <li key={key}><span className="done">{t('benchResolvedOne')}</span>{finding.locator && <span className="muted"> {locatorIn(finding.locator, language)}</span>}<span className="muted was">{finding.message[language]}</span></li>)}</ul>
    </details>
  );
}
