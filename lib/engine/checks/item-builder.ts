import type { Item } from '../distractors/item.ts';
import type { Facts } from '../facts/facts.ts';
import type { Draft, Option } from '../kinds/kind.ts';
import { readDocument } from '../text/read-document.ts';

const option = (text: string): Option => ({ text, mention: null });

/** An item for tests, made from its words alone. */
export function itemOf(prompt: string, [key = '', ...wrong]: string[], more: Partial<Draft> = {}): Item {
  return {
    draft: {
      kind: 'test',
      prompt,
      key: option(key),
      answer: { type: 'phrase' },
      ordered: false,
      evidence: [{ start: 0, end: 1 }],
      explanation: 'It says so.',
      subject: 0,
      ...more,
    },
    wrong: wrong.map(option),
  };
}

/** Facts without anything found, of a text of one sentence. */
export const noFacts: Facts = {
  document: readDocument('The ferry was late.'),
  registry: { entities: [] },
  statements: [],
  figures: [],
};
