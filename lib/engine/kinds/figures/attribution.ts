import { spanContains } from '../../../quiz/span.ts';
import type { Statement } from '../../facts/facts.ts';
import { anchored, wantsName } from './anchored.ts';
import { refuse } from './attempt.ts';
import type { FigureContext } from './figure-context.ts';
import { indexOf } from './figure-index.ts';
import { lowerHead, tidy } from './render-words.ts';
import { withArticle } from './with-article.ts';

/** Whose claim a figure is: nobody's but the article's (null), or a source to name in the question. */
export type Attribution = { source: string | null; statement: Statement | null } | { reason: string };

const least = 0.6;
const uncertain = refuse('It is somebody’s claim, and whose is not certain.');

/** "announced drills in six harbours", "wants to plant 40 trees": what is announced or wanted is the article's to tell. */
export const isOwnObject = ({ rule }: Statement): boolean =>
  /^(?:topic-act|topic-object|belief-object|belief-infinitive|description)$/.test(rule);

/** "Wray, who addressed the fair on Friday, said on “Larn Today”": no word of what he addressed is his. */
const isUnquoted = ({ facts }: FigureContext, { rule, start, end }: Statement): boolean =>
  rule === 'partial-quotation' && !/["“”‘’']/.test(facts.document.text.slice(start, end));

/** Finds whose claim the figure is; what nobody surely says, or does not say at all, is refused. */
export function attributionOf(context: FigureContext): Attribution {
  const { facts, figure } = context;
  const near = indexOf(facts)
    .statementsIn(figure.sentence)
    .filter((statement) => !isOwnObject(statement) && !isUnquoted(context, statement));
  const [statement] = near
    .filter((one) => spanContains(one, figure))
    .toSorted((a, b) => a.end - a.start - (b.end - b.start));
  if (!statement) return withoutStatement(context, near);
  if (!statement.asserted && !/^belief-(?:clause|study)$/.test(statement.rule))
    return refuse('It stands in words that nobody is said to have said.');
  const source = sourceOf(context, statement);
  if (source === null || statement.confidence < least || isAnothers(context, statement)) return uncertain;
  if (isIndefinite.test(source)) return uncertain;
  if (insideInnerQuote(context, statement)) return refuse('It stands in a quotation inside another.');
  return { source: withArticle(context, source), statement };
}

/** "an attendee", "one slide", "hundreds of sailors", "most of those asked": whoever that is; refuses "a poll by the Larn Courier". */
const isIndefinite =
  /^an? (?:\S+ )?\S+(?:ive|ous|ful|al|ic)$|^an? \p{Ll}+$|^(?:about |more |less |nearly )?(?:\d|half|most|some|many|one|two|three|four|five|six|hundreds|thousands|dozens|scores|tens)\b/iu;

/** The words for who says it, when they stand alone: a name, "Ukrainian and American officials", "the report by Ellery Mill". */
function sourceOf(context: FigureContext, statement: Statement): string | null {
  const { facts } = context;
  const { speaker, reference } = statement;
  if (reference === null) return null;
  const behind = speaker ? facts.document.text.slice(speaker.end, speaker.end + 80) : '';
  const entity = facts.registry.entities.find(({ id }) => id === statement.entity);
  // "the Alliance | to Mend Our Nets", "the Guild for Boats | in Larn": the name goes on.
  const rest = entity?.kind === 'person' ? '' : (nameOn.exec(behind)?.[0] ?? '');
  const owner = /^an? \p{Ll}+$/u.test(reference) ? (ofOwner.exec(behind)?.[0] ?? rest) : rest;
  const tidied = tidy(reference + owner)
    .replace(/ (?:(?:released|published|issued) )?(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/, '')
    .replace(/^(?:The|An?) (?=\p{Ll})/u, (word) => word.toLowerCase());
  const source = speaker && entity === undefined ? lowerHead(context, tidied, speaker.start) : tidied;
  const head = /^the (\p{Ll}+)$/u.exec(source)?.[1];
  if (head === undefined) return source;
  const meant = speaker ? indexOf(facts).referentAt(speaker.start)?.entity.name : undefined;
  return meant ?? anchored(context, head) ?? (wantsName(head) ? null : source);
}

/** "the Alliance | to Mend Our Nets" */
const nameOn = /^(?: (?:to|for|against|in|of) \p{Lu}[\p{L}’-]*(?: (?:and )?\p{Lu}[\p{L}’-]*){0,4})+/u;
/** "a count | by the Larn Courier" */
const ofOwner = /^ (?:by|of|from) (?:[Tt]he )?\p{Lu}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*){0,5}/u;

/** "the court heard that", "books showing that Carrow was paid", "Carrow seizes upon a Larn Courier report that …", "Joining the group, …": another says it. */
function isAnothers({ facts }: FigureContext, { speaker, cue, entity, asserted }: Statement): boolean {
  const { text } = facts.document;
  const said = cue === null ? '' : text.slice(cue.start, cue.end);
  const words = speaker === null ? '' : text.slice(speaker.start, speaker.end);
  if (/^(?:hear|heard|learn)/.test(said)) return true;
  if (!asserted && /^\p{L}+ing\b/u.test(words)) return true;
  const isPerson = facts.registry.entities.some(({ id, kind }) => id === entity && kind === 'person');
  if (isPerson && /^show/.test(said)) return true;
  const isPaper = /(?:report|story|article|study|poll|survey)s?$/.test(said);
  return isPaper && speaker !== null && /\b(?:an?|the) .*\p{Lu}/u.test(text.slice(speaker.end, cue?.start));
}

/** “People say, ‘It costs $5,’” she said: the inner words are another's. */
function insideInnerQuote({ facts, figure }: FigureContext, statement: Statement): boolean {
  const before = facts.document.text.slice(statement.start + 1, figure.start);
  const opened = before.match(/(?:^|\s)[‘'“"](?=[\p{L}\d])/gu) ?? [];
  const closed = before.match(/[\p{L}\d.,?!][’'”"](?=\s|$)/gu) ?? [];
  return opened.length > closed.length;
}

/** A figure in no statement: the article's own, but in a quotation, beside "according to" or partly in somebody's words. */
function withoutStatement(context: FigureContext, near: readonly Statement[]): Attribution {
  const { pieces, facts, figure, end } = context;
  const { tokens, sentences } = facts.document;
  const own = sentences[figure.sentence]?.tokens;
  for (let at = own?.first ?? 0; at < (own?.end ?? 0); at++)
    if (tokens[at]?.start === figure.start && (tokens[at]?.quoted ?? -1) >= 0)
      return refuse('It stands in a quotation whose speaker is not known.');
  if (pieces.some(({ lower }, at) => lower === 'according' && pieces[at + 1]?.lower === 'to'))
    return refuse('It is a source’s claim, and the source is not certain.');
  const isPartly = near.some((one) => one.start < (pieces[end - 1]?.end ?? 0) && one.end > figure.start);
  return isPartly ? refuse('It stands partly in somebody’s words.') : { source: null, statement: null };
}
