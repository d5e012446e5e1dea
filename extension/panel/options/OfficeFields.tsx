import { NO_OFFICE, useWords, type Office } from '../../desk/index.ts';
import type { OptionProps } from '../OptionsPage.tsx';

/** Who sends the reports, entered once. */
export function OfficeFields({ settings: { office }, onSettings }: OptionProps) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t.options.office}</h2>
      <p className="muted">{t.options.officeText}</p>
      <div className="office-fields">
        {(Object.keys(NO_OFFICE) as (keyof Office)[]).map((field) => (
          <label key={field} className="field">{t.options.officeFields[field]}<input type="text" lang="vi" value={office[field]} onChange={(event) => onSettings({ office: { ...office, [field]: event.target.value } })} /></label>
        ))}
      </div>
    </section>
  );
}
