import type { ReactNode } from 'react';
import { actEntries } from '../../rules/law/acts.ts';
import { bodyEntries, findBody } from '../../rules/law/bodies.ts';
import { findIssuer } from '../../rules/law/issuers.ts';
import { glossaryTerms } from '../../rules/law/glossary.ts';
import { provinceEntries } from '../../rules/law/provinces.ts';
import { LAW_CHECKED_ON } from '../../rules/law/registry.ts';
import { siteText, type SiteKey } from '../messages/index.ts';
import type { Here } from '../paths.ts';
import { anchor, slug } from './RulePage.tsx';

const day = (date: string | null): string => (date ? date.split('-').reverse().join('/') : '');

export function Glossary({ here }: { here: Here }) {
  const t = (key: SiteKey) => siteText(here.language, key);
  return (
    <main id="main" className="wrap page">
      <h1>{t('glossaryTitle')}</h1>
      <p className="ask-lead">{t('glossaryLead')}</p>
      <dl className="terms">
        {glossaryTerms().map((term) => (
          <div key={term.id} id={slug(term.id)}>
            <dt>{here.language === 'vi' ? term.term.vi : <>{term.term.en} <span lang="vi">({term.term.vi})</span></>}</dt>
            <dd>{term.definition[here.language]}<span className="bas">{t('source')}: {term.legalBasis.map((basis) => `${basis.provision}, ${basis.act}`).join('; ')}</span></dd>
          </div>
        ))}
      </dl>
    </main>
  );
}

function Scrolling({ label, children }: { label: string; children: ReactNode }) {
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1: a box that scrolls is reached by keyboard
  return <section className="scroll" aria-labelledby={label} tabIndex={0}>{children}</section>;
}

export function Registry({ here }: { here: Here }) {
  const t = (key: SiteKey, values?: Record<string, string | number>) => siteText(here.language, key, values);
  return (
    <main id="main" className="wrap page">
      <h1>{t('registryTitle')}</h1>
      <p className="ask-lead">{t('registryLead', { date: day(LAW_CHECKED_ON) })}</p>
      <h2 id="van-ban">{t('registryActs')}</h2>
      <Scrolling label="van-ban">
        <table className="law">
          <thead><tr><th scope="col">{t('registrySymbol')}</th><th scope="col">{t('registryDate')}</th><th scope="col">{t('registryIssuer')}</th><th scope="col">{t('registryName')}</th><th scope="col">{t('registryStatus')}</th><th scope="col">{t('registryConfidence')}</th></tr></thead>
          <tbody>{actEntries().map((act) => (
            <tr key={act.id} id={anchor(act.id)}><th scope="row" className="num">{act.symbol ?? '–'}</th><td className="num">{day(act.date)}</td><td>{findIssuer(act.issuer)?.name[here.language] ?? act.issuer}</td><td>{act.title[here.language]}</td><td>{t(`status.${act.status}`)}{act.replacedBy.length ? ` (${act.replacedBy.join(', ')})` : ''}</td><td>{t(`confidence.${act.confidence}`)}</td></tr>
          ))}</tbody>
        </table>
      </Scrolling>
      <h2 id="co-quan">{t('registryBodies')}</h2>
      <Scrolling label="co-quan">
        <table className="law">
          <thead><tr><th scope="col">{t('registryOld')}</th><th scope="col">{t('registryNew')}</th><th scope="col">{t('registryUntil')}</th><th scope="col">{t('registryConfidence')}</th></tr></thead>
          <tbody>{bodyEntries().filter((body) => body.to !== null).map((body) => (
            <tr key={body.id}><th scope="row">{body.name[here.language]}</th><td>{body.successors.map((next) => findBody(next.body)?.name[here.language] ?? next.body).join('; ')}</td><td className="num">{day(body.to)}</td><td>{t(`confidence.${body.confidence}`)}</td></tr>
          ))}</tbody>
        </table>
      </Scrolling>
      <h2 id="tinh">{t('registryProvinces')}</h2>
      <Scrolling label="tinh">
        <table className="law">
          <thead><tr><th scope="col">{t('registryOld')}</th><th scope="col">{t('registryInto')}</th><th scope="col">{t('registryUntil')}</th></tr></thead>
          <tbody>{provinceEntries().filter((province) => province.to !== null).map((province) => <tr key={province.name}><th scope="row" lang="vi">{province.name}</th><td lang="vi">{province.into}</td><td className="num">{day(province.to)}</td></tr>)}</tbody>
        </table>
      </Scrolling>
    </main>
  );
}
