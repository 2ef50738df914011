import type { Facts } from '../facts/facts.ts';
import type { Draft, Option } from '../kinds/kind.ts';
import { findDoers } from './doers.ts';
import { wrongFigures } from './figures.ts';
import { framedFigures } from './framed-figures.ts';
import { findPersons } from './persons.ts';

/** Wrong options for a draft, best first: those its kind knows, else others of the same sort as its answer. */
export function findDistractors(draft: Draft, facts: Facts): Option[] {
  if (draft.wrong !== undefined) return draft.wrong;
  if (draft.deed !== undefined) return findDoers(draft, facts);
  if (draft.frame !== undefined) return framedFigures(facts, draft.frame);
  switch (draft.answer.type) {
    case 'person':
      return findPersons(draft, facts);
    case 'figure':
      return wrongFigures(facts, draft.answer.figure);
    case 'phrase':
      return [];
  }
}
