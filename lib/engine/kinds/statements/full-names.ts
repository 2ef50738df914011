import type { Facts, Statement } from '../../facts/facts.ts';
import { mentionsBetween } from './adrift.ts';
import { entityById } from './clean-tag.ts';

/**
 * Words of a statement with the whole name of each person at its first bare surname: "Lind’s plan" is "Bo Lind’s plan"; leaves
 * "Mr. Lind", "the Lind family" and what stands in quotation marks. Limit: a surname that is a word of another name before it.
 */
export function withFullNames(facts: Facts, { start, end }: Statement, words: string): string {
  const told = new Set<string>();
  let text = words;
  for (const { entity, ...mention } of mentionsBetween(facts, start, end)) {
    const person = entityById(facts).get(entity);
    const surname = person?.surname ?? null;
    if (person === undefined || surname === null || told.has(entity) || !person.name.includes(' ')) continue;
    told.add(entity);
    if (facts.document.text.slice(mention.start, mention.end).replace(/[’']s?$/, '') !== surname) continue;
    const at = text.indexOf(surname);
    const before = text.slice(0, at);
    const isBare = !/\p{Lu}[\p{L}.’'-]* $|\b[Tt]he $|[\p{L}-]$/u.test(before);
    const isOpen = before.split('“').length > before.split('”').length;
    if (at < 0 || isOpen || !isBare || /^\p{L}/u.test(text.slice(at + surname.length))) continue;
    text = before + person.name + text.slice(at + surname.length);
  }
  return text;
}
