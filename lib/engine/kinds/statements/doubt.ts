import { textOf } from '../../../quiz/span.ts';
import { finiteVerbs } from '../../facts/clauses/finite-verbs.ts';
import type { Facts, Statement } from '../../facts/facts.ts';
import { readPieces } from '../../facts/figures/pieces.ts';
import type { Document } from '../../text/document.ts';
import { once } from '../../text/once.ts';
import { isAdrift } from './adrift.ts';
import { entityById, hasCleanTag } from './clean-tag.ts';
import { describedSources } from './described-sources.ts';
import { namesSpeaker } from './names-speaker.ts';
import { isSecondHand } from './second-hand.ts';
import { isPast } from './second-predicate.ts';
import { whyNotOwn } from './why-not-own.ts';

/** From this confidence on a statement's speaker and limits are trusted to make a key; less will do where the tag has the name. */
const sureFrom = 0.75;
const sureNamed = 0.7;

/** Why the statement at `index` can make no key, in words for a teacher; null when it can. */
export function doubtOf(facts: Facts, index: number): string | null {
  const statement = facts.statements[index];
  if (statement === undefined) return 'There is no such statement.';
  const sentence = facts.document.sentences[statement.sentence];
  const block = facts.document.blocks[sentence?.block ?? -1];
  if (block?.kind !== 'body') return 'It stands in a headline, not in the story.';
  if (!statement.asserted) return 'The article does not say that this was said.';
  if (statement.reference === null || isListed(facts, sentence?.block ?? -1))
    return 'The article leaves open who said this.';
  const kind = statement.entity === null ? 'group' : entityById(facts).get(statement.entity)?.kind;
  if (kind === 'group' && !describedSources(facts).of.has(statement))
    return `The speaker is given only as “${statement.reference}”.`;
  const isSure = hasNamedTag(facts, statement) || isJoined(facts, statement);
  if (statement.confidence < (isSure ? sureNamed : sureFrom))
    return 'It is not certain enough who said this, or where the words end.';
  if (hasNounCue(facts, statement)) return 'The report that is named may be another’s.';
  if (isOfOther(facts, index)) return 'It may be of somebody of whom the speaker tells.';
  if (headsSentence(facts, statement))
    return 'Where its words end cannot be told from the rest of the sentence.';
  if (!hasCleanTag(facts, statement)) return 'The words beside the quotation name more than its speaker.';
  const notOwn = whyNotOwn(facts, statement);
  if (notOwn !== null) return notOwn;
  if (isSecondHand(facts, index)) return 'It is told at second hand.';
  return isAdrift(facts, index) ? 'Nothing beside the quotation says whose words these are.' : null;
}

const fewestListed = 4;
const longestListed = 110;

/** The paragraphs of one short sentence from "He" or "She" on: four such head the parts of a list about one person, whoever spoke last. */
const listed = once(({ blocks, text }: Document): number[] =>
  blocks.flatMap(({ start, end }, index) =>
    end - start < longestListed &&
    /^(?:He|She) [^“"‘.?!]*(?:[“"‘][^”"’.?!]*[”"’][^“"‘.?!]*)*[.]$/.test(text.slice(start, end))
      ? index
      : [],
  ),
);

const isListed = ({ document }: Facts, block: number): boolean =>
  listed(document).length >= fewestListed && listed(document).includes(block);

/** Whether the words beside the statement have the name of its speaker, not a pronoun or role alone. */
function hasNamedTag(facts: Facts, { speaker, entity }: Statement): boolean {
  const person = entity === null ? undefined : entityById(facts).get(entity);
  return (
    speaker !== null && person !== undefined && namesSpeaker(textOf(facts.document.text, speaker), person)
  );
}

/** Takes "She left the room, saying that it was late" and "He waved and said that …"; refuses "a clip of Lind saying that …". */
function isJoined({ document: { text, sentences } }: Facts, { speaker, cue, sentence }: Statement): boolean {
  const from = sentences[sentence]?.start ?? 0;
  if (speaker === null || cue === null || speaker.start < from || cue.start > from + reach) return false;
  return (
    /^(?:["“]?(?:And|But|So|Then),? )?$/.test(text.slice(from, speaker.start)) &&
    /(?:, | (?:and|but) (?:also |then |later )?)$/.test(text.slice(speaker.end, cue.start))
  );
}

/** How far into its sentence a cue is looked for. */
const reach = 250;

/** Takes "Holm is seizing upon a report that" and "After Holm’s report, it"; refuses "Holm’s report that", "Holm reports that". */
function hasNounCue({ document: { text } }: Facts, { speaker, cue }: Statement): boolean {
  if (speaker === null || cue === null || speaker.end > cue.start) return false;
  if (
    !/^(?:report|claim|statement|warning|suggestion|argument|belief|promise|pledge|vow|comment)$/.test(
      textOf(text, cue),
    )
  )
    return false;
  return text.charAt(cue.end) === ',' || /\b(?:an?|the)\b[^,]*$/.test(text.slice(speaker.end, cue.start));
}

/** Takes "Lind said that the crew left | and offered to pay", which the crew may have done; refuses "said that the crew would leave | and offered" and "said that he left | and offered". */
function isOfOther({ document: { text }, statements }: Facts, index: number): boolean {
  const [before, { cue = null, speaker = null } = {}] = [statements[index - 1], statements[index]];
  if (
    before?.kind !== 'indirect' ||
    cue === null ||
    before.end > cue.start ||
    (speaker?.start ?? 0) > before.start
  )
    return false;
  if (!/^ and $/.test(text.slice(before.end, cue.start))) return false;
  const words = textOf(text, before);
  const pieces = readPieces(words);
  const finite = finiteVerbs(pieces);
  const last = pieces[finite.findLastIndex((verb) => verb !== '')];
  return !/^(?:that )?(?:he|she|they|it|we|I)\b/.test(words) && isPast(last);
}

const setsOff = /^(?:Despite|Contrary|In|After|With|Given|Under|Amid|Since|For|On|At)(?![\p{L}-])/u;

/** Takes "Holm's claim that the mill is old | was false", where the sentence's own verb follows; refuses "Holm repeated her claim that". */
function headsSentence(
  { document: { text, sentences } }: Facts,
  { rule, cue, sentence }: Statement,
): boolean {
  const from = sentences[sentence]?.start ?? 0;
  if (rule !== 'noun-cue' || cue === null || cue.start < from || cue.start > from + reach) return false;
  const before = text.slice(from, cue.start);
  return !setsOff.test(before) && !finiteVerbs(readPieces(before)).some(Boolean);
}
