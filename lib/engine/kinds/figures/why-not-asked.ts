import type { Facts } from '../../facts/facts.ts';
import { closesNounPhrase } from '../../facts/figures/counted-noun.ts';
import { figureAnswer } from '../../facts/figures/figure-answer.ts';
import { readNumber } from '../../facts/figures/read-number.ts';
import { isNoun, noun } from '../../lexicon/nouns.ts';
import { smallNumbers } from '../../lexicon/number-words.ts';
import { isSmall, small } from '../../lexicon/small-words.ts';
import { leaningIn, whyLeans } from '../clauses/bare-definite.ts';
import { lacksComplement, leavesOpen, ofNoPoll, unnamedFirm } from '../clauses/too-little.ts';
import { isBodys } from '../clauses/why-not-told.ts';
import { withoutOwn } from '../statements/own-pronouns.ts';
import { whyNotAlone } from '../statements/stands-alone.ts';
import type { FigureContext } from './figure-context.ts';

const longest = 32;

/** What every question of a figure says, which tells nothing of this one. */
const asks =
  /^According to [^,]+, |\b(?:about|what|which|percentage|share|number|price|score|figure|people|how|much|many|large|long|high|money|value) /gi;

/** How many words of a question tell which figure is asked for: those of three letters and more that are no function words. */
const tellingWords = (prompt: string): number =>
  (
    prompt
      .replace(asks, '')
      .toLowerCase()
      .match(/\p{L}{3,}/gu) ?? []
  ).filter((word) => !closesNounPhrase(word)).length;

const pronoun = /\bones?\?$|\b(?:it|them|him|her|he|she|they|himself|herself|itself|themselves|there)\b/i;

/** "did Ines Carrow sell its coal": no thing stands before the "its"; and so with "their". */
function ofNobody({ registry }: Facts, prompt: string): boolean {
  const at = prompt.search(/(?<!\b(?:how many|how much|percentage|share) of )\b(?:its|their)\b/);
  if (at < 0) return false;
  let before = prompt.slice(0, at);
  for (const { kind, name } of registry.entities) if (kind === 'person') before = before.replaceAll(name, '');
  return !/.\p{Lu}|\b(?:the|an?) (?!last|first|rest|most|best)\p{Ll}/u.test(before);
}

/** Whether words stand in others whole: "40" in "40 boats", not in "1,402". */
function holds(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!/[\d\p{L}]/u.test(`${text.charAt(at - 1)}${text.charAt(at + words.length)}`)) return true;
  return false;
}

/** How many telling words a question without a name needs. */
const leastUnnamed = 4;

const cardinal = [...smallNumbers.keys()].filter((word) => word !== 'one').join('|');

const outside = 'It points to something outside the question.';
/** "of the 13 boats", "of the past nine": a whole whose number was told before. */
const ofCounted = new RegExp(
  `\\bof the (?:(?:past|last|first) )?(?:\\d[\\d,]*|${cardinal}) (?:[\\p{Ll}-]+ ){0,2}?[\\p{Ll}-]+s (\\p{L}+)(.*)`,
  'u',
);
const ofAll = /\b[Hh]ow many (?:\p{Ll}+ ){0,2}?(\p{Ll}+) (?:are|have|live|own|earn|die|work)\b\P{Lu}*$/u;
const twoFigures = new RegExp(`\\band (?:about |some |nearly )?(?:[$£€]?\\d|(?:${cardinal})\\b)`, 'u');
const ending =
  small.article | small.be | small.coordinator | small.relative | small.possessive | small.preposition;
const bending = /^(?:if|unless|whether|could|might|should|must|may|\p{Ll}+n[’']t)$/u;

/** Each takes a whole question in which what is written beside it stands. */
const tests: { fits: (prompt: string) => boolean; reason: string }[] = [
  // "40 boats and $40", "nine counts of fraud and two of theft"; refuses nothing in "1931 and later".
  { fits: (prompt) => twoFigures.test(prompt), reason: 'It would ask for two figures at once.' },
  // "how many other countries", "how many more seats", "Larn's other mills": counted beside others that the question does not name.
  {
    fits: (prompt) =>
      /\bhow (?:many|much) (?:others?|more|additional|further|extra|such|remaining)\b/i.test(prompt) ||
      /[’']s other\b|\bthe (?:remaining|latest)\b/i.test(prompt),
    reason: 'It counts on from something told before.',
  },
  // "led among women", "by how many points did Ada Holm win"; not "by how many points did Ada Holm win in Larn".
  {
    fits: (prompt) =>
      / (?:leads?|trails?|led|trailed) (?:in|among)\b/i.test(prompt) ||
      /\bby (?:about )?how many \p{L}* ?points\b(?!.*\b(?:in|at|among|across)\b)/iu.test(prompt),
    reason: 'It does not say in what contest.',
  },
  // "come from two goals down", "home to 40 herons", which the question tears apart.
  {
    fits: (prompt) => /^From how many .* (?:down|behind|adrift|ahead)\b|\bto .*many .* home\?$/.test(prompt),
    reason: 'Its words belong together.',
  },
  // "Monday's meeting", "in the building", "the man in question": of whom, and which.
  {
    fits: (prompt) =>
      isBodys(prompt) ||
      unnamedFirm.test(prompt) ||
      /(?:day|week|month|year|evening|night|season)[’']s \p{Ll}+\b(?! of| between)/u.test(prompt) ||
      /\bin question\b|\bin the (?:building|room)\b(?! (?:of|where|that|in|at|on)\b)/.test(prompt),
    reason: outside,
  },
  // "…described as?", "…over the?": what follows was cut away; not "take over?".
  {
    fits: (prompt) => {
      const last = /([\p{L}’']+)\?$/u.exec(prompt)?.[1]?.toLowerCase() ?? '';
      const isDirection = /^(?:up|over|out|off|down|back|through|around|along|behind)$/.test(last);
      return /[’']s$/.test(last) || (isSmall(last, ending) && !isDirection);
    },
    reason: 'The question would break off.',
  },
  // "of the 13 boats did"; not "of the 13 boats in Larn", "of the 13 seats did she win in Larn".
  {
    fits: (prompt) => {
      const [, next = '', rest = ''] = ofCounted.exec(prompt) ?? [];
      const isTold = isSmall(next, small.preposition | small.relative);
      return next !== '' && !isTold && !/\b(?:in|on|at|of|from) (?:the )?\p{Lu}/u.test(rest);
    },
    reason: outside,
  },
  // What makes of what a clause says no fact, or turns it round; not the month.
  {
    fits: (prompt) =>
      prompt
        .split(/[ ,?]+/)
        .some((word) => bending.test(word) || (isSmall(word, small.negation) && word !== 'without')),
    reason: 'What the article says of it is not a plain fact.',
  },
  // "what percentage of the vote did … win", "what share of women backed …", "how many households are worth $9 million": in which election or country.
  {
    fits: (prompt) =>
      isNoun(ofAll.exec(prompt)?.[1] ?? '', noun.person | noun.kin | noun.group) ||
      (!/\b(?:in|at|among|needed|poll) /i.test(prompt) &&
        /\b(?:percentage|share) of (?:the (?:GOP |Republican |Democratic )?(?:vote|total|delegates)|(?:[\p{L}-]+ )*(?:voters|women|men))\b/u.test(
          prompt,
        )),
    reason: outside,
  },
];

/** Why a question says too little to have one answer, or null: "How many fans wore hats", "how long did it last". */
function whyBare({ pieces, from }: FigureContext, prompt: string): string | null {
  const body = prompt.replace(/^According to [^,]+, /, '');
  const isUnnamed = !/.\p{Lu}|\d|[“"]/u.test(body);
  const isVague = readNumber(pieces, from)?.form === 'vague';
  const isShort = tellingWords(body) < leastUnnamed && !/\bthe \p{Ll}/u.test(body);
  if (tellingWords(prompt) < 2 || (isUnnamed && (isVague || isShort)))
    return 'The question would say too little.';
  return lacksComplement(prompt) || leavesOpen(prompt) ? 'Too little is said of it.' : null;
}

/** A question with what its pronouns stand for in their place, where that is certain: "how many voters say they". */
const masked = (facts: Facts, prompt: string): string =>
  withoutOwn(facts, prompt)
    .replace(
      /\b((?:how many|share of|percentage of) [^?]*? (?:said|say|think|believe|feel|hope)) (?:that )?they\b/gi,
      '$1 voters',
    )
    .replace(/\b((?:share|percentage|how many) of) (?:its|their|his|her)\b/gi, '$1 the');

/**
 * Why a question of a figure, date or place does not stand alone or is no plain one, in words for a teacher; null when nothing
 * shows that. The one place that asks: its pronouns and definites, its length and end, and whether it gives its answer away.
 * `told` is the same in the order of a statement.
 */
export function whyNotAsked(context: FigureContext, prompt: string, told: string): string | null {
  const { facts, figure } = context;
  if (prompt.split(' ').length > longest) return 'The question would be too long.';
  const found = tests.find(({ fits }) => fits(prompt));
  if (found) return found.reason;
  const bare = figure.type === 'age' ? null : whyBare(context, prompt);
  if (bare !== null) return bare;
  if (ofNoPoll(prompt)) return 'It points to a poll that it does not name.';
  const plain = masked(facts, prompt);
  if (pronoun.test(plain) || ofNobody(facts, prompt))
    return 'It has a pronoun that could be anyone or anything.';
  const alone = whyNotAlone(plain);
  if (alone !== null) return alone;
  const [leaning] = leaningIn(facts, told);
  if (leaning) return whyLeans(leaning);
  const { number } = figureAnswer(facts.document.text, figure);
  return holds(prompt.toLowerCase(), number.toLowerCase())
    ? 'The question would give its own answer away.'
    : null;
}
