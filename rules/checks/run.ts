import { locatorAt } from '../structure/locate.ts';
import { localize } from './message.ts';
import type { CheckContext, Evidence, Finding, FindingDraft, Localized, Outcome, Rule, Severity } from './rule.ts';

export interface RuleResult {
  id: string;
  outcome: Outcome;
  reason: Localized | null;
  seen: Evidence[];
}

/** Runs one rule. Worst outcome of its findings is the outcome of the rule. `severity` is the user's own weight for it. */
export function runRule(rule: Rule, context: CheckContext, severity?: Severity): { result: RuleResult; findings: Finding[] } {
  const outside = scopeReason(rule, context);
  if (outside) return { result: { id: rule.id, outcome: 'inapplicable', reason: outside, seen: [] }, findings: [] };
  const answer = rule.check(context);
  if (!answer.applicable) return { result: { id: rule.id, outcome: 'inapplicable', reason: answer.reason, seen: [] }, findings: [] };
  const findings = answer.findings.map((finding) => complete(rule, context, finding, severity));
  const outcome: Outcome = findings.some((f) => f.outcome === 'fail') ? 'fail' : findings.length ? 'needs-review' : 'pass';
  const reason = findings.find((f) => f.outcome === outcome)?.reason ?? null;
  return { result: { id: rule.id, outcome, reason, seen: answer.seen ?? [] }, findings };
}

function scopeReason(rule: Rule, { facts, date }: CheckContext): Localized | null {
  if (facts.language === 'en' && !rule.languages?.includes('en')) return { vi: 'Quy tắc chỉ đọc câu chữ tiếng Việt; dự thảo viết bằng tiếng Anh.', en: 'The rule reads Vietnamese words only; the draft is in English.' };
  if (facts.language === 'vi' && rule.languages && !rule.languages.includes('vi')) return { vi: 'Quy tắc chỉ đọc câu chữ tiếng Anh; dự thảo viết bằng tiếng Việt.', en: 'The rule reads English words only; the draft is in Vietnamese.' };
  if (!rule.regimes.includes(facts.identity.regime)) {
    return facts.identity.regime === 'normative'
      ? { vi: 'Quy tắc dành cho kế hoạch và văn bản hành chính.', en: 'The rule is for plans and administrative documents.' }
      : { vi: 'Quy tắc dành cho dự thảo văn bản quy phạm pháp luật.', en: 'The rule is for drafts of legal normative documents.' };
  }
  if (rule.kinds !== 'all' && !rule.kinds.includes(facts.identity.kind)) return { vi: 'Quy tắc không nói về loại văn bản này.', en: 'The rule does not speak about this kind of document.' };
  if (rule.validFrom && date < rule.validFrom) return { vi: `Chỉ áp dụng từ ngày ${rule.validFrom}.`, en: `Applies from ${rule.validFrom} only.` };
  if (rule.validTo && date > rule.validTo) return { vi: `Chỉ áp dụng đến ngày ${rule.validTo}.`, en: `Applied until ${rule.validTo} only.` };
  return null;
}

function complete(rule: Rule, { draft, structure, facts }: CheckContext, finding: FindingDraft, severity?: Severity): Finding {
  const outcome = finding.outcome ?? rule.outcome;
  if (outcome === 'needs-review' && !finding.reason) throw new Error(`${rule.id}: a finding that needs review must say why`);
  const start = finding.place?.start ?? 0;
  const end = finding.place?.end ?? 0;
  return {
    rule: rule.id,
    outcome,
    severity: severity ?? finding.severity ?? rule.severity,
    message: typeof finding.message === 'string' ? localize(rule, finding.message, finding.values) : finding.message,
    reason: finding.reason ? localize(rule, finding.reason, finding.values) : null,
    start, end,
    quote: draft.text.slice(start, end),
    locator: finding.place ? locatorAt(structure, start) : '',
    absent: finding.absent ?? false,
    evidence: finding.evidence ?? [],
    legalBasis: finding.legalBasis ?? [...rule.legalBasis],
    suggestion: typeof finding.suggestion === 'object' && finding.suggestion !== null ? finding.suggestion[facts.language === 'en' ? 'en' : 'vi'] : finding.suggestion ?? null,
  };
}
