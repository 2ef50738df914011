import { textOf } from '../../quiz/span.ts';
import type { Facts, Mention, Statement } from '../facts/facts.ts';
import { once } from './once.ts';

/** From this confidence on a statement's speaker and limits are trusted to make a key. */
const sureFrom = 0.75;

/** Why the statement at `index` can make no key, in words for a teacher; null when it can. */
export function doubtOf(facts: Facts, index: number): string | null {
  const statement = facts.statements[index];
  if (statement === undefined) return 'There is no such statement.';
  const sentence = facts.document.sentences[statement.sentence];
  const block = facts.document.blocks[sentence?.block ?? -1];
  if (block?.kind !== 'body') return 'It stands in a headline, not in the story.';
  if (!statement.asserted) return 'The article does not say that this was said.';
  if (statement.reference === null) return 'The article leaves open who said this.';
  if (statement.entity === null) return `The speaker is given only as “${statement.reference}”.`;
  if (statement.confidence < sureFrom)
    return 'It is not certain enough who said this, or where the words end.';
  if (hasNameAfterDash(facts, statement)) return 'A name after a dash may be the speaker.';
  if (hasNounCue(facts, statement)) return 'The report that is named may be another’s.';
  return isAdrift(facts, index) ? 'Nothing beside the quotation says whose words these are.' : null;
}

/** Takes "“We wait.” — Ada Holm" without another tag; refuses "“We wait,” – so it went on". */
function hasNameAfterDash({ document }: Facts, { speaker, end }: Statement): boolean {
  return speaker === null && /^\s*[—–―-]{1,2}\s*\p{Lu}\p{Ll}/u.test(document.text.slice(end, end + 30));
}

/** Takes "Holm is seizing upon a report that"; refuses "Holm’s report that", "Holm reports that". */
function hasNounCue({ document: { text } }: Facts, { speaker, cue }: Statement): boolean {
  if (speaker === null || cue === null || speaker.end > cue.start) return false;
  if (
    !/^(?:report|claim|statement|warning|suggestion|argument|belief|promise|pledge|vow|comment)$/.test(
      textOf(text, cue),
    )
  )
    return false;
  return /\b(?:an?|the)\b[^,]*$/.test(text.slice(speaker.end, cue.start));
}

/**
 * A quotation without a tag is adrift unless the statement before it has the same speaker and nobody else is named in
 * between. Limit: a speaker named only in the sentence that leads in is taken for nobody.
 */
function isAdrift(facts: Facts, index: number): boolean {
  const statement = facts.statements[index];
  if (statement === undefined || statement.speaker !== null) return false;
  const before = facts.statements[index - 1];
  const from = before === undefined ? statement.start - 400 : endOf(before);
  const named = mentionsBetween(facts, Math.max(0, from), statement.start);
  if (before !== undefined && before.entity === statement.entity)
    return named.some(({ entity }) => entity !== statement.entity);
  return named.at(-1)?.entity !== statement.entity;
}

const endOf = ({ end, speaker, cue }: Statement): number => Math.max(end, speaker?.end ?? 0, cue?.end ?? 0);

type Named = Mention & { entity: string };

/** The places where people are named, in order. */
const namedPlaces = once((facts: Facts): Named[] =>
  facts.registry.entities
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ id, mentions }) => mentions.map((mention) => ({ ...mention, entity: id })))
    .toSorted((a, b) => a.start - b.start),
);

/** The places where people are named between two offsets, in order. */
function mentionsBetween(facts: Facts, start: number, end: number): Named[] {
  const all = namedPlaces(facts);
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: Named[] = [];
  for (let place = low; place < all.length; place++) {
    const mention = all[place];
    if (mention === undefined || mention.start >= end) break;
    found.push(mention);
  }
  return found;
}
