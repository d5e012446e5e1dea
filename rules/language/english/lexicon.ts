/** Closed sets of English drafting: nouns that name bodies, verbs of duties, participles. Small letters throughout. */

const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

/** Nouns that name a body of the State, an organisation or a unit, in the singular. */
const BODIES = words('ministry department division office bureau committee council board union front centre center agency authority inspectorate police institute school college university court procuracy station federation association fund bank treasury secretariat league unit team group force academy hospital newspaper administration branch body organisation organization enterprise company cooperative contractor partner government assembly service mission directorate cabinet commission clinic shelter employer publisher press stakeholder donor staff party locality sector commune ward district province village municipality');
const POSTS = words('director chairperson chairman chairwoman chair minister head chief leader secretary president governor member deputy officer coordinator co-ordinator manager inspector commissioner representative');

const plural = (noun: string): string => (noun.endsWith('y') && !/[aeou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(noun) ? `${noun}es` : noun === 'chairman' ? 'chairmen' : noun === 'chief' ? 'chiefs' : `${noun}s`);

export const BODY_NOUNS: ReadonlySet<string> = new Set([...BODIES, ...POSTS].flatMap((noun) => [noun, plural(noun)]));
/** Plural nouns that leave open which bodies are meant unless something follows. */
export const OPEN_NOUNS = 'agencies|units|bodies|departments|organi[sz]ations|localities|sectors|stakeholders|parties|divisions|offices|authorities|partners|branches|enterprises';

/** International partners that drafts name by their letters alone. */
export const PARTNERS = words('undp unfpa unicef unesco unodc ilo iom who fao unhcr unaids adb giz jica usaid aecid pmu wwf');

/** What a body does in a plan, in the base form. Nouns and verbs look alike in English, so these count only behind a body. */
export const DUTY_VERBS = words('accept account act add adjust adopt aggregate announce answer archive audit authorise authorize award brief bring calculate call care carry certify change circulate clear close combine commission commit compare compose confirm connect construct contact continue contract correct count decide deal define delegate demonstrate deploy detect determine distribute do document draw earmark educate elect eliminate employ enable engage enhance enter equip exchange execute expand explain extend facilitate feed file fill find fix form foster gather generate govern grade hand hire host increase inspire install intervene investigate learn lend lift link list listen lobby locate look map mark match measure mediate meet mentor merge minimise minimize mobilise modify motivate move network nominate note observe obtain offer open order outline own place pool practise print procure produce pursue put qualify raise react read rearrange record reduce reform register regulate rehearse reimburse release remind remove renew renovate repair replace reply represent rescue research reserve resolve respect restore restrict retain return reuse reward scale schedule screen seek separate settle share show simplify solve speak specify sponsor staff start stop store study subsidise substitute succeed suggest suspend sustain tackle tailor transfer treat trial turn uphold upgrade validate vet view volunteer warn watch widen withdraw advise allocate analyse analyze apply appoint appraise approve arrange ask assess assign assist assume attend balance broadcast build chair check choose collaborate collect compile complete conduct consider consolidate consult contribute convene cooperate co-operate coordinate co-ordinate cover create deliver deploy design designate develop direct disseminate distribute draft draw encourage enforce ensure establish evaluate examine finalise finalize finance follow formulate fund give grant guide handle help hold identify implement improve include inform inspect instruct integrate introduce invite involve issue join keep launch lead mainstream maintain make manage mobilise mobilize monitor negotiate notify operate organise organize oversee own participate pay perform plan post prepare present preside prevent print produce promote propose protect provide publicise publish push raise receive recommend recruit refer release report request require respond review run secure select send serve set sign spread steer strengthen submit summarise summarize supervise supply support survey synthesise synthesize take teach test track train translate update urge use verify visit work write');

const third = (verb: string): string => (/(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : verb.endsWith('y') && !/[aeou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`);
export const FINITE_SINGULAR: ReadonlySet<string> = new Set(DUTY_VERBS.map(third));
export const FINITE_PLURAL: ReadonlySet<string> = new Set(DUTY_VERBS);
export const IMPERATIVE: ReadonlySet<string> = FINITE_PLURAL;

const IRREGULAR = 'made|held|set|built|taken|given|done|drawn|kept|sent|written|put|paid|led|found|chosen|brought|taught|met|spent|bought|run|read|begun|cut|laid|sought|sold|shown|undertaken|rebuilt';
/** A past participle by its form. */
export const PARTICIPLE = `(?:[a-z][a-z-]*ed|${IRREGULAR})`;
/** Participles behind "is", "shall be" that give the subject a duty instead of naming what is done to it. */
export const CHARGED = 'assigned|tasked|entrusted|requested|required|invited|encouraged|mandated|charged|obliged|directed|instructed|asked|designated|urged|authori[sz]ed|expected';
/** Of these, such as only ask. */
export const ASKED = /^(?:requested|invited|encouraged|asked|urged)$/u;
