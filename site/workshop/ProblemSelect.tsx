import type { Language } from '../../rules/checks/rule.ts';
import { siteText } from '../messages/index.ts';
import { problemsByFamily } from './problems.ts';

/** The names of all problems, grouped by family. */
export function ProblemSelect({ language, value, onChange }: { language: Language; value: string; onChange(rule: string): void }) {
  return (
    <select value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{siteText(language, 'playPick')}</option>
      {problemsByFamily(language).map(({ family, name, rules }) => (
        <optgroup key={family} label={name}>{rules.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}</optgroup>
      ))}
    </select>
  );
}
