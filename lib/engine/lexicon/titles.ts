type Gender = 'female' | 'male' | null;

/** Courtesy titles, without their stop, and whose they are. */
const courtesyTitles: Record<string, Gender> = {
  mr: 'male',
  mister: 'male',
  messrs: 'male',
  mrs: 'female',
  ms: 'female',
  miss: 'female',
  mx: null,
  dr: null,
  madam: 'female',
  madame: 'female',
  mme: 'female',
  monsieur: 'male',
  sir: 'male',
  dame: 'female',
  lord: 'male',
  lady: 'female',
  baroness: 'female',
  baron: 'male',
  hon: null,
};

/** Titles that are part of how a person is known: "Pope Francis", "Queen Camilla". */
const regalTitles: Record<string, Gender> = {
  pope: 'male',
  king: 'male',
  queen: 'female',
  prince: 'male',
  princess: 'female',
  emperor: 'male',
  empress: 'female',
  duke: 'male',
  duchess: 'female',
  saint: null,
  sultan: 'male',
  emir: 'male',
  tsar: 'male',
  czar: 'male',
  sister: 'female',
  brother: 'male',
  father: 'male',
  mother: 'female',
};

/** Shortened titles of office, without their stop, and the role each stands for. */
const shortTitles: Record<string, string> = {
  sen: 'senator',
  sens: 'senator',
  gov: 'governor',
  govs: 'governor',
  rep: 'representative',
  reps: 'representative',
  prof: 'professor',
  pres: 'president',
  rev: 'reverend',
  fr: 'priest',
  msgr: 'monsignor',
  gen: 'general',
  'maj-gen': 'major-general',
  'lt-gen': 'lieutenant-general',
  'brig-gen': 'brigadier-general',
  brig: 'brigadier',
  maj: 'major',
  col: 'colonel',
  'lt-col': 'lieutenant-colonel',
  lt: 'lieutenant',
  capt: 'captain',
  cmdr: 'commander',
  cpl: 'corporal',
  pte: 'private',
  pvt: 'private',
  sgt: 'sergeant',
  'staff-sgt': 'staff sergeant',
  det: 'detective',
  'det-sgt': 'detective sergeant',
  insp: 'inspector',
  supt: 'superintendent',
  const: 'constable',
  cst: 'constable',
  adm: 'admiral',
  coun: 'councillor',
  cllr: 'councillor',
  ald: 'alderman',
  atty: 'attorney',
  asst: 'assistant',
};

/** Offices that stand before a family name alone: "President Reis", "Judge Reis"; "Voter Reis" is not said. */
export const offices: ReadonlySet<string> = new Set(
  'president premier minister senator governor mayor secretary judge justice chancellor speaker general colonel major captain lieutenant sergeant corporal constable inspector superintendent detective sheriff admiral commissioner ambassador councillor congressman congresswoman professor doctor officer archbishop bishop cardinal pastor rabbi imam ayatollah sheikh coach chief commander reverend marshal magistrate representative mp'.split(
    ' ',
  ),
);

const bare = (word: string): string => word.toLowerCase().replaceAll('.', '');

/** Whether a word is a courtesy title: "Mr.", "Ms", "Dr", "Sir". */
export const isCourtesyTitle = (word: string): boolean => Object.hasOwn(courtesyTitles, bare(word));

/** Whether a word is a title kept with the name: "Pope", "Queen". */
export const isRegalTitle = (word: string): boolean => Object.hasOwn(regalTitles, bare(word));

/** The role a shortened title stands for: "Sen." → "senator"; null for any other word. */
export const shortTitleRole = (word: string): string | null =>
  word === 'Del.' ? 'delegate' : (shortTitles[bare(word)] ?? joinedTitle(bare(word)));

/** "det-const" → "detective constable": every part is a short title. */
function joinedTitle(word: string): string | null {
  if (!word.includes('-')) return null;
  const roles = word.split('-').map((part) => (Object.hasOwn(shortTitles, part) ? shortTitles[part] : null));
  return roles.every(Boolean) ? roles.join(' ') : null;
}

/** Whose title a word is: "Mrs." → female; null where it is anyone's or no title. */
export const titleGender = (word: string): Gender =>
  courtesyTitles[bare(word)] ?? regalTitles[bare(word)] ?? null;
