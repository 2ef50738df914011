import { remembered } from '../lexicon/remembered.ts';

/** A word or mark as written: one for all the places where it stands. `known` is what `ofSpelling` has found out about it. */
export type Spelling = { readonly text: string; readonly lower: string; readonly known: unknown[] };

/** The spelling of a word or mark. */
export const spellingOf = remembered((text): Spelling => ({ text, lower: text.toLowerCase(), known: [] }));

let functions = 0;

/** The same function of a spelling, that works out its answer once and keeps it with the spelling, so that asking again costs no search. */
export function ofSpelling<Answer>(answer: (spelling: Spelling) => Answer): (spelling: Spelling) => Answer {
  const place = functions++;
  return (spelling) => {
    const found = spelling.known[place];
    if (found !== undefined) return found as Answer;
    const made = answer(spelling);
    spelling.known[place] = made;
    return made;
  };
}

/** Whether a spelling in small letters fits a pattern, which is tried once for each. */
export const isLike = (pattern: RegExp): ((spelling: Spelling) => boolean) =>
  ofSpelling(({ lower }) => pattern.test(lower));
