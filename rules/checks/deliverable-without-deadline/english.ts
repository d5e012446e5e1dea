import { flat } from '../../facts/english/text.ts';

const MAKING = '(?:develop|prepare|draw up|draft|compile|issue|formulate|build|establish|set up|publish|produce|complete|finali[sz]e|design|write|make|conduct|carry out|organi[sz]e)';
const MAKES = '(?:develop|prepar|draw|draft|compil|issu|formulat|build|establish|sett?|publish|produc|complet|finali[sz]|design|writ|mak|conduct|carry|organi[sz])(?:es|s|ing|ting)?(?: up| out)?';
const PRODUCT = '(?:plan|programme|scheme|regulation|rules|list|handbook|manual|data ?base|guidelines?|guidance|protocol|survey|study|toolkit|(?:training |communication )?materials|software|web ?(?:page|site)|statistics|evaluation|baseline|checklist|map|set of indicators|final report|summary report|leaflet|curriculum)';
const MADE = new RegExp(`^(?:(?:shall|must|will|should|is to|are to|is|are|be|also|jointly|responsible for|tasked with|requested to) )*(?:(?:take|takes|taking) the lead in |leads? (?:in )?|leading )?(?:${MAKING}|${MAKES}) (?:(?:the|an?|its|their|and|new|annual|detailed|specific|provincial|all) )*(?:[a-z-]+ ){0,3}?${PRODUCT}(?!\\p{L})`, 'u');
const ROUTINE = /in (?:accordance|line) with (?:the|this) (?:plan|programme)|monitor|on a regular basis/u;

/** Whether an English duty asks for a document or product. */
export function isEnglishDeliverable(duty: string): boolean {
  const words = flat(duty.slice(0, 260)).replace(/\s+/gu, ' ').trim();
  return MADE.test(words) && !ROUTINE.test(words.slice(0, 60));
}
