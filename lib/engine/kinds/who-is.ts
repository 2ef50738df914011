import type { Span } from '../../quiz/span.ts';
import type { Entity, Facts, Role } from '../facts/facts.ts';
import { roleGender } from '../lexicon/role-nouns.ts';
import { once } from '../text/once.ts';
import { countWords } from '../text/one-spaced.ts';
import type { Draft, Kind, Option, Refusal } from './kind.ts';
import { isFamous } from './people/famous.ts';
import { isHighest } from './people/known-office.ts';
import { otherBodies } from './people/other-body.ts';
import { isNamedInStory, nameAtStart } from './people/printed-name.ts';
import { isApart } from './people/role-apart.ts';
import { couldBeOf, isWellKnown, sameClass } from './people/role-class.ts';
import { roleInSentence, roleOption, tellingRole } from './people/role-phrase.ts';
import { isOneOf, isOneOfPast, isOnly, isSole } from './people/sole-role.ts';
import { byLength } from './words/by-length.ts';
import { firstFrom } from './words/first-from.ts';

const mostLookedAt = 40;
const fewestWrong = 2;
/** Who is named more often is the one that the article is about, or that all know. */
const mostNamed = 4;

/**
 * Who is somebody? The role the article gives a person, among the roles it gives others, or the same role with another body or town; where
 * there are too few, the other way round: who has the role, among others of the article.
 */
export const whoIs: Kind = {
  id: 'who-is',
  label: 'Who they are',
  ask(facts) {
    const people = facts.registry.entities.filter(
      ({ kind, name }) => kind === 'person' && name.includes(' ') && !isHeadline(name),
    );
    const known = people.flatMap((person) => {
      const role = tellingRole(facts, person);
      return role === null ? [] : [{ person, role }];
    });
    const near = (index: number): Known[] =>
      known.slice(Math.max(0, index - mostLookedAt / 2), index + mostLookedAt / 2);
    const first = known.map((one, index) => askOf(facts, one, near(index), people));
    const made = new Set(known.filter((_, index) => isMade(first[index])).map(({ role }) => role));
    const drafts: Draft[] = [];
    const refused: Refusal[] = [];
    known.forEach((one, index) => {
      // A role asked for beside ones made from it would be the only one of these that stands in other questions too.
      const others = near(index).filter((other) => other === one || !made.has(other.role));
      const asked = isMade(first[index]) ? null : askOf(facts, one, others, people);
      const draft = asked !== null && 'prompt' in asked ? asked : first[index];
      if (draft === undefined) return;
      if ('reason' in draft) refused.push({ kind: whoIs.id, ...one.role.span, reason: draft.reason });
      else drafts.push(draft);
    });
    return { drafts, refused };
  },
};

/** "Ada Holm Joins Harbour Talks", which is no name; refuses "Ada van der Holm Lind". */
const isHeadline = (name: string): boolean => (name.match(/(?:^| )\p{Lu}/gu) ?? []).length > 4;

/** "14-year-old from Larn" stands beside others of whom only so much is told. */
const isOnlyAged = ({ text }: Role): boolean => /^(?:an? )?\d+-year-old/.test(text);

type Known = { person: Entity; role: Role };

/** The question on somebody among others of whom a role is known, or why there is none. */
function askOf(facts: Facts, one: Known, near: Known[], people: Entity[]): Draft | { reason: string } {
  if (isWellKnown(one.person)) return { reason: 'A reader may know it without the article.' };
  const little = near.filter(({ person }) => !isWellKnown(person));
  return (
    whatIs(facts, one, little) ??
    whoHas(facts, one, people) ??
    whatIs(facts, one, near) ?? { reason: 'The article gives too few other people a role.' }
  );
}

const isMade = (draft: Draft | { reason: string } | undefined): boolean =>
  draft !== undefined && 'wrong' in draft && (draft.wrong ?? []).every(({ mention }) => mention === null);

/** "Who is Ada Holm?", or null when too few other roles could be hers as well. */
function whatIs(facts: Facts, { person, role }: Known, known: Known[]): Draft | null {
  const others = known.filter(
    (one) =>
      one.person.id !== person.id &&
      isOnlyAged(one.role) === isOnlyAged(role) &&
      isApart(facts, person, one.role) &&
      couldBeOf(person, role.text, one.role.text),
  );
  const little = others.filter((one) => !isWellKnown(one.person));
  const sorted = [
    ...byLength(little, (one) => one.role.text, role.text),
    ...others.filter((one) => !little.includes(one) && little.length > 0 && !isHighest(one.role)),
  ];
  const like = sorted.filter((one) => sameClass(one.role.text, role.text));
  const made = otherBodies(facts, role);
  const found = [...new Set([...like, ...sorted])].map((one) => optionOf(facts, one));
  // Roles made from the key go together, so that it is not the odd one out nor the one in the middle.
  const wrong = like.length < fewestWrong && made.length >= fewestWrong ? made.map(madeOption) : found;
  if (wrong.length < fewestWrong) return null;
  const longest = Math.max(...wrong.map(({ text }) => countWords(text)));
  if (countWords(role.text) > 3 && countWords(role.text) > (longest * 4) / 3 + 1) return null;
  return {
    ...draftOf(facts, { person, role }),
    prompt: `Who is ${person.name}, according to the article?`,
    key: { text: roleOption(facts, role), mention: role.span },
    answer: { type: 'phrase' },
    wrong,
  };
}

const speakersOf = once((facts: Facts) => new Set(facts.statements.map(({ entity }) => entity)));

/** "Who is the head of the harbour office?", or null when too few others of the article could be. */
function whoHas(facts: Facts, { person, role }: Known, people: Entity[]): Draft | null {
  const told = roleInSentence(facts, role);
  const isAny = isOneOf(told);
  const isOneHere = isSole(facts, person, told);
  if (isOnlyAged(role) || isOneOfPast(facts, role, told) || (!isAny && !isOneHere && !isOnly(told)))
    return null;
  const gendered = told
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => roleGender(word) !== null);
  const speakers = speakersOf(facts);
  const place = people.indexOf(person);
  const most = Math.max(mostNamed, person.mentions.length);
  const fit = people
    .slice(Math.max(0, place - mostLookedAt), place + mostLookedAt)
    .filter(
      (other) =>
        other.id !== person.id &&
        isNamedInStory(facts, other) &&
        (!gendered || other.gender === person.gender) &&
        other.surname !== person.surname &&
        other.mentions.length <= most + 2 &&
        (other.roles.length > 0 || isOneHere || (!isAny && speakers.has(other.id))) &&
        !isWellKnown(other) &&
        (!isFamous(facts, other) || other.mentions.length <= person.mentions.length) &&
        !told.includes(other.surname ?? other.name) &&
        isApart(facts, other, role),
    );
  // Those whom readers know stand in only where one is missing, and never alone.
  const little = fit.filter((other) => !isFamous(facts, other));
  const pool = little.length >= fewestWrong ? little : fit;
  const telling = pool.filter((other) => other.roles.length > 0 || speakers.has(other.id));
  const others = telling.length >= fewestWrong ? telling : pool;
  if (others.length < fewestWrong || little.length === 0) return null;
  const at = person.mentions[0]?.start ?? 0;
  const isOftener = ({ mentions }: Entity): boolean => mentions.length >= person.mentions.length;
  const start = (one: Entity): number => Math.abs((one.mentions[0]?.start ?? 0) - at);
  return {
    ...draftOf(facts, { person, role }),
    prompt: isAny
      ? `According to the article, who is ${told}?`
      : `Who is ${told.replace(/^the (\p{Lu}.*) mayor$/u, 'the mayor of $1')}, according to the article?`,
    key: { text: nameAtStart(facts, person), mention: person.mentions[0] ?? null },
    answer: { type: 'person', entity: person.id },
    // One named as often first, so that the key is not told by its number.
    wrong: others
      .toSorted((a, b) => start(a) - start(b))
      .toSorted((a, b) => Number(isOftener(b)) - Number(isOftener(a)))
      .map((other) => ({
        text: nameAtStart(facts, other),
        mention: other.mentions[0] ?? null,
        feedback: 'The article does not say that of this person.',
      })),
  };
}

function draftOf(facts: Facts, { person, role }: Known) {
  const gap = ({ start, end }: Span): number => Math.max(0, start - role.span.end, role.span.start - end);
  const [named] = person.mentions
    .filter(({ form, ...mention }) => form !== 'role' && gap(mention) < 200)
    .toSorted((one, other) => gap(one) - gap(other));
  const told = facts.document.text.slice(role.span.start, role.span.end).replace(/\s+/g, ' ');
  return {
    kind: whoIs.id,
    ordered: false,
    evidence: named === undefined ? [role.span] : [join(role.span, named)],
    explanation: `The article gives the role beside the name: “${told}”.`,
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

const optionOf = (facts: Facts, { person, role }: Known): Option => ({
  text: roleOption(facts, role),
  mention: role.span,
  feedback: `In the article, that is ${person.name}.`,
});
