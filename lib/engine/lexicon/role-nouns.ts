import { remembered } from './remembered.ts';
import { wordSet } from './word-set.ts';

const women = wordSet(
  'actress ambassadress aunt ballerina baroness comedienne countess daughter duchess empress fiancée girl girlfriend grandma grandniece headmistress heiress heroine hostess lady landlady matriarch mom mother mum niece nun princess queen schoolgirl seamstress sister stewardess waitress widow wife woman',
);

const men = wordSet(
  'abbot boy boyfriend brother cowboy dad duke emperor father fiancé grandpa groom heir hero husband king lad landlord man monk nephew patriarch pope prince schoolboy son uncle waiter widower',
);

const anyone = wordSet(
  'academic accomplice accountant accuser activist actor actuary adjudicator administrator admiral adult adviser advisor advocate agent aide ally alumnus ambassador analyst anchor applicant apprentice arbitrator archbishop architect archivist assessor assistant associate astronaut astronomer athlete attaché attorney auctioneer auditor author ayatollah baby backbencher baker banker barber barista baritone barrister bartender bassist billionaire biochemist bishop blacksmith blogger boss boxer breeder brewer bricklayer brigadier broadcaster butcher buyer bystander campaigner candidate captain captor cardinal carpenter cashier caterer celebrity censor ceo cfo chair champion chancellor chaplain chauffeur chef chemist chief child classmate cleric clerk co-ordinator coach collaborator colleague collector colonel comedian commander commentator commissioner commodore communicator commuter competitor complainant composer comptroller conductor conservative constable consul consultant contestant contractor controller convener coo cook coordinator cop coroner corporal correspondent councillor councilor counsel counsellor counselor courier cousin cricketer critic crofter crusader cto curator dancer dean defendant defender delegate democrat demonstrator deputy designer detainee detective developer dietitian diplomat discoverer dispatcher docker doctor donor drummer economist editor educator emissary employee employer engineer entertainer entrepreneur envoy examiner executive expert explorer fellow figure financier fisher footballer forecaster forester forward freelancer friend fugitive fundraiser gardener general goalie goalscorer goaltender golfer governor graduate grocer grower guard guardian gymnast handler head headhunter helper historian host hostage hotelier hunter illustrator imam immigrant importer in-law inmate insider inspector instructor insurgent intern interpreter inventor investigator investor jeweller jockey judge justice laborer labourer landscaper laureate lecturer legend legislator liberal librarian lieutenant lifeguard logger lord magistrate magnate maintainer maker manufacturer marine marshal mason mastermind mayor mechanic mediator mentor mep merchant midfielder midwife migrant militant millionaire miner missionary mla mna mnas model moderator mogul monsignor mountaineer mp mpp msp navigator negotiator neighbor neighbour neurosurgeon newcomer newsreader nominee nurse observer offender official olympian onlooker operator opponent organiser organizer originator outsider owner painter paralympian paramedic paratrooper parent parishioner participant partner passenger pastor patient pensioner performer philosopher pilot pioneer pitcher plaintiff planner playwright plumber poet pollster porter practitioner preacher premier presenter president-elect priest principal prisoner private producer professor programmer promoter proprietor prosecutor protester protestor psychoanalyst publican publisher pupil quarterback rabbi racer rancher ranger rapper realtor rebel recruiter rector referee refugee registrar regulator relative reporter representative republican rescuer researcher resident respondent restaurateur retiree reverend reviewer rider roofer roommate rower runner sailor scholar sculptor secretary secretary-treasurer seller senator sergeant sheikh sheriff shopper sibling skater skier skipper soldier solicitor soprano speaker spouse spy staffer star steward stonemason striker student sub-editor substitute superintendent supervisor supporter surgeon surveyor survivor suspect swimmer tailor teammate teen teenager telemarketer tenant tenor toddler trainee trainer translator traveller treasurer trooper trucker trustee tutor tycoon vegan vendor veteran veterinarian vicar victim volunteer voter warden watchdog weaver welder whip whistle-blower whistleblower winner witness wrestler youtuber',
);

/** Ends of words that name what a person does: "seismologist", "beekeeper", "frontwoman". */
const ending =
  /(?:ologist|ographer|ician|keeper|holder|worker|owner|player|leader|writer|singer|coach|minister|president|director|officer|woman|person|founder|member|fighter|builder|driver|dealer|manager|trader|farmer|breaker|dresser|taker|giver|teacher|broker|lawyer|master|-general|-admiral|-chief)$/;

/** "cellist", "populist"; refuses "checklist", "insist", "Rehnquist". */
const ist =
  /(?<!(?:^|[^aeiouylc])l|ass|(?:in|re|per|con|de|sub|co|ex)s|^ex|rac|sex|mar|bapt|chr|tw|qu|[mhfwev])ist$/;

/** "filmmaker"; refuses "automaker", which is a firm. */
const maker = /(?<!shu|auto|car|drug|bike|chip|plane|phone|truck|steel|toy|news|-)maker$/;

/** What stands before "-man": "alderman"; family names end so too. */
const man =
  /^(?:air|airwo|alder|alderwo|anchor|anchorwo|assembly|assemblywo|business|businesswo|camera|camerawo|chair|chairwo|clergy|co-chair|committee|congress|congresswo|council|councilwo|crafts|craftswo|defence|door|fisher|fore|fresh|front|frontiers|gentle|gun|handy|horse|horsewo|news|noble|noblewo|ombuds|police|policewo|sales|saleswo|service|servicewo|show|spokes|spokeswo|sports|sportswo|states|strong|stunt|wo)man$/;

/** What a word is of kin or rank before or behind another: "co-owner", "grandson", "sister-in-law". */
const affix = /^(?:vice|co|ex|half|under)-?|^(?:step|grand|god)(?=[fmsdcp])|-in-law$/;

const isPlainRole = (lower: string): boolean =>
  anyone.has(lower) ||
  women.has(lower) ||
  men.has(lower) ||
  (lower.length > 5 && (ending.test(lower) || ist.test(lower) || maker.test(lower) || man.test(lower)));

/** Whether a word, in lower case, names what one person is or does: "minister", "biologist", "daughter". */
export const isRoleNoun = remembered((lower): boolean => {
  if (isPlainRole(lower)) return true;
  const bare = lower.replace(affix, '');
  return bare !== lower && isPlainRole(bare);
});

/** The singular of a plural role noun ("officials" → "official", "spokesmen" → "spokesman"), or null. */
export const singularRole = (lower: string): string | null =>
  lower.endsWith('s') || lower.endsWith('men') ? readSingular(lower) : null;

const readSingular = remembered((lower): string | null => {
  if (lower.endsWith('men')) {
    const single = `${lower.slice(0, -2)}an`;
    return isRoleNoun(single) ? single : null;
  }
  if (lower.endsWith('ss')) return null;
  const isSoft = lower.endsWith('ies');
  for (const single of isSoft
    ? [`${lower.slice(0, -3)}y`, lower.slice(0, -1)]
    : [lower.slice(0, -1), lower.slice(0, -2)]) {
    if (isRoleNoun(single)) return single;
  }
  return null;
});

/** Whose a role noun is: "spokeswoman" → female, "uncle" → male; null for anyone's. "chairman" may be a woman's: null. */
export function roleGender(lower: string): 'female' | 'male' | null {
  const word = isPlainRole(lower) ? lower : lower.replace(affix, '');
  if (women.has(word) || word.endsWith('woman')) return 'female';
  const isHis = men.has(word) || (man.test(word) && !/^(?:chair|alder|ombuds|fresh)/.test(word));
  return isHis ? 'male' : null;
}

/** Role nouns that tell too little of somebody to be a title, or of many to be a source: "star", "member". */
export const vaguePersons = wordSet(
  'adult ally baby boy champion child colleague fellow figure forward friend girl guest guide head host kid legend man member model owner parent person star teen teenager victim woman',
);
