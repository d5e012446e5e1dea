import { FAMILIES, type Evidence, type Language, type LegalBasis } from '../checks/rule.ts';
import { ALL_RULES } from '../checks/all.ts';
import type { EngineFacts, Review } from './review.ts';

/** The review as data; the contract is `review.schema.json`. Messages are in one language, quotes as the draft has them. */
export interface ReviewJson {
  file: string;
  engine: EngineFacts;
  draft: { language: string; kind: string; regime: string; aboutGender: boolean; issuer: string | null; number: string | null; date: string | null; period: readonly [number, number] | null; title: string | null; lawDate: string };
  notices: { code: string; values: Record<string, string | number> }[];
  structure: { kind: string; marker: string; heading: string; role: string; locator: string; start: number; end: number }[];
  citations: { quote: string; number: string | null; date: string | null; issuer: string | null; status: string; suggestion: string | null; start: number; end: number }[];
  assignments: { body: string; role: string; duty: string; with: string[]; deadline: string | null; locator: string; start: number; end: number }[];
  targets: { quote: string; value: string | null; due: string | null; start: number; end: number }[];
  budget: { section: boolean; source: boolean; estimate: boolean; legalBasis: boolean; quotes: string[] };
  reporting: { present: boolean; deadline: string | null; recipient: string | null; monitoring: boolean };
  rules: { id: string; outcome: string; reason: string | null }[];
  findings: {
    rule: string; family: string; outcome: string; severity: string; message: string; reason: string | null; quote: string; locator: string; absent: boolean; start: number; end: number;
    evidence: { kind: string; text: string; quote: string | null; locator: string | null; start: number | null; end: number | null }[]; legalBasis: LegalBasis[]; suggestion: string | null;
  }[];
  text?: string;
}

export function toJson(review: Review, file: string, options: { language?: Language; withText?: boolean } = {}): ReviewJson {
  const language = options.language ?? 'vi';
  const { facts, structure } = review;
  const { identity } = facts;
  const family = new Map(ALL_RULES.map((rule) => [rule.id, rule.family]));
  return {
    file,
    engine: review.engine,
    draft: { language: facts.language, kind: identity.kind, regime: identity.regime, aboutGender: identity.aboutGender, issuer: identity.issuer, number: identity.number, date: identity.date, period: identity.period, title: identity.title, lawDate: review.date.value },
    notices: review.draft.notices.map(({ code, values }) => ({ code, values: { ...values } })),
    structure: structure.all.map((s) => ({ kind: s.kind, marker: s.marker, heading: s.heading, role: s.role, locator: s.locator, start: s.headingSpan.start, end: s.headingSpan.end })),
    citations: facts.citations.map(({ quote, number, date, issuer, status, suggestion, start, end }) => ({ quote, number, date, issuer, status, suggestion, start, end })),
    assignments: facts.assignments.map((a) => ({ body: a.body, role: a.role, duty: a.duty, with: a.with, deadline: a.deadline, locator: a.locator, start: a.start, end: a.end })),
    targets: facts.targets.map(({ quote, value, due, start, end }) => ({ quote, value, due, start, end })),
    budget: { section: facts.money.section !== null, source: facts.money.source !== null, estimate: facts.money.estimate !== null, legalBasis: facts.money.legalBasis !== null, quotes: facts.money.passages.map((p) => p.quote) },
    reporting: { present: facts.reporting.present, deadline: facts.reporting.deadline?.quote ?? null, recipient: facts.reporting.recipient?.quote ?? null, monitoring: facts.reporting.monitoring !== null },
    rules: review.rules.map(({ id, outcome, reason }) => ({ id, outcome, reason: reason?.[language] ?? null })),
    findings: review.findings.map((f) => ({
      rule: f.rule, family: family.get(f.rule) ?? FAMILIES[0]!, outcome: f.outcome, severity: f.severity, message: f.message[language], reason: f.reason?.[language] ?? null,
      quote: f.quote, locator: f.locator, absent: f.absent, start: f.start, end: f.end, evidence: f.evidence.map((e) => evidenceJson(e, language)), legalBasis: f.legalBasis, suggestion: f.suggestion,
    })),
    ...(options.withText ? { text: review.draft.text } : {}),
  };
}

function evidenceJson(evidence: Evidence, language: Language): ReviewJson['findings'][number]['evidence'][number] {
  const { place } = evidence;
  return { kind: evidence.kind, text: evidence.text[language], quote: place?.quote ?? null, locator: place?.locator ?? null, start: place?.start ?? null, end: place?.end ?? null };
}
