import { isReporting } from '../../facts/clauses/chunk-sentence.ts';
import type { Piece } from '../../facts/figures/pieces.ts';
import { isNoun, noun } from '../../lexicon/nouns.ts';
import { isPlural } from '../../lexicon/plural.ts';
import { isQuality, quality } from '../../lexicon/qualities.ts';
import { remembered } from '../../lexicon/remembered.ts';
import { auxiliary, isSmall, small } from '../../lexicon/small-words.ts';
import { anyTime, isTime, time } from '../../lexicon/times.ts';
import { isFormOf, isVerb, verb } from '../../lexicon/verb-classes.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { readWords, withoutQuoted } from './read-words.ts';

/** A word where it stands; `word` without its "’s", `before` and `next` its neighbours in small letters. */
type Spot = {
  pieces: readonly Piece[];
  at: number;
  text: string;
  word: string;
  before: string;
  next: string;
};

type Rule = { reason: string; points: (spot: Spot) => boolean };

const rule = (reason: string, points: Rule['points']): Rule => ({ reason, points });

const leans = 'It leans on the sentence before it.';

/** Each takes what is written beside it: a word that points outside the clause. */
const rules: Rule[] = [
  // Takes "we would wait", "a boat of mine"; refuses "World War I", "the US".
  rule('It says “I”, “we” or “you” without saying who that is.', ({ pieces, at, text, word, next }) =>
    word === 'i'
      ? next !== '.' && !/^\p{Lu}/u.test(pieces[at - 1]?.text ?? '')
      : /^(?:we|my|our|us|yours?|you|me)$/.test(word) && text !== 'US',
  ),
  // Takes "of that plan", "want that, ", "keep that in mind", "cut that income"; refuses "the boats that are late", "so that it rains".
  rule(
    'It points with “that” to something outside itself.',
    ({ pieces, at, word, before, next }) =>
      word === 'that' &&
      (/^[,.;?]?$/.test(next) ||
        pieces[at - 2]?.lower === 'how' ||
        (isSmall(before, small.preposition | small.subordinator) &&
          !/^(?:so|as|except|provided)$/.test(before)) ||
        (isSmall(next, small.preposition) && isDone(before)) ||
        (isFormOf(before, verb.raise) && !isReporting(before)) ||
        (isThing(next) && !isPlural(before) && endsNoun(pieces[at + 2]?.lower ?? 'is'))),
  ),
  // Takes "this plan", "those rules"; refuses "those who wait".
  rule(
    'It points with “this” or “those” to something outside itself.',
    ({ word, next }) =>
      isSmall(word, small.demonstrative) &&
      word !== 'that' &&
      !(word === 'those' && isSmall(next, small.relative | small.preposition)),
  ),
  // Takes "they moved there"; refuses "there is a risk", "there’s a risk".
  rule(
    'It says “there” or “here” without naming the place.',
    ({ text, word, next }) =>
      word === 'here' ||
      word === 'elsewhere' ||
      (text === 'there' && !isSmall(next, auxiliary) && !/^(?:need|remain)s?$/.test(next)),
  ),
  // Takes "yesterday", "last week", "two years ago"; a reader of the question has no date to count from.
  rule(
    'It has a relative date whose day it does not give.',
    ({ word, before, next }) =>
      isTime(word, time.day) ||
      (/^(?:last|next|coming)$/.test(word) && isTime(next, anyTime)) ||
      (word === 'far' && before === 'so' && /^[,.?]?$/.test(next)) ||
      /^(?:ago|earlier|later|previous(?:ly)?|recent(?:ly)?|currently)$/.test(word),
  ),
  // Takes "such a plan", "the same plan", "an additional boat", "a revised draft", "said that fees would rise", "did so", "until then", "has since sold", "anything else"; refuses "such as boats", "so late", "sold 40 in 1972 and has since sold nine".
  rule(
    leans,
    ({ pieces, at, word, before, next }) =>
      (word === 'such' && next !== 'as') ||
      (word === 'same' && !/^(?:as|time|-)$/.test(next)) ||
      (word === 'similar' && /^an?$/.test(before) && !hasBehind(pieces.slice(0, at + 4), at, /^to$/)) ||
      (/^(?:revised|amended|updated|modified|reworked|rewritten)$/.test(word) &&
        /^an?$/.test(before) &&
        !hasBehind(pieces, at, /^(?:of|for|on|to|that)$/)) ||
      (/^(?:that)?$/.test(before) &&
        isNoun(word, noun.money) &&
        isPlural(word) &&
        (next === ',' || isSmall(next, auxiliary))) ||
      ((word === 'additional' || (/^an?$/.test(before) && isQuality(word, quality.compare))) &&
        !hasBehind(pieces, at, /^(?:than|as|for|of|in|to)$/)) ||
      (word === 'so' && isSmall(before, small.do | small.bare)) ||
      (word === 'then' && isSmall(before, small.preposition)) ||
      (word === 'since' &&
        isSmall(before, small.have) &&
        !pieces.slice(0, at).some(({ text }) => /^\d{4}$/.test(text))) ||
      word === 'else' ||
      (word === 'response' && before === 'in' && next !== 'to') ||
      /^(?:latter|therefore|however|moreover|meanwhile|otherwise|likewise|equally)$/.test(word),
  ),
  rule('It has a “he” or “she” that could be anyone.', ({ word }) => gendered.test(word)),
  // Takes "they left", "found with their help"; refuses "crews that said they left", "some of them".
  rule(
    'It has a “they” that could be anyone.',
    ({ pieces, at, word, before, next }) =>
      /^(?:they|them|their|themselves)$/.test(word) &&
      !(
        !(word === 'their' && /^(?:help|aid|assistance)$/.test(next)) &&
        pieces.slice(0, Math.max(0, at - 1)).some(areMany) &&
        (word !== 'them' || before === 'of')
      ),
  ),
  // Takes "it was late", "sold it"; "the last of its boats"; refuses "the boat sank when it hit a rock", "it was clear that the boat sank".
  rule(
    'It has an “it” that could be anything.',
    ({ pieces, at, word, text, before, next }) =>
      /^it(?:s|self)?$/.test(word) &&
      !(word === 'it' && isEmpty(pieces, at)) &&
      ((text === 'it' && !isVerbOfIt(next)) ||
        !pieces.slice(0, before === 'of' ? Math.max(0, at - 3) : at).some(isOne)),
  ),
];

const hasBehind = (pieces: readonly Piece[], at: number, words: RegExp): boolean =>
  pieces.some(({ lower }, place) => place > at && words.test(lower));

const gendered = /^(?:s?he|him|his|hers?|himself|herself)$/;

/** Takes "keep | that in mind"; refuses "say | that in May". */
const isDone = (before: string): boolean =>
  verbForms(before).some(({ base, form }) => form === 'base' && !isVerb(base, verb.say | verb.think));

/** Takes the "plan" of "said that plan would fail"; refuses "plans", "one". */
const isThing = (next: string): boolean =>
  isNoun(next, noun.deed | noun.speech | noun.event | noun.deal | noun.thing) &&
  !isPlural(next) &&
  next !== 'one';

const endsNoun = (word: string): boolean =>
  isSmall(word, auxiliary | small.preposition | small.coordinator) ||
  verbForms(word).some(({ form }) => form === 'ed' || form === 'past');

const areMany = ({ lower }: Piece): boolean => lower === 'and' || lower === 'police' || isPlural(lower);

/** Takes the "the" of "the boat", "any", "Norland", which an "it" can stand for. */
const isOne = ({ lower, text }: Piece, at: number): boolean =>
  /^(?:the|an?|each|one|no|any)$/.test(lower) || (/^\p{Lu}/u.test(text) && !(at === 0 && asking.test(text)));
const asking = /^(?:Wh|How|In$|By$|For$|At$|On$|About)/;

/** Whether an "it" is a subject by what follows; an object ("make it late") names what stands outside. */
const isVerbOfIt = (next: string): boolean =>
  isSmall(next, auxiliary) ||
  /^(?:also|never|still)$/.test(next) ||
  verbForms(next).some(({ form }) => form !== 'base' && form !== 'ing' && form !== 'participle');

/** An "it" that stands for nothing. Takes "it was clear that", "it’s hard to"; refuses "it was late", "it was built to", "it would be back to normal". */
function isEmpty(pieces: readonly Piece[], at: number): boolean {
  const words = pieces.slice(at, at + 10).map(({ lower }) => lower);
  const forms = verbForms(words[2] ?? '');
  const isMade = forms.length > 0 && forms.every(({ form }) => form !== 'base' && form !== 's');
  return !isMade && !isQuality(words[2] ?? '', quality.able) && emptyIt.test(words.join(' '));
}
const emptyIt =
  /^it(?:'s| (?:is|was|\p{L}+n't|\p{L}+ be|seem\p{L}+))(?: \p{L}+){1,6}? (?:that|(?<! (?:back|close|due|next|similar|up|down) )to|for|what) /u;

/**
 * Why a clause cannot stand alone in a question, in words for a teacher; null when it can. Words inside quotation
 * marks are not looked at: what a speaker's own "we" means is part of what is asked.
 */
export const whyNotAlone = remembered((clause): string | null => {
  const { pieces } = readWords(withoutQuoted(clause));
  for (const [at, { text, lower, kind }] of pieces.entries()) {
    const word = lower.replace(/'.*$/, '');
    const spot = {
      pieces,
      at,
      text,
      word,
      before: pieces[at - 1]?.lower ?? '',
      next: pieces[at + 1]?.lower ?? '',
    };
    const found = kind === 'word' ? rules.find(({ points }) => points(spot)) : undefined;
    if (found !== undefined) return found.reason;
  }
  const isEven = ['“”', '()'].every(
    ([open = '', close = '']) => clause.split(open).length === clause.split(close).length,
  );
  return isEven ? null : 'Its quotation marks or brackets do not close.';
});
