import { firstFrom } from '../facts/entities/first-index.ts';
import type { Entity, Facts } from '../facts/facts.ts';
import { indexOf } from '../kinds/figures/figure-index.ts';
import type { Draft, Option } from '../kinds/kind.ts';
import { nameAtStart, nameInSentence } from '../kinds/people/printed-name.ts';
import { isFamous, isWellKnown } from '../kinds/people/well-known.ts';
import { couldStandBeside } from '../kinds/statements/beside.ts';
import { entityById } from '../kinds/statements/named.ts';
import { namesSpeaker } from '../kinds/statements/names-speaker.ts';
import { contentWords, countIn } from '../kinds/words/content-words.ts';
import { countries } from '../lexicon/countries.ts';
import { isNoun, noun } from '../lexicon/nouns.ts';
import { isBeyondSpeech } from './beyond-speech.ts';
import { personsBeside, sourcesOf } from './persons.ts';

/** Who is named so often has a part in the story. */
const oftenNamed = 3;
/** From this share of the same words on, a sentence that names somebody may tell the same of them. */
const sameDeed = 0.34;

/** Others of the article who could have done a deed and of whom it tells nothing like it, the like of the doer first; nobody where there is none. */
export function findDoers(draft: Draft, facts: Facts): Option[] {
  const { answer, deed } = draft;
  const entity = answer.type === 'person' ? entityById(facts).get(answer.entity) : undefined;
  if (entity === undefined || deed === undefined) return [];
  const others = entity.kind === 'place' ? landsBeside(entity, facts) : peopleBeside(draft, entity, facts);
  const words = contentWords(deed);
  const fit = others.filter(
    (other) =>
      (entity.surname === null || !other.name.split(' ').includes(entity.surname)) &&
      !namesSpeaker(deed, other) &&
      !mayHaveDone(facts, other, words),
  );
  const alike = entity.kind === 'person' ? fit.filter((other) => isAlike(facts, entity, other)) : fit;
  const ofFew = isOfFew(deed);
  if (alike.length < (ofFew ? 2 : 1)) return [];
  const shown = ofFew ? alike : [...alike, ...fit.filter((other) => !alike.includes(other))];
  return shown.map((other) => ({
    text: nameAtStart(facts, other),
    mention: other.mentions[0] ?? null,
    feedback: `In the article, this is said of ${nameInSentence(facts, entity)}, not of ${nameInSentence(facts, other)}.`,
  }));
}

/** Takes "heads the school", "won the primary", "is a baker": posts and contests, in which nobody can stand whom readers know otherwise. */
const isOfFew = (deed: string): boolean =>
  /^(?:is|was|h[ae][sd] been|led|leads|heads|headed|teaches) /.test(deed) ||
  deed.split(/[^\p{L}-]+/u).some((word) => isNoun(word, noun.contest | noun.office));

/** Whether readers know both or neither; an office stands beside another, not beside some name of which the article tells nothing. */
const isAlike = (facts: Facts, entity: Entity, other: Entity): boolean =>
  isFamous(facts, other) === isFamous(facts, entity) &&
  (!isWellKnown(entity) || isWellKnown(other) || other.mentions.length >= oftenNamed);

/** Whoever could have said something, then others who are named twice at least and live. */
function peopleBeside(draft: Draft, entity: Entity, facts: Facts): Entity[] {
  const speakers = personsBeside(draft, facts).filter(({ kind }) => kind === entity.kind);
  const silent = sourcesOf(facts).named.filter(
    (one) =>
      one.kind === entity.kind &&
      one.name.includes(' ') &&
      one.mentions.length > 1 &&
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

/** Whether a sentence in which somebody is named, or the one after it, has a good part of the words. */
function mayHaveDone(facts: Facts, { mentions }: Entity, words: string[]): boolean {
  const least = Math.max(2, sameDeed * words.length);
  const isTold = (sentence: number): boolean => countIn(words, indexOf(facts).contentOf(sentence)) >= least;
  let last = -1;
  return mentions.some(({ start }) => {
    const at = firstFrom(facts.document.sentences, start + 1) - 1;
    if (at === last) return false;
    last = at;
    return isTold(at) || isTold(at + 1);
  });
}
