import type { Span } from '../../../quiz/span.ts';
import type { Entity, Facts, Statement } from '../../facts/facts.ts';
import { once } from '../../text/once.ts';
import { nameInSentence } from '../people/printed-name.ts';
import { firstFrom } from '../words/first-from.ts';
import { namesSpeaker } from './names-speaker.ts';
import type { Spoken } from './spoken.ts';

/** How far speaker and words may lie apart and still be lit as one stretch. */
const reach = 300;
/** A cue of more words than this is no verb, and tells a reader nothing. */
const longestCue = 4;

/** Where a speaker is named by name, in order. */
const namesOf = once(({ mentions }: Entity) =>
  mentions.filter(({ form }) => form !== 'role').toSorted((a, b) => a.start - b.start),
);

/** The whole sentences that a span lies in: a piece of one, such as "he said, had wept", proves nothing to a reader. */
function wholeSentences({ document: { sentences } }: Facts, { start, end }: Span): Span {
  const first = firstFrom(sentences, start);
  const from = sentences[first]?.start === start ? sentences[first] : sentences[first - 1];
  const to = sentences[firstFrom(sentences, end) - 1];
  return {
    start: from !== undefined && from.end > start ? Math.min(start, from.start) : start,
    end: to === undefined ? end : Math.max(end, to.end),
  };
}

/** Takes "Holm said that it was late, while Lind said “…”", of which only her half proves what she said. */
const sharesSentence = ({ statements }: Facts, { sentence, entity, start, end }: Statement): boolean => {
  for (let at = firstFrom(statements, start - reach); at < statements.length; at++) {
    const other = statements[at];
    if (other === undefined || other.start > end + reach) return false;
    const isApart = other.end <= start || other.start >= end;
    if (isApart && other.sentence === sentence && other.entity !== entity && other.asserted) return true;
  }
  return false;
};

/** The spans that prove who said something: the sentences of the words with their tag, then the place that names the speaker. */
export function evidenceOf(facts: Facts, { statement, speaker }: Spoken): Span[] {
  let start = statement.start;
  let end = statement.end;
  for (const part of [statement.speaker, statement.cue])
    if (part !== null && part.end >= start - reach && part.start <= end + reach) {
      start = Math.min(start, part.start);
      end = Math.max(end, part.end);
    }
  const tag =
    statement.speaker === null
      ? ''
      : facts.document.text.slice(statement.speaker.start, statement.speaker.end);
  const proof = sharesSentence(facts, statement) ? { start, end } : wholeSentences(facts, { start, end });
  if (tag !== '' && namesSpeaker(tag, speaker)) return [proof];
  const named = namesOf(speaker)[firstFrom(namesOf(speaker), start) - 1];
  return named === undefined || named.start >= proof.start
    ? [proof]
    : [proof, { start: named.start, end: named.end }];
}

/** Where somebody is named last before a stretch that does not name them ("She sold boats"); nothing where it does. */
export function namedBefore(entity: Entity, { start, end }: Span): Span[] {
  const names = namesOf(entity);
  const next = firstFrom(names, start);
  const named = names[next - 1];
  return named === undefined || (names[next]?.start ?? end) < end
    ? []
    : [{ start: named.start, end: named.end }];
}

/** How the article tells who spoke, as a sentence: “The words are followed by ‘said Ines Carrow’.” */
export function explainSpeaker(facts: Facts, { statement, speaker }: Spoken): string {
  const { text } = facts.document;
  if (statement.speaker === null)
    return `The words belong to what ${nameInSentence(facts, speaker)} says in this passage.`;
  const parts = [statement.speaker, statement.cue].filter((part) => part !== null);
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  const tag = text.slice(statement.speaker.start, statement.speaker.end);
  const near = end - start <= 80 && !/[“”"\n]/.test(text.slice(start, end));
  const outside = end <= statement.start || start >= statement.end;
  const cue = statement.cue === null ? '' : text.slice(statement.cue.start, statement.cue.end);
  const apart = cue === '' || cue.split(' ').length > longestCue ? tag : `${tag} … ${cue}`;
  const words = (near && outside ? text.slice(start, end) : apart)
    .replace(/^[\s,]+|[\s,.:]+$/g, '')
    .replace(/, …/, ' …');
  const place = start >= statement.end ? 'are followed by' : 'follow';
  const who = namesSpeaker(tag, speaker) ? '' : ` Here “${tag}” is ${nameInSentence(facts, speaker)}.`;
  return `The words ${place} “${words}”.${who}`;
}
