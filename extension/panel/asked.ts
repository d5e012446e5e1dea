/** The reader asked for a review of a tab by the toolbar button. */
export const ASKED = 'lkg-asked';

export interface Asked {
  type: typeof ASKED;
  tab: number;
}

export function isAsked(message: unknown): message is Asked {
  return typeof message === 'object' && message !== null && (message as Asked).type === ASKED && typeof (message as Asked).tab === 'number';
}
