import type { Item } from '../distractors/item.ts';
import { optionsOf } from '../distractors/item.ts';

/** So many wrong options of a question must stay open beside its key. */
const fewestOpen = 2;

/**
 * Whether the questions on what was said stay open with one more item in the quiz: refuses “Which of these quotations is from Ada Holm?”
 * where all its quotations but one are asked for elsewhere, of others than her.
 */
export function areLeftOpen(chosen: readonly Item[], more: Item): boolean {
  const all = [...chosen, more];
  const quoting = all.filter(({ draft }) => draft.prompt.includes('“'));
  return all.every((item) => {
    const speaker = ofQuotation.exec(item.draft.prompt)?.[1];
    if (speaker === undefined || (item !== more && !item.wrong.some(({ text }) => quotes(more, text))))
      return true;
    const isStruck = (text: string): boolean =>
      quoting.some(
        (other) => quotes(other, text) && !optionsOf(other).some((option) => option.text === speaker),
      );
    return item.wrong.filter(({ text }) => !isStruck(text)).length >= fewestOpen;
  });
}

const quotes = ({ draft }: Item, text: string): boolean =>
  draft.prompt.includes(text.replace(/^“|[.,!?…]?”$/g, ''));
const ofQuotation = /^Which of these quotations is from (.+)\?$/u;
