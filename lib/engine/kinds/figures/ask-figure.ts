import { isReporting } from '../../facts/clauses/chunk-sentence.ts';
import type { Clause } from '../../facts/clauses/clause.ts';
import { clauseAround } from '../../facts/clauses/read-clause.ts';
import type { Facts, Figure } from '../../facts/facts.ts';
import { isBounded } from '../../facts/figures/figure-answer.ts';
import { isSmall, small } from '../../lexicon/small-words.ts';
import { once } from '../../text/once.ts';
import { namesTwice } from '../clauses/too-little.ts';
import { askAge } from './ask-age.ts';
import { askInClause } from './ask-in-clause.ts';
import { askInPlace } from './ask-in-place.ts';
import { type Asked, type Range, refuse } from './attempt.ts';
import { attributionOf } from './attribution.ts';
import { besideAnother } from './beside-another.ts';
import type { FigureContext } from './figure-context.ts';
import { isIdle, losesSetting, losesWhich } from './lost-setting.ts';
import { renderWords, tidy } from './render-words.ts';
import { subjectOf } from './resolve-subject.ts';
import { question } from './turn-clause.ts';
import { whyNotAsked } from './why-not-asked.ts';
import { withoutAsides } from './without-phrase.ts';

/** A figure asked for: the whole question, the same with names for its pronouns, and what the figure is as a noun phrase. */
export type FigureQuestion = { prompt: string; plain: string; description: string; source: string | null };
/** A question in full, or why none can be formed. */
export type Result = FigureQuestion | { reason: string };

/** Asks for a figure in a natural question that stands alone, or says why none can be formed. */
export const askFigure = once((context: FigureContext): Result => {
  const { figure, facts } = context;
  if (/^(?:time|ordinal|range)$/.test(figure.type)) return refuse('Figures of this sort are not asked for.');
  const sentence = facts.document.sentences[figure.sentence];
  if (facts.document.blocks[sentence?.block ?? -1]?.kind !== 'body')
    return refuse('It stands in a headline.');
  const light = withoutAsides(context);
  const asked = askWritten(light);
  const again = light === context || 'prompt' in asked ? asked : askWritten(context);
  return 'prompt' in again ? again : asked;
});

/** Asks for a figure by what its sentence says as it stands. */
function askWritten(context: FigureContext): Result {
  const { figure } = context;
  if (besideAnother(context) || Number(figure.value) < 0)
    return refuse('It is one end of a range or choice.');
  if (context.pieces.some(({ lower }) => /^(?:suppose|imagine)$/.test(lower)))
    return refuse('It holds only under a condition.');
  const attribution = attributionOf(context);
  if (figure.type === 'age') {
    const aged = 'reason' in attribution ? attribution : askAge(context);
    return 'reason' in aged ? aged : finish(context, aged, { source: null, lead: '' });
  }
  const source = 'reason' in attribution ? null : attribution.source;
  const clause = clauseAround(context.analysis, context.hedgeFrom, context.end);
  const unsure = clause && whyNotFact(context, clause, source);
  if (unsure) return refuse(unsure);
  const byClause = 'reason' in attribution ? attribution : askByClause(context, clause, source);
  if ('prompt' in byClause) return byClause;
  const placed = 'reason' in attribution ? null : askInPlace(context, attribution.statement);
  const inPlace = placed ? finish(context, placed, { source, lead: '' }) : byClause;
  return 'prompt' in inPlace ? inPlace : byClause;
}

/** Asks for a figure by the clause it stands in. */
function askByClause(context: FigureContext, clause: Clause | null, source: string | null): Result {
  if (source === null && (clause?.opener === 'that' || isReported(context)))
    return refuse('It is somebody’s claim, and whose is not certain.');
  if (clause && losesSetting(context, clause)) return refuse('It would lose what is said before it.');
  if (!clause) return refuse('The clause it stands in cannot be read surely.');
  const isInside = context.end <= clause.subject.end;
  const subject = isInside ? { words: null } : subjectOf(context, clause);
  if ('reason' in subject) return subject;
  const asked = askInClause(context, clause, subject.words);
  if ('reason' in asked) return asked;
  if (losesWhich(context, clause, asked.prompt)) return refuse('It would lose what is said behind it.');
  const lead = clause.lead ? leadWords(context, clause.lead) : '';
  return typeof lead === 'string' ? finish(context, asked, { source, lead }) : lead;
}

/** Why a clause tells what would be and no fact; null when it does not. */
function whyNotFact(context: FigureContext, clause: Clause, source: string | null): string | null {
  if (!wouldBe(context, clause)) return null;
  if (source === null) return 'It tells what would be, and not who says so.';
  if (context.pieces.some(({ lower }) => /^(?:if|unless)$/.test(lower)))
    return 'It holds only under a condition.';
  // "would see a cut of $40": under whose plan?
  const isTold =
    /^(?:it|he|she|they)$/.test(context.pieces[clause.subject.from]?.lower ?? '') ||
    context.pieces.some(({ lower }) =>
      /^(?:under|plans?|proposals?|bill|law|deal|agreement|project)$/.test(lower),
    );
  return isTold ? null : 'It tells what would be, and not under what.';
}

/** "The survey finds that, while 40 percent row, …": it stands behind what is said. */
const isReported = ({ pieces, hedgeFrom }: FigureContext): boolean =>
  pieces.some(
    ({ lower }, at) =>
      at < hedgeFrom &&
      lower === 'that' &&
      isReporting(pieces[at - 1]?.lower ?? '') &&
      pieces[at + 1]?.text === ',',
  );

/** Whether a clause tells what would be. */
export const wouldBe = (context: FigureContext, { verb }: Clause): boolean =>
  context.pieces.slice(verb.from, verb.end).some(({ lower }) => lower === 'would');

/** "released on Monday" of "in a poll released on Monday". */
const issued =
  / (?:released|published|issued|announced|conducted) (?:on |late |early )*\p{Lu}\p{Ll}+day(?: \p{Ll}+)?$/u;

/** "In 2012": what stands before the subject, "" where the question needs none of it; or why it cannot go into the question. */
function leadWords(context: FigureContext, lead: Range): string | { reason: string } {
  const { pieces } = context;
  const words = renderWords(context, lead).replace(issued, '');
  const count = words.split(' ').length;
  if (isIdle(words)) return '';
  if (/\b\p{Lu}\p{Ll}+day\b|\b(?:last|this|next) (?:week|month|year|night|weekend)\b/u.test(words))
    return count <= 5 ? '' : refuse('What stands before it points to a time the question cannot give.');
  // "For the Larn crews, Wray won", "As part of the sale, Wray took a 35 percent stake": they belong to the verb, or to another matter.
  const isForeign =
    pieces.slice(lead.from, lead.end).some(({ lower }) => isSmall(lower, small.demonstrative)) ||
    /^as\b|^for (?:the )?(?!first|last|past|next)\p{L}/iu.test(words);
  return isForeign || count > 8 ? refuse('What stands before it does not fit into a question.') : words;
}

/** Takes "at least two mills", "more than half", beside which "at least one" is as true; refuses "more than 40", of which the article's own bound is asked for. */
const isOpen = (figure: Figure): boolean =>
  isBounded(figure) &&
  (figure.type === 'ratio' ||
    (/^(?:count|number)$/.test(figure.type) && Number(figure.value) < fewestBounded));
const fewestBounded = 10;

/** Puts a question together: whose claim it is, its mark, and whether it stands alone. */
export function finish(
  context: FigureContext,
  asked: Asked,
  { source, lead }: { source: string | null; lead: string },
): Result {
  if (isOpen(context.figure)) return refuse('Its bound is as true of other numbers.');
  const body = asTitled(context.facts, tidy(asked.prompt));
  if (/\b(?:than|least|over|under|fewer|less) how (?:long|large|far)\b/.test(body))
    return refuse('No plain question asks for its bound.');
  const isAge = context.figure.type === 'age';
  const named = source ?? (!isAge && isBounded(context.figure) ? 'the article' : null);
  const isOwn = named !== null && body.toLowerCase().includes(named.toLowerCase());
  const own = isOwn ? ofHimself(context, body, named) : body;
  if (own === null) return refuse('It is somebody’s claim of himself, which makes no plain question.');
  const isSaid = named !== null && (own !== body || !body.includes(named));
  const put = (words: string): string =>
    isSaid ? question(`according to ${named},`, words, lead) : question(lead === '' ? '' : `${lead},`, words);
  const plain = put(asked.plain ?? body);
  const prompt = put(own);
  const description = tidy(`${asked.description} ${lead}`);
  const told = isAge ? '' : tidy(`${source ?? ''} : ${asked.told ?? asked.description} ${lead}`);
  const reason = namesTwice(prompt) ? 'It would name the same twice.' : whyNotAsked(context, plain, told);
  return reason === null ? { prompt, plain, description, source } : refuse(reason);
}

/** Takes "the plant’s crews" as "the Larn plant’s crews", where the headline calls it so. */
function asTitled({ document: { text, blocks } }: Facts, words: string): string {
  const { start = 0, end = 0 } = blocks.find(({ kind }) => kind === 'title') ?? {};
  return words.replace(/(?<=\bthe )\p{Ll}+(?=[’']s )/gu, (owner) => {
    const named = new RegExp(`. (\\p{Lu}\\p{L}+ ${owner})(?!\\p{L})`, 'u').exec(text.slice(start, end));
    return named?.[1] ?? owner;
  });
}

const pronouns = { male: ['he', 'his'], female: ['she', 'her'] };

/** "how many cups did Ines Carrow win", when she says so, is "how many cups did she win" behind her name; null when she is not its subject. */
function ofHimself({ facts }: FigureContext, body: string, name: string): string | null {
  const person = facts.registry.entities.find((one) => one.name === name && one.kind === 'person');
  const at = body.indexOf(name);
  if (!person || at < 0) return at < 0 ? null : body;
  const isSubject = /(?:^|\b(?:did|does|do|has|have|had|will|would|can|could|is|was|are|were) )$/.test(
    body.slice(0, at),
  );
  if (!isSubject || !person.gender) return null;
  const [he = '', his = ''] = pronouns[person.gender];
  const after = body.slice(at + name.length);
  return body.slice(0, at) + (/^[’']s?(?= )/.test(after) ? his + after.replace(/^[’']s?/, '') : he + after);
}
