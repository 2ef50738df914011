import { wordMap } from './word-set.ts';

type Gender = 'female' | 'male' | null;

const genders = (female: string, male: string, either: string): ReadonlyMap<string, Gender> =>
  new Map<string, Gender>([
    ...female.split(' ').map((word) => [word, 'female'] as const),
    ...male.split(' ').map((word) => [word, 'male'] as const),
    ...either.split(' ').map((word) => [word, null] as const),
  ]);

/** Courtesy titles, without their stop, and whose they are. */
const courtesyTitles = genders(
  'mrs ms miss madam madame mme dame lady baroness',
  'mr messrs monsieur sir lord baron',
  'mx dr hon',
);

/** Titles that are part of how a person is known: "Pope Francis", "Queen Camilla". */
const regalTitles = genders(
  'queen princess empress duchess sister mother',
  'pope king prince emperor duke sultan emir tsar czar brother father',
  'saint',
);

/** Shortened titles of office, without their stop, to the role each stands for. */
const shortTitles = wordMap(`
  senator: sen, sens
  governor: gov, govs
  representative: rep, reps
  professor: prof
  president: pres
  reverend: rev
  priest: fr
  monsignor: msgr
  general: gen
  major-general: maj-gen
  lieutenant-general: lt-gen
  brigadier-general: brig-gen
  brigadier: brig
  major: maj
  colonel: col
  lieutenant-colonel: lt-col
  lieutenant: lt
  captain: capt
  commander: cmdr
  corporal: cpl
  private: pte, pvt
  sergeant: sgt
  staff sergeant: staff-sgt
  detective: det
  detective sergeant: det-sgt
  inspector: insp
  superintendent: supt
  constable: const, cst
  admiral: adm
  councillor: coun, cllr
  alderman: ald
  attorney: atty
  assistant: asst`);

/** Offices that stand before a family name alone: "President Reis", "Judge Reis"; "Voter Reis" is not said. */
export const offices: ReadonlySet<string> = new Set(
  'president premier minister senator governor mayor secretary judge justice chancellor speaker general colonel major captain lieutenant sergeant corporal constable inspector superintendent detective sheriff admiral commissioner ambassador councillor congressman congresswoman professor doctor officer archbishop bishop cardinal pastor rabbi imam ayatollah sheikh coach chief commander reverend marshal magistrate representative mp'.split(
    ' ',
  ),
);

const bare = (word: string): string => word.toLowerCase().replaceAll('.', '');

/** Whether a word is a courtesy title: "Mr.", "Ms", "Dr", "Sir". */
export const isCourtesyTitle = (word: string): boolean => courtesyTitles.has(bare(word));

/** Whether a word is a title kept with the name: "Pope", "Queen". */
export const isRegalTitle = (word: string): boolean => regalTitles.has(bare(word));

/** The role a shortened title stands for: "Sen." → "senator"; null for any other word. */
export const shortTitleRole = (word: string): string | null =>
  word === 'Del.' ? 'delegate' : (shortTitles.get(bare(word)) ?? joinedTitle(bare(word)));

/** "det-const" → "detective constable": every part is a short title. */
function joinedTitle(word: string): string | null {
  if (!word.includes('-')) return null;
  const roles = word.split('-').map((part) => shortTitles.get(part));
  return roles.every(Boolean) ? roles.join(' ') : null;
}

/** Whose title a word is: "Mrs." → female; null where it is anyone's or no title. */
export const titleGender = (word: string): Gender =>
  courtesyTitles.get(bare(word)) ?? regalTitles.get(bare(word)) ?? null;
