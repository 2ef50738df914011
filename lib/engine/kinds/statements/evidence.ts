import type { Span } from '../../../quiz/span.ts';
import { firstFrom } from '../../facts/entities/first-index.ts';
import type { Entity, Facts, Statement } from '../../facts/facts.ts';
import { once } from '../../text/once.ts';
import { nameInSentence } from '../people/printed-name.ts';
import { namesSpeaker } from './names-speaker.ts';
import type { Spoken } from './spoken.ts';

/** How far speaker and words may lie apart and still be lit as one stretch. */
const reach = 300;

/** Where a speaker is named by name, in order. */
const namesOf = once(({ mentions }: Entity) =>
  mentions.filter(({ form }) => form !== 'role').toSorted((a, b) => a.start - b.start),
);

/** The whole sentences that a span lies in: a piece of one, such as "he said, had wept", proves nothing to a reader. */
function wholeSentences({ document: { sentences } }: Facts, { start, end }: Span): Span {
  const from = sentences[firstFrom(sentences, start + 1) - 1];
  const to = sentences[firstFrom(sentences, end) - 1];
  return {
    start: from !== undefined && from.end > start ? from.start : start,
    end: Math.max(end, to?.end ?? end),
  };
}

const tagOf = ({ document: { text } }: Facts, { speaker }: Statement): string =>
  speaker === null ? '' : text.slice(speaker.start, speaker.end);

/** The spans that prove who said something: the sentences of the words with their tag, then the place that names the speaker. */
export function evidenceOf(facts: Facts, { statement, speaker }: Spoken): Span[] {
  let { start, end } = statement;
  for (const part of [statement.speaker, statement.cue])
    if (part !== null && part.end >= start - reach && part.start <= end + reach) {
      start = Math.min(start, part.start);
      end = Math.max(end, part.end);
    }
  const proof = wholeSentences(facts, { start, end });
  return namesSpeaker(tagOf(facts, statement), speaker)
    ? [proof]
    : [proof, ...namedBefore(speaker, { start, end: start }).filter((named) => named.start < proof.start)];
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
  const name = nameInSentence(facts, speaker);
  if (statement.speaker === null) return `The words belong to what ${name} says in this passage.`;
  const { text } = facts.document;
  const tag = tagOf(facts, statement);
  const parts = [statement.speaker, statement.cue].filter((part) => part !== null);
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  const isNear = end - start <= 80;
  const whole = isNear && !/[“”"\n]/.test(text.slice(start, end)) ? text.slice(start, end) : tag;
  const place = start >= statement.end ? 'are followed by' : 'follow';
  const who = namesSpeaker(tag, speaker) ? '' : ` Here “${tag}” is ${name}.`;
  return `The words ${place} “${whole.replace(/^[\s,]+|[\s,.:]+$/g, '')}”.${who}`;
}
