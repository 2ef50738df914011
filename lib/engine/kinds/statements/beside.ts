import type { Entity, Facts } from '../../facts/facts.ts';
import { isNoun, noun } from '../../lexicon/nouns.ts';
import { nameAtStart } from '../people/printed-name.ts';
import { contentSet, contentWords } from '../words/content-words.ts';
import { describedById } from './described-sources.ts';
import { namesSpeaker } from './names-speaker.ts';
import type { SourcePhrase } from './source-phrase.ts';

/** Whether two may be options of one question: nobody could take the one for the other. */
export function couldStandBeside(facts: Facts, one: Entity, other: Entity): boolean {
  if (one.id === other.id) return false;
  const [first, second] = [describedById(facts, one.id)?.phrase, describedById(facts, other.id)?.phrase];
  if (first !== undefined && second !== undefined) return areApart(first, second);
  if (first !== undefined) return isNeither(first, other);
  if (second !== undefined) return isNeither(second, one);
  if (one.kind !== 'person' || other.kind !== 'person') return !isPartOf(one, other) && !isPartOf(other, one);
  return one.surname !== other.surname && isWhole(facts, one) === isWhole(facts, other);
}

/** Takes "Bo Lind", "Mayor Lind"; refuses "Lind" and "Mr. Lind", which tell themselves among whole names. */
const isWhole = (facts: Facts, one: Entity): boolean =>
  /^(?!(?:Mr|Mrs|Ms|Miss)\.? )\S+ /.test(nameAtStart(facts, one));

/** Whether one organisation's name has the other's in it: "Ellery Harbour Council" and "Ellery Harbour". */
const isPartOf = (whole: Entity, part: Entity): boolean =>
  whole.name.includes(part.name.replace(/^The /, ''));

const fewestBodies = 2;

/** Whether an organisation has two others to stand beside it; a described one never has. */
export const standsAmongBodies = (facts: Facts, body: Entity): boolean =>
  describedById(facts, body.id) === null &&
  facts.registry.entities.filter((one) => one.kind === 'organisation' && couldStandBeside(facts, one, body))
    .length >= fewestBodies;

const isOfPeople = ({ sort }: SourcePhrase): boolean => sort === 'one' || sort === 'many';

/**
 * Takes "a Norland spokesman" and "an Estmark spokesman", "officials of the port" and "a dock worker"; refuses "a Lind aide" and
 * "a Lind adviser", "an aide" and "an adviser", who may be the same.
 */
function areApart(one: SourcePhrase, other: SourcePhrase): boolean {
  const [names, others] = [namesIn(one), namesIn(other)];
  const shared = names.some((name) => others.includes(name));
  if (names.length > 0 && others.length > 0) return !shared;
  return one.head !== other.head && isOfPeople(one) !== isOfPeople(other);
}

/** Words with one name for each party. */
const ofParty = (words: string): string =>
  words
    .replace(/\bGOP\b/g, 'Republican')
    .replace(/\bTor(?:y|ies)\b/g, 'Conservative')
    .replace(/\bDem(?:ocratic|s)\b/g, 'Democrat');

/** The names in a description, cut short so that "Norlanders" is "Norland". */
const namesIn = ({ text }: SourcePhrase): string[] =>
  (ofParty(text).match(/(?<![\p{L}-])\p{Lu}[^\s’']*/gu) ?? []).map((word) => word.slice(0, 5));

/** Whether words hold one that tells a described source: "the port" for "a spokesman for the port", “Republicans are late” for "a GOP aide". */
export function namesSource(facts: Facts, words: string, { id }: Entity): boolean {
  const phrase = describedById(facts, id)?.phrase;
  const telling = phrase ? contentWords(ofParty([...phrase.marks, phrase.head].join(' '))) : [];
  return telling.some((word) => contentSet(ofParty(words)).has(word));
}

/** Those of whom a named speaker is one only where the article says so: "a spokesman", "the police"; not "lawmakers". */
const apart = /^(?:spokes\p{L}+|witness|police|prosecutor|investigator|authority|regulator|firefighter)$/u;

/** Those who speak for the police or lead them, so that the police may have said it with them. */
const official = /\b(?:chief|sheriff|inspector|commissioner|minister|mayor|attorney|officer)\b/;

/**
 * Takes "the police" and "a port spokesman" beside one who is none; refuses "an official" beside a named person, who may be
 * one, "a Lind aide" beside Bo Lind, and "a study" without a name or "a Larn team" beside a body, whose it may be.
 */
function isNeither(phrase: SourcePhrase, { kind, name, roles, titles }: Entity): boolean {
  const { head, sort } = phrase;
  const names = namesIn(phrase);
  if (names.some((word) => name.includes(word))) return false;
  if (kind !== 'person' && isNoun(head, noun.group)) return false;
  if (kind !== 'person') return !(sort === 'paper' && names.length === 0);
  const known = [...titles, ...roles.map((role) => role.text)].join(' ').toLowerCase();
  if (known.includes(head) || names.some((word) => known.includes(word.toLowerCase()))) return false;
  return apart.test(head) && (/^(?:spokes|witness)/.test(head) || !official.test(known));
}

/**
 * Whether what one source says is surely not what the other says. Refuses a man and his campaign, a study and its authors, a
 * party and one who may be of it, the White House and its spokesman, a body and one of whom nothing is told.
 */
export function speakApart(facts: Facts, one: Entity, other: Entity): boolean {
  if (one.id === other.id || namesSpeaker(one.name, other) || namesSpeaker(other.name, one)) return false;
  if (one.kind === 'person' && other.kind === 'person') return true;
  if (!couldStandBeside(facts, one, other)) return false;
  if (one.kind === 'person') return !maySpeakFor(one, other);
  return other.kind !== 'person' || !maySpeakFor(other, one);
}

/** Takes "general secretary" and "its chief executive", who speak for a body that the role does not name; refuses "head of Larn Mill". */
const ofSomeBody =
  /^[^\p{Lu}]*\b(?:spokes\p{Ll}+|president|director|chair\p{Ll}*|secretary|executive|head|owner)$/u;

function maySpeakFor({ roles, titles }: Entity, body: Entity): boolean {
  const all = [...roles.map(({ text }) => text), ...titles];
  const named = contentSet(body.name);
  return (
    all.length === 0 ||
    all.some((role) => ofSomeBody.test(role) || contentWords(role).some((word) => named.has(word)))
  );
}
