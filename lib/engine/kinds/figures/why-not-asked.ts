import type { Facts } from '../../facts/facts.ts';
import { closesNounPhrase } from '../../facts/figures/counted-noun.ts';
import { figureAnswer } from '../../facts/figures/figure-answer.ts';
import { readNumber } from '../../facts/figures/read-number.ts';
import { once } from '../../text/once.ts';
import { bareHead, lacksComplement, ofNoPoll, unnamedFirm } from '../clauses/too-little.ts';
import { withoutOwn } from '../statements/own-pronouns.ts';
import { whyNotAlone } from '../statements/stands-alone.ts';
import { pointsBack } from './definite-phrase.ts';
import type { FigureContext } from './figure-context.ts';
import { indexOf } from './figure-index.ts';
import { tailEnd } from './turn-clause.ts';

const longest = 32;

// What every question of a figure says, which tells nothing of this one.
const asks =
  /^According to [^,]+, |\b(?:about |what |which )?(?:percentage|share|number|price|score|figure|margin|people|much|many|large|long|high|far|money|value)\b/gi;

const pronoun = /\bones?\?$|\b(?:it|them|him|her|he|she|they|himself|herself|itself|themselves|there)\b/i;

// "300 boats and Larn at least 40": a figure of the same sort behind an "and" in the same breath.
function twinAfter({ facts, figure, analysis, end, pieces }: FigureContext): boolean {
  const chunk = analysis.chunks.find((one) => one.from < end && end <= one.end);
  if (!chunk) return false;
  const and = pieces.findIndex((piece, at) => at >= end && at < chunk.end && piece.lower === 'and');
  const stop = pieces[tailEnd(pieces, end, chunk.end) - 1]?.end ?? 0;
  const start = pieces[and]?.start ?? Number.POSITIVE_INFINITY;
  return (
    and >= 0 &&
    facts.figures.some((other) => other.type === figure.type && other.start > start && other.end <= stop)
  );
}

/** How many words of a question tell which figure is asked for: those of three letters and more that are no function words. */
const tellingWords = (prompt: string): number =>
  (
    prompt
      .replace(asks, '')
      .toLowerCase()
      .match(/\p{L}{3,}/gu) ?? []
  ).filter((word) => !closesNounPhrase(word) && !/^(?:how|what|which|where)$/.test(word)).length;

/** The surnames of persons who are named in full, by their first word. */
const surnames = once(({ registry }: Facts) =>
  Map.groupBy(
    registry.entities.flatMap(({ kind, name, surname }) =>
      kind === 'person' && surname !== null && name.includes(' ') ? [surname] : [],
    ),
    (surname) => surname.split(' ')[0],
  ),
);

/** "does Carrow want": a surname without the name before it; not "the Carrow report", nor a firm called Carrow. */
const halfNamed = ({ facts }: FigureContext, prompt: string): boolean =>
  prompt.split(/[ ?]/).some((word) =>
    surnames(facts)
      .get(word)
      ?.some((surname) => {
        const at = prompt.indexOf(` ${surname}`);
        if (at < 0 || !/^(?: \p{Ll}|\?)/u.test(prompt.slice(at + surname.length + 1))) return false;
        const before = prompt.slice(0, at).split(' ').at(-1) ?? '';
        return /^\p{Ll}+$/u.test(before) && before !== 'the' && !indexOf(facts).shared.has(surname);
      }),
  );

/** "did Ines Carrow sell its coal": no thing stands before the "its". */
function ofNobody({ facts }: FigureContext, prompt: string): boolean {
  const at = prompt.search(/(?<!\b(?:how many|how much|percentage|share) of )\bits\b/);
  if (at < 0) return false;
  let before = prompt.slice(0, at);
  for (const { kind, name } of facts.registry.entities)
    if (kind === 'person') before = before.replaceAll(name, '');
  return !/.\p{Lu}|\b(?:the|an?) (?!last|first|rest|most|best)\p{Ll}/u.test(before);
}

/** Whether words stand in others whole: "40" in "40 boats", not in "1,402". */
function holds(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!/[\d\p{L}]/u.test(`${text.charAt(at - 1)}${text.charAt(at + words.length)}`)) return true;
  return false;
}

const isVague = ({ pieces, from }: FigureContext): boolean => readNumber(pieces, from)?.form === 'vague';

/** Why a stem without the "only" before its figure would say another thing: "saved only 40, in breach of its rules". */
const judged =
  /\bin (?:contravention|violation|breach|defiance|spite) of\b|\b(?:despite|contrary to|(?:al)?though|short of)\b/i;
const isOnly = ({ pieces, hedgeFrom }: FigureContext): boolean =>
  /^(?:only|just|merely|barely)$/.test(pieces[hedgeFrom - 1]?.lower ?? '');

/** How many telling words a question without a name needs. */
const leastUnnamed = 4;

type Test = { pattern: RegExp; reason: string };
const outside = 'It points to something outside the question.';
const noContest = 'It does not say in what contest.';

/** Each takes a whole question in which what is written beside it stands. */
const tests: Test[] = [
  // "By what percentage did Larn Boats fall?": its shares, its sales or its profit?
  {
    pattern:
      /^By (?:what percentage|how (?:much|many points)) did (?:\p{Lu}\S* )+(?:fall|rise|drop|gain|climb|slip|jump|advance|decline|sink|slide|surge)\?$/u,
    reason: 'Too little is said of it.',
  },
  // "the talk with Ada Holm": whose; "Friday’s hearing": of whom; "in the building": which.
  {
    pattern:
      /\bwas the (?:\p{Ll}+ )?(?:conversation|meeting|call|talk|chat|interview) with \p{Lu}|day[’']s (?:meeting|session|hearing|gathering)\b(?! of| between| with)|\b(?:in|inside) the (?:building|room|premises)\b(?! (?:of|where|that|which|in|at|on)\b)/u,
    reason: outside,
  },
  // "and $40", "across how many shops in Ellery and one shop in Larn does …"
  {
    pattern:
      /\band (?:about |some |nearly )?[$£€]?\d|how many [^?]*? and (?:one|two|three|four|five|six|seven|eight|nine|ten|twelve) \p{Ll}+ [^?]*?\b(?:does|do|did|is|are|was|were|has|have|had|will)\b/u,
    reason: 'It would ask for two figures at once.',
  },
  // "how many other countries", "how many more seats": counted beside others that the question does not name.
  {
    pattern:
      /\bhow (?:many|much) (?:other|others|more|additional|further|extra|such|remaining)\b|\badditional\b|[’']s other\b/i,
    reason: 'It counts on from something told before.',
  },
  // "led among women", "by how many votes did Ada Holm win"; not "by how many votes did Ada Holm win in Larn".
  {
    pattern:
      / (?:leads?|led|trails?|trailed) (?:in|among)\b|^(?:[^,]+, )?by (?:about )?how many (?:percentage )?(?:points|votes)\b(?!.*\b(?:in|at|among|across)\b)/i,
    reason: noContest,
  },
  { pattern: unnamedFirm, reason: outside },
  // "…described as?", "…over the?": what follows was cut away.
  {
    pattern:
      /\b(?:the|an?|of|to|in|as|is|are|was|were|and|or|but|because|due|for|with|than|at|by|that|who|which|its|their|from|said|says|so|be|been|also|(?:\d+|two|three|four|five|six) or (?:more|fewer))\?$|[’']s\?$/i,
    reason: 'The question would break off.',
  },
  // "of the 13 boats did", whose number was told before; not "of the 13 boats in Larn", "of the 13 seats did she win in Larn".
  {
    pattern:
      /\bof the (?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:[\p{Ll}-]+ ){0,2}?[\p{Ll}-]+s (?!(?:at|in|on|of|for|from|to|that|who|which|with|by|under)\b)(?![^?]*\b(?:in|on|at|of|from) (?:the )?\p{Lu})/u,
    reason: outside,
  },
  // What makes of what a clause says no fact, or turns it round; not the month.
  {
    pattern:
      /\b(?:no|not|never|neither|nor|nobody|nothing|none|if|unless|whether|could|might|should|must|hardly|barely|[Mm]ay(?<!May))\b|n[’']t\b/,
    reason: 'What the article says of it is not a plain fact.',
  },
  // "what percentage of the vote did … win", "what share of women backed …": in which election?
  {
    pattern:
      /^(?!.*\b(?:[Ii]n|[Aa]t|[Aa]mong|needed|poll) ).*\b(?:percentage|share) of (?:the (?:vote|total|delegates|electorate)|(?:[\p{L}-]+ )*(?:voters|women|men|whites|blacks|seniors|millennials|independents|evangelicals))\b/u,
    reason: outside,
  },
];

/** Why a question says too little to have one answer, or null. "How long did the flood last": the headline tells of the flood, or “the flood” is not asked for. */
function whyBare(context: FigureContext, prompt: string): string | null {
  if (context.figure.type === 'age') return null;
  const body = prompt.replace(/^According to [^,]+, /, '');
  const isUnnamed = !/.\p{Lu}|\d|[“"]/u.test(body);
  const isShort = tellingWords(body) < leastUnnamed && !/\bthe \p{Ll}/u.test(body);
  if (tellingWords(prompt) < 2 || (isUnnamed && (isVague(context) || isShort)))
    return 'The question would say too little.';
  const { entities } = context.facts.registry;
  const isPerson = (doer: string): boolean =>
    entities.some(({ kind, name }) => kind === 'person' && name === doer);
  return bareHead.test(prompt) || lacksComplement(prompt, isPerson) ? 'Too little is said of it.' : null;
}

/** A question with what its pronouns stand for in their place, where that is certain. */
const masked = (facts: Facts, prompt: string): string =>
  withoutOwn(facts, prompt)
    .replace(/\b(are|were|is|was|have|has|had) there\b/g, '$1')
    .replace(/\b(the|an?) ((?:[\p{L}-]+ ){0,3})mine\b/giu, '$1 $2pit')
    .replace(
      /\b((?:how many|what (?:share|percentage) of) [^?]*? (?:say|said|think|thought|believe|believed|feel|felt|fear|feared|hope|hoped|report|reported)) (?:that )?they\b/gi,
      '$1 voters',
    )
    .replace(/\bthose (?=surveyed|polled|questioned|asked|interviewed)/g, 'people ')
    .replace(/\blater this\b/g, '')
    .replace(/\b(what (?:percentage|share) of|how many of) (?:its|their|his|her)\b/gi, '$1 the');

/** Why a question of a figure, date or place does not stand alone or is no plain one, in words for a teacher; null when nothing shows that. */
export function whyNotAsked(context: FigureContext, prompt: string): string | null {
  if (prompt.split(' ').length > longest) return 'The question would be too long.';
  const found = tests.find(({ pattern }) => pattern.test(prompt));
  if (found) return found.reason;
  if (twinAfter(context)) return 'It would ask for two figures at once.';
  const bare = whyBare(context, prompt);
  if (bare !== null) return bare;
  if (judged.test(prompt) && isOnly(context)) return 'It would lose the “only” that the rest hangs on.';
  if (ofNoPoll(prompt)) return 'It points to a poll that it does not name.';
  if (pointsBack(context, prompt)) return outside;
  const plain = masked(context.facts, prompt);
  if (pronoun.test(plain) || ofNobody(context, prompt))
    return 'It has a pronoun that could be anyone or anything.';
  // "Four years ago, 46 percent …": without its time it is no fact of today.
  const opening = context.pieces
    .slice(0, 5)
    .map(({ lower }) => lower)
    .join(' ');
  if (context.figure.type !== 'age' && /^(?:[\p{L}\d]+ ){2,3}ago ,/u.test(opening))
    return 'It has a relative date whose day it does not give.';
  if (halfNamed(context, prompt)) return 'It names a person by half.';
  const alone = whyNotAlone(plain);
  if (alone !== null) return alone;
  const { number } = figureAnswer(context.facts.document.text, context.figure);
  return holds(prompt.toLowerCase(), number.toLowerCase())
    ? 'The question would give its own answer away.'
    : null;
}
