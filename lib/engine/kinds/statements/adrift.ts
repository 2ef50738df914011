import { firstFrom } from '../../facts/entities/first-index.ts';
import type { Facts, Statement } from '../../facts/facts.ts';
import { mentionsBetween } from './named.ts';
import { reportingVerb } from './reporting-verb.ts';

/**
 * A quotation without a tag is adrift unless the statement before it has the same speaker, nobody else is named in between
 * and it stands in the same paragraph, or goes on in the next. Limit: whom a tag itself names beside its speaker is not told apart.
 */
export function isAdrift(facts: Facts, index: number): boolean {
  const [before, statement] = [facts.statements[index - 1], facts.statements[index]];
  if (statement === undefined || statement.speaker !== null) return false;
  if (isInside(facts, statement) || hasUnreadTag(facts, statement)) return true;
  if (before?.entity !== statement.entity) return true;
  const end = Math.max(before.end, before.speaker?.end ?? 0, before.cue?.end ?? 0);
  const named = mentionsBetween(facts, end, statement.start);
  const { sentences } = facts.document;
  const apart = (sentences[statement.sentence]?.block ?? 0) - (sentences[before.sentence]?.block ?? 0);
  const isAmongOthers = named.some(({ entity }) => entity !== statement.entity);
  if (isAmongOthers && !followsTag(facts, before, statement)) return true;
  return apart > 1 || (apart === 1 && !goesOn(facts, before, statement));
}

/** Takes the inner words of "“She came in and said, ‘It is late,’ and left”", which are somebody else's. */
function isInside({ document: { text, sentences, blocks } }: Facts, { start, sentence }: Statement): boolean {
  if (!/['‘]/.test(text.charAt(start)) || text.charAt(start + 1) === "'") return false;
  const before = text.slice(blocks[sentences[sentence]?.block ?? -1]?.start ?? start, start);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || before.split('"').length % 2 === 0;
}

/** Takes the second quotation in "“We left,” Lind said of Holm. “It was late.”"; refuses "“We left,” Lind said, and Holm agreed. “It was late.”" */
function followsTag(
  { document: { text, sentences } }: Facts,
  before: Statement,
  { start, sentence }: Statement,
): boolean {
  const from = before.speaker?.start ?? 0;
  const isTag = from >= (sentences[sentence - 1]?.start ?? 0);
  return (
    isTag && !/["“”]|, (?:and|but|as|while|before|who|whose|after)(?!\p{L})/u.test(text.slice(from, start))
  );
}

/** Takes "“It is late.” Lind asked", a tag that was not read; refuses "“It is late.” The crew left." */
function hasUnreadTag({ document: { text } }: Facts, { end }: Statement): boolean {
  const after = /^[^“"‘\n.!?]{3,60}/u.exec(text.slice(end, end + 80))?.[0] ?? '';
  const words = after.match(/[\p{L}’']+/gu) ?? [];
  return words.slice(0, 6).some((word) => reportingVerb(word) !== null);
}

/** Takes the next paragraph where the quotation before it was left open, or nothing stands beside the new one. */
function goesOn(
  { document: { quotations, blocks } }: Facts,
  before: Statement,
  { start, end }: Statement,
): boolean {
  const last = quotations[firstFrom(quotations, before.end) - 1];
  if (last?.open === true) return true;
  const block = blocks[firstFrom(blocks, start)];
  return block?.start === start && end >= block.end - 1 && (before.speaker?.start ?? 0) > before.start;
}
