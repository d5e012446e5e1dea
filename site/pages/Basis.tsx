import { basisWords } from '../../extension/desk/findings/basis.ts';
import type { LegalBasis } from '../../rules/checks/rule.ts';
import { actAnchor } from '../anchors.ts';
import type { Here } from '../paths.ts';

/** Provisions in one line, each leading to its act in the registry. */
export function BasisLine({ here, list }: { here: Here; list: readonly LegalBasis[] }) {
  return list.map((basis, i) => <span key={basis.act + basis.provision}>{i > 0 && '; '}<a href={here.to('registry', `#${actAnchor(basis.act)}`)}>{basisWords(basis, here.language).citation}</a></span>);
}

/** Provisions with what they say, in short. */
export function BasisTable({ here, list }: { here: Here; list: readonly LegalBasis[] }) {
  return (
    <dl className="basis-table">
      {list.map((basis) => {
        const { citation, summary } = basisWords(basis, here.language);
        return <div key={citation}><dt><a href={here.to('registry', `#${actAnchor(basis.act)}`)}>{citation}</a></dt><dd>{summary}</dd></div>;
      })}
    </dl>
  );
}
