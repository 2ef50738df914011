import type { Entity, Facts } from '../../facts/facts.ts';
import { once } from '../../text/once.ts';
import { isWellKnown } from './role-class.ts';

/** Titles that introduce nobody: "Mr.", "Republican", "nominee". */
const slight =
  /^(?:(?:the|a|an|presumptive|likely|leading|presidential|GOP|former|fellow|real estate|reality|television|TV) )*(?:Mr|Mrs|Ms|Miss|Dr|Republican|Democrat(?:ic)?|Liberal|Conservative|candidate|nominee|front-?runner|secretary|mogul|businessman|billionaire|star)\.?$/i;

/** Takes ", a baker in Larn", ", who runs", ", 43,", " is the head of", " (D-Larn)"; refuses ", and". */
const introducing =
  /^(?:, (?:who|whose|an?|the|of|from|\d{1,3}|formerly|previously|founder|head|director|president|chair\p{L}*|(?:vice|co)-\p{L}+|\p{Ll}+ (?:of|at|for|with))\b|,? \(| is (?:an?|the|[\p{Ll}-]+ (?:of|at|for|in))\b)/u;

/**
 * Whether readers know somebody without the article: by an office, or because it brings them in by name alone. Takes "Holm said"
 * of somebody who is never "the baker Holm"; refuses "Ada Holm, who bakes". Limit: a bystander of whom nothing is told.
 */
export const isFamous = (facts: Facts, person: Entity): boolean => areFamous(facts)(person);

const areFamous = once((facts: Facts) =>
  once((person: Entity): boolean => {
    if (isWellKnown(person)) return true;
    if ([...person.titles, ...person.roles.map(({ text }) => text)].some((told) => !slight.test(told)))
      return false;
    const { text } = facts.document;
    return !person.mentions.some(
      ({ form, end }) => form === 'full' && introducing.test(text.slice(end, end + 30).replace(/\s+/g, ' ')),
    );
  }),
);
