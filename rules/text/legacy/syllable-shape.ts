/**
 * Whether letters can be one Vietnamese syllable: onset, rhyme and tone that go together.
 * This tells decoded text from text that a wrong table made: of wrongly decoded syllables hardly any keep the shape.
 */
const ONSET = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?';
const RHYME = [
  'a(?:ch|ng|nh|[cimnoptuy])?', 'ă(?:ng|[cmnpt])', 'â(?:ng|[cmnptuy])', 'e(?:ng|[cmnopt])?', 'ê(?:ch|nh|[mnptu])?',
  'i(?:ch|nh|[amnptu])?', 'iê(?:ng|[cmnptu])', 'o(?:ng|[cimnpt])?', 'oong|ooc', 'oa(?:ch|ng|nh|[cimnopty])?', 'oă(?:ng|[cmnt])', 'oe(?:[not])?',
  'ô(?:ng|[cimnpt])?', 'ơ(?:[imnpt])?', 'u(?:ng|[acimnpt])?', 'uâ(?:ng|[nty])', 'uê(?:ch|nh)?', 'uô(?:ng|[cimnt])', 'uơ', 'uy(?:ch|nh|[antu])?', 'uyê(?:[nt])',
  'ư(?:ng|[acimntu])?', 'ươ(?:ng|[cimnptu])', 'y', 'y(?:nh|t|n|ch)', 'yê(?:ng|[mntu])',
].join('|');
const SHAPE = new RegExp(`^${ONSET}(?:${RHYME})$`, 'u');
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const STOP = /(?:[cpt]|ch)$/u;

export function isSyllable(word: string): boolean {
  if (word.length > 7) return false;
  const parts = word.toLowerCase().normalize('NFD');
  const tones = parts.match(TONE) ?? [];
  if (tones.length > 1) return false;
  const plain = parts.replace(TONE, '').normalize('NFC');
  // A final stop carries only sắc or nặng.
  if (STOP.test(plain) && tones[0] !== '\u0301' && tones[0] !== '\u0323') return false;
  return SHAPE.test(plain);
}
