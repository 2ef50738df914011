import type { Facts } from '../facts/facts.ts';
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
    return wrongFigures(facts, frame.figure)
      .filter(isNewTo(`${frame.before} ${frame.after}`))
      .flatMap((option) => framed(option, frame));
  if (answer.type === 'person') return findPersons(draft, facts);
  return answer.type === 'figure' ? wrongFigures(facts, answer.figure).filter(isNewTo(draft.prompt)) : [];
}

/** Refuses 40 beside "in 40 days", which the question itself gives. */
const isNewTo = (question: string) => (option: Option) => !` ${question} `.includes(` ${option.text} `);

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
