import type { Dropped } from '../quiz/quiz.ts';
import { makeSound } from './checks/make-sound.ts';
import { findDistractors } from './distractors/find-distractors.ts';
import type { Item } from './distractors/item.ts';
import type { Facts } from './facts/facts.ts';
import { kinds } from './kinds/index.ts';
import type { Draft } from './kinds/kind.ts';
import { thinned } from './kinds/words/thinned.ts';

/** Every sound item that the kinds can ask of an article, and what was dropped on the way, with reasons. */
export function findItems(facts: Facts): { items: Item[]; dropped: Dropped[] } {
  const items: Item[] = [];
  const dropped: Dropped[] = [];
  for (const kind of kinds) {
    const { drafts, refused } = kind.ask(facts);
    for (const { start, end, reason, ...refusal } of refused)
      dropped.push({ kind: refusal.kind, start, end, reason });
    for (const draft of thinned(drafts, mostOfAKind)) {
      const item = makeSound(draft, findDistractors(draft, facts), facts);
      if ('reason' in item) dropped.push(droppedDraft(draft, item.reason));
      else items.push(item);
    }
  }
  return { items, dropped };
}

/** More drafts of one kind than any quiz needs. */
const mostOfAKind = 100;

/** A draft as it is told among what was not asked. */
export const droppedDraft = (draft: Draft, reason: string): Dropped => ({
  kind: draft.kind,
  start: draft.evidence[0]?.start ?? 0,
  end: draft.evidence[0]?.end ?? 0,
  reason,
});
