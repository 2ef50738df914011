import { likeness } from '../../lib/engine/kinds/words/content-words.ts';
import { makeQuiz } from '../../lib/engine/make-quiz.ts';
import type { Question } from '../../lib/quiz/question.ts';
import { textOf } from '../../lib/quiz/span.ts';
import { overlap } from '../overlap.ts';
import { corporaIn, type Label, type LabelledArticle } from './corpus.ts';
import { percent } from './print.ts';
import { sameName } from './score-statements.ts';

/** `open`: the label names no option, but describes the speaker ("the mayor") or names somebody who is none. */
type Verdict = {
  id: string;
  prompt: string;
  key: string;
  labelled: string;
  is: 'right' | 'wrong' | 'open';
};

/** The label that a question asks for: of those in its evidence, a whole sentence, the one most like the stem. */
function labelUnder(
  text: string,
  { prompt, evidence: [span] }: Question,
  labels: Label[],
): Label | undefined {
  const like = (label: Label): number => likeness(textOf(text, label), prompt);
  return labels
    .filter((label) => span !== undefined && overlap(label, span) > (label.end - label.start) / 2)
    .toSorted((a, b) => like(b) - like(a) || b.end - b.start - (a.end - a.start))[0];
}

/** The name that a label gives its speaker: the resolved one, or the words of the text where they hold a name. */
const nameOf = (text: string, { reference, speaker }: Label): string | null => {
  if (reference) return reference;
  const words = speaker ? textOf(text, speaker) : '';
  return /^(?:he|she|they|it|who|which|i|we)$/i.test(words) || !/\p{Lu}/u.test(words) ? null : words;
};

const keyOf = ({ choices, answer }: Question): string =>
  choices.find((choice) => choice.id === answer)?.text ?? '';

/** A long label ("a spokesman for X, Ida Marsh") names the key when it has the key's last word. */
const names = (labelled: string, key: string): boolean =>
  sameName(labelled, key) || labelled.split(/[^\p{L}]+/u).includes(key.split(/[^\p{L}]+/u).at(-1) ?? '');

const verdictsOn = ({ id, text, labels }: LabelledArticle): Verdict[] =>
  makeQuiz(text)
    .questions.filter((question) => question.kind === 'who-said')
    .flatMap((question) => {
      const label = labelUnder(text, question, labels);
      const labelled = label && nameOf(text, label);
      const key = keyOf(question);
      if (!labelled) return [];
      const others = question.choices.filter((choice) => choice.id !== question.answer);
      const wrong = others.some((choice) => names(labelled, choice.text));
      const is = names(labelled, key) ? 'right' : wrong ? 'wrong' : 'open';
      return [{ id, prompt: question.prompt, key, labelled, is }];
    });

/** Prints how often the key of a who-said question is the speaker that the labels of a corpus name. */
export function benchKeys(folder: string | undefined): void {
  const corpora = corporaIn(folder);
  if (corpora.length === 0) console.log(`No corpora in ${folder ?? 'the folder: none was named'}.`);
  for (const { name, articles } of corpora) {
    const verdicts = articles.flatMap(verdictsOn);
    const count = (is: Verdict['is']) => verdicts.filter((verdict) => verdict.is === is).length;
    const [right, wrong, open] = [count('right'), count('wrong'), count('open')];
    console.log(
      `\n${name}: ${(verdicts.length / articles.length).toFixed(1)} labelled who-said questions an article; ${percent(right / Math.max(1, right + wrong))} % of ${right + wrong} keys are right, ${open} more are open`,
    );
    for (const { id, prompt, key, labelled, is } of verdicts)
      if (is !== 'right') console.log(`  ${is} in ${id}: ${key}, labelled ${labelled}\n    ${prompt}`);
  }
}
