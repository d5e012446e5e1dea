/** English words for anyone that name one sex, with words for both. Practice of gender-neutral drafting, no law. Patterns read small letters on one line. */
export interface GenderedWord {
  readonly pattern: string;
  readonly instead: string;
}

export const GENDERED_WORDS: readonly GenderedWord[] = [
  { pattern: 'vice[- ]chairm[ae]n', instead: 'vice chairperson' },
  { pattern: 'chairm[ae]n', instead: 'chairperson, chair' },
  { pattern: 'man[- ]hours?', instead: 'working hours, person-hours' },
  { pattern: 'man[- ]days?', instead: 'working days, person-days' },
  { pattern: 'man[- ]months?', instead: 'person-months' },
  { pattern: 'man[- ]years?', instead: 'person-years' },
  { pattern: 'manpower', instead: 'workforce, staff' },
  { pattern: 'mankind', instead: 'humankind, people' },
  { pattern: 'man-?made', instead: 'artificial, caused by people' },
  { pattern: '(?:un)?manned', instead: 'staffed, crewed' },
  { pattern: 'spokesm[ae]n', instead: 'spokesperson' },
  { pattern: 'policem[ae]n', instead: 'police officer' },
  { pattern: 'firem[ae]n', instead: 'firefighter' },
  { pattern: 'businessm[ae]n', instead: 'business people' },
  { pattern: 'craftsm[ae]n', instead: 'craftspeople, artisans' },
  { pattern: 'salesm[ae]n', instead: 'sales staff' },
  { pattern: 'workm[ae]n', instead: 'worker' },
  { pattern: 'forem[ae]n', instead: 'supervisor' },
  { pattern: 'fisherm[ae]n', instead: 'fishers, people who fish' },
  { pattern: 'laym[ae]n', instead: 'layperson' },
  { pattern: 'statesm[ae]n', instead: 'political leader' },
  { pattern: 'middlem[ae]n', instead: 'intermediary' },
  { pattern: 'countrym[ae]n', instead: 'fellow citizens' },
  { pattern: 'congressm[ae]n', instead: 'deputy, member' },
  { pattern: 'forefathers', instead: 'ancestors' },
  { pattern: 'man on the street|common man', instead: 'ordinary people' },
  { pattern: 'best man for the (?:job|post)', instead: 'best person for the post' },
  { pattern: 'housewi(?:fe|ves)', instead: 'person who does unpaid care work' },
  { pattern: 'cleaning lad(?:y|ies)|charwom[ae]n', instead: 'cleaner' },
  { pattern: 'tea lad(?:y|ies)', instead: 'canteen staff' },
  { pattern: 'stewardess(?:es)?', instead: 'flight attendant' },
  { pattern: '(?:lady|woman|female) doctors?|male nurses?|lady teachers?', instead: 'doctor, nurse, teacher' },
  { pattern: '(?:the )?(?:weaker|fair(?:er)?|gentle) sex', instead: 'women' },
  { pattern: 'man of the house(?:hold)?|breadwinning husband', instead: 'head of household (a woman or a man)' },
];

/** Nouns for a person who may be of either sex. */
export const PERSON = '(?:person|individual|citizen|resident|member|employee|worker|official|officer|civil servant|public servant|employer|director|head|chief|chair(?:person|man)?|vice chair(?:person|man)?|minister|secretary|deputy|delegate|candidate|applicant|participant|trainee|trainer|teacher|pupil|student|learner|doctor|nurse|patient|carer|caregiver|expert|consultant|counsellor|judge|lawyer|inspector|user|client|customer|farmer|driver|engineer|entrepreneur|owner|manager|coordinator|leader|reporter|journalist|witness|complainant|offender|perpetrator|survivor|victim|beneficiary|child|parent|tenant|voter|holder|staff member|anyone|everyone|somebody|someone|whoever)';
