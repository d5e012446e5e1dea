import { ownWording } from '../../facts/own-wording.ts';
import { foldLine } from '../../text/fold.ts';
import { brief, evidence } from '../place.ts';
import { defineRule, inapplicable } from '../rule.ts';
import { setUpIn, shareFor, type SetUp } from './set-up.ts';

const LAW = '73/2006/QH11';
const DECIDING: ReadonlySet<string> = new Set(['quyet-dinh', 'nghi-quyet', 'thong-tu', 'nghi-dinh']);

export default defineRule({
  id: 'body-without-gender-balance',
  family: 'gender',
  requirement: 'assisted',
  kinds: 'all',
  regimes: ['administrative', 'normative'],
  severity: 'low',
  outcome: 'needs-review',
  legalBasis: [{ act: LAW, provision: 'Điều 11 khoản 5' }],
  messages: {
    vi: {
      title: 'Thành lập tổ chức không nêu cơ cấu nam, nữ',
      summary: 'Văn bản thành lập, kiện toàn ban, hội đồng, tổ, đoàn hoặc lập danh sách ứng cử mà không nêu tỷ lệ, cơ cấu nam, nữ.',
      body: 'Thiếu cơ cấu nam, nữ của thành viên tại “{words}”; cần xem xét nêu tỷ lệ mỗi giới.',
      candidates: 'Thiếu tỷ lệ nữ tại “{words}”; cần xem xét nêu tỷ lệ nữ trong danh sách.',
      byPost: 'Thành viên theo chức vụ thì cơ cấu nam, nữ tùy người giữ chức vụ; vẫn có thể nêu tỷ lệ đối với thành viên cử đến hoặc tổ giúp việc.',
      elsewhere: 'Cơ cấu thành viên có thể được quy định trong quyết định thành lập riêng.',
    },
    en: {
      title: 'A body set up without a share for each sex',
      summary: 'The document sets up or fills a board, council, team or a list of candidates and gives no share or mix of women and men.',
      body: 'No mix of women and men among the members at “{words}”; please consider giving a share for each sex.',
      candidates: 'No share of women at “{words}”; please consider giving the share of women on the list.',
      byPost: 'Where members sit by office, the mix follows the holders of the posts; a share may still be set for delegated members or the supporting team.',
      elsewhere: 'The mix of members may be set in a decision of its own.',
    },
  },
  check({ draft, structure, facts }) {
    const own = ownWording(structure, facts);
    const found = setUpIn(own, DECIDING.has(facts.identity.kind));
    if (!found.length) return inapplicable('Văn bản không thành lập, kiện toàn ban, hội đồng, tổ hay lập danh sách ứng cử.', 'The document sets up no board, council or team and draws up no list of candidates.');
    const shares = found.map((setUp) => ({ setUp, share: shareFor(setUp, own) }));
    // A decision whose business is the body decides on its members. A plan or a rule that only mentions it leaves them to such a
    // decision, unless it tells of them itself or gender equality is its subject.
    const main = DECIDING.has(facts.identity.kind) && /thành lập|kiện toàn/u.test(foldLine(facts.identity.title ?? ''));
    const speaks = ({ composed }: SetUp): boolean => main || composed || facts.identity.aboutGender;
    const open = byNoun(shares.flatMap(({ setUp, share }) => (share === null && speaks(setUp) ? [setUp] : [])));
    return {
      applicable: true,
      findings: open.map(([first, ...others]) => {
        const members = main || facts.identity.regime === 'normative';
        return {
          message: first!.candidates ? 'candidates' : 'body',
          values: { words: brief(draft.text.slice(first!.span.start, first!.span.end), 110) },
          reason: members ? 'byPost' : 'elsewhere',
          place: first!.span,
          severity: main || first!.candidates ? 'medium' as const : 'low' as const,
          legalBasis: first!.candidates ? [{ act: '85/2015/QH13', provision: 'Điều 8 khoản 3' }, { act: LAW, provision: 'Điều 11 khoản 5' }] : [{ act: LAW, provision: 'Điều 11 khoản 5' }],
          evidence: [
            evidence(draft, structure, 'searched', { vi: 'Đã tìm tỷ lệ, cơ cấu nam, nữ ở đoạn này, trong cùng phần và ở các đoạn nói về thành viên.', en: 'A share or mix was looked for here, in the same part and wherever members are spoken of.' }, first!.one.block),
            ...others.map(({ span }) => evidence(draft, structure, 'cause', { vi: 'Cũng thành lập, kiện toàn ở đây.', en: 'Set up here as well.' }, span)),
          ],
          suggestion: first!.candidates ? 'bảo đảm ít nhất […]% số người trong danh sách là nữ' : 'cơ cấu thành viên bảo đảm mỗi giới có ít nhất […]%',
        };
      }),
      seen: shares.flatMap(({ share }) => (share ? [evidence(draft, structure, 'searched', { vi: 'Có nêu cơ cấu nam, nữ.', en: 'A mix of women and men is given.' }, share)] : [])).slice(0, 3),
    };
  },
});

function byNoun(found: readonly SetUp[]): SetUp[][] {
  const groups = new Map<string, SetUp[]>();
  for (const setUp of found) groups.set(setUp.noun, [...(groups.get(setUp.noun) ?? []), setUp]);
  return [...groups.values()];
}
