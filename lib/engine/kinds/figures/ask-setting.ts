import type { Clause } from '../../facts/clauses/clause.ts';
import { knownPlaces } from '../../lexicon/place-words.ts';
import { isRoleNoun } from '../../lexicon/role-nouns.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { askBased } from './ask-based.ts';
import { askEvent } from './ask-dated-noun.ts';
import { finish, type Result, wouldBe } from './ask-figure.ts';
import { askWhen, clauseAtGap, isParticiple } from './ask-when.ts';
import { askWhere } from './ask-where.ts';
import { type Attempt, refuse } from './attempt.ts';
import { attributionOf } from './attribution.ts';
import { besideAnother } from './beside-another.ts';
import { timePhrase } from './date-words.ts';
import type { FigureContext } from './figure-context.ts';
import { indexOf } from './figure-index.ts';
import { isProvince, type Place, type Sort } from './find-places.ts';
import { losesWhich } from './lost-setting.ts';
import { subjectOf } from './resolve-subject.ts';
import { withoutPhrase } from './without-phrase.ts';

type Asking = (clause: Clause, subject: string) => Attempt;

/** Asks for a date in a natural question that stands alone, or says why none can be formed. */
export function askDate(context: FigureContext): Result {
  const phrase = timePhrase(context);
  const dated = askEvent(context);
  if (dated !== null) return asFound(context, dated);
  if (phrase === null) return refuse('Nothing asks plainly for a date like this.');
  if (phrase.from === context.from && besideAnother(context))
    return refuse('It is one end of a range or choice.');
  const cleared = withoutPhrase(context, phrase);
  return asked(context, cleared, (clause, subject) => askWhen(context, cleared, { clause, phrase, subject }));
}

const borough = /^(?:Brooklyn|Manhattan|Queens|Bronx|Harlem)$/;

/** What sort of place a name is in words: "country", "state", "province", "city", "town or city". */
function wordOf(name: string, sort: Sort): string {
  if (sort === 'country') return 'country';
  if (sort === 'region') return isProvince(name) ? 'province' : 'state';
  return knownPlaces.has(name) && !borough.test(name) ? 'city' : 'town or city';
}

/** Asks for a place of some sort in a natural question that stands alone, or says why none can be formed. */
export function askPlace(context: FigureContext, { name, sort }: Place): Result {
  const which = wordOf(name, sort);
  const based = askBased(context, sort === 'town' ? 'where' : `in which ${which}`);
  if (based !== null) return asFound(context, { prompt: based, description: based });
  const { pieces, from, end } = context;
  if (!/^(?:in|at)$/.test(pieces[from - 1]?.lower ?? '')) return refuse('It is not told what was there.');
  const next = pieces[end];
  if (/^[’']s$|^[-–]$|^(?:and|or)$/.test(next?.lower ?? '') || (next && /^\p{Lu}/u.test(next.text)))
    return refuse('The name goes on.');
  const cleared = withoutPhrase(context, { from: from - 1, end });
  const asks = sort === 'country' ? 'in which country' : 'where';
  return asked(context, cleared, (clause, subject) => askWhere(cleared, clause, { subject, asks }));
}

/** "the poll by the Larn Institute released by the Larn Institute": the same name twice. */
const twice = /\b(\p{Lu}\S+ \S+ \S+)\b.*\b\1\b|\b(\p{Lu}\p{L}+ \p{Lu}\p{L}+)\b.*\bthe \2\b/u;

/** A question that rests on no clause, when what it asks for is the article's own or surely somebody's. */
function asFound(context: FigureContext, attempt: Attempt): Result {
  const { facts, figure } = context;
  const sentence = facts.document.sentences[figure.sentence];
  if (facts.document.blocks[sentence?.block ?? -1]?.kind !== 'body')
    return refuse('It stands in a headline.');
  if ('reason' in attempt) return attempt;
  if (twice.test(attempt.prompt)) return refuse('It would say the same twice.');
  const attribution = attributionOf(context);
  return 'reason' in attribution ? attribution : finish(context, attempt, { source: null, lead: '' });
}

const leaning =
  /\bthe (?:process|practice|pledge|promise|remarks?|comments?|statement|offer|claim)\b(?! (?:of|to|that|about|on|by|for)\b)|\bthe neighbou?rs\b|\bthe (?:state|city|town|country|county|island|company|firm|group|team|club)[’']s\b/;

/** Whether a "he" or "she" that is a subject means the person named last before it. */
function isLastNamed({ facts, pieces }: FigureContext, { subject }: Clause, words: string): boolean {
  const pronoun = pieces[subject.from];
  if (subject.end !== subject.from + 1 || !/^s?he$/.test(pronoun?.lower ?? '')) return true;
  const at = pronoun?.start ?? 0;
  const last = indexOf(facts)
    .mentionsIn(Math.max(0, at - 600), at)
    .findLast(({ entity }) => entity.kind === 'person');
  return last?.entity.name === words;
}

/** "the Norland senator", "a mogul and outsider": whoever that is; not "the head of the harbour office". */
const isRoleAlone = (subject: string): boolean => {
  const last = subject.split(' ').at(-1) ?? '';
  return (
    /^(?:the|an?) /.test(subject) &&
    !/ (?:of|for|at|in|to|with|\p{L}+ing) /u.test(subject) &&
    (isRoleNoun(last.toLowerCase()) || /^(?:Republican|Democrat|Liberal|Conservative)$/.test(last))
  );
};

/** "… to ask", "… said “Stop.” in his speech": what was said is cut away or in the middle. */
const torn =
  /\bto (?:ask|offer|say|tell|announce|explain|see|call|make|take|give|get)$|[.!?][”"’] \S|\b(?:across|along|through|onto|into|towards?)$|\b(?:less|more) \p{L}+$|\d\S* to [$£€]?\d/u;

/** "turned one of the firms, a mill, into a school": the clause goes on behind an aside. */
function goesOn({ pieces, analysis }: FigureContext, { verb, rest }: Clause): boolean {
  if (/^(?:[“"‘`]|''|that)$/.test(pieces[rest.end]?.text ?? '') || pieces[rest.end + 1]?.text === "'")
    return true;
  // "complaints that Norland – and by extension …"
  const that = pieces.findLastIndex(({ lower }, at) => lower === 'that' && at >= rest.from && at < rest.end);
  if (that >= 0 && !analysis.finite.slice(that + 1, rest.end).some(Boolean)) return true;
  // "be one of those – from a baker to a mayor – who", "have a chance when": what matters comes after.
  const next = pieces[rest.from]?.lower ?? '';
  if ((verb.base === 'be' && next === 'one') || (verb.base === 'have' && rest.end - rest.from < 6))
    return true;
  if (pieces[rest.end]?.text !== ',') return false;
  const close = pieces.slice(rest.end + 1, rest.end + 9).findIndex(({ text }) => text === ',');
  return close > 0 && /^(?:into|as|to|from|with)$/.test(pieces[rest.end + close + 2]?.lower ?? '');
}

/** "was born and raised in Larn": the second verb is as passive as the first. */
const isHalfPassive = ({ pieces }: FigureContext, { verb }: Clause): boolean =>
  !verb.auxiliary &&
  /^(?:and|or)$/.test(pieces[verb.from - 1]?.lower ?? '') &&
  (pieces[verb.from - 2]?.lower === 'born' ||
    verbForms(pieces[verb.from - 2]?.lower ?? '').some(({ form }) => form === 'participle' || form === 'ed'));

/** Asks by the clause that the date or place was taken out of, when it is the article's own or surely somebody's. */
function asked(context: FigureContext, cleared: FigureContext, ask: Asking): Result {
  const { facts, figure } = context;
  const sentence = facts.document.sentences[figure.sentence];
  if (facts.document.blocks[sentence?.block ?? -1]?.kind !== 'body')
    return refuse('It stands in a headline.');
  const attribution = attributionOf(context);
  if ('reason' in attribution) return attribution;
  const { source, statement } = attribution;
  if (/^(?:few|many|some|most|several|a few) /i.test(source ?? ''))
    return refuse('It is somebody’s claim, and whose is not certain.');
  const clause = clauseAtGap(cleared);
  if (clause === null || isHalfPassive(cleared, clause) || isParticiple(clause, cleared))
    return refuse('The clause it stands in cannot be read surely.');
  if (clause.opener === 'that' && source === null)
    return refuse('It is somebody’s claim, and whose is not certain.');
  if (wouldBe(cleared, clause) && (source === null || cleared.pieces.some(({ lower }) => lower === 'if')))
    return refuse('It tells what would be.');
  const subject = subjectOf(cleared, clause, statement);
  if ('reason' in subject) return subject;
  if (!isLastNamed(cleared, clause, subject.words))
    return refuse('It says “he” or “she”, and who that is is not certain.');
  const attempt = ask(clause, subject.words);
  if ('reason' in attempt) return attempt;
  if (leaning.test(attempt.prompt) || isRoleAlone(subject.words))
    return refuse('It points to something outside the question.');
  if (twice.test(attempt.prompt)) return refuse('It would say the same twice.');
  if (
    torn.test(attempt.prompt.trim()) ||
    goesOn(cleared, clause) ||
    losesWhich(cleared, clause, attempt.prompt)
  )
    return refuse('The question would break off.');
  return finish(context, attempt, { source, lead: '' });
}
