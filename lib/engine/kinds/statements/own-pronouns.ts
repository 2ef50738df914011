import type { Facts } from '../../facts/facts.ts';

const possessives = {
  male: /\b(?:his|himself)\b/g,
  female: /\b(?:herself|her(?= (?!(?:to|in|on|at|from|for|and|with|by|about|that|as|of)\b)\p{Ll}))\b/gu,
};

/**
 * A question with "the" for the "his" or "her" of the one person it names: takes "In what year did Ada Holm take up her post?";
 * refuses "When did Ada Holm meet her?" and a question that names two people.
 */
export function withoutOwn(facts: Facts, prompt: string): string {
  if (!/\bh(?:is|er|imself|erself)\b/.test(prompt)) return prompt;
  const named = facts.registry.entities.filter(
    ({ kind, name }) => kind === 'person' && prompt.includes(name),
  );
  const [person] = named;
  if (named.length !== 1 || !person?.gender) return prompt;
  const at = prompt.indexOf(person.name) + person.name.length;
  return prompt.slice(0, at) + prompt.slice(at).replace(possessives[person.gender], 'the');
}
