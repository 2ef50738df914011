import type { Facts } from '../facts/facts.ts';
import { amountOf } from '../facts/figures/amount-of.ts';
import type { Draft, Option } from '../kinds/kind.ts';
import { findDoers } from './doers.ts';
import { wrongFigures } from './figures.ts';
import { findPersons } from './persons.ts';

/** Wrong options for a draft, best first: those its kind knows, else others of the same sort as its answer. */
export function findDistractors(draft: Draft, facts: Facts): Option[] {
  const { answer, deed, frame, wrong } = draft;
  if (wrong !== undefined) return wrong;
  if (deed !== undefined) return findDoers(draft, facts);
  if (frame !== undefined)
    return withoutTold(wrongFigures(facts, frame.figure), `${frame.before} ${frame.after}`).flatMap(
      (option) => framed(option, frame),
    );
  if (answer.type === 'person') return findPersons(draft, facts);
  return answer.type === 'figure' ? withoutTold(wrongFigures(facts, answer.figure), draft.prompt) : [];
}

/** Without the numbers that the question itself gives: "twenty-four" beside "all 24 crews". */
function withoutTold(options: Option[], question: string): Option[] {
  const told = new Set(question.match(/\d[\d,]*/g)?.map((digits) => Number(digits.replaceAll(',', ''))));
  return options.filter(({ text }) => !told.has(amountOf(text) ?? Number.NaN));
}

/** A sentence with another figure in it; a figure at its head has a capital, no “one” stands before a plural, and no “a” before “$80”. */
function framed(
  { text, mention, feedback }: Option,
  { before, after }: NonNullable<Draft['frame']>,
): Option[] {
  const article = / (an?) $/.exec(before)?.[1];
  const isMisfit = article !== undefined && /^[$£€]?(?:8|1[18](?!\d))/.test(text) !== (article === 'an');
  if (isMisfit || /^(?:one|1)(?![\d.,])/.test(text)) return [];
  const words = before === '' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  return [
    {
      text: `${before}${words}${after}`,
      mention,
      feedback: feedback ?? 'In the article, the figure is another.',
    },
  ];
}
