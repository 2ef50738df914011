import type { Entity, Facts, Role } from '../facts/facts.ts';
import { contentWords } from './content-words.ts';
import { whyNotAlone } from './stands-alone.ts';

const mostWords = 12;
const leading = /^(?:the|an?|its|their|his|her|our)\s+/i;

/** Takes "Democratic presidential nominee", "vice-presidential candidate". */
const runsForOffice = /\bpresidential (?:nominee|candidate|hopeful|rival|contender|running mate)\b/i;

/**
 * Offices whose holders readers know without the article. Takes "Russian President", "prime minister of Canada", "pope";
 * refuses "president of the rowing club", "vice president". Limit: a president of a small town firm in two words.
 */
const knownToAll =
  /^(?:[Tt]he |[Ff]ormer |\p{Lu}[\p{L}.]* )*(?:[Pp]resident|[Pp]rime [Mm]inister|[Cc]hancellor|[Pp]remier|[Pp]ope|[Kk]ing|[Qq]ueen)(?: of (?:the )?\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}*)?)?$/u;

/** Whether a role is an office whose holder, or a candidate whom, a reader knows without the article. */
export const isKnownToAll = ({ text }: Role): boolean => knownToAll.test(text) || runsForOffice.test(text);

/** Takes "adviser to Vice President", cut before its name; refuses "assistant to the president". */
const cutShort =
  /\b(?:to|of|for|and|with|under)(?: \p{Lu}\p{L}*)* (?:President|Senator|Governor|Minister|Secretary|Mayor|Chancellor|King|Queen)$/u;

/** The longest role of a person that says enough and stands alone: "executive director of the IEA", not "leader". */
export function tellingRole(facts: Facts, person: Entity): Role | null {
  const names = namesOf(facts);
  const fit = person.roles.filter(({ text }) => {
    const bare = text.replace(leading, '');
    const count = bare.split(/\s+/).length;
    const told = person.name.split(' ').some((part) => part.length > 2 && text.includes(part));
    return (
      count > 1 &&
      !cutShort.test(bare) &&
      !names.has(bare) &&
      count <= mostWords &&
      !told &&
      contentWords(text).length >= 1 &&
      whyNotAlone(text) === null
    );
  });
  return fit.toSorted((a, b) => b.text.length - a.text.length)[0] ?? null;
}

const known = new WeakMap<Facts, Set<string>>();

/** All names of an article, collected once. */
function namesOf(facts: Facts): Set<string> {
  const names = known.get(facts) ?? new Set(facts.registry.entities.map(({ name }) => name));
  known.set(facts, names);
  return names;
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
