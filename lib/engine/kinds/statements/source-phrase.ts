import { peopleNames } from '../../lexicon/countries.ts';
import { evidenceNouns } from '../../lexicon/evidence-nouns.ts';
import { organisationNouns } from '../../lexicon/organisation-words.ts';
import { remembered } from '../../lexicon/remembered.ts';
import { roleModifiers } from '../../lexicon/role-modifiers.ts';
import { isRoleNoun, singularRole } from '../../lexicon/role-nouns.ts';
import { wordSet } from '../../lexicon/word-set.ts';

/**
 * A source that is described, not named: one person ("a senior Norland aide"), several ("officials of the port"), a body
 * ("the Lind campaign") or what is written or counted ("a poll by the Ellery Post"). `text` stands alone in a question, a
 * first "the" or "a" small; `head` is its noun in the singular, `marks` its other telling words; `known` where it says "the".
 */
export type SourcePhrase = {
  text: string;
  sort: 'one' | 'many' | 'body' | 'paper';
  head: string;
  marks: string[];
  known: boolean;
};

const papers = wordSet(`estimate summary article column complaint tally data figures average website copy`);
const persons = wordSet(`source operative confidant critic demonstrator`);
const parties = wordSet('democrats republicans tories conservatives liberals greens');
/** Groups that are one for every reader of the article, without a word beside them. */
const bare = wordSet(
  `police prosecutors investigators authorities firefighters regulators organizers organisers lawyers scientists economists residents doctors teachers`,
);
/** Words that say nothing of which one is meant. */
const vague =
  wordSet(`a an one the two three four five six seven some several many multiple both most few other current former new recent senior top initial key local young private public major
  of in at by from for with to on and or as separate second first longtime just-released`);
const joins =
  /^(?:of|for|from|in|at|with|to|by|on|near|within|inside|behind|against|about|familiar|close|who)$/;
/** Where the words end that tell which source it is, and others begin: ", released last week", "who asked not to be named". */
const tail =
  /,| (?:who|which|that|and(?! former)|but|released?|published|broadcast|issued|taken|seen|obtained|earlier|last|this|(?:on )?\p{Lu}\p{Ll}+day|\()(?![\p{L}-])/u;
/** Takes "his campaign" and "60 percent of voters", which stand for nothing alone or are no source. */
const refused =
  /^(?:\d|(?:no|any|all|both|neither|more|most|another|others?|these|those|this|his|her|its|their)(?![\p{L}-]))|[“”"%]|\b(?:percent|per cent|others?|next|last|reason)\b/iu;
const own = / (?:\p{L}+ )*?(?:his|her|its|their|my|our|him|them|it|us|me)(?![\p{L}-]).*$/u;
const mostWords = 10;

/** What the words of a speaker say of the source, or null where they are too vague to be an answer or no clean phrase. */
export const readSourcePhrase = remembered((reference): SourcePhrase | null => {
  const kept = reference.slice(0, tail.exec(reference)?.index);
  if (refused.test(kept)) return null;
  const words = withSmallFirst(kept.split(' '));
  const at = headOf(words);
  if (at < 0) return null;
  const opener = words[0] ?? '';
  const noun = words[at]?.toLowerCase() ?? '';
  const sort = sortOf(words[at] ?? '', opener);
  if (sort === null) return null;
  const text = withoutLooseEnd(words, at).replace(standing, '');
  const marks = text.split(' ').filter((word, place) => place !== at && !vague.has(word.toLowerCase()));
  const known = opener === 'the';
  if (marks.length === 0 && !known && !(at === 0 && bare.has(noun)) && !isPeople(words[at] ?? ''))
    return null;
  return { text, sort, head: singularOf(noun), marks, known };
});

const partyWords = wordSet('democratic conservative liberal labor labour');

/** Takes the capital of "Foreign policy analysts", which a sentence began with; refuses "Foreign Ministry aides", "Labour aides". */
function withSmallFirst([first = '', next = '', ...rest]: string[]): string[] {
  const small = first.toLowerCase();
  const isPlain =
    /^\p{Lu}\p{Ll}+$/u.test(first) &&
    /^\p{Ll}/u.test(next) &&
    (roleModifiers.has(small) || isRoleNoun(small) || singularRole(small) !== null);
  return [isPlain && !partyWords.has(small) ? small : first, ...(next === '' ? [] : [next]), ...rest];
}

/** The place of the noun: the first one that is known and ends its words, or stands before "of", "familiar with" and the like. */
function headOf(words: string[]): number {
  for (let at = 0; at < Math.min(words.length, 7); at++) {
    const word = words[at] ?? '';
    const next = words[at + 1];
    const ends =
      next === undefined ||
      joins.test(next) ||
      /^\p{Ll}+ing$/u.test(next) ||
      (/^\p{Ll}+ed$/u.test(next) && /^(?:by|in|on|from|with|at|for)$/.test(words[at + 2] ?? ''));
    if (
      joins.test(word) ||
      (at === 0 && /^\p{Ll}+(?:ing|ed)$/u.test(word)) ||
      (at > 0 && /^(?:an?|the)$/.test(word))
    )
      return -1;
    if (ends) return sortOf(word, words[0] ?? '') === null ? -1 : at;
  }
  return -1;
}

/** "Democrats", "Saudis": people who need no further word. */
const isPeople = (word: string): boolean =>
  peopleNames.has(word) || (/^\p{Lu}/u.test(word) && parties.has(word.toLowerCase()));

function sortOf(word: string, opener: string): SourcePhrase['sort'] | null {
  const noun = word.toLowerCase();
  const single = singularOf(noun);
  if (papers.has(noun) || papers.has(single)) return 'paper';
  if (noun === 'campaign') return 'body';
  if (bare.has(noun) || isPeople(word)) return 'many';
  if (noun !== single && isRoleNoun(single)) return 'many';
  if (organisationNouns.has(noun)) return 'body';
  if (persons.has(noun) || isRoleNoun(noun)) return /^(?:an?|one|the)$/.test(opener) ? 'one' : null;
  return evidenceNouns.has(noun) ? 'paper' : null;
}

const singularOf = (noun: string): string => singularRole(noun) ?? noun.replace(/(?<![si])s$/, '');

/** Without what hangs on a pronoun, and no longer than an option may be: "an aide to the mayor of her town" is "an aide to the mayor". */
function withoutLooseEnd(words: string[], at: number): string {
  let rest = ` ${words.slice(at + 1).join(' ')}`.replace(own, '');
  while (rest.split(' ').length + at > mostWords) {
    const shorter = rest.replace(lastPart, '');
    rest = shorter === rest ? '' : shorter;
  }
  return `${words.slice(0, at + 1).join(' ')}${rest.replace(loose, '')}`.trim();
}

/** What a candidate is called before the name: "rival Ada Holm’s campaign". */
const standing = /^(?:[Rr]ival|(?:[Pp]residential )?(?:candidate|nominee|hopeful)) (?=\p{Lu})/u;

const lastPart =
  / (?:of|for|from|in|at|with|to|by|on|near|against|about|inside)(?: (?!(?:of|for|from|in|at|with|to|by|on|near|against|about|inside) )\S+)+$/;
/** What cannot end a phrase: "familiar", "with the". */
const loose =
  /(?: (?:of|for|from|in|at|with|to|by|on|near|against|about|inside|the|an?|and|familiar|close|\p{Ll}+ing|\p{Ll}+ed))+$/u;
