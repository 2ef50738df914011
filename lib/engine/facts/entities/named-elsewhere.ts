import type { Document } from '../../text/document.ts';
import { once } from '../../text/once.ts';
import { calmed } from './name-kind.ts';
import { wordOf } from './word.ts';

/** Family names that are looked for in one document at most, and how far before each. */
const most = 20;
const reach = 40;

const wordBefore = /(?<![\p{L}’'-])\p{L}[\p{L}’'-]+$/u;
const goesOn = /[\p{L}-]/u;

/** The full name that the text has for a family name, null for none. */
export type Elsewhere = (surname: string) => string | null;

/**
 * Finds the full name of somebody whom the story knows by family name alone, in what is not read for names: a headline in
 * capitals throughout, a caption, the name of a show. "Ada Carrow Keeps Her Crown" for "Carrow".
 */
export const namedElsewhere = once(({ text }: Document): Elsewhere => {
  const known = new Map<string, string | null>();
  return (surname) => {
    const found = known.get(surname);
    if (found !== undefined || known.size >= most) return found ?? null;
    const full = fullName(text, surname);
    known.set(surname, full);
    return full;
  };
});

function fullName(text: string, surname: string): string | null {
  for (const sought of [` ${surname}`, ` ${surname.toUpperCase()}`]) {
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
      if (goesOn.test(text.charAt(at + sought.length))) continue;
      const given = wordBefore.exec(text.slice(Math.max(0, at - reach), at))?.[0] ?? '';
      if (wordOf(given).isName && wordOf(given).given) return `${calmed(given)} ${surname}`;
    }
  }
  return null;
}
