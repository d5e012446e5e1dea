import type { Evidence as EvidenceItem } from '../../../rules/checks/rule.ts';
import type { Span } from '../../../rules/draft/tree.ts';
import { useWords } from '../messages/index.ts';
import { Place } from '../parts/Place.tsx';

interface Props {
  evidence: readonly EvidenceItem[];
  onShow: ((span: Span) => void) | undefined;
}

/** Where the software looked and what it read there, the nearest miss last; then the words that are the cause. */
export function Evidence({ evidence, onShow }: Props) {
  const { t } = useWords();
  const searched = [...evidence.filter((item) => item.kind === 'searched'), ...evidence.filter((item) => item.kind === 'nearest')];
  const causes = evidence.filter((item) => item.kind === 'cause');
  return (
    <>
      {causes.length > 0 && <div className="part"><h4>{t.finding.cause}</h4><Table items={causes} onShow={onShow} /></div>}
      {searched.length > 0 && <div className="part"><h4>{t.finding.searched}</h4><Table items={searched} onShow={onShow} /></div>}
    </>
  );
}

function Table({ items, onShow }: { items: readonly EvidenceItem[]; onShow: Props['onShow'] }) {
  const { t, language } = useWords();
  const placed = items.some((item) => item.place);
  return (
    <table className="searched">
      <tbody>
        {items.map((item, i) => (
          <tr key={i}>
            {placed && <th scope="row">{item.place ? <Place locator={item.place.locator} span={item.place} onShow={onShow} /> : <span className="place">{t.finding.whole}</span>}</th>}
            <td>
              {item.kind === 'nearest' && <span className="muted">{t.finding.nearest}: </span>}
              {item.text[language]}
              {item.place?.quote && <q className="read">{shorten(item.place.quote)}</q>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const LONGEST = 140;

/** A quotation as evidence shows its beginning; the place itself is one click away. */
export function shorten(quote: string, longest = LONGEST): string {
  const words = quote.replace(/\s+/g, ' ').trim();
  if (words.length <= longest) return words;
  const cut = words.lastIndexOf(' ', longest);
  return `${words.slice(0, cut > longest / 2 ? cut : longest)}…`;
}
