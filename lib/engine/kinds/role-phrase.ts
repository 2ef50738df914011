import type { Entity, Facts, Role } from '../facts/facts.ts';
import { contentWords } from './content-words.ts';
import { whyNotAlone } from './stands-alone.ts';

const mostWords = 12;
const leading = /^(?:the|an?|its|their|his|her|our)\s+/i;

/** The longest role of a person that says enough and stands alone: "executive director of the IEA", not "leader". */
export function tellingRole(person: Entity): Role | null {
  const fit = person.roles.filter(({ text }) => {
    const count = text.split(/\s+/).length;
    const told = person.name.split(' ').some((part) => part.length > 2 && text.includes(part));
    return (
      count >= 2 &&
      count <= mostWords &&
      !told &&
      contentWords(text).length >= 1 &&
      whyNotAlone(text) === null
    );
  });
  return fit.toSorted((a, b) => b.text.length - a.text.length)[0] ?? null;
}

/** A role as an option: one line, no article, a capital. */
export function roleOption(role: Role): string {
  const bare = role.text.replace(leading, '').replace(/\s+/g, ' ').trim();
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** A role within a sentence: with the article's own "a" or "an", else "the". */
export function roleInSentence(facts: Facts, role: Role): string {
  const bare = role.text.replace(leading, '').replace(/\s+/g, ' ').trim();
  const own =
    /^(?:an?)\s/i.exec(role.text)?.[0] ??
    /\b(an?)\s+$/i.exec(facts.document.text.slice(Math.max(0, role.span.start - 4), role.span.start))?.[1];
  return `${own === undefined ? 'the' : own.trim().toLowerCase()} ${bare}`;
}
