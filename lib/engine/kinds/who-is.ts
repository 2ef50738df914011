import type { Entity, Facts, Role } from '../facts/facts.ts';
import { roleGender } from '../lexicon/role-nouns.ts';
import { once } from '../text/once.ts';
import { countWords } from '../text/one-spaced.ts';
import type { Draft, Kind, Option, Refusal } from './kind.ts';
import { isFamous } from './people/famous.ts';
import { isHighest } from './people/known-office.ts';
import { otherBodies } from './people/other-body.ts';
import { nameAtStart } from './people/printed-name.ts';
import { couldBeOf, isWellKnown, nationsIn, sameClass } from './people/role-class.ts';
import { roleInSentence, roleOption, tellingRole } from './people/role-phrase.ts';
import { byLength } from './words/by-length.ts';
import { likeness } from './words/content-words.ts';
import { firstFrom } from './words/first-from.ts';

/** Above this share of common words two roles may be one. */
const tooLike = 0.8;
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
      const draft = isWellKnown(one.person)
        ? { reason: 'A reader may know it without the article.' }
        : (whatIs(
            facts,
            one,
            near.filter(({ person }) => !isWellKnown(person)),
          ) ??
          whoHas(facts, one, people) ??
          whatIs(facts, one, near) ?? { reason: 'The article gives too few other people a role.' });
      if ('reason' in draft) refused.push({ kind: whoIs.id, ...one.role.span, reason: draft.reason });
      else drafts.push(draft);
    });
    return { drafts, refused };
  },
};

/** "Spokeswoman" and "spokesman" are one role, as are "chair" and "chairman", "veteran consultant" and "strategist". */
const ungendered = (role: string): string =>
  role
    .replace(/(?<=\p{L}{4})(?:person|man|woman|men|women)\b/giu, '')
    .replace(/\b(?:veteran|long-?time|senior) /giu, '')
    .replace(/\b(?:consultant|operative)\b/giu, 'strategist');

/** "14-year-old from Larn" stands beside others of whom only so much is told. */
const isOnlyAged = ({ text }: Role): boolean => /^(?:an? )?\d+-year-old/.test(text);

type Known = { person: Entity; role: Role };

/** Surnames of the article's people. */
const surnamesOf = once(
  ({ registry }: Facts) =>
    new Set(
      registry.entities.flatMap(({ kind, surname }) =>
        kind === 'person' && surname !== null ? [surname] : [],
      ),
    ),
);

/** The people whose names stand in a role: Holm of "adviser to Mr. Holm" and "Holm’s friend". */
const patronsIn = (facts: Facts, { text }: Role): string[] =>
  text.split(/[^\p{L}-]+/u).filter((word) => surnamesOf(facts).has(word));

/** Whether nobody could take one role for one of a person's: not "Holm’s friend" for "an adviser to Holm", nor who serves the person. */
function isApart(facts: Facts, { roles, surname }: Entity, role: Role): boolean {
  const patrons = patronsIn(facts, role);
  return (
    !patrons.includes(surname ?? '') &&
    roles.every(
      (own) =>
        likeness(ungendered(own.text), ungendered(role.text)) < tooLike &&
        !patronsIn(facts, own).some((name) => patrons.includes(name)),
    )
  );
}

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

/**
 * A role that one person alone can have, and that says of what: "the head of the harbour office", "the Harbour Union president";
 * not "a teacher", "the Harbour Union sailor", nor an office whose holder readers know.
 */
const isOnly = (role: string): boolean =>
  /^(?:the |\p{Lu}[^ ]*(?: \p{Lu}[^ ]*)*[’']s )/u.test(role) &&
  (/ (?:of|at|for|to|in|from) \S+|[’']s /.test(role) || ofOne.test(role)) &&
  countWords(role) > 2 &&
  nationsIn(role) === '' &&
  !/\bstate Dep/.test(role) &&
  !/\b(?:governor|senator|speaker|secretary of|attorney general|mayor of New York|nominee|candidate|adviser|aide)\b/i.test(
    role,
  );

/** "a spokesman for the Harbour Union": one of several, but told of one alone. */
const isOneOf = (role: string): boolean =>
  /^an? .*\p{Lu}/u.test(role) && countWords(role) > 2 && nationsIn(role) === '' && !leftOpen.test(role);

/** Takes "a former Lind aide", "a Larn Republican", of whom there are many more. */
const leftOpen =
  /\b(?:Republican|Democrat|Liberal|Conservative|official|politician|businessman|businesswoman|veteran|activist|supporter|resident|voter|student|fan|man|woman|critic|member|senator|lawmaker|donor)\b(?! (?:for|at|with|from) )/iu;

const beforeThe = ({ document }: Facts, { span }: Role): boolean =>
  /\bthe\s+$/i.test(document.text.slice(Math.max(0, span.start - 6), span.start));

const ofOne =
  /\p{Lu}.* (?:president|chair|chairman|chairwoman|chief|CEO|chief executive|director|head|commissioner|administrator|captain|coach|manager|goalkeeper|founder|chief economist|spokesman|spokeswoman|superintendent|principal|mayor|owner)$/u;

/**
 * An office of which a story has one: "the Crown prosecutor", "the fire chief", "the environment minister"; not "the company
 * president", "the plant manager", whose company or plant is another's too. Limit: offices of its list.
 */
const soleOffice =
  /^the .*(?:\bminister|\bcritic|\bprosecutor|\bdefen[cs]e (?:lawyer|attorney|counsel)|\b(?:fire|police) chief|\bmedical officer of health|\b(?:city|district) (?:attorney|manager|engineer)|\bombudsman|\bauditor general|\bcoroner)$/u;

/** Whether an office is one person's alone in the article. */
const isSole = ({ registry }: Facts, person: Entity, told: string): boolean =>
  soleOffice.test(told) &&
  !/\b(?:former|acting|deputy|assistant|prime)\b/i.test(told) &&
  registry.entities.every(
    ({ id, roles, titles }) =>
      id === person.id ||
      ![...roles.map(({ text }) => text), ...titles].some((text) => lastWord(text) === lastWord(told)),
  );

const lastWord = (words: string): string => words.toLowerCase().split(/\s+/).at(-1) ?? '';

const speakersOf = once((facts: Facts) => new Set(facts.statements.map(({ entity }) => entity)));

/** "Who is the head of the harbour office?", or null when too few others of the article could be. */
function whoHas(facts: Facts, { person, role }: Known, people: Entity[]): Draft | null {
  const told = roleInSentence(facts, role);
  const isAny = isOneOf(told);
  const isOneHere = isSole(facts, person, told);
  // "former harbour chief Ada Holm": others were chief as well.
  const isOneOfPast = /^the former /.test(told) && !/^the /i.test(role.text) && !beforeThe(facts, role);
  if (isOnlyAged(role) || isOneOfPast || (!isAny && !isOneHere && !isOnly(told))) return null;
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
  const start = Math.max(0, role.span.start);
  const named = person.mentions.find((mention) => Math.abs(mention.start - start) < 200);
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
