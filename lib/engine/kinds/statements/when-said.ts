import type { Span } from '../../../quiz/span.ts';
import type { Facts } from '../../facts/facts.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { once } from '../../text/once.ts';
import type { FigureContext } from '../figures/figure-context.ts';
import { nameInSentence } from '../people/printed-name.ts';
import type { TimePhrase } from '../settings/time-phrase.ts';
import { findSpoken, type Spoken } from './spoken.ts';
import { type Stem, stemOf } from './who-said-stem.ts';

const spokenIn = once((facts: Facts) =>
  Map.groupBy(findSpoken(facts).spoken, ({ statement }) => statement.sentence),
);

/** The statement whose saying a time phrase dates: "said on Friday", "on Friday said", with nothing between; null when none is. */
function saidThen(facts: Facts, { pieces, figure }: FigureContext, phrase: TimePhrase): Spoken | null {
  const [first, last] = [pieces[phrase.from], pieces[phrase.end - 1]];
  if (!first || !last) return null;
  const { text } = facts.document;
  const touches = ({ start, end }: { start: number; end: number }): boolean =>
    (end <= first.start && text.slice(end, first.start).trim() === '') ||
    (last.end <= start && text.slice(last.end, start).trim() === '');
  const near = [figure.sentence - 1, figure.sentence, figure.sentence + 1].flatMap(
    (sentence) => spokenIn(facts).get(sentence) ?? [],
  );
  return (
    near.find(
      ({ statement }) =>
        statement.cue !== null &&
        touches(statement.cue) &&
        !(last.end <= statement.cue.start && isOfSpeaker(text, statement.speaker, first.start)) &&
        !(statement.start < first.start && last.end < statement.end),
    ) ?? null
  );
}

/** "a poll published in May found": the month is that of the poll. */
const isOfSpeaker = (text: string, speaker: Span | null, start: number): boolean =>
  speaker === null ||
  speaker.end > start ||
  text.slice(speaker.end, start).trim() !== '' ||
  /\b(?:published|released|issued|conducted|posted|taken)\b/.test(text.slice(speaker.start, speaker.end));

const gendered = /\b(?:s?he|his|hers?|him|himself|herself)\b/i;

/** Whether a stem for an unknown speaker fits none that is named ("that they would wait", of one woman), or goes on behind "When he said …". */
function isUnfit({ document: { text, sentences } }: Facts, { statement }: Spoken, prompt: string): boolean {
  const { start, end, sentence } = statement;
  const neutral = /\bthe(?:y|ir|m|mselves)\b/.test(prompt) && gendered.test(text.slice(start, end));
  return (
    neutral ||
    /^(?:When|As|While|After|Before|If|Although|Because)\b/.test(
      text.slice(sentences[sentence]?.start, start),
    )
  );
}

/**
 * "On what day did Ada Holm say that the pier was safe?": made of the question that asks who said it. Takes what was said, told
 * or announced on a weekday or in a month; null for what that question cannot put.
 */
export function askSaying(
  facts: Facts,
  context: FigureContext,
  phrase: TimePhrase,
): Exclude<Stem, { reason: string }> | null {
  const said = saidThen(facts, context, phrase);
  // One remembers what somebody said, and not the weekday of it; what a firm or an office announces is news of that day.
  const isAsked =
    said?.speaker.kind === 'organisation' || (said?.speaker.kind === 'person' && !/day$/.test(phrase.asks));
  if (said === null || !isAsked) return null;
  const stem = stemOf(facts, said);
  if ('reason' in stem || isUnfit(facts, said, stem.prompt)) return null;
  const [, verb = '', rest = ''] =
    /^(?:According to the article, (?:who|which \S+) |Who )(\p{L}+)(,? .*\?)$/u.exec(stem.prompt) ?? [];
  const past = verbForms(verb).find(({ form }) => form === 'past' || form === 'ed');
  if (!past) return null;
  const asks = `${phrase.asks.charAt(0).toUpperCase()}${phrase.asks.slice(1)} did`;
  const plain = /^Who \p{L}+(,? .*\?)$/u.exec(stem.plain ?? '')?.[1];
  return {
    prompt: `${asks} ${nameInSentence(facts, said.speaker)} ${past.base}${rest}`,
    ...(plain === undefined
      ? {}
      : { plain: `${asks} ${nameInSentence(facts, said.speaker)} ${past.base}${plain}` }),
  };
}
