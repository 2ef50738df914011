import { peopleNames } from '../../lexicon/countries.ts';
import { isNoun, noun } from '../../lexicon/nouns.ts';
import { organisationNouns } from '../../lexicon/organisation-words.ts';
import { isQuality, quality } from '../../lexicon/qualities.ts';
import { remembered } from '../../lexicon/remembered.ts';
import { isRoleNoun, singularRole } from '../../lexicon/role-nouns.ts';
import { isSmall, small, smallClasses } from '../../lexicon/small-words.ts';

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

/** Groups that are one for every reader of the article, without a word beside them. */
const alone =
  /^(?:police|prosecutors|investigators|authorities|regulators|firefighters|residents|scientists)$/;
/** Where the words end that tell which source it is: ", released last week", "who asked not to be named". */
const tail = /,| (?:who|which|that|and(?! former)|released?|published|earlier|last)(?![\p{L}-])/u;
const mostWords = 10;

/** What the words of a speaker say of the source, or null where they are too vague to be an answer or no clean phrase. */
export const readSourcePhrase = remembered((reference): SourcePhrase | null => {
  const kept = reference.slice(0, tail.exec(reference)?.index);
  const words = kept.split(' ');
  const opener = words[0]?.toLowerCase() ?? '';
  if (
    /^\d|[“”"%]|\b(?:percent|per cent|others?|reason)\b|(?:Sun|Mon|s|Fri|Satur)day’s/.test(kept) ||
    pointsBack(opener)
  )
    return null;
  const at = headOf(words);
  const name = words[at] ?? '';
  const sort = at < 0 ? null : sortOf(name, opener);
  if (sort === null) return null;
  const marks = words.filter((word, place) => place !== at && tells(word.toLowerCase()));
  const known = opener === 'the';
  const isClear = known || peopleNames.has(name) || (at === 0 && alone.test(name.toLowerCase()));
  const isOwn = words.some((word) => isSmall(word, small.possessive | small.object));
  if ((marks.length === 0 && !isClear) || isOwn || words.length > mostWords) return null;
  // "Officials of the port" is "officials of the port" within a sentence
  const text = at === 0 && !peopleNames.has(name) ? kept.charAt(0).toLowerCase() + kept.slice(1) : kept;
  return { text, sort, head: singularOf(name.toLowerCase()), marks, known };
});

/** Takes "his campaign", "another official", "most voters", which stand for nothing alone. */
const pointsBack = (opener: string): boolean =>
  isSmall(opener, small.possessive | small.demonstrative | small.quantifier) &&
  !/^(?:some|several|many|few)$/.test(opener);

/** Whether a word says which one is meant: "Norland", "harbour", not "of", "two" or "senior". */
const tells = (word: string): boolean =>
  smallClasses(word) === 0 &&
  !isQuality(word, quality.order | quality.age | quality.size | quality.worth) &&
  !/^(?:local|private|public)$/.test(word);

const joins = (word: string): boolean =>
  isSmall(word, small.preposition) || /^(?:familiar|close)$/.test(word);

/** The place of the noun: the first one that is known and ends its words, or stands before "of", "familiar with" and the like. */
function headOf(words: string[]): number {
  for (let at = 0; at < Math.min(words.length, 7); at++) {
    const [word = '', next, after = ''] = words.slice(at, at + 3);
    if (joins(word) || (at === 0 ? /^\p{Ll}+(?:ing|ed)$/u.test(word) : isSmall(word, small.article)))
      return -1;
    const isEnd = next === undefined || joins(next) || /^\p{Ll}+ing$/u.test(next);
    if (isEnd || (/^\p{Ll}+ed$/u.test(next) && joins(after))) return at;
  }
  return -1;
}

function sortOf(word: string, opener: string): SourcePhrase['sort'] | null {
  const lower = word.toLowerCase();
  const single = singularOf(lower);
  if (lower === 'campaign') return 'body';
  if (alone.test(lower) || peopleNames.has(word)) return 'many';
  if (lower !== single && isRoleNoun(single)) return 'many';
  if (isNoun(lower, noun.evidence | noun.paper)) return 'paper';
  if (organisationNouns.has(lower)) return 'body';
  const isPerson = isRoleNoun(lower) || /^(?:source|critic)$/.test(lower);
  return isPerson && /^(?:an?|one|the)$/.test(opener) ? 'one' : null;
}

const singularOf = (word: string): string => singularRole(word) ?? word.replace(/(?<![si])s$/, '');
