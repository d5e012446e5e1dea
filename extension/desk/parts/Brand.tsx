import { useWords } from '../messages/index.ts';

/** Two equal circles; what they share, the lens, is filled. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 34 22" aria-hidden="true" className="brand-mark">
      <path d="M17 3.1a9.9 9.9 0 0 1 0 15.8 9.9 9.9 0 0 1 0-15.8Z" fill="var(--accent)" />
      <circle cx="11.1" cy="11" r="9.8" fill="none" stroke="var(--accent)" strokeWidth="1.7" />
      <circle cx="22.9" cy="11" r="9.8" fill="none" stroke="var(--accent)" strokeWidth="1.7" />
    </svg>
  );
}

export function Brand() {
  const { t } = useWords();
  return <span className="brand"><BrandMark />{t.brand}</span>;
}
