import type { Facts, Statement } from '../../facts/facts.ts';
import { firstFrom } from '../words/first-from.ts';
import { mentionsBetween } from './named.ts';
import { reportingVerb } from './reporting-verb.ts';

/**
 * A quotation without a tag is adrift unless the statement before it has the same speaker and nobody else is named in
 * between. Limit: a speaker named only in the sentence that leads in is taken for nobody.
 */
export function isAdrift(facts: Facts, index: number): boolean {
  const statement = facts.statements[index];
  if (statement === undefined || statement.speaker !== null) return false;
  if (isInside(facts, statement) || hasUnreadTag(facts, statement) || goesOnAsAnother(facts, index))
    return true;
  const before = facts.statements[index - 1];
  const from = before === undefined ? statement.start - leadIn : endOf(before);
  const named = mentionsBetween(facts, Math.max(0, from), statement.start);
  if (before?.entity !== statement.entity) {
    const last = named.at(-1);
    const block = facts.document.blocks[blockOf(facts, statement)];
    return last?.entity !== statement.entity || last.start < (block?.start ?? 0);
  }
  const isAmongOthers = named.some(({ entity }) => entity !== statement.entity);
  return (isAmongOthers && !followsTag(facts, before, statement)) || !goesOn(facts, before, statement);
}

const leadIn = 400;

/** Takes the second quotation in "“We left,” Lind said of Holm. “It was late.”"; refuses "“We left,” Lind said, and Holm agreed. “It was late.”" */
function followsTag({ document }: Facts, before: Statement, statement: Statement): boolean {
  const tail = document.text.slice(endOf(before), statement.start);
  return (
    before.kind === 'direct' &&
    (before.speaker?.start ?? 0) >= before.end &&
    !/["“”]|, (?:and|but|as|while|before|who|whose|after)(?![\p{L}-])/u.test(tail) &&
    (before.speaker?.start ?? 0) >= (document.sentences[statement.sentence - 1]?.start ?? 0)
  );
}

/** Takes the inner words of "“She came in and said, ‘It is late,’ and left”", which are somebody else's. */
function isInside({ document }: Facts, { start, sentence }: Statement): boolean {
  const { text, sentences, blocks } = document;
  if (!/['‘]/.test(text.charAt(start)) || text.charAt(start + 1) === "'") return false;
  const before = text.slice(blocks[sentences[sentence]?.block ?? -1]?.start ?? start, start);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || before.split('"').length % 2 === 0;
}

/** Takes "“It is late.” Lind asked", a tag that was not read; refuses "“It is late.” The crew left." */
function hasUnreadTag({ document: { text } }: Facts, { end }: Statement): boolean {
  const after = /^[^“"‘\n.!?]{3,60}/u.exec(text.slice(end, end + 80))?.[0] ?? '';
  return after
    .split(/[^\p{L}’']+/u)
    .slice(0, 6)
    .some((word) => word !== '' && reportingVerb(word) !== null);
}

/** Takes a paragraph that leaves its quotation open where the next, opened again, is told of somebody else: “We wait. / “We go,” Lind said. */
function goesOnAsAnother({ statements, document }: Facts, index: number): boolean {
  const [statement, next] = [statements[index], statements[index + 1]];
  const quotation = document.quotations[firstFrom(document.quotations, statement?.start ?? 0)];
  return (
    quotation?.open === true &&
    quotation.start === statement?.start &&
    next?.kind === 'direct' &&
    next.speaker !== null &&
    next.entity !== statement.entity &&
    document.text.slice(quotation.end, next.start).trim() === ''
  );
}

/** In the same paragraph, or the next one where the quotation before it was left open or nothing stands beside the new one. */
function goesOn(facts: Facts, before: Statement, statement: Statement): boolean {
  const { blocks, quotations } = facts.document;
  const [first, second] = [blockOf(facts, before), blockOf(facts, statement)];
  if (first === second) return true;
  if (second !== first + 1) return false;
  const block = blocks[second];
  const isAlone = statement.start === block?.start && statement.end >= block.end - 1;
  const last = quotations[firstFrom(quotations, before.end) - 1];
  return (
    (isAlone && before.kind === 'direct' && (before.speaker?.start ?? 0) > before.start) ||
    (last?.open === true && before.start <= last.end)
  );
}

const blockOf = ({ document }: Facts, { sentence }: Statement): number =>
  document.sentences[sentence]?.block ?? -1;

const endOf = ({ end, speaker, cue }: Statement): number => Math.max(end, speaker?.end ?? 0, cue?.end ?? 0);
