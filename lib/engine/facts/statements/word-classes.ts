import { noun, nounsOf } from '../../lexicon/nouns.ts';
import { isRoleNoun, singularRole } from '../../lexicon/role-nouns.ts';
import { anyAdverb, small, smallWordsOf } from '../../lexicon/small-words.ts';
import { anyTime, time, timeWordsOf } from '../../lexicon/times.ts';
import { isVerb, verb } from '../../lexicon/verb-classes.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { isAdverb, nounsLikeVerbs } from '../../lexicon/word-classes.ts';
import { isCapitalised } from '../../text/characters.ts';
import { ofSpelling } from '../../text/spelling.ts';
import * as is from './token-class.ts';

/** Nouns that speak without a name: people by what they are, and bodies and papers that state things. */
const speakers = noun.body | noun.firm | noun.person | noun.kin | noun.office | noun.paper | noun.evidence;

const classes = new Map<string, number>();
const give = (words: Iterable<string>, bits: number): void => {
  for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bits);
};

give(
  smallWordsOf(small.article | small.demonstrative | small.quantifier | small.amount | small.cardinal),
  is.determiner,
);
classes.delete('that');
give(smallWordsOf(small.possessive), is.possessive);
give([...smallWordsOf(small.subject | small.somebody), 'this'], is.subject);
give(smallWordsOf(small.object | small.reflexive), is.object);
give(smallWordsOf(small.be | small.have | small.do), is.auxiliary | is.finite);
give(smallWordsOf(small.modal), is.modal | is.finite);
give(smallWordsOf(small.preposition, small.subordinator), is.preposition);
give(smallWordsOf(small.subordinator), is.subordinator);
give(smallWordsOf(small.coordinator), is.coordinator);
give(smallWordsOf(anyAdverb), is.adverb);
give(timeWordsOf(anyTime & ~time.season), is.time);
give(['last', 'late', 'early', 'earlier', 'later', 'recently'], is.time);
give([...nounsOf(speakers), 'some', 'many', 'most', 'others', 'everyone'], is.speaker);
give(['not', 'never', 'nobody', 'nor', 'neither', 'hardly', 'rarely'], is.negation);
give(['who', 'which', 'that', 'whose', 'whom'], is.relative);
give(
  ['be', 'been', 'being', 'is', 'are', 'was', 'were', 'am', "isn't", "aren't", "wasn't", "weren't"],
  is.be,
);
give(["'s", '’s'], is.genitive);
give(["'re", "'m"], is.auxiliary | is.finite | is.be);
give(["'ve", "'d"], is.auxiliary | is.finite);
give(["'ll"], is.modal | is.finite);

/** Whether a word is a verb for sure, "went", "brought", or may be one, "cut", "plans", "need". */
function formOf(lower: string): number {
  let bits = 0;
  for (const { base, form } of verbForms(lower)) {
    const isIrregular = form === 'past' || (form === 'ed' && !lower.endsWith('ed'));
    if (isIrregular) bits |= base === lower ? is.doubtful : is.finite;
    else if ((form === 's' && !nounsLikeVerbs.has(lower)) || (form === 'base' && isVerb(base, doubtful)))
      bits |= is.doubtful;
  }
  return bits;
}

const doubtful = verb.think | verb.link;

/** The classes of a word or mark; a capital counts only when the word is not a function word opening its sentence. */
export const classesOf = ofSpelling(({ text, lower }): number => {
  if (/^['’‘ʼ]?\p{Nd}/u.test(text)) return is.number;
  if (!/^['’ʼ]?\p{L}/u.test(text)) return is.mark | (marks.get(text) ?? 0);
  if (text === 'May') return is.capital | is.time;
  if (text === 'Will') return is.capital;
  const plain = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  let bits = classes.get(plain) ?? 0;
  if (bits === 0 || bits === is.speaker) bits |= formOf(plain);
  if (plain.endsWith("n't")) bits |= is.negation;
  if (bits === 0 && isAdverb(plain) && !isCapitalised(text)) bits |= is.adverb;
  if (bits === 0 && (isRoleNoun(plain) || singularRole(plain) !== null)) bits |= is.speaker;
  if (isCapitalised(text) && (bits & functionBits) === 0) bits |= is.capital;
  return bits;
});

const marks = new Map([
  [',', is.comma],
  ...['–', '—', '--', '―'].map((mark): [string, number] => [mark, is.dash]),
  ...[...'.;:?!'].map((mark): [string, number] => [mark, is.stop]),
  ...[..."&'’$%/#@£€-"].map((mark): [string, number] => [mark, is.inner]),
]);

const functionBits =
  is.determiner |
  is.possessive |
  is.subject |
  is.auxiliary |
  is.modal |
  is.preposition |
  is.subordinator |
  is.coordinator |
  is.adverb |
  is.time |
  is.genitive;
