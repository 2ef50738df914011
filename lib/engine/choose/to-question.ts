import type { Choice, Question } from '../../quiz/question.ts';
import { shortHash } from '../../quiz/short-hash.ts';
import type { Item } from '../distractors/item.ts';
import type { Facts } from '../facts/facts.ts';
import type { Option } from '../kinds/kind.ts';
import { difficultyOf } from './difficulty.ts';

/**
 * The question of an item with its options in the order given. Its id is a hash of kind, stem and key, a choice's id a hash
 * of its words: both stay the same whatever the seed, and neither tells the key.
 */
export function toQuestion(item: Item, options: Option[], facts: Facts): Question {
  const { draft } = item;
  const id = shortHash(`${draft.kind}\n${draft.prompt}\n${draft.key.text}`);
  const choices = options.map(
    (option): Choice => ({
      id: shortHash(`${draft.prompt}\n${option.text}`).slice(-6),
      text: option.text,
      mention: option.mention,
      feedback:
        option === draft.key ? draft.explanation : (option.feedback ?? 'The article does not say this.'),
    }),
  );
  return {
    id,
    kind: draft.kind,
    prompt: draft.prompt,
    choices,
    answer: choices[options.indexOf(draft.key)]?.id ?? '',
    evidence: draft.evidence,
    explanation: draft.explanation,
    difficulty: difficultyOf(item, facts),
  };
}
