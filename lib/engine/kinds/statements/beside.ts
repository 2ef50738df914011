import type { Entity, Facts } from '../../facts/facts.ts';
import { countries } from '../../lexicon/countries.ts';
import { nameAtStart } from '../people/printed-name.ts';
import { describedById } from './described-sources.ts';
import type { SourcePhrase } from './source-phrase.ts';

/** Whether two may be options of one question: nobody could take the one for the other. */
export function couldStandBeside(facts: Facts, one: Entity, other: Entity): boolean {
  if (one.id === other.id) return false;
  const [first, second] = [describedById(facts, one.id)?.phrase, describedById(facts, other.id)?.phrase];
  if (first !== undefined && second !== undefined) return areApart(first, second);
  if (first !== undefined) return isNeither(first, other);
  if (second !== undefined) return isNeither(second, one);
  if (one.kind !== 'person' || other.kind !== 'person') return !isPartOf(one, other) && !isPartOf(other, one);
  const sameFamily = one.surname !== null && one.surname === other.surname;
  return !sameFamily && nameAtStart(facts, one).includes(' ') === nameAtStart(facts, other).includes(' ');
}

/** Whether one organisation's name has the other's in it: "Ellery Harbour Council" and "Ellery Harbour". */
const isPartOf = (whole: Entity, part: Entity): boolean =>
  whole.name.includes(part.name.replace(/^The /, '')) ||
  (part.acronym !== null && whole.name.includes(part.acronym));

const fewestBodies = 2;

/** Whether an organisation has two others to stand beside it; a described one never has. */
export function standsAmongBodies(facts: Facts, body: Entity): boolean {
  if (describedById(facts, body.id) !== null) return false;
  let found = 0;
  for (const other of facts.registry.entities) {
    if (other.kind === 'organisation' && couldStandBeside(facts, other, body)) found += 1;
    if (found >= fewestBodies) return true;
  }
  return false;
}

/** Whether a country has two others to stand beside it. */
export const standsAmongCountries = ({ registry }: Facts, { kind, name }: Entity): boolean =>
  kind === 'place' &&
  countries.has(name) &&
  registry.entities.filter((one) => one.kind === 'place' && countries.has(one.name)).length > fewestBodies;

/** Words so wide that two of them may mean the same: "an aide" and "an adviser", "a study" and "a report". */
const wide =
  /^(?:source|person|people|man|woman|official|insider|aide|advis[eo]r|confidant|associate|ally|friend|supporter|staffer|operative|member|leader|executive|employee|colleague|attendee|elder|expert|team|analyst|strategist|specialist|observer|scholar|researcher|proponent|representative|police|authoritie|investigator|prosecutor|officer|data|statistic|figure|record|report|study|analysis|test|result|finding|document|memo|letter|review|poll|survey)$/;

/** Takes "the Ellery senator’s allies", who may be Lind’s; refuses "Lind’s allies". */
const ofRole = /(?:^| )\p{Ll}{3,}(?:[’']s|s[’']) /u;

/** Takes "a Norland spokesman" and "an Estmark spokesman", "officials of the port" and "a dock worker"; refuses "a Lind aide" and "a Lind adviser". */
function areApart(one: SourcePhrase, other: SourcePhrase): boolean {
  const [names, others] = [namesIn(one), namesIn(other)];
  const shared = names.some((name) => others.includes(name));
  if (one.sort !== other.sort && [one.sort, other.sort].sort().join() === 'body,paper') return false;
  const [first, second] = [wide.test(one.head), wide.test(other.head)];
  if (first && second && (ofRole.test(one.text) || ofRole.test(other.text))) return false;
  if (names.length > 0 && others.length > 0 && !shared) return true;
  return one.head !== other.head && !(first && second) && !(shared && (first || second));
}

/** Those of whom a named speaker is one only where the article says so: "the police", not "lawmakers" or "a former chairman". */
const apart =
  /^(?:spokes\p{L}+|witness|police|prosecutor|investigator|authoritie|regulator|firefighter|paramedic)$/u;

/** Those who speak for the police or lead them, so that the police may have said it with them. */
const official =
  /\b(?:chief|sheriff|deputy|detective|inspector|superintendent|constable|sergeant|det|sgt|const|supt|marshal|commissioner|director|secretary|minister|coroner|attorney|prosecutor|fbi|f\.b\.i|rcmp|nypd|mayor|governor|officer)\b/;

/** The names in a description, cut short so that "Norlanders" is "Norland". */
const namesIn = ({ marks, head, text }: SourcePhrase): string[] =>
  [...marks, ...(text.split(' ').find((word) => word.toLowerCase().startsWith(head)) ?? '').split(' ')]
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => (word === 'GOP' ? 'Repub' : word.slice(0, 5)));

/**
 * Takes "the police" and "a port spokesman" beside one who is none; refuses "an official" beside a named person, who may be
 * one, "a Lind aide" beside Bo Lind, and "a study" without a name beside a body, which may have made it.
 */
function isNeither(phrase: SourcePhrase, { kind, name, acronym, roles, titles }: Entity): boolean {
  const { head, text, sort } = phrase;
  const names = namesIn(phrase);
  if (names.some((word) => name.includes(word))) return false;
  if (
    head === 'team' &&
    /\b(?:Institut|Universit|College|Cent(?:er|re)|School|Hospital|Laborator)/.test(name)
  )
    return false;
  if (kind !== 'person')
    return !(acronym !== null && text.includes(acronym)) && !(sort === 'paper' && names.length === 0);
  const known = [...titles, ...roles.map((role) => role.text)].join(' ').toLowerCase();
  if (known.includes(head) || names.some((word) => known.includes(word.toLowerCase()))) return false;
  return apart.test(head) && (/^(?:spokes|witness)/.test(head) || !official.test(known));
}
