import { CATALOGUE, type RuleEntry } from '../../../rules/checks/catalogue.ts';
import { FAMILIES, SEVERITIES, type Severity } from '../../../rules/checks/rule.ts';
import { useWords } from '../../desk/index.ts';
import type { OptionProps } from '../OptionsPage.tsx';

/** Rules on and off, each with its reason, and how much they weigh here. */
export function RuleOptions({ settings, onSettings }: OptionProps) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t.options.rules}</h2>
      <p className="muted">{t.options.rulesText} {t.options.severityText}</p>
      {FAMILIES.map((family) => {
        const rules = CATALOGUE.filter((rule) => rule.family === family);
        if (rules.length === 0) return null;
        return (
          <fieldset key={family} className="rule-switches">
            <legend>{t.family[family]}</legend>
            {rules.map((rule) => <RuleSwitch key={rule.id} rule={rule} settings={settings} onSettings={onSettings} />)}
          </fieldset>
        );
      })}
    </section>
  );
}

function RuleSwitch({ rule, settings, onSettings }: { rule: RuleEntry } & OptionProps) {
  const { t, language } = useWords();
  const dismissal = settings.dismissedRules.find((other) => other.rule === rule.id);
  const others = settings.dismissedRules.filter((other) => other.rule !== rule.id);
  const set = (reason: string) => onSettings({ dismissedRules: [...others, { rule: rule.id, reason, at: new Date().toISOString() }] });
  const weigh = (severity: string) => {
    const { [rule.id]: _, ...rest } = settings.severities;
    onSettings({ severities: severity ? { ...rest, [rule.id]: severity as Severity } : rest });
  };
  const [title, summary] = [rule.title[language], rule.summary[language]];
  return (
    <div className="rule-switch">
      <label><input type="checkbox" checked={!dismissal} onChange={(event) => (event.target.checked ? onSettings({ dismissedRules: others }) : set(''))} /> <span>{title}<span className="muted">{summary}</span></span></label>
      {dismissal
        ? <label className="field">{t.options.reason}<input type="text" value={dismissal.reason} onChange={(event) => set(event.target.value)} /></label>
        : (
          <label className="severity">{t.options.severity}
            <select aria-label={`${t.options.severity}: ${title}`} value={settings.severities[rule.id] ?? ''} onChange={(event) => weigh(event.target.value)}>
              <option value="">{t.options.severities.own}</option>
              {SEVERITIES.map((severity) => <option key={severity} value={severity}>{t.options.severities[severity]}</option>)}
            </select>
          </label>
        )}
    </div>
  );
}
