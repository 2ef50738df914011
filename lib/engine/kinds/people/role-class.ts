import type { Entity, Role } from '../../facts/facts.ts';
import { countries, demonyms } from '../../lexicon/countries.ts';
import { roleGender } from '../../lexicon/role-nouns.ts';
import { isKnownToAll } from './known-office.ts';

/** What sort of work a role is, so that like may stand beside like; the first that fits. */
const classes: [string, RegExp][] = [
  ['voice', /\b(?:spokes\p{L}+|aide|advis[eo]r|strategist|consultant|lobbyist|pollster|press secretary)\b/iu],
  [
    'office',
    /\b(?:mayor|council\p{L}*|senator|representative|minister|lawmaker|delegate|committee\p{L}*|governor|legislator|MP|MLA|lieutenant governor)\b/iu,
  ],
  [
    'law',
    /\b(?:judge|justice|lawyer|attorney|prosecutor|sheriff|police|detective|inspector|constable|magistrate|solicitor|barrister)\b/iu,
  ],
  [
    'study',
    /\b(?:professor|fellow|scholar|expert|analyst|\p{L}+(?:ologist|onomist|historian|scientist)|researcher|dean|lecturer|teacher|doctor|physician)\b/iu,
  ],
  [
    'press',
    /\b(?:author|writer|columnist|editor|reporter|journalist|host|blogger|correspondent|anchor|producer|actor|actress|director of photography)\b/iu,
  ],
  [
    'head',
    /\b(?:president|chair\p{L}*|chief|CEO|director|head|leader|co-founder|founder|owner|manager|executive|commissioner|secretary|treasurer|officer)\b/iu,
  ],
];

const classOf = (role: string): string => classes.find(([, words]) => words.test(role))?.[0] ?? 'people';

/** Whether two roles are of one sort: two spokesmen, two scholars. */
export const sameClass = (one: string, other: string): boolean => classOf(one) === classOf(other);

// At home in any article in English.
const home = new Set(
  'American British Canadian Australian English Scottish Irish Hispanic Latino Latina Asian African Indian America Canada Britain England'.split(
    ' ',
  ),
);

/** The foreign nations in a role, cut short so that "Norlander" is "Norland": they go with some names and not with others. */
export const nationsIn = (role: string): string =>
  role
    .split(/[^\p{L}]+/u)
    .filter((word) => (demonyms.has(word) || countries.has(word)) && !home.has(word))
    .map((word) => word.slice(0, 4))
    .toSorted()
    .join();

/** Whether a name could go with either role as well: both are of the same nations, and neither of the other sex. */
export function couldBeOf({ gender }: Entity, own: string, other: string): boolean {
  if (nationsIn(own) !== nationsIn(other)) return false;
  return other
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .every((word) => gender === null || (roleGender(word) ?? gender) === gender);
}

/** Titles of those whom readers of news know. */
const knownTitle =
  /\b(?:Sens?|Govs?|Senators?|Governors?|President|Prime Minister|Chancellor|Premier|Pope|King|Queen|Prince|Princess|First Lady|Secretary of State)\b/;

/** Whether a reader may know somebody without the article, by any title or role of theirs. */
export const isWellKnown = ({ titles, roles }: Entity): boolean =>
  roles.some((role: Role) => isKnownToAll(role)) ||
  titles.some(
    (title) =>
      knownTitle.test(title) && /^\p{Lu}/u.test(title) && !/\bof (?!State)|State Sen|Mr|Club/.test(title),
  );
