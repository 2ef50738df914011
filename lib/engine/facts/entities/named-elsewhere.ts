import { givenNameGender } from '../../lexicon/given-names.ts';
import type { Document } from '../../text/document.ts';
import { calmed } from './name-tokens.ts';

/** Family names that are looked for in one document at most. */
const most = 20;

/**
 * Finds the full name of somebody whom the story knows by family name alone, in what is not read for names: a headline in
 * capitals throughout, a caption. "Ada Carrow Keeps Her Crown" for "Carrow"; null where no given name stands before it.
 */
export function namedElsewhere({ text }: Document): (surname: string) => string | null {
  let asked = 0;
  return (surname) => {
    asked += 1;
    if (asked > most || !/^[\p{L}’'-]+$/u.test(surname)) return null;
    const named = new RegExp(`(?<![\\p{L}’'-])(\\p{L}[\\p{L}’'-]+) ${surname}(?![\\p{L}-])`, 'giu');
    for (const [, given = ''] of text.matchAll(named)) {
      if (given !== given.toLowerCase() && givenNameGender(given)) return `${calmed(given)} ${surname}`;
    }
    return null;
  };
}
