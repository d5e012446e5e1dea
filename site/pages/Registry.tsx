import type { ReactNode } from 'react';
import { formatDate } from '../../extension/desk/messages/index.ts';
import { actEntries, documentTypes, findAct, findBody, findIssuer, bodyEntries, LAW_CHECKED_ON, provinceEntries, provisionEntries, type Act } from '../../rules/law/registry.ts';
import { actAnchor, slug } from '../anchors.ts';
import { wordsOf } from '../messages/index.ts';
import { OWN_TEMPLATE } from '../own-template.ts';
import type { Here } from '../paths.ts';

/** Acts with their status on a day, bodies and provinces before and after. Every status is spoken with the day up to which the data run. */
export function Registry({ here }: { here: Here }) {
  const t = wordsOf(here.language);
  const { language } = here;
  const day = (date: string | null): string => (date ? formatDate(date, 'vi') : '');
  const gone = bodyEntries().filter((body) => body.to !== null);
  return (
    <main id="main" className="wrap page">
      <h1>{t('registryTitle')}</h1>
      <p className="ask-lead">{t('registryLead', { date: formatDate(LAW_CHECKED_ON, language) })}</p>
      <p className="jump"><a href="#van-ban">{t('registryActs')}</a><a href="#co-quan">{t('registryBodies')}</a><a href="#tinh">{t('registryProvinces')}</a><a href="#bo-sung">{t('registryMissing')}</a></p>
      <h2 id="van-ban">{t('registryActs')}</h2>
      <Scrolling label="van-ban">
        <table className="law">
          <thead><tr><th scope="col">{t('registrySymbol')}</th><th scope="col">{t('registryDate')}</th><th scope="col">{t('registryName')}</th><th scope="col">{t('registryStatus')}</th><th scope="col">{t('registryConfidence')}</th></tr></thead>
          <tbody>{actEntries().map((act) => (
            <tr key={act.id} id={actAnchor(act.id)}>
              <th scope="row" className="num">{act.symbol ?? '–'}</th>
              <td className="num">{day(act.date)}</td>
              <td><ActName act={act} here={here} /></td>
              <td>{t(`status.${act.status}`)}<Follow label={t('registryReplacedBy')} acts={act.replacedBy} /><Follow label={t('registryAmendedBy')} acts={act.amendedBy} />{act.validTo && <span className="bas num">{t('registryUntil')} {day(act.validTo)}</span>}<span className="bas num">{t('registryAsOf', { date: day(act.checkedOn) })}</span></td>
              <td>{t(`confidence.${act.confidence}`)}</td>
            </tr>
          ))}</tbody>
        </table>
      </Scrolling>
      <h2 id="co-quan">{t('registryBodies')}</h2>
      <Scrolling label="co-quan">
        <table className="law">
          <thead><tr><th scope="col">{t('registryOld')}</th><th scope="col">{t('registryNew')}</th><th scope="col">{t('registryUntil')}</th><th scope="col">{t('registryConfidence')}</th></tr></thead>
          <tbody>{gone.map((body) => (
            <tr key={body.id} id={`cq-${slug(body.id)}`}>
              <th scope="row">{body.name[language]}</th>
              <td>{body.successors.map((next) => <span className="basis" key={next.body}>{findBody(next.body)?.name[language] ?? next.body}{next.matter ? `: ${next.matter[language]}` : ''}</span>)}{body.note && <span className="bas">{body.note[language]}</span>}</td>
              <td className="num">{day(body.to)}</td><td>{t(`confidence.${body.confidence}`)}</td>
            </tr>
          ))}</tbody>
        </table>
      </Scrolling>
      <h2 id="tinh">{t('registryProvinces')}</h2>
      <Scrolling label="tinh">
        <table className="law">
          <thead><tr><th scope="col">{t('registryOld')}</th><th scope="col">{t('registryInto')}</th><th scope="col">{t('registryUntil')}</th></tr></thead>
          <tbody>{provinceEntries().filter((province) => province.to !== null).map((province) => <tr key={province.name} id={`tinh-${slug(province.name)}`}><th scope="row" lang="vi">{province.name}</th><td lang="vi">{province.into}</td><td className="num">{day(province.to)}</td></tr>)}</tbody>
        </table>
      </Scrolling>
      <h2 id="bo-sung">{t('registryMissing')}</h2>
      <p>{t('registryMissingUse')}</p>
      <Scrolling label="bo-sung"><pre className="own-template" lang="vi">{OWN_TEMPLATE}</pre></Scrolling>
      <p>{t('registryMissingSend')}</p>
    </main>
  );
}

function ActName({ act, here: { language } }: { act: Act; here: Here }) {
  const type = documentTypes().find(({ id }) => id === act.type)?.name[language];
  const provisions = provisionEntries().filter((entry) => entry.act === act.id && entry.provision);
  return (
    <>
      {act.title[language]}
      <span className="bas">{[type, findIssuer(act.issuer)?.name[language] ?? act.issuer].filter(Boolean).join(', ')}</span>
      {act.note && <span className="bas">{act.note[language]}</span>}
      {provisions.length > 0 && <details><summary>{wordsOf(language)('registryProvisions', { count: provisions.length })}</summary><ul>{provisions.map((entry) => <li key={entry.provision}><b>{entry.provision}</b>: {entry.summary[language]}</li>)}</ul></details>}
    </>
  );
}

function Follow({ label, acts }: { label: string; acts: readonly string[] }) {
  if (!acts.length) return null;
  return <span className="bas num">{label} {acts.map((act, i) => <span key={act}>{i > 0 && ', '}{findAct(act) ? <a href={`#${actAnchor(findAct(act)!.id)}`}>{act}</a> : act}</span>)}</span>;
}

function Scrolling({ label, children }: { label: string; children: ReactNode }) {
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1: a box that scrolls is reached by keyboard
  return <section className="scroll" aria-labelledby={label} tabIndex={0}>{children}</section>;
}
