import type { Span } from '../../quiz/span.ts';
import type { Entity, Facts } from '../facts/facts.ts';
import { entityById } from '../kinds/clean-tag.ts';
import { contentWords } from '../kinds/content-words.ts';
import type { Draft, Option } from '../kinds/kind.ts';
import { mayHaveDone } from '../kinds/may-have-done.ts';
import { entityOfOption, nameAtStart, nameInSentence } from '../kinds/printed-name.ts';
import { sortOfPlace } from '../kinds/sort-of-place.ts';
import { findPersons, isBeyondSpeech } from './persons.ts';

/** Wrong options that are a sentence with another name in it, of whom the article tells nothing like it. */
export function framedNames(draft: Draft, facts: Facts): Option[] {
  const { frame } = draft;
  if (frame === undefined || !('entity' in frame)) return [];
  const entity = entityById(facts).get(frame.entity);
  if (entity === undefined) return [];
  const rest = `${frame.before} ${frame.after}`;
  const words = contentWords(rest);
  const others = entity.kind === 'person' ? peopleFor(draft, entity, facts) : placesLike(entity, facts);
  return others.flatMap(({ other, mention }) => {
    const fits = other.gender === entity.gender || !gendered.test(rest);
    const name = printed(facts, other, frame.before === '');
    if (!fits || rest.includes(other.name) || mayHaveDone(facts, other, words)) return [];
    if (/^[’']s/.test(frame.after) && name.endsWith('s')) return [];
    return {
      text: `${frame.before}${name}${frame.after}`,
      mention,
      feedback: `In the article, this is said of ${nameInSentence(facts, entity)}, not of ${name}.`,
    };
  });
}

type Other = { other: Entity; mention: Span | null };

/** Whoever could have said something, then others who are named twice at least and live. */
function peopleFor(draft: Draft, entity: Entity, facts: Facts): Other[] {
  const prompt = draft.key.text.replace(entity.name, '');
  const asked: Draft = { ...draft, prompt, answer: { type: 'person', entity: entity.id } };
  const speakers = findPersons(asked, facts).flatMap(({ text, mention }): Other[] => {
    const other = entityOfOption(facts, text);
    return other === null || /^An? |^The /.test(other.name) ? [] : [{ other, mention }];
  });
  const silent = facts.registry.entities.filter(
    (one) =>
      one.kind === 'person' &&
      /^\p{Lu}\S+ \p{Lu}/u.test(one.name) &&
      one.surname !== entity.surname &&
      one.mentions.length > 1 &&
      !speakers.some(({ other }) => other === one) &&
      !isBeyondSpeech(facts, one),
  );
  return [...speakers, ...silent.map((other) => ({ other, mention: other.mentions[0] ?? null }))];
}

/** Countries beside a country and regions beside a region, each once, those named most often first. */
function placesLike(entity: Entity, { registry }: Facts): Other[] {
  const seen = new Set([landOf(entity.name)]);
  return registry.entities
    .filter(({ name }) => sortOfPlace(name) === sortOfPlace(entity.name) && !/Soviet/.test(name))
    .toSorted((a, b) => b.mentions.length - a.mentions.length)
    .filter(({ name }) => !seen.has(landOf(name)) && seen.add(landOf(name)))
    .map((other) => ({ other, mention: other.mentions[0] ?? null }));
}

/** One name for a country of several: "the U.S.", "America" and "the United States of America" are one. */
const landOf = (name: string): string =>
  name
    .replace(/^The /, '')
    .replace(/^(?:U\.?S\.?(?:A\.?)?|America|United States of America)$/, 'United States')
    .replace(/^(?:U\.?K\.?|Great Britain|England|United Kingdom)$/, 'Britain');

const withThe = /^(?:U\.?[SK]|United |Netherlands|Philippines|Czech Rep|Dominican Rep|Bahamas|Maldives)/;

function printed(facts: Facts, entity: Entity, isFirst: boolean): string {
  if (sortOfPlace(entity.name) === null)
    return isFirst ? nameAtStart(facts, entity) : nameInSentence(facts, entity);
  const name = entity.name.replace(/^The /, '');
  return withThe.test(name) ? `${isFirst ? 'The' : 'the'} ${name}` : name;
}

const gendered = /\b(?:his|her|he|she|him)\b/;
