import { givenNameGender } from '../../lexicon/given-names.ts';
import type { Document } from '../../text/document.ts';
import { calmed } from './name-tokens.ts';

/** Family names that are looked for in one document at most. */
const most = 20;
const longest = 40;
const wordBefore = /(?<![\p{L}’'-])\p{L}[\p{L}’'-]+$/u;
const goesOn = /[\p{L}-]/u;

/**
 * Finds the full name of somebody whom the story knows by family name alone, in what is not read for names: a headline in
 * capitals throughout, a caption. "Ada Carrow Keeps Her Crown" for "Carrow"; null where no given name stands before it.
 */
export function namedElsewhere({ text }: Document): (surname: string) => string | null {
  let asked = 0;
  let small: string | undefined;
  return (surname) => {
    asked += 1;
    if (asked > most || !/^[\p{L}’'-]+$/u.test(surname)) return null;
    small ??= text.toLowerCase();
    const sought = ` ${surname.toLowerCase()}`;
    for (let at = small.indexOf(sought); at >= 0; at = small.indexOf(sought, at + 1)) {
      if (goesOn.test(text.charAt(at + sought.length))) continue;
      const given = wordBefore.exec(text.slice(Math.max(0, at - longest), at))?.[0] ?? '';
      if (given !== given.toLowerCase() && givenNameGender(given)) return `${calmed(given)} ${surname}`;
    }
    return null;
  };
}
