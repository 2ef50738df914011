import type { Entity, Facts } from '../facts/facts.ts';
import { indexOf } from '../kinds/figures/figure-index.ts';
import type { Draft, Option } from '../kinds/kind.ts';
import { isFamous } from '../kinds/people/famous.ts';
import { entityOfOption, isNamedInStory, nameAtStart, nameInSentence } from '../kinds/people/printed-name.ts';
import { isWellKnown } from '../kinds/people/role-class.ts';
import { couldStandBeside } from '../kinds/statements/beside.ts';
import { entityById } from '../kinds/statements/clean-tag.ts';
import { namesSpeaker } from '../kinds/statements/names-speaker.ts';
import { contentWords, countIn } from '../kinds/words/content-words.ts';
import { firstFrom } from '../kinds/words/first-from.ts';
import { countries } from '../lexicon/countries.ts';
import { findPersons, isBeyondSpeech, theCandidates } from './persons.ts';

/** How many wrong options a reader sees. */
const mostShown = 3;
const fewestAlike = 2;
/** Who is named so often has a part in the story. */
const oftenNamed = 3;

/** Others of the article who could have done a deed, and of whom it tells nothing like it. */
export function findDoers(draft: Draft, facts: Facts): Option[] {
  const { answer, deed } = draft;
  const entity = answer.type === 'person' ? entityById(facts).get(answer.entity) : undefined;
  if (entity === undefined || deed === undefined) return [];
  const words = contentWords(deed);
  const others = entity.kind === 'place' ? landsBeside(entity, facts) : peopleBeside(draft, entity, facts);
  const isOfRace = theCandidates.test(deed) && !isFamous(facts, entity);
  const isSexed = /\b(?:his|her)\b/.test(deed);
  const fit = others.filter(
    (other) =>
      (!isSexed || other.gender === entity.gender) &&
      (entity.surname === null || !other.name.split(' ').includes(entity.surname)) &&
      !namesSpeaker(deed, other) &&
      !(isOfRace && isFamous(facts, other)) &&
      !(play.test(deed) && besideThePitch(other)) &&
      !mayHaveDone(facts, other, words),
  );
  return (entity.kind === 'person' ? withOneAlike(facts, entity, { deed, others: fit }) : fit).map(
    (other) => {
      const text = nameAtStart(facts, other);
      const feedback = `In the article, this is said of ${nameInSentence(facts, entity)}, not of ${nameInSentence(facts, other)}.`;
      return { text, mention: other.mentions[0] ?? null, feedback };
    },
  );
}

/** What a player does in a match. */
const play =
  /\b(?:scor(?:e[ds]?|ing)|head(?:ed|er)|netted|volleyed|penalty|substitute|equali[sz]er|hat-trick|free kick|touchdowns?|rebounds?|assists?|homered|innings?|wickets?|tries|laps?|(?:a|the) (?:post|crossbar|loose ball)|points on|from (?:\p{L}+|\d+) yards)\b/iu;
const besideThePitch = ({ titles, roles }: Entity): boolean =>
  [...titles, ...roles.map(({ text }) => text)].some((told) =>
    /\b(?:manager|coach|chair\p{L}*|owner|president|director|executive|commissioner|referee|analyst|supporter|fan)\b/iu.test(
      told,
    ),
  );

/** Posts and contests, in which nobody can stand whom readers know otherwise: "teaches at Larn College", "won the primary". */
const sorting =
  /^(?:is|was|(?:has|had) been|served? as|works?|worked|teaches|taught|heads|headed|leads|led|runs|ran|chairs|chaired) (?!(?:being|\p{L}+(?:ing|ed))\b)|\b(?:primar(?:y|ies)|caucus(?:es)?|contest|nomin(?:ee|ation)|delegates?|polls|voters|candidates?|campaign|ballot|endorsements?)\b/u;

/**
 * The others, one as well known as the doer among the first, or only such where the deed is a post or a contest; nobody where the doer
 * is the only one whom readers know, or do not.
 */
function withOneAlike(
  facts: Facts,
  entity: Entity,
  { deed, others }: { deed: string; others: Entity[] },
): Entity[] {
  // A candidate or senator stands beside another, not beside some name of which the article tells nothing.
  const isAlike = (other: Entity): boolean =>
    isFamous(facts, other) === isFamous(facts, entity) &&
    (!isWellKnown(entity) || isWellKnown(other) || other.mentions.length >= oftenNamed);
  const alike = others.filter(isAlike);
  if (sorting.test(deed) && !play.test(deed)) return alike.length < fewestAlike ? [] : alike;
  if (others.slice(0, mostShown).some(isAlike)) return others;
  return alike.length === 0 ? [] : [...alike.slice(0, 1), ...others.filter((other) => other !== alike[0])];
}

/** Whoever could have said something, then others who are named twice at least and live. */
function peopleBeside(draft: Draft, entity: Entity, facts: Facts): Entity[] {
  const speakers = findPersons(draft, facts).flatMap(({ text }) => {
    const other = entityOfOption(facts, text);
    return other?.kind === entity.kind ? [other] : [];
  });
  const silent = facts.registry.entities.filter(
    (one) =>
      one.kind === entity.kind &&
      / /.test(one.name) &&
      one.mentions.length > 1 &&
      isNamedInStory(facts, one) &&
      !isBeyondSpeech(facts, one) &&
      [entity, ...speakers].every((other) => couldStandBeside(facts, one, other)),
  );
  return [...speakers, ...silent];
}

/** The other countries of an article, each once, those named most often first. */
function landsBeside(entity: Entity, { registry }: Facts): Entity[] {
  const seen = new Set([landOf(entity.name)]);
  return registry.entities
    .filter(({ name }) => countries.has(name.replace(/^The /, '')) && !/Soviet/.test(name))
    .toSorted((a, b) => b.mentions.length - a.mentions.length)
    .filter(({ name }) => !seen.has(landOf(name)) && seen.add(landOf(name)));
}

/** One name for a country of several: "the U.S.", "America" and "the United States of America" are one. */
const landOf = (name: string): string =>
  name
    .replace(/^The /, '')
    .replace(/^(?:U\.?S\.?(?:A\.?)?|America|United States of America)$/, 'United States')
    .replace(/^(?:U\.?K\.?|Great Britain|England|United Kingdom)$/, 'Britain');

/** From this share of the same words on, a sentence that names somebody may tell the same of them. */
const sameDeed = 0.34;

/** Whether a sentence in which somebody is named, or the one after it, has a good part of the words. */
function mayHaveDone(facts: Facts, { mentions }: Entity, words: string[]): boolean {
  const { sentences } = facts.document;
  return mentions.some(({ start }) => {
    const before = Math.max(0, firstFrom(sentences, start + 1) - 1);
    const at = (sentences[before]?.end ?? 0) <= start ? before + 1 : before;
    return [at, at + 1].some((near) => {
      const content = indexOf(facts).contentOf(near);
      return countIn(words, content) >= Math.max(2, sameDeed * words.length);
    });
  });
}
