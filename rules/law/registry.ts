/**
 * The day to which most sources of the registry run (the codified texts). Single entries carry their own `checkedOn`,
 * some later; a status is always spoken with that day ("theo dữ liệu đến …"), never as "đang có hiệu lực" for today.
 */
export const LAW_CHECKED_ON = '2026-01-22';

export { actsByTitle, actEntries, actKey, expiredAt, findAct, type Act, type ActStatus } from './acts.ts';
export { BODY_GAP, bodyAt, bodyEntries, bodyTrie, englishBodyTrie, ENGLISH_BODY_GAP, findBody, type Body, type BodyAt, type BodyLevel, type Successor } from './bodies.ts';
export { isOwn, registryWith, REGISTRY, type Registry } from './lookup.ts';
export { isCertain, livesAt, type Confidence, type Sourced, type Words } from './entry.ts';
export { findProvision, provisionEntries, type Provision } from './provisions.ts';
export { provinceAt, provinceEntries, type Province, type ProvinceAt } from './provinces.ts';
export { programmeEntries, findProgramme, type Programme } from './programmes.ts';
export { documentTypes, documentTypeOfCode, type DocumentType } from './document-types.ts';
export { issuerEntries, findIssuer, type Issuer } from './issuers.ts';
export { indicatorEntries, type Indicator, type IndicatorValue } from './indicators.ts';
export { manualQuestions, questionSteps, type ManualQuestion, type QuestionStep } from './questions.ts';
export { glossaryTerms, type GlossaryTerm } from './glossary.ts';
export { sourceEntries, type Source } from './sources.ts';
