import type { Entity, Facts, Role } from '../facts/facts.ts';
import { contentWords } from './content-words.ts';
import { whyNotAlone } from './stands-alone.ts';

const mostWords = 12;
const leading = /^(?:the|an?|its|their|his|her|our)\s+/i;

/** Roles in a single word that fit half the people of any article. */
const vague =
  /^(?:leaders?|officials?|spokes\p{L}+|members?|chair|chairman|chairwoman|director|head|chief|president|secretary|minister|experts?|analysts?|man|woman|mother|father|son|daughter|wife|husband|brother|sister|friend|colleague|partner|candidate|nominee|rival|critic|supporter|captain|coach|boss|aide|adviser|advisor|author|editor|executive|manager|founder|owner|deputy|sir|lord|lady|dame|mr|ms|mrs|dr)$/iu;

/** The longest role of a person that says enough and stands alone: "executive director of the IEA", not "leader". */
export function tellingRole(person: Entity): Role | null {
  const fit = person.roles.filter(({ text }) => {
    const bare = text.replace(leading, '');
    const count = bare.split(/\s+/).length;
    const told = person.name.split(' ').some((part) => part.length > 2 && text.includes(part));
    return (
      !vague.test(bare) &&
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
