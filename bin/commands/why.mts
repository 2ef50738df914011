import { findFacts } from '../../lib/engine/find-facts.ts';
import { type Span, textOf } from '../../lib/quiz/span.ts';
import type { CommandOptions, Item, Run } from './command.mts';
import { quizOf } from './quiz.mts';
import { fold, plain } from './set-text.mts';

const firstEndingAfter = (sentences: Span[], place: number): number => {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
};

const sentenceAround = (text: string, sentences: Span[], span: Span): string => {
  const first = sentences[firstEndingAfter(sentences, span.start)];
  const last = sentences[firstEndingAfter(sentences, Math.max(span.start, span.end - 1))];
  return textOf(text, {
    start: Math.min(span.start, first?.start ?? span.start),
    end: last && last.start < span.end ? last.end : span.end,
  });
};

const refused = (item: Item, options: CommandOptions) => {
  const { sentences } = findFacts(item.text).document;
  const { dropped } = quizOf(item, options);
  return {
    dropped: dropped.map((one) => ({
      ...one,
      text: textOf(item.text, one),
      sentence: sentenceAround(item.text, sentences, one),
    })),
  };
};

const write = (id: Item['id'], { dropped }: ReturnType<typeof refused>): string => {
  const heading = `${plain(String(id))}: ${dropped.length} questions dropped`;
  const lines = dropped.map(
    ({ kind, reason, text, sentence }) =>
      `${fold(`${kind}: ${reason}`)}\n${fold(`“${text}”`, '   ')}\n${fold(sentence, '   > ')}`,
  );
  return `${[heading, ...lines].join('\n\n')}\n`;
};

/** Prints what was not asked, and why. */
export const why: Run = (item, options) => {
  const json = refused(item, options);
  return { json, text: () => write(item.id, json) };
};
