import type { Matter } from '../matters.ts';

const words = (list: string): readonly string[] => list.split('|').map((word) => word.trim());

/** English words of the matters of tasks and duties; see `MATTERS`. */
export const ENGLISH_MATTERS: Readonly<Record<Matter, readonly string[]>> = {
  communication: words('communication|communications|awareness|awareness raising|raise awareness|disseminate|dissemination|publicise|publicity|campaign|leaflet|leaflets|broadcast|information campaign|spread the information|messages'),
  training: words('train|training|trained|trains|course|courses|workshop|workshops|seminar|seminars|capacity building|coaching|refresher'),
  inspection: words('inspect|inspection|inspections|supervise|supervision|handle violations'),
  data: words('data|data base|database|statistics|survey|surveys|baseline|indicators|mapping'),
  review: words('review|reviews|evaluation|evaluate|assessment|assess'),
  model: words('model|models|club|clubs|shelter|shelters|hotline|services|one-stop|trusted address'),
  cadres: words('women in leadership|female leaders|leadership positions|staff planning|appointment|recruitment of women'),
  'action-month': words('action month|month of action'),
  money: words('funds|funding|budget|resources|estimate|estimates|allocate funds'),
  reporting: words('report|reports|reporting|summing up'),
  awards: words('award|awards|reward|rewards|commend|commendation|honour'),
  mainstreaming: words('mainstream|mainstreaming|integrate gender|integrate'),
  violence: words('violence|survivors|victims|abuse|trafficking|harassment'),
  international: words('international cooperation|international co-operation|external relations'),
  research: words('research|study|studies'),
  election: words('election|elections|candidates'),
  law: words('legal documents|policies|policy|legislation|mechanism|mechanisms|protocol|guidelines|rules|handbook'),
  leadership: words('leadership of the party|direction and guidance'),
  coordination: words('coordination mechanism|co-ordination mechanism|inter-agency'),
  planning: words('develop a plan|draw up a plan|issue a plan|annual plan|action programme'),
  organisation: words('consolidate the organisation|staffing|strengthen the apparatus|collaborators'),
  acting: words('implement the resolution|implement the decision|implement the programme|implement the plan'),
};
