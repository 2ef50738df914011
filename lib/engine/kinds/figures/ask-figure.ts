import { isReporting } from '../../facts/clauses/chunk-sentence.ts';
import type { Clause } from '../../facts/clauses/clause.ts';
import { clauseAround } from '../../facts/clauses/read-clause.ts';
import type { Figure } from '../../facts/facts.ts';
import { isBounded } from '../../facts/figures/figure-answer.ts';
import { once } from '../../text/once.ts';
import { leaningIn, whyLeans } from '../clauses/bare-definite.ts';
import { namesTwice } from '../clauses/too-little.ts';
import { askAge } from './ask-age.ts';
import { askCompound, isCompound } from './ask-compound.ts';
import { askInClause } from './ask-in-clause.ts';
import type { Attempt, Range } from './attempt.ts';
import { attributionOf } from './attribution.ts';
import { besideAnother } from './beside-another.ts';
import type { FigureContext } from './figure-context.ts';
import { losesSetting, losesWhich } from './lost-setting.ts';
import { renderWords, tidy } from './render-words.ts';
import { subjectOf } from './resolve-subject.ts';
import { question } from './turn-clause.ts';
import { whyNotAsked } from './why-not-asked.ts';

/** A figure asked for: the whole question, the same with names for its pronouns, and what the figure is as a noun phrase. */
export type FigureQuestion = { prompt: string; plain: string; description: string; source: string | null };
/** A question in full, or why none can be formed. */
export type Result = FigureQuestion | { reason: string };

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
    : (whyNotAsked(context, plain) ?? (leaning ? whyLeans(leaning) : null));
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
