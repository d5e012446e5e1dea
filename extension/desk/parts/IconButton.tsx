import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';

interface Props extends Omit<ComponentProps<'button'>, 'aria-label' | 'title'> {
  icon: LucideIcon;
  /** Its name for everyone: read out and shown on hover. */
  label: string;
}

export function IconButton({ icon: Icon, label, className = '', ...rest }: Props) {
  return <button type="button" aria-label={label} title={label} className={`btn btn-icon btn-quiet ${className}`} {...rest}><Icon aria-hidden /></button>;
}
