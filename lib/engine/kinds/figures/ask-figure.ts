import { isReporting } from '../../facts/clauses/chunk-sentence.ts';
import type { Clause } from '../../facts/clauses/clause.ts';
import { clauseAround } from '../../facts/clauses/read-clause.ts';
import type { Facts, Figure } from '../../facts/facts.ts';
import { closesNounPhrase } from '../../facts/figures/counted-noun.ts';
import { figureAnswer, isBounded } from '../../facts/figures/figure-answer.ts';
import { readNumber } from '../../facts/figures/read-number.ts';
import { once } from '../../text/once.ts';
import { leaningIn, whyLeans } from '../clauses/bare-definite.ts';
import { bareHead, lacksComplement, namesTwice, ofNoPoll, unnamedFirm } from '../clauses/too-little.ts';
import { withoutOwn } from '../statements/own-pronouns.ts';
import { whyNotAlone } from '../statements/stands-alone.ts';
import { askAge } from './ask-age.ts';
import { askCompound, isCompound } from './ask-compound.ts';
import { askInClause } from './ask-in-clause.ts';
import type { Attempt, Range } from './attempt.ts';
import { attributionOf } from './attribution.ts';
import { besideAnother } from './beside-another.ts';
import { pointsBack } from './definite-phrase.ts';
import type { FigureContext } from './figure-context.ts';
import { indexOf } from './figure-index.ts';
import { losesSetting, losesWhich } from './lost-setting.ts';
import { renderWords, tidy } from './render-words.ts';
import { subjectOf } from './resolve-subject.ts';
import { question, tailEnd } from './turn-clause.ts';

/** A figure asked for: the whole question, the same with names for its pronouns, and what the figure is as a noun phrase. */
export type FigureQuestion = { prompt: string; plain: string; description: string; source: string | null };
/** A question in full, or why none can be formed. */
export type Result = FigureQuestion | { reason: string };

const longest = 32;
const askable = new Set([
  'count',
  'percent',
  'ratio',
  'money',
  'duration',
  'distance',
  'mass',
  'volume',
  'area',
  'speed',
  'temperature',
  'age',
  'number',
  'score',
]);

/** Words that make what a clause says no fact, or turn it round. */
const unsure =
  /\b(?:no|not|never|neither|nor|nobody|nothing|none|if|unless|whether|could|might|may|should|must|hardly|barely)\b|n[’']t\b/i;

// "…described as?", "…over the?": what follows was cut away.
const dangling =
  /\b(?:the|an?|of|to|in|as|is|are|was|were|and|or|but|because|due|for|with|than|at|by|that|who|which|its|their|from|said|says|so|be|been|also|(?:\d+|two|three|four|five|six) or (?:more|fewer))\?$|[’']s\?$/i;

// What every question of a figure says, which tells nothing of this one.
const asks =
  /^According to [^,]+, |\b(?:about |what |which )?(?:percentage|share|number|price|score|figure|margin|people|much|many|large|long|high|far|money|value)\b/gi;

// "how many other countries", "how many more seats": counted beside others that the question does not name.
const further =
  /\bhow (?:many|much) (?:other|others|more|additional|further|extra|such|remaining)\b|\badditional\b|[’']s other\b/i;

const pronoun = /\bones?\?$|\b(?:it|them|him|her|he|she|they|himself|herself|itself|themselves|there)\b/i;

/** Asks for a figure in a natural question that stands alone, or says why none can be formed. */
export const askFigure = once((context: FigureContext): Result => {
  const { figure } = context;
  if (!askable.has(figure.type)) return { reason: 'Figures of this sort are not asked for.' };
  const sentence = context.facts.document.sentences[figure.sentence];
  if (context.facts.document.blocks[sentence?.block ?? -1]?.kind !== 'body')
    return { reason: 'It stands in a headline.' };
  if (besideAnother(context)) return { reason: 'It is one end of a range or choice.' };
  const attribution = attributionOf(context);
  if ('reason' in attribution) return attribution;
  const clause = clauseAround(context.analysis, context.hedgeFrom, context.end);
  if (clause?.opener === 'that' && attribution.source === null)
    return { reason: 'It is somebody’s claim, and whose is not certain.' };
  if (attribution.source === null && isReported(context))
    return { reason: 'It is somebody’s claim, and whose is not certain.' };
  if (attribution.source === null && clause && wouldBe(context, clause))
    return { reason: 'It tells what would be, and not who says so.' };
  if (
    clause &&
    wouldBe(context, clause) &&
    context.pieces.some(({ lower }) => lower === 'if' || lower === 'unless')
  )
    return { reason: 'It holds only under a condition.' };
  if (clause && figure.type !== 'age' && losesSetting(context, clause))
    return { reason: 'It would lose what is said before it.' };
  // "would see a cut of $40": under whose plan?
  const isOpen =
    clause &&
    wouldBe(context, clause) &&
    !own.test(context.pieces[clause.subject.from]?.lower ?? '') &&
    !context.pieces.some(({ lower }) => underWhat.test(lower));
  if (isOpen) return { reason: 'It tells what would be, and not under what.' };
  const asked = attempt(context, clause, attribution.statement);
  const lead = leadWords(context, clause);
  if ('reason' in asked) return asked;
  if (clause && figure.type !== 'age' && losesWhich(context, clause, asked.prompt))
    return { reason: 'It would lose what is said behind it.' };
  // "As part of the sale, Wray took a 35 percent stake in the mill": the stake is the mill's, and the sale another matter.
  if (lead !== '' && isCompound(context) && !asked.prompt.includes(' that '))
    return { reason: 'What stands before it does not fit into a question.' };
  return typeof lead === 'string' ? finish(context, asked, { source: attribution.source, lead }) : lead;
});

const underWhat = /^(?:under|plans?|proposals?|bill|law|deal|agreement|changes?|project|scheme)$/;
const own = /^(?:it|he|she|they)$/;

/** "The survey finds that, while 40 percent row, …": it stands behind what is said. */
const isReported = ({ pieces, hedgeFrom }: FigureContext): boolean =>
  pieces
    .slice(1, hedgeFrom)
    .some(
      ({ lower }, at) =>
        lower === 'that' && isReporting(pieces[at]?.lower ?? '') && pieces[at + 2]?.text === ',',
    );

/** Whether a clause tells what would be. */
export const wouldBe = (context: FigureContext, { verb }: Clause): boolean =>
  context.pieces.slice(verb.from, verb.end).some(({ lower }) => lower === 'would');

function attempt(
  context: FigureContext,
  clause: Clause | null,
  statement: Parameters<typeof subjectOf>[2],
): Attempt {
  const subject = clause ? subjectOf(context, clause, statement) : null;
  const words = subject && 'words' in subject ? subject.words : null;
  if (context.figure.type === 'age') return askAge(context);
  if (isCompound(context)) return askCompound(context, clause, words);
  if (!clause) return { reason: 'The clause it stands in cannot be read surely.' };
  const inside = context.hedgeFrom >= clause.subject.from && context.end <= clause.subject.end;
  if (!inside && subject && 'reason' in subject) return subject;
  return askInClause(context, clause, words);
}

// "in a poll published on Monday" is "in a poll".
const leadText = (context: FigureContext, lead: Range): string => {
  const words = renderWords(context, lead);
  return words.replace(
    / (?:released|published|issued|announced|conducted|unveiled|posted|held) (?:on |late |early )*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: \p{Ll}+)?$/u,
    '',
  );
};

/** "In 2012": what stands before the subject, when it can go into the question. */
function leadWords(context: FigureContext, clause: Clause | null): string | { reason: string } {
  if (!clause?.lead || context.figure.type === 'age') return '';
  // "A three-day closure in March would cost": the time is that of the closure and must not move away from it.
  const last = context.pieces[clause.subject.end - 1];
  if (clause.lead.from >= clause.subject.end && last?.text === last?.lower)
    return { reason: 'A time stands with its subject, and the question would move it away.' };
  const words = leadText(context, clause.lead);
  if (
    /^(?:for (?:instance|example)|in (?:fact|addition|turn|short|general|all|particular)|of course)$/i.test(
      words,
    )
  )
    return '';
  // "For the Larn crews, Wray won": whom it is told of belongs to its verb.
  if (/^for (?:the )?(?!first|last|past|next)\p{L}/iu.test(words))
    return { reason: 'What stands before it does not fit into a question.' };
  if (/^as\b(?! part of)/i.test(words))
    return { reason: 'It is a source’s claim, and the source is not certain.' };
  if (
    /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:last|this|next) (?:week|month|year|night|weekend)\b|\b(?:today|yesterday)\b/.test(
      words,
    )
  )
    return words.split(' ').length <= 5
      ? ''
      : { reason: 'What stands before it points to a time the question cannot give.' };
  return words.split(' ').length <= 8
    ? words
    : { reason: 'What stands before it is too long for the question.' };
}

/** Takes "at least two mills", "more than half", beside which "at least one" is as true; "more than 40" is asked for as about 40. */
const isOpen = (figure: Figure): boolean =>
  isBounded(figure) &&
  (figure.type === 'ratio' ||
    (/^(?:count|number)$/.test(figure.type) && Number(figure.value) < fewestBounded));
const fewestBounded = 10;

/** "the number of", "the amount by which", which tell nothing of this figure. */
const measure = /^the \p{Ll}+(?: of| (?:at|by|for|from|in|to|with) which)? /u;

type Setting = { source: string | null; lead: string };

/** Puts a question together: whose claim it is, its mark, and whether it stands alone. */
export function finish(
  context: FigureContext,
  asked: { prompt: string; description: string },
  { source, lead }: Setting,
): Result {
  if (isOpen(context.figure)) return { reason: 'Its bound is as true of other numbers.' };
  const body = tidy(asked.prompt);
  // An age beside a name is the article's own, whoever is quoted around it.
  const named =
    context.figure.type === 'age' ? null : (source ?? (isBounded(context.figure) ? 'the article' : null));
  const own = named !== null && body.includes(named) ? ofHimself(context, body, named) : body;
  if (own === null) return { reason: 'It is somebody’s claim of himself, which makes no plain question.' };
  const put = (words: string): string =>
    onDays(
      named !== null && (own !== body || !body.includes(named))
        ? question(`according to ${named},`, words, lead)
        : question(lead === '' ? '' : `${lead},`, words),
    );
  const description = tidy(lead === '' ? asked.description : `${asked.description} ${lead}`);
  const plain = put(body);
  const prompt = put(own);
  const [leaning] =
    context.figure.type === 'age'
      ? []
      : leaningIn(context.facts, `${source ?? ''} : ${description.replace(measure, '')}`);
  const reason = namesTwice(prompt)
    ? 'It would name the same twice.'
    : (whyNot(context, plain) ?? (leaning ? whyLeans(leaning) : null));
  return reason === null ? { prompt, plain, description, source } : { reason };
}

const pronouns = { male: ['he', 'his'], female: ['she', 'her'] };

/** "how many cups did Ines Carrow win", when she says so, is "how many cups did she win" behind her name; null when she is not its subject. */
function ofHimself({ facts }: FigureContext, body: string, name: string): string | null {
  const person = facts.registry.entities.find((one) => one.name === name && one.kind === 'person');
  if (!person) return body;
  const at = body.indexOf(name);
  const isSubject = /(?:^|\b(?:did|does|do|has|have|had|will|would|can|could|is|was|are|were) )$/.test(
    body.slice(0, at),
  );
  if (!isSubject || !person.gender) return null;
  const [he = '', his = ''] = pronouns[person.gender];
  const after = body.slice(at + name.length);
  return body.slice(0, at) + (/^[’']s?(?= )/.test(after) ? his + after.replace(/^[’']s?/, '') : he + after);
}

/** "voted Tuesday" → "voted on Tuesday". */
const onDays = (words: string): string =>
  words.replace(
    /(?<=\b(?!on |by |of |to |for |from |until |since |before |after |late |early |last |next |this |every |each |the |and |or |through )\p{Ll}+ )(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: night| morning| evening| afternoon)?\?)/u,
    'on ',
  );

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

// "across how many shops in Ellery and one shop in Larn does …"
const asksTwo =
  /how many [^?]*? and (?:one|two|three|four|five|six|seven|eight|nine|ten|twelve) \p{Ll}+ [^?]*?\b(?:does|do|did|is|are|was|were|has|have|had|will)\b/u;

/** Whether words stand in others whole: "40" in "40 boats", not in "1,402". */
function holds(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!/[\d\p{L}]/u.test(`${text.charAt(at - 1)}${text.charAt(at + words.length)}`)) return true;
  return false;
}

/** Takes "of the 13 boats did", whose number was told before; refuses "of the 13 boats in Larn", "of the 13 seats did she win in Larn". */
const ofSet =
  /\bof the (?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:[\p{Ll}-]+ ){0,2}?[\p{Ll}-]+s (?!(?:at|in|on|of|for|from|to|that|who|which|with|by|under)\b)(?![^?]*\b(?:in|on|at|of|from) (?:the )?\p{Lu})/u;

const isVague = ({ pieces, from }: FigureContext): boolean => readNumber(pieces, from)?.form === 'vague';

/** Why a stem without the "only" before its figure would say another thing: "saved only 40, in breach of its rules". */
const judged =
  /\bin (?:contravention|violation|breach|defiance|spite) of\b|\b(?:despite|contrary to|(?:al)?though|short of)\b/i;
const isOnly = ({ pieces, hedgeFrom }: FigureContext): boolean =>
  /^(?:only|just|merely|barely)$/.test(pieces[hedgeFrom - 1]?.lower ?? '');

/** How many telling words a question without a name needs. */
const leastUnnamed = 4;

function whyNot(context: FigureContext, prompt: string): string | null {
  const words = prompt.split(' ');
  if (words.length > longest) return 'The question would be too long.';
  if (/\band (?:about |some |nearly )?[$£€]?\d/.test(prompt) || asksTwo.test(prompt) || twinAfter(context))
    return 'It would ask for two figures at once.';
  if (tellingWords(prompt) < 2 && context.figure.type !== 'age') return 'The question would say too little.';
  if (judged.test(prompt) && isOnly(context)) return 'It would lose the “only” that the rest hangs on.';
  if (further.test(prompt)) return 'It counts on from something told before.';
  const body = prompt.replace(/^According to [^,]+, /, '');
  // "How long did the flood last": the headline tells of the flood, or "the flood" is not asked for.
  const isUnnamed = context.figure.type !== 'age' && !/.\p{Lu}|\d|[“"]/u.test(body);
  if (isUnnamed && (isVague(context) || (tellingWords(body) < leastUnnamed && !/\bthe \p{Ll}/u.test(body))))
    return 'The question would say too little.';
  if (/ (?:leads?|led|trails?|trailed) (?:in|among)\b/.test(prompt))
    return 'It does not say in what contest.';
  if (unnamedFirm.test(prompt)) return 'It points to something outside the question.';
  const { entities } = context.facts.registry;
  if (
    context.figure.type !== 'age' &&
    (bareHead.test(prompt) ||
      lacksComplement(prompt, (doer) =>
        entities.some(({ kind, name }) => kind === 'person' && name === doer),
      ))
  )
    return 'Too little is said of it.';
  if (ofNoPoll(prompt)) return 'It points to a poll that it does not name.';
  if (
    /^(?:[^,]+, )?by (?:about )?how many (?:percentage )?(?:points|votes)\b/i.test(prompt) &&
    !/\b(?:in|at|among|across)\b/i.test(prompt)
  )
    return 'It does not say in what contest.';
  if (dangling.test(prompt)) return 'The question would break off.';
  if (ofSet.test(prompt)) return 'It points to something outside the question.';
  if (pointsBack(context, prompt)) return 'It points to something outside the question.';
  if (unsure.test(prompt.replace(/\bMay\b/g, ''))) return 'What the article says of it is not a plain fact.';
  const masked = withoutOwn(context.facts, prompt)
    .replace(/\b(are|were|is|was|have|has|had) there\b/g, '$1')
    .replace(/\b(the|an?) ((?:[\p{L}-]+ ){0,3})mine\b/giu, '$1 $2pit')
    .replace(
      /\b((?:how many|what (?:share|percentage) of) [^?]*? (?:say|said|think|thought|believe|believed|feel|felt|fear|feared|hope|hoped|report|reported)) (?:that )?they\b/gi,
      '$1 voters',
    )
    .replace(/\bthose (?=surveyed|polled|questioned|asked|interviewed)/g, 'people ')
    .replace(/\blater this\b/g, '')
    .replace(/\b(what (?:percentage|share) of|how many of) (?:its|their|his|her)\b/gi, '$1 the');
  if (pronoun.test(masked)) return 'It has a pronoun that could be anyone or anything.';
  // "what percentage of the vote did … win", "what share of women backed …": in which election?
  if (
    /\b(?:percentage|share) of (?:the (?:vote|total|delegates|electorate)|(?:[\p{L}-]+ )*(?:voters|women|men|whites|blacks|seniors|millennials|independents|evangelicals))\b/u.test(
      prompt,
    ) &&
    !/\b(?:in|at|among|needed|poll) /i.test(prompt)
  )
    return 'It points to something outside the question.';
  // "Four years ago, 46 percent …": without its time it is no fact of today.
  const opening = context.pieces
    .slice(0, 5)
    .map(({ lower }) => lower)
    .join(' ');
  if (context.figure.type !== 'age' && /^(?:[\p{L}\d]+ ){2,3}ago ,/u.test(opening))
    return 'It has a relative date whose day it does not give.';
  if (halfNamed(context, prompt)) return 'It names a person by half.';
  if (ofNobody(context, prompt)) return 'It has a pronoun that could be anyone or anything.';
  const alone = whyNotAlone(masked);
  if (alone !== null) return alone;
  const { number } = figureAnswer(context.facts.document.text, context.figure);
  if (holds(prompt.toLowerCase(), number.toLowerCase()))
    return 'The question would give its own answer away.';
  return null;
}
