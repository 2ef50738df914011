import type { Facts, Mention, Statement } from '../../facts/facts.ts';
import { once } from '../../text/once.ts';
import { firstFrom } from '../words/first-from.ts';
import { reportingVerb } from './reporting-verb.ts';

/**
 * A quotation without a tag is adrift unless the statement before it has the same speaker and nobody else is named in
 * between. Limit: a speaker named only in the sentence that leads in is taken for nobody.
 */
export function isAdrift(facts: Facts, index: number): boolean {
  const statement = facts.statements[index];
  if (statement === undefined || statement.speaker !== null) return false;
  if (isInside(facts, statement) || hasOwnTag(facts, statement) || goesOnAsAnother(facts, statement, index))
    return true;
  const before = facts.statements[index - 1];
  const from = before === undefined ? statement.start - leadIn : endOf(before);
  const named = mentionsBetween(facts, Math.max(0, from), statement.start);
  if (before === undefined || before.entity !== statement.entity)
    return (
      named.at(-1)?.entity !== statement.entity ||
      blockOf(facts, statement) !== blockAt(facts, named.at(-1)?.start ?? 0)
    );
  const isAmongOthers = named.some(({ entity }) => entity !== statement.entity);
  return (isAmongOthers && !followsTag(facts, before, statement)) || !goesOn(facts, before, statement);
}

/**
 * Takes the second quotation in "“We left,” Lind said of Holm. “It was late.”", where others are named only in what the tag adds;
 * refuses "“We left,” Lind said, and Holm agreed. “It was late.”"
 */
function followsTag({ document }: Facts, before: Statement, statement: Statement): boolean {
  const sentence = document.sentences[statement.sentence];
  const tagged = document.sentences[statement.sentence - 1];
  if (before.kind !== 'direct' || before.speaker === null || before.speaker.start < before.end) return false;
  if (tagged === undefined || tagged.block !== sentence?.block || before.speaker.start < tagged.start)
    return false;
  const tail = document.text.slice(endOf(before), statement.start);
  return !/["“”]|, (?:and|but|as|while|before|who|whose|after)(?![\p{L}-])/u.test(tail);
}

const leadIn = 400;

/** Takes the inner words of "“She came in and said, ‘It is late,’ and left”", which are somebody else's. */
function isInside({ document: { text, sentences, blocks } }: Facts, { start, sentence }: Statement): boolean {
  if (!/['‘]/.test(text.charAt(start)) || text.charAt(start + 1) === "'") return false;
  const before = text.slice(blocks[sentences[sentence]?.block ?? -1]?.start ?? start, start);
  const isOpen = before.lastIndexOf('“') > before.lastIndexOf('”');
  return isOpen || (before.match(/"/g) ?? []).length % 2 === 1;
}

/** Takes "“It is late.” Lind asked", a tag that was not read; refuses "“It is late.” The crew left." */
function hasOwnTag({ document: { text } }: Facts, { end }: Statement): boolean {
  const after = /^[^“"‘\n.!?]{3,60}/u.exec(text.slice(end, end + 80))?.[0] ?? '';
  return after
    .split(/[^\p{L}’']+/u)
    .slice(0, 6)
    .some((word) => word !== '' && reportingVerb(word) !== null);
}

/** Takes a paragraph that leaves its quotation open where the next one, opened again, is told of somebody else: “We wait. / “We go,” Lind said. */
function goesOnAsAnother({ statements, document }: Facts, statement: Statement, index: number): boolean {
  const quotation = document.quotations[firstFrom(document.quotations, statement.start)];
  const next = statements[index + 1];
  if (quotation?.start !== statement.start || !quotation.open || next === undefined || next.speaker === null)
    return false;
  const following = document.blocks[firstFrom(document.blocks, quotation.end)];
  return next.start === following?.start && next.kind === 'direct' && next.entity !== statement.entity;
}

/** In the same paragraph, or the next one where the quotation before it was left open or nothing stands beside the new one. */
function goesOn(facts: Facts, before: Statement, statement: Statement): boolean {
  const { blocks, quotations, sentences } = facts.document;
  const [first, second] = [blockOf(facts, before), blockOf(facts, statement)];
  if (first === second) return true;
  const block = blocks[second];
  const isAlone = block !== undefined && statement.start === block.start && statement.end >= block.end - 1;
  if (
    isAlone &&
    second === first + 1 &&
    before.kind === 'direct' &&
    before.speaker !== null &&
    before.speaker.start > before.start
  )
    return true;
  const last = quotations[firstFrom(quotations, before.end) - 1];
  const open = last?.open === true && before.start <= last.end;
  return open && sentences[statement.sentence - 1]?.block === first;
}

const blockOf = ({ document }: Facts, { sentence }: Statement): number =>
  document.sentences[sentence]?.block ?? -1;

const blockAt = ({ document }: Facts, at: number): number =>
  document.blocks.findIndex(({ start, end }) => start <= at && at < end);

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
export function mentionsBetween(facts: Facts, start: number, end: number): Named[] {
  const all = namedPlaces(facts);
  const found: Named[] = [];
  for (let place = firstFrom(all, start); place < all.length; place++) {
    const mention = all[place];
    if (mention === undefined || mention.start >= end) break;
    found.push(mention);
  }
  return found;
}
