import type { Span } from '../../quiz/span.ts';
import { firstFrom } from '../facts/entities/first-index.ts';
import type { Entity, Facts, Role } from '../facts/facts.ts';
import { once } from '../text/once.ts';
import { countWords } from '../text/one-spaced.ts';
import type { Draft, Kind, Option, Refusal } from './kind.ts';
import { isNamedInStory, nameAtStart } from './people/printed-name.ts';
import { isApart, nationsIn, sexIn } from './people/role-apart.ts';
import { roleInSentence, roleOption } from './people/role-phrase.ts';
import { tellingRole } from './people/telling-role.ts';
import { isFamous, isWellKnown } from './people/well-known.ts';
import { byLength } from './words/option-order.ts';

/** How many people before and after are looked at. */
const nearby = 20;
const fewestWrong = 2;

type Known = { person: Entity; role: Role };

/**
 * Who is somebody? Asked by the role where one alone can have it: "Who is the head of the harbour office?", among others of the
 * article; else by the name: "Who is Ada Holm?", among the roles of others.
 */
export const whoIs: Kind = {
  id: 'who-is',
  label: 'Who they are',
  ask(facts) {
    const people = facts.registry.entities.filter(
      ({ kind, name }) => kind === 'person' && name.includes(' '),
    );
    const known = people.flatMap((person): Known[] => {
      const role = tellingRole(facts, person);
      return role === null ? [] : [{ person, role }];
    });
    const drafts: Draft[] = [];
    const refused: Refusal[] = [];
    known.forEach((one, index) => {
      const place = people.indexOf(one.person);
      const asked = isWellKnown(one.person)
        ? 'A reader may know it without the article.'
        : (whoHas(facts, one, around(people, place)) ??
          whatIs(facts, one, around(known, index)) ??
          'The article gives too few other people a role.');
      if (typeof asked === 'string') refused.push({ kind: whoIs.id, ...one.role.span, reason: asked });
      else drafts.push(asked);
    });
    return { drafts, refused };
  },
};

const around = <Thing>(things: Thing[], index: number): Thing[] =>
  things.slice(Math.max(0, index - nearby), index + nearby);

/** An office of which a story has one, without a name in it; "the plant manager" may be another plant's too. */
const soleOffice =
  /\b(?:minister|critic|prosecutor|(?:city|district) attorney|(?:fire|police) chief|coroner)$/;

/** Takes "the head of the harbour office", "a lawyer for the Harbour Union", "the fire chief"; refuses "a teacher", "the Norlander envoy". */
const isOfOne = (told: string): boolean =>
  nationsIn(told) === '' &&
  countWords(told) > 2 &&
  (/ \p{Lu}|^\p{Lu}/u.test(told) ||
    (told.startsWith('the ') && (/ (?:of|at|for|to|in|from) /.test(told) || soleOffice.test(told))));

const speakersOf = once((facts: Facts) => new Set(facts.statements.map(({ entity }) => entity)));

/** "Who is the head of the harbour office?", or null when it may be several or too few others of the article could be. */
function whoHas(facts: Facts, { person, role }: Known, people: Entity[]): Draft | null {
  const told = roleInSentence(facts, role);
  if (!isOfOne(told)) return null;
  const sex = sexIn(told);
  const speakers = speakersOf(facts);
  const others = people.filter(
    (other) =>
      other.id !== person.id &&
      (other.roles.length > 0 || speakers.has(other.id)) &&
      isNamedInStory(facts, other) &&
      (sex === null || other.gender === person.gender) &&
      other.surname !== person.surname &&
      !isFamous(facts, other) &&
      isApart(facts, other, role),
  );
  if (others.length < fewestWrong) return null;
  const at = person.mentions[0]?.start ?? 0;
  const distance = ({ mentions }: Entity): number => Math.abs((mentions[0]?.start ?? 0) - at);
  return {
    ...draftOf(facts, { person, role }),
    prompt: `According to the article, who is ${told.replace(/^the (\p{Lu}.*) mayor$/u, 'the mayor of $1')}?`,
    key: { text: nameAtStart(facts, person), mention: person.mentions[0] ?? null },
    answer: { type: 'person', entity: person.id },
    wrong: others
      .toSorted((a, b) => distance(a) - distance(b))
      .map((other) => ({
        text: nameAtStart(facts, other),
        mention: other.mentions[0] ?? null,
        feedback: 'The article does not say that of this person.',
      })),
  };
}

/** "Who is Ada Holm?", or null when too few other roles could be hers as well. */
function whatIs(facts: Facts, { person, role }: Known, known: Known[]): Draft | null {
  const others = known.filter(
    (one) => one.person.id !== person.id && couldBeOf(facts, person, role, one.role),
  );
  const little = others.filter((one) => !isWellKnown(one.person));
  if (others.length < fewestWrong || little.length === 0) return null;
  const shown = [
    ...byLength(little, (one) => one.role.text, role.text),
    ...others.filter((one) => isWellKnown(one.person)),
  ];
  return {
    ...draftOf(facts, { person, role }),
    prompt: `Who is ${person.name}, according to the article?`,
    key: { text: roleOption(facts, role), mention: role.span },
    answer: { type: 'phrase' },
    wrong: shown.map((one) => optionOf(facts, one)),
  };
}

/** Whether another's role could be a person's as well: like none of hers, of the same nations and not of the other sex. */
function couldBeOf(facts: Facts, person: Entity, own: Role, other: Role): boolean {
  const sex = sexIn(other.text);
  return (
    isApart(facts, person, other) &&
    nationsIn(own.text) === nationsIn(other.text) &&
    (sex === null || person.gender === null || sex === person.gender)
  );
}

/** What both questions on a role share, with the role beside the name as their proof. */
function draftOf(facts: Facts, { person, role }: Known) {
  const { document } = facts;
  const gap = ({ start, end }: Span): number => Math.max(0, start - role.span.end, role.span.start - end);
  const named = person.mentions
    .filter(({ form, ...mention }) => form !== 'role' && gap(mention) < 200)
    .toSorted((one, other) => gap(one) - gap(other))[0];
  const start = Math.min(role.span.start, named?.start ?? role.span.start);
  const end = Math.max(role.span.end, named?.end ?? role.span.end);
  const told = document.text.slice(role.span.start, role.span.end).replace(/\s+/g, ' ');
  return {
    kind: whoIs.id,
    ordered: false,
    evidence: [{ start, end }],
    words: role.span,
    explanation: `The article gives the role beside the name: “${told}”.`,
    subject: firstFrom(document.sentences, role.span.start + 1) - 1,
  };
}

const optionOf = (facts: Facts, { person, role }: Known): Option => ({
  text: roleOption(facts, role),
  mention: role.span,
  feedback: `In the article, that is ${person.name}.`,
});
