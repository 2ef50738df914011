import { optionsOf } from '../distractors/item.ts';
import { remembered } from '../lexicon/remembered.ts';
import type { Rule } from './rule.ts';

/** Traits of an option's form that a guesser can see. */
const traits: readonly [name: string, pattern: RegExp][] = [
  ['has a figure', /\d/],
  ['is a quotation', /^“/],
  ['has words in quotation marks', /.“/],
  ['begins with a small letter', /^\p{Ll}/u],
  ['ends with a full stop', /\.”?$/],
];
const traitsOf = remembered((text): boolean[] => traits.map(([, pattern]) => pattern.test(text)));
const numbersIn = remembered((text): string[] => text.match(/\d[\d,.]*\d|\d/g) ?? []);

/** The right option stands alone in its form, or a number of the stem stands in one option only. */
export const logicalCue: Rule = {
  id: 'logical-cue',
  find(item) {
    const { draft, wrong } = item;
    const own = traitsOf(draft.key.text);
    const others = wrong.map((option) => traitsOf(option.text));
    for (const [index, [name]] of traits.entries()) {
      const isAlone = others.every((traits) => traits[index] !== own[index]);
      if (isAlone && (own[index] || index === 0 || wrong.length > 2))
        return {
          reason: `${own[index] ? 'Only the right option' : 'Every option but the right one'} ${name}.`,
        };
    }
    const told = numbersIn(draft.prompt).find(
      (number) => optionsOf(item).filter((option) => option.text.includes(number)).length === 1,
    );
    return told === undefined ? null : { reason: `${told} stands in the stem and in one option only.` };
  },
};
