import type { Entity, Facts, Role } from '../facts/facts.ts';
import { byLength } from './by-length.ts';
import { likeness } from './content-words.ts';
import { firstFrom } from './first-from.ts';
import type { Draft, Kind, Option, Refusal } from './kind.ts';
import { isKnownToAll } from './known-office.ts';
import { roleOption, tellingRole } from './role-phrase.ts';
import { sameRank } from './same-rank.ts';

/** Above this share of common words two roles may be one. */
const tooLike = 0.8;
const mostLookedAt = 40;

/** Who is somebody? The role the article gives a person, among the roles it gives others, or roles of the same rank by rule. */
export const whoIs: Kind = {
  id: 'who-is',
  label: 'Who they are',
  ask(facts) {
    const people = facts.registry.entities.filter(
      ({ kind, name }) => kind === 'person' && name.includes(' '),
    );
    const known = people.flatMap((person) => {
      const role = tellingRole(facts, person);
      return role === null ? [] : [{ person, role }];
    });
    const drafts: Draft[] = [];
    const refused: Refusal[] = [];
    known.forEach((one, index) => {
      const near = known.slice(Math.max(0, index - mostLookedAt / 2), index + mostLookedAt / 2);
      const draft = draftOf(facts, one, near);
      if ('reason' in draft) refused.push({ kind: whoIs.id, ...one.role.span, reason: draft.reason });
      else drafts.push(draft);
    });
    return { drafts, refused };
  },
};

/** "Spokeswoman" and "spokesman" are one role, as are "chair", "chairman" and "chairwoman". */
const ungendered = (role: string): string =>
  role.replace(/(?<=\p{L}{4})(?:person|man|woman|men|women)\b/giu, '');

type Known = { person: Entity; role: Role };

function draftOf(facts: Facts, { person, role }: Known, known: Known[]): Draft | { reason: string } {
  if (isKnownToAll(role)) return { reason: 'A reader may know it without the article.' };
  const others = known.filter(
    (one) =>
      one.person.id !== person.id &&
      person.roles.every(({ text }) => likeness(ungendered(text), ungendered(one.role.text)) < tooLike),
  );
  const made = others.length < 2 ? sameRank(roleOption(role), facts.document.text) : [];
  if (others.length + made.length < 2) return { reason: 'The article gives too few other people a role.' };
  const start = Math.max(0, role.span.start);
  const named = person.mentions.find((mention) => Math.abs(mention.start - start) < 200);
  const evidence = named === undefined ? [role.span] : [join(role.span, named)];
  return {
    kind: whoIs.id,
    prompt: `Who is ${person.name}, according to the article?`,
    key: { text: roleOption(role), mention: role.span },
    answer: { type: 'phrase' },
    wrong: [...byLength(others, (one) => one.role.text, role.text).map(optionOf), ...made.map(madeOption)],
    ordered: false,
    evidence,
    explanation: `The article gives the role beside the name: “${facts.document.text.slice(role.span.start, role.span.end).replace(/\s+/g, ' ')}”.`,
    subject: firstFrom(facts.document.sentences, role.span.start + 1) - 1,
  };
}

const join = (a: { start: number; end: number }, b: { start: number; end: number }) => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

const madeOption = (text: string): Option => ({
  text,
  mention: null,
  feedback: 'The article gives nobody this role.',
});

const optionOf = ({ person, role }: Known): Option => ({
  text: roleOption(role),
  mention: role.span,
  feedback: `In the article, that is ${person.name}.`,
});
