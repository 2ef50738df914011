import type { Entity, Facts, Statement } from '../facts/facts.ts';
import type { Draft, Option } from '../kinds/kind.ts';
import { isNamedInStory, nameAtStart } from '../kinds/people/printed-name.ts';
import { isFamous } from '../kinds/people/well-known.ts';
import { couldStandBeside, namesSource } from '../kinds/statements/beside.ts';
import { describedById, describedSources } from '../kinds/statements/described-sources.ts';
import { entityById } from '../kinds/statements/named.ts';
import { namesSpeaker } from '../kinds/statements/names-speaker.ts';
import { withoutQuoted } from '../kinds/statements/read-words.ts';
import { findSpoken } from '../kinds/statements/spoken.ts';
import { timesWritten } from '../kinds/words/times-written.ts';
import { countries } from '../lexicon/countries.ts';
import { once } from '../text/once.ts';
import { isBeyondSpeech } from './beyond-speech.ts';

/** How many people are looked at, those named next to the key first, so that a book costs no more a page than an article. */
const mostLookedAt = 60;
const mostCandidates = 8;
/** Who is named so often has a part in the story, quoted or not; others stand in only where two options would be lacking. */
const oftenNamed = 3;
const leastOthers = 2;

/** Whom an article could have words from: those with names, those it describes, and what each surely says. */
type Sources = { named: Entity[]; described: Entity[]; said: Map<string, Statement[]> };

/** The possible sources of an article, found once; of places only countries, of others only who is alive and can speak. */
export const sourcesOf = once((facts: Facts): Sources => {
  const spoken = Map.groupBy(findSpoken(facts).spoken, ({ speaker }) => speaker.id);
  const said = new Map([...spoken].map(([id, all]) => [id, all.map(({ statement }) => statement)]));
  const couldSpeak = (entity: Entity): boolean =>
    entity.kind !== 'place' && isNamedInStory(facts, entity) && !isBeyondSpeech(facts, entity);
  return {
    named: facts.registry.entities.filter(
      (entity) =>
        entity.kind !== 'group' &&
        (entity.kind !== 'place' || countries.has(entity.name)) &&
        (said.has(entity.id) || couldSpeak(entity)),
    ),
    described: describedSources(facts).all.flatMap(({ entity }) => (said.has(entity.id) ? entity : [])),
    said,
  };
});

/** Wrong options for the question who said something. */
export const findPersons = (draft: Draft, facts: Facts): Option[] =>
  personsBeside(draft, facts).map((entity) => optionOf(facts, entity, draft));

/**
 * Others of the article who could have said it: those who speak first, the one named most often at the head, so that the key
 * is not told by being the best known; then those mentioned but not quoted. A source that is described ("a port
 * spokesman") stands beside others that are described, and beside names where too few of either are there.
 */
export function personsBeside(draft: Draft, facts: Facts): Entity[] {
  const { answer, prompt } = draft;
  if (answer.type !== 'person') return [];
  const own = describedById(facts, answer.entity);
  const key = own?.entity ?? entityById(facts).get(answer.entity);
  if (key === undefined) return [];
  const { named, described } = sourcesOf(facts);
  const fits = fitFor(prompt, key, facts);
  const withNames = ranked(facts, draft, nearest(named, key).filter(fits));
  const without = ranked(facts, draft, nearest(described, key).filter(fits));
  const [like, unlike] = own === null ? [withNames, without] : [without, withNames];
  // "A spokeswoman" tells itself as the answer among names alone, and nobody takes one there.
  const isOdd = own === null ? like.length >= leastOthers : own.phrase.sort === 'one' && like.length === 0;
  if (isHuman(key) && isOdd) unlike.splice(0);
  // Nobody takes the two whom all know and who say nothing here for one of whom only this article tells.
  const isTold = (other: Entity): boolean => !sourcesOf(facts).said.has(other.id) && isFamous(facts, other);
  if (!isFamous(facts, key) && like.length <= leastOthers && like.every(isTold)) like.splice(0);
  return apart(facts, [...like, ...unlike]);
}

/** "many" for "the police", whom nobody takes for one who has a name, "paper" for "a poll"; undefined for those with names. */
const sortOf = (facts: Facts, id: string): string | undefined => describedById(facts, id)?.phrase.sort;

const isHuman = ({ kind }: Entity): boolean => kind === 'person' || kind === 'group';

/** Tells of an entity whether it could be taken for the key of a stem: of its sort, a paper for a paper, apart from it and not named there. */
function fitFor(prompt: string, key: Entity, facts: Facts): (entity: Entity) => boolean {
  const asked = /\bwhich (country|organi[sz]ation)\b/i.exec(prompt)?.[1];
  const isAsked = ({ id, kind }: Entity): boolean =>
    asked === undefined || ((asked === 'country') === (kind === 'place') && sortOf(facts, id) === undefined);
  const [, his, her] = /\b(?:(he|his)|(she|her))\b/.exec(withoutQuoted(prompt)) ?? [];
  const sex = his ? 'male' : her ? 'female' : null;
  const isOfSex = key.kind === 'person' && sex !== null && (key.gender ?? sex) === sex;
  return (entity) =>
    isHuman(entity) === isHuman(key) &&
    (!isOfSex || entity.gender === sex) &&
    isAsked(entity) &&
    (sortOf(facts, entity.id) === 'paper') === (sortOf(facts, key.id) === 'paper') &&
    couldStandBeside(facts, entity, key) &&
    !namesSpeaker(prompt, entity) &&
    !isSpokenOf(prompt, entity) &&
    !namesSource(facts, prompt, entity);
}

/** Whether words speak of somebody by an office: "The mill mayor was late" of a mill mayor, "a mayor" and "the mayors" of none. */
const isSpokenOf = (words: string, { roles, titles }: Entity): boolean =>
  [...titles, ...roles.map(({ text }) => text)].some((role) => plain(words).includes(plain(`the ${role}`)));
const plain = (words: string): string => ` ${words.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `;

/** Those that stand next to the key in the order of the article. */
function nearest(all: Entity[], key: Entity): Entity[] {
  const from = key.mentions[0]?.start ?? 0;
  const after = all.findIndex(({ mentions }) => (mentions[0]?.start ?? 0) >= from);
  const at = after < 0 ? all.length : after;
  return all.slice(Math.max(0, at - mostLookedAt / 2), at + mostLookedAt / 2);
}

/** Speakers first, then as many who are only named as are wanted. */
function ranked(facts: Facts, draft: Draft, others: Entity[]): Entity[] {
  const { said } = sourcesOf(facts);
  const speakers = others.filter(({ id }) => said.has(id));
  const silent = others.filter(({ id }) => !said.has(id));
  const known = silent.filter(({ mentions }) => mentions.length >= oftenNamed);
  const isEnough = speakers.length + known.filter((one) => !isFamous(facts, one)).length > 0;
  const needed = isEnough && speakers.length + known.length >= leastOthers ? known : silent;
  return [...byFame(speakers, draft, facts), ...byFame(needed, draft, facts)];
}

/** The one most often named first, then the others by how near they are named to the evidence. */
function byFame(entities: Entity[], { evidence }: Draft, { document }: Facts): Entity[] {
  const from = evidence[0]?.start ?? 0;
  const places = entities.map((entity) => {
    let distance = Number.MAX_SAFE_INTEGER;
    for (const { start } of entity.mentions) distance = Math.min(distance, Math.abs(start - from));
    return { entity, distance, times: timesWritten(document, entity.name) };
  });
  const most = Math.max(...places.map(({ times }) => times));
  const famous = places.find(({ times }) => times === most);
  if (famous !== undefined) famous.distance = -1;
  return places.sort((a, b) => a.distance - b.distance).map(({ entity }) => entity);
}

/** The first of them of whom none could be taken for another. */
function apart(facts: Facts, entities: Entity[]): Entity[] {
  const taken: Entity[] = [];
  for (const entity of entities)
    if (taken.length < mostCandidates && taken.every((other) => couldStandBeside(facts, entity, other)))
      taken.push(entity);
  return taken;
}

/** A person as a wrong option, shown where he or she speaks nearest to the evidence. */
function optionOf(facts: Facts, entity: Entity, { evidence }: Draft): Option {
  const from = evidence[0]?.start ?? 0;
  const [words] = (sourcesOf(facts).said.get(entity.id) ?? []).toSorted(
    (a, b) => Math.abs(a.start - from) - Math.abs(b.start - from),
  );
  const text = nameAtStart(facts, entity);
  const elsewhere =
    words === undefined
      ? 'is named in the article, but not as the source of'
      : 'speaks elsewhere in the article, but not';
  return {
    text,
    mention: words?.speaker ?? entity.mentions[0] ?? null,
    feedback: `${text} ${elsewhere} these words.`,
  };
}
