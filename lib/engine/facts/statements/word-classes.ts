import { doubtfulVerbs, plainVerbs } from '../../lexicon/doubtful-verbs.ts';
import { noun, nounsOf } from '../../lexicon/nouns.ts';
import { isRoleNoun, singularRole } from '../../lexicon/role-nouns.ts';
import { anyAdverb, small, smallWordsOf } from '../../lexicon/small-words.ts';
import { anyTime, time, timeWordsOf } from '../../lexicon/times.ts';
import { isAdverb } from '../../lexicon/word-classes.ts';
import { isCapitalised } from '../../text/characters.ts';
import type { Token } from '../../text/document.ts';

/** What a word can be, each a bit, so that a token carries all of them in one number. */
export const wordClass = {
  determiner: 1,
  possessive: 2,
  subject: 4,
  object: 8,
  auxiliary: 16,
  modal: 32,
  preposition: 64,
  subordinator: 128,
  coordinator: 256,
  adverb: 512,
  time: 1024,
  negation: 2048,
  relative: 4096,
  capital: 8192,
  number: 16384,
  speaker: 32768,
  finite: 65536,
  mark: 131072,
  be: 262144,
  genitive: 524288,
  doubtful: 1048576,
  comma: 2097152,
  dash: 4194304,
  stop: 8388608,
  inner: 16777216,
} as const;

/** Nouns that speak without a name: people by what they are, and bodies and papers that state things. */
const speakers = noun.body | noun.firm | noun.person | noun.kin | noun.office | noun.paper | noun.evidence;

const classes = new Map<string, number>();
const give = (words: Iterable<string>, bits: number): void => {
  for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bits);
};

give(
  smallWordsOf(small.article | small.demonstrative | small.quantifier | small.amount | small.cardinal),
  wordClass.determiner,
);
classes.delete('that');
give(smallWordsOf(small.possessive), wordClass.possessive);
give([...smallWordsOf(small.subject | small.somebody), 'this'], wordClass.subject);
give(smallWordsOf(small.object | small.reflexive), wordClass.object);
give(smallWordsOf(small.be | small.have | small.do), wordClass.auxiliary | wordClass.finite);
give(smallWordsOf(small.modal), wordClass.modal | wordClass.finite);
give(smallWordsOf(small.preposition, small.subordinator), wordClass.preposition);
give(smallWordsOf(small.subordinator), wordClass.subordinator);
give(smallWordsOf(small.coordinator), wordClass.coordinator);
give(smallWordsOf(anyAdverb), wordClass.adverb);
give(timeWordsOf(anyTime & ~time.season), wordClass.time);
give(['last', 'late', 'early', 'earlier', 'later', 'recently'], wordClass.time);
give(plainVerbs, wordClass.finite);
give(doubtfulVerbs, wordClass.doubtful);
give([...nounsOf(speakers), 'some', 'many', 'most', 'others', 'everyone'], wordClass.speaker);
give(['not', 'never', 'nobody', 'nor', 'neither', 'hardly', 'rarely'], wordClass.negation);
give(['who', 'which', 'that', 'whose', 'whom'], wordClass.relative);
give(
  ['be', 'been', 'being', 'is', 'are', 'was', 'were', 'am', "isn't", "aren't", "wasn't", "weren't"],
  wordClass.be,
);
give(["'s", '’s'], wordClass.genitive);
give(["'re", "'m"], wordClass.auxiliary | wordClass.finite | wordClass.be);
give(["'ve", "'d"], wordClass.auxiliary | wordClass.finite);
give(["'ll"], wordClass.modal | wordClass.finite);

/** The classes of a token; a capital counts only when the word is not a function word opening its sentence. */
export function classesOf(token: Token): number {
  if (token.type === 'mark') return wordClass.mark | (marks.get(token.text) ?? 0);
  if (token.type === 'number') return wordClass.number;
  const plain = token.lower.includes('’') ? token.lower.replaceAll('’', "'") : token.lower;
  let bits = classes.get(plain) ?? 0;
  if (plain.endsWith("n't")) bits |= wordClass.negation;
  if (bits === 0 && isAdverb(plain) && !isCapitalised(token.text)) bits |= wordClass.adverb;
  if (bits === 0 && (isRoleNoun(plain) || singularRole(plain) !== null)) bits |= wordClass.speaker;
  if (isCapitalised(token.text) && (bits & functionBits) === 0) bits |= wordClass.capital;
  return bits;
}

const marks = new Map<string, number>([[',', wordClass.comma]]);
for (const dash of ['–', '—', '--', '―']) marks.set(dash, wordClass.dash);
for (const stop of '.;:?!') marks.set(stop, wordClass.stop);
for (const inner of "&'’$%/#@£€-") marks.set(inner, wordClass.inner);

const functionBits =
  wordClass.determiner |
  wordClass.possessive |
  wordClass.subject |
  wordClass.auxiliary |
  wordClass.modal |
  wordClass.preposition |
  wordClass.subordinator |
  wordClass.coordinator |
  wordClass.adverb |
  wordClass.time |
  wordClass.genitive;
