import {
  adverbs,
  auxiliaries,
  coordinators,
  determiners,
  doubtfulVerbs,
  modals,
  notAdverbs,
  objectPronouns,
  plainVerbs,
  possessives,
  prepositions,
  subjectPronouns,
  subordinators,
  timeWords,
} from '../../lexicon/function-words.ts';
import { isRoleNoun, singularRole } from '../../lexicon/role-nouns.ts';
import { speakerNouns } from '../../lexicon/speaker-nouns.ts';
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
} as const;

const noAdverbs = new Set(notAdverbs);
const classes = new Map<string, number>();
const give = (words: readonly string[], bits: number): void => {
  for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bits);
};

give(determiners, wordClass.determiner);
give(possessives, wordClass.possessive);
give(subjectPronouns, wordClass.subject);
give(objectPronouns, wordClass.object);
give(auxiliaries, wordClass.auxiliary | wordClass.finite);
give(modals, wordClass.modal | wordClass.finite);
give(prepositions, wordClass.preposition);
give(subordinators, wordClass.subordinator);
give(coordinators, wordClass.coordinator);
give(adverbs, wordClass.adverb);
give(timeWords, wordClass.time);
give(plainVerbs, wordClass.finite);
give(doubtfulVerbs, wordClass.doubtful);
give(speakerNouns, wordClass.speaker);
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
  if (token.type === 'mark') return wordClass.mark;
  if (token.type === 'number') return wordClass.number;
  const plain = token.lower.includes('’') ? token.lower.replaceAll('’', "'") : token.lower;
  let bits = classes.get(plain) ?? 0;
  if (plain.endsWith("n't")) bits |= wordClass.negation;
  if (bits === 0 && plain.endsWith('ly') && !noAdverbs.has(plain) && !isCapitalised(token.text))
    bits |= wordClass.adverb;
  if (bits === 0 && (isRoleNoun(plain) || singularRole(plain) !== null)) bits |= wordClass.speaker;
  if (isCapitalised(token.text) && (bits & functionBits) === 0) bits |= wordClass.capital;
  return bits;
}

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
