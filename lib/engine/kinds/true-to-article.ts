import type { Figure } from '../facts/facts.ts';
import { answerText, isBounded } from '../facts/figures/figure-answer.ts';
import { isQuality, quality } from '../lexicon/qualities.ts';
import { isTime, time } from '../lexicon/times.ts';
import { isFormOf, verb } from '../lexicon/verb-classes.ts';
import { determiners, possessives } from '../lexicon/word-classes.ts';
import { oneSpaced } from '../text/one-spaced.ts';
import { sentenceOf, toldClause } from './clauses/told-clause.ts';
import { toldSentences } from './clauses/told-sentence.ts';
import { lacksComplement } from './clauses/too-little.ts';
import { whyNotTold } from './clauses/why-not-told.ts';
import { besideAnother } from './figures/beside-another.ts';
import { type FigureContext, figureContexts } from './figures/figure-context.ts';
import { findRival } from './figures/find-rival.ts';
import { losesSetting } from './figures/lost-setting.ts';
import { isCompound } from './figures/sized-thing.ts';
import type { Draft, Kind, Refusal } from './kind.ts';
import { withoutOwn } from './statements/own-pronouns.ts';
import { likeness } from './words/content-words.ts';

const id = 'true-to-article';

/** Below this a count is too small to have others like it: "two men". */
const fewest = 3;
/** A smaller bare number may be anything. */
const fewestBare = 100;
/** How many words a statement without a name needs. */
const leastUnnamed = 12;

/** Which is true? A statement of the article with its figure, among the same statement with other figures. */
export const trueToArticle: Kind = {
  id,
  label: 'True to the article',
  ask(facts) {
    const drafts: Draft[] = [];
    const refused: Refusal[] = [];
    for (const inSentence of Map.groupBy(figureContexts(facts), ({ figure }) => figure.sentence).values()) {
      const fit = inSentence.filter(isFit).toSorted((a, b) => Number(isDate(a)) - Number(isDate(b)));
      const made = fit.map((context) => draftOf(context, inSentence));
      const draft = made.find((one) => 'prompt' in one);
      const [first] = made;
      if (draft !== undefined) drafts.push(draft);
      else if (first !== undefined && fit[0] !== undefined && 'reason' in first) {
        const { start, end } = fit[0].figure;
        refused.push({ kind: id, start, end, ...first });
      }
    }
    return { drafts, refused };
  },
};

type Text = { text: string } | { reason: string };

/** The clause of the article around a figure. */
function textOfClause(context: FigureContext): Text {
  const told = toldClause(context, true);
  if ('reason' in told) return told;
  // "In a poll of anglers, taken in May, Wray led by 4 points"
  if (losesSetting(context, told.clause)) return { reason: 'It would lose what is said before it.' };
  const text = sentenceOf(told);
  const reason = whyNotTold(context, withoutOwn(context.facts, text));
  return reason === null ? { text } : { reason };
}

const isDate = ({ figure: { type } }: FigureContext): boolean => type === 'date' || type === 'year';

/** A bare number that something came to: "stood at 90,000"; not "in 40" and "Route 90". */
const reached = /^(?:at|to|was|were|reached|total(?:l?ed)?|averaged)$/;

/** Whether another figure in the place of this one would make a statement that is surely false: not "more than 40", "two men", "40 or 50", "six to eight weeks". */
function isFit(context: FigureContext): boolean {
  const { figure, pieces, hedgeFrom, end } = context;
  const { type, value } = figure;
  if (isBounded(figure) || /^(?:time|range)$/.test(type) || besideAnother(context)) return false;
  const [last, next] = [pieces[hedgeFrom - 1]?.lower ?? '', pieces[end]?.lower ?? ''];
  switch (type) {
    case 'number':
      return Number(value) >= fewestBare && reached.test(last);
    case 'date':
    case 'year':
      return !pieces[end - 1]?.lower.endsWith('s') && /^(?:in|on|since|until)$/.test(last);
    case 'ratio':
      return next === 'of' || pieces[end - 1]?.lower === 'of';
    case 'money':
      return !(isTold(last) && !isSize(context)) && !/^(?:-|‑|–|more|to|or)$/.test(next);
    case 'percent':
      return isSize(context) || (!isTold(last) && (/^(?:of|interest)$/.test(next) || isChange(last)));
    case 'count':
      if (last === 'of' || next === 'of') return false;
      return (
        Number(value) >= fewest && (figure.of !== null || figure.unit === 'times') && isPlain(last, next)
      );
    default:
      return !(type === 'duration' && last === 'in') && isPlain(last, next);
  }
}

/** "40 nets" and not "the 40 nets", "40 more nets". */
const isPlain = (last: string, next: string): boolean =>
  !isTold(last) && !/^(?:-|‑|–|more|others?|to|or)$/.test(next);
/** Takes "the | 12 boats", "its | 300 workers", "the first | 40 days", which were told before or belong to a thing; refuses "hired | 12 guards". */
const isTold = (last: string): boolean =>
  determiners.has(last) ||
  possessives.has(last) ||
  isQuality(last, quality.order | quality.most) ||
  /^(?:than|number)$/.test(last);
/** "a | $60 million | fee" */
const isSize = (context: FigureContext): boolean =>
  /^an?$/.test(context.pieces[context.hedgeFrom - 1]?.lower ?? '') && isCompound(context);
/** "rose | 4 percent", "at | 4 percent", "a decline to | 4 percent"; of whose 4 percent "with 4 percent" tells nothing. */
const isChange = (last: string): boolean =>
  /^(?:by|at|to|just|only|up|down)$/.test(last) || isFormOf(last, verb.rise | verb.raise);

/** "40 nets and 30 sails": counts of different things. */
const countsOther = (one: Figure, other: Figure): boolean =>
  one.type === 'count' && one.of !== null && other.of !== null && likeness(one.of, other.of) === 0;

/** Whether the words have another figure of its sort, or one that could as well be altered; a date or year yields to any. */
const hasRival = (context: FigureContext, inSentence: readonly FigureContext[], text: string): boolean =>
  inSentence.some(
    (other) =>
      other.figure !== context.figure &&
      text.includes(oneSpaced(context.facts.document.text.slice(other.figure.start, other.figure.end))) &&
      ((other.figure.type === context.figure.type && !countsOther(context.figure, other.figure)) ||
        (isDate(context) && !isDate(other))),
  );

/** The clause around a figure, else the sentence, whole or shorter, as words before and behind it. */
function draftOf(context: FigureContext, inSentence: readonly FigureContext[]): Draft | { reason: string } {
  const draftFrom = (told: Text): Draft | { reason: string } =>
    'reason' in told ? told : framed(context, inSentence, told.text);
  let draft = draftFrom(textOfClause(context));
  for (const told of 'prompt' in draft ? [] : toldSentences(context.facts, context.figure.sentence)) {
    draft = draftFrom(told);
    if ('prompt' in draft) break;
  }
  return draft;
}

/** What joins a figure to the words before it: "fell | by", "spoke | for about". */
const joins = /(?: (?:in|on|by|at|for|with|to|since|until|of|about|around|nearly|almost|roughly|just))+ $/;
const ofYear = /\b(?:last|this|next|past) (?:year|quarter|season|month)\b/;
const tooLittle = { reason: 'It says too little by itself.' };

/** A statement as words before and behind its figure. */
function framed(
  context: FigureContext,
  inSentence: readonly FigureContext[],
  text: string,
): Draft | { reason: string } {
  const { facts, figure, index } = context;
  // "Guards arrested 40 rowers": where, and whose guards?
  const [, ...others] = text.split(/[ ,.]+/);
  const isNamed = others.some((word) => /^\p{Lu}/u.test(word) && !isTime(word.toLowerCase(), time.month));
  if (!isNamed && others.length < leastUnnamed) return tooLittle;
  const sentence = facts.document.sentences[figure.sentence];
  // "earned $40,000 last year": the figure is that of the year alone.
  const isOfYear =
    ofYear.test(facts.document.text.slice(sentence?.start, sentence?.end)) && !ofYear.test(text);
  if (isOfYear && !isDate(context)) return { reason: 'It would lose the time that it is told of.' };
  const written = answerText(facts.document.text, figure);
  const capital = written.charAt(0).toUpperCase() + written.slice(1);
  const words = text.startsWith(capital) ? capital : written;
  const at = text.indexOf(words);
  const [before, after] = [text.slice(0, at), text.slice(at + words.length)];
  const isWhole = !/[\p{L}\p{N}.,$£€-]$/u.test(before) && !/^(?:[\p{L}\p{N}%-]|[.,]\d)/u.test(after);
  if (sentence === undefined || at < 0 || text.indexOf(words, at + 1) >= 0 || !isWhole)
    return { reason: 'Its figure cannot be changed alone.' };
  const isEnd = /^(?: \p{Ll}+)?[.,]/u.test(after);
  if (isEnd && lacksComplement(`${before.replace(joins, '').trim()}?`)) return tooLittle;
  if (hasRival(context, inSentence, text) || findRival(facts, index, text) !== null)
    return { reason: 'Another figure could be as true in it.' };
  return {
    kind: id,
    prompt: 'Which of these statements agrees with the article?',
    key: { text, mention: { start: sentence.start, end: sentence.end } },
    answer: { type: 'phrase' },
    frame: { figure: index, before, after },
    ordered: true,
    evidence: [{ start: sentence.start, end: sentence.end }],
    explanation: `The article gives the figure in this sentence: “${words}”.`,
    subject: figure.sentence,
  };
}
