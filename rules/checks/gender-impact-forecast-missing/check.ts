import { genderContent, submitsNormativeDraft, touchesGender, type GenderContent } from '../gender-content.ts';
import { evidence } from '../place.ts';
import { defineRule, inapplicable, type CheckContext, type Evidence, type FindingDraft } from '../rule.ts';
import { readForecast } from './forecast.ts';

const SEXES = { female: { vi: 'nữ', en: 'women' }, male: { vi: 'nam', en: 'men' } } as const;
const OTHER = { female: SEXES.male, male: SEXES.female } as const;

export default defineRule({
  id: 'gender-impact-forecast-missing',
  family: 'gender',
  requirement: 'assisted',
  kinds: ['luat', 'nghi-dinh', 'thong-tu', 'nghi-quyet', 'quyet-dinh', 'to-trinh', 'bao-cao'],
  regimes: ['normative', 'administrative'],
  severity: 'medium',
  outcome: 'needs-review',
  legalBasis: [{ act: '73/2006/QH11', provision: 'Điều 21 khoản 1 điểm b' }, { act: '48/2009/NĐ-CP', provision: 'Điều 8 khoản 2' }],
  messages: {
    vi: {
      title: 'Chưa dự báo tác động đối với nữ và nam',
      summary: 'Dự thảo văn bản quy phạm pháp luật hoặc tờ trình có nội dung liên quan đến bình đẳng giới mà không dự báo tác động đối với cả nữ và nam.',
      submission: 'Thiếu dự báo tác động đối với nữ và nam trong tờ trình; cần bổ sung vào phần đánh giá tác động.',
      oneSex: 'Thiếu dự báo tác động đối với {other}: phần đánh giá tác động chỉ nói về {sex}; cần dự báo cho cả hai giới.',
      draft: 'Thiếu dự báo tác động đối với nữ và nam trong dự thảo; cần xem hồ sơ trình.',
      dossier: 'Dự báo có thể nằm trong bản thuyết minh hoặc bản đánh giá kèm hồ sơ trình.',
      local: 'Với nghị quyết của Hội đồng nhân dân, quyết định và thông tư, dự báo tác động giới có thể nằm trong tờ trình hoặc bản thuyết minh; cần mở hồ sơ để xem.',
      central: 'Với luật và nghị định, dự báo tác động giới nằm trong tài liệu đánh giá tác động của hồ sơ; cần mở hồ sơ để xem.',
    },
    en: {
      title: 'No forecast of the effect on women and men',
      summary: 'A normative draft, or its submission, touches gender equality and does not forecast the effect on both women and men.',
      submission: 'The submission holds no forecast of the effect on women and men; it should be added to the assessment of impacts.',
      oneSex: 'No forecast of the effect on {other}: the assessment of impacts speaks of {sex} only; both sexes are to be covered.',
      draft: 'The draft holds no forecast of the effect on women and men; see the dossier.',
      dossier: 'The forecast may stand in the explanatory statement or in the assessment of the dossier.',
      local: 'For council resolutions, decisions and circulars the gender forecast may stand in the submission or the explanatory statement; open the dossier.',
      central: 'For laws and decrees the gender forecast stands in the impact assessment of the dossier; open the dossier.',
    },
  },
  check(context) {
    const { structure, facts } = context;
    const submission = submitsNormativeDraft(structure, facts);
    if (facts.identity.regime !== 'normative' && !submission) return inapplicable('Văn bản không phải là dự thảo văn bản quy phạm pháp luật hoặc tờ trình về dự thảo đó.', 'The document is neither a normative draft nor its submission.');
    const content = genderContent(structure, facts);
    if (!touchesGender(content, facts)) return inapplicable('Dự thảo không có nội dung liên quan đến bình đẳng giới.', 'The draft has no contents related to gender equality.');
    const forecast = readForecast(structure);
    const place = forecast.place && { start: forecast.place.bodyStart, end: forecast.place.end };
    if (forecast.kind === 'both' || forecast.kind === 'attached') {
      const what = forecast.kind === 'both' ? { vi: 'Dự báo tác động đối với nữ và nam.', en: 'Forecast of the effect on women and men.' } : { vi: 'Hồ sơ có bản đánh giá về bình đẳng giới.', en: 'The dossier holds an assessment on gender equality.' };
      return { applicable: true, findings: [], seen: [evidence(context.draft, structure, 'searched', what, place!)] };
    }
    const proof = causes(context, content);
    if (!submission) {
      const central = facts.identity.kind === 'luat' || facts.identity.kind === 'nghi-dinh';
      const severity = content.some(({ ownRule }) => ownRule) || facts.identity.aboutGender ? 'medium' as const : 'low' as const;
      return { applicable: true, findings: [{ message: 'draft', reason: central ? 'central' : 'local', place: null, absent: true, severity, evidence: proof }] };
    }
    const finding: FindingDraft = forecast.kind === 'none'
      ? { message: 'submission', reason: 'dossier', place: place ?? null, absent: true, evidence: proof, suggestion: SUGGESTION }
      : { message: 'oneSex', values: { sex: SEXES[forecast.kind], other: OTHER[forecast.kind] }, outcome: 'fail', place: place!, evidence: proof, suggestion: SUGGESTION };
    return { applicable: true, findings: [finding] };
  },
});

const SUGGESTION = 'Tác động về giới: a) Đối với nữ: [tác động tích cực, tiêu cực; số người]; b) Đối với nam: [tác động tích cực, tiêu cực; số người].';

function causes({ draft, structure, facts }: CheckContext, content: readonly GenderContent[]): Evidence[] {
  if (!content.length) return facts.gender.legalBasis.slice(0, 1).map((citation) => evidence(draft, structure, 'cause', { vi: 'Dự thảo căn cứ vào văn bản về bình đẳng giới.', en: 'The draft rests on an act on gender equality.' }, citation));
  const strongest = [...content].sort((a, b) => Number(b.ownRule) - Number(a.ownRule)).slice(0, 3);
  return strongest.map((place) => evidence(draft, structure, 'cause', place.ownRule ? { vi: 'Quy định riêng cho một giới.', en: 'A rule for one sex.' } : { vi: 'Nội dung liên quan đến giới.', en: 'Words on gender.' }, { start: place.start, end: place.end }));
}
