import { glossaryTerms } from '../../rules/law/glossary.ts';
import { wordsOf } from '../messages/index.ts';
import type { Here } from '../paths.ts';
import { BasisLine } from './Basis.tsx';

export function Glossary({ here }: { here: Here }) {
  const t = wordsOf(here.language);
  const terms = [...glossaryTerms()].sort((a, b) => a.term[here.language].localeCompare(b.term[here.language], here.language));
  const named = new Map(terms.map(({ id, term }) => [id, term[here.language]]));
  return (
    <main id="main" className="wrap page">
      <h1>{t('glossaryTitle')}</h1>
      <p className="ask-lead">{t('glossaryLead')}</p>
      <dl className="terms">
        {terms.map((term) => (
          <div key={term.id} id={term.id}>
            <dt>{here.language === 'vi' ? term.term.vi : <>{term.term.en} <span lang="vi">({term.term.vi})</span></>}</dt>
            <dd>
              {term.definition[here.language]}
              <span className="bas">{t('source')}: <BasisLine here={here} list={term.legalBasis} />{term.seeAlso.length > 0 && <>. {t('seeAlso')}: {term.seeAlso.filter((id) => named.has(id)).map((id, i) => <span key={id}>{i > 0 && ', '}<a href={`#${id}`}>{named.get(id)}</a></span>)}</>}</span>
            </dd>
          </div>
        ))}
      </dl>
    </main>
  );
}
