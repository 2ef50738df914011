import { type Span, spanContains } from '../../../quiz/span.ts';
import type { Facts, Statement } from '../../facts/facts.ts';
import { isPlural } from '../../facts/figures/counted-noun.ts';
import { commonAdjectives, pronouns, relatives } from '../../lexicon/word-classes.ts';
import { anchored, wantsName } from './anchored.ts';
import { whyPhraseLeans } from './definite-phrase.ts';
import type { FigureContext } from './figure-context.ts';
import { indexOf } from './figure-index.ts';
import { renderWords, tidy } from './render-words.ts';
import { withArticle } from './with-article.ts';

/** Whose claim a figure is: nobody's but the article's (null), or a source to name in the question. */
export type Attribution = { source: string | null; statement: Statement | null } | { reason: string };

const least = 0.6;

// "announced drills in six harbours", "wants to plant 40 trees": what is announced or wanted is the article's to tell.
const isOwnObject = ({ rule }: Statement): boolean =>
  /^(?:topic-act|topic-object|belief-object|belief-infinitive|description)$/.test(rule);

/** Finds whose claim the figure is; what nobody surely says, or does not say at all, is refused. */
export function attributionOf(context: FigureContext): Attribution {
  const { facts, figure } = context;
  const near = indexOf(facts).statementsIn(figure.sentence);
  const around = near.filter((statement) => !isOwnObject(statement) && spanContains(statement, figure));
  const statement = around.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
  if (statement) {
    if (!statement.asserted && !/^belief-(?:clause|study)$/.test(statement.rule))
      return { reason: 'It stands in words that nobody is said to have said.' };
    const source = named(
      context,
      statement,
      withOwner(context, statement, statement.reference ?? speakerWords(context, statement)),
    );
    if (
      source === null ||
      isAnothers(context, statement, source) ||
      statement.confidence < least ||
      (!statement.asserted && opensWithAct(context, statement))
    )
      return { reason: 'It is somebody’s claim, and whose is not certain.' };
    if (
      /^an? (?:\S+ )?\S+(?:ive|ous|ful|al|ic)$|^(?:an? \p{Ll}+$|one )|^(?:hundreds|thousands|dozens|scores|tens) of /iu.test(
        source,
      )
    )
      return { reason: 'It is somebody’s claim, and whose is not certain.' };
    if (
      !statement.asserted &&
      /^(?:about |more |less |nearly )?(?:\d|half|most|some|many|an? |one|two|three)/i.test(source)
    )
      return { reason: 'It is somebody’s belief, and whose is not certain.' };
    if (insideInnerQuote(context, statement)) return { reason: 'It stands in a quotation inside another.' };
    return { source: withArticle(context, sourceName(source)), statement };
  }
  const quotation = quotationAt(facts, figure);
  if (quotation) return { reason: 'It stands in a quotation whose speaker is not known.' };
  return tagged(context);
}

/**
 * "according to a poll that shows how Carrow fares", "Carrow points at a Larn Courier report that …": the source is not she
 * who is named beside it.
 */
function isAnothers({ facts }: FigureContext, { speaker, cue, entity }: Statement, source: string): boolean {
  const { text } = facts.document;
  const words = speaker ? text.slice(speaker.start, speaker.end) : '';
  if (entity !== null && /^an? /i.test(words) && !words.includes(source.split(' ').at(-1) ?? source))
    return true;
  // "the court heard that": it was another who said so.
  if (cue !== null && /^(?:hear|heard|learn)/.test(text.slice(cue.start, cue.end))) return true;
  const shown = cue !== null && /^show/.test(text.slice(cue.start, cue.end));
  // "books showing that Carrow was paid": it is no person who shows.
  if (shown && facts.registry.entities.some(({ id, kind }) => id === entity && kind === 'person'))
    return true;
  return (
    speaker !== null &&
    cue !== null &&
    /(?:report|story|article|study|poll|survey)s?$/.test(text.slice(cue.start, cue.end)) &&
    /\b(?:an?|the) .*\p{Lu}/u.test(text.slice(speaker.end, cue.start))
  );
}

const owner = /^ (?:by|of|from) (?:[Tt]he )?\p{Lu}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*){0,5}/u;
const purpose = /^ (?:to|for|against|of) \p{Lu}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*){0,5}/u;
const body =
  /\b(?:Alliance|Campaign|Coalition|Committee|Cent(?:er|re)|Institute|Association|Network|Partnership|Citizens|Students|Parents)$/;

/** "a count" is "a count by the Larn Courier" where that stands behind it, "the Alliance" is "the Alliance to Mend Our Nets". */
function withOwner({ facts }: FigureContext, { speaker }: Statement, source: string | null): string | null {
  if (speaker === null || source === null) return source;
  const pattern = /^an? \p{Ll}+$/u.test(source) ? owner : body.test(source) ? purpose : null;
  const more = pattern?.exec(facts.document.text.slice(speaker.end, speaker.end + 80))?.[0] ?? '';
  return source + more.replace(/ The (?=\p{Lu})/u, ' the ');
}

/** "the company" by its name, "the report" by whose it is; null when the article tells neither. */
function named(context: FigureContext, { speaker }: Statement, source: string | null): string | null {
  const head = /^[Tt]he (\p{Ll}+)$/u.exec(source ?? '')?.[1];
  if (head === undefined) return source;
  const meant = speaker ? indexOf(context.facts).referentAt(speaker.start)?.entity : null;
  return meant?.name ?? anchored(context, head) ?? (wantsName(head) ? null : source);
}

// "Joining the group, …": a participle is nobody who believes.
const opensWithAct = ({ facts }: FigureContext, { speaker }: Statement): boolean =>
  speaker !== null && /^\p{L}+ing\b/u.test(facts.document.text.slice(speaker.start, speaker.end));

/** The speaker's own words, when they stand alone: a name of the registry, "Ukrainian and American officials". */
function speakerWords(context: FigureContext, { speaker }: Statement): string | null {
  if (!speaker) return null;
  const named = indexOf(context.facts).mentionsIn(speaker.start, speaker.end)[0];
  if (named) return named.entity.name;
  const from = context.pieces.findIndex((piece) => piece.start >= speaker.start);
  let end = from;
  while (from >= 0 && (context.pieces[end]?.end ?? Number.POSITIVE_INFINITY) <= speaker.end) end += 1;
  if (from < 0 || end <= from || end - from > 9) return null;
  const first = context.pieces[from]?.lower ?? '';
  const single = end === from + 1 && (pronouns.has(first) || relatives.has(first));
  if (single || whyPhraseLeans(context, { from, end }) !== null) return null;
  return renderWords(context, { from, end });
}

// “People say, ‘It costs $5,’” she said: the inner words are another's.
function insideInnerQuote({ facts, figure }: FigureContext, statement: Statement): boolean {
  const before = facts.document.text.slice(statement.start + 1, figure.start);
  const opened = (before.match(/(?:^|\s)[‘'“"](?=[\p{L}\d])/gu) ?? []).length;
  const closed = (before.match(/[\p{L}\d.,?!][’'”"](?=\s|$)/gu) ?? []).length;
  return opened > closed;
}

const sourceName = (reference: string): string =>
  tidy(reference)
    .replace(/ (?:released |published |issued )?(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/, '')
    .replace(/^The (?=\p{Ll})/u, 'the ')
    .replace(/^\p{Lu}\p{Ll}+(?= \p{Ll})/u, (word) =>
      isPlural(word.toLowerCase()) ||
      commonAdjectives.has(word.toLowerCase()) ||
      /(?:ial|ous|ive)$/.test(word)
        ? word.toLowerCase()
        : word,
    )
    .replace(/^\p{Lu}\p{Ll}+$/u, (word) =>
      isPlural(word.toLowerCase()) && /(?:ers|ors|ists|ts|als|ses|men|women)$/.test(word)
        ? word.toLowerCase()
        : word,
    )
    .replace(/^An? /, (word) => word.toLowerCase());

/** "according to a report" in the sentence, when no statement was found for it. */
function tagged(context: FigureContext): Attribution {
  const { pieces, facts } = context;
  const at = pieces.findIndex(
    (piece, index) => piece.lower === 'according' && pieces[index + 1]?.lower === 'to',
  );
  if (at >= 0) return { reason: 'It is a source’s claim, and the source is not certain.' };
  const other = indexOf(facts)
    .statementsIn(context.figure.sentence)
    .some((one) => !isOwnObject(one) && one.start < context.figure.end && one.end > context.figure.start);
  return other ? { reason: 'It stands partly in somebody’s words.' } : { source: null, statement: null };
}

/** The quoted passage that a figure stands in; passages do not overlap and are in order. */
function quotationAt({ document: { quotations } }: Facts, figure: Span): Span | null {
  let [low, high] = [0, quotations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.start ?? 0) <= figure.start) low = middle + 1;
    else high = middle;
  }
  const last = quotations[low - 1];
  return last && spanContains(last, figure) ? last : null;
}
