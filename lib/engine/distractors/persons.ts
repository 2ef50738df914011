import type { Span } from '../../quiz/span.ts';
import type { Entity, Facts, Statement } from '../facts/facts.ts';
import type { Draft, Option } from '../kinds/kind.ts';
import { namesSpeaker } from '../kinds/names-speaker.ts';
import { nameAtStart } from '../kinds/printed-name.ts';
import { findSpoken } from '../kinds/spoken.ts';
import { once } from '../text/once.ts';
import { saidElsewhere } from './said-elsewhere.ts';

/** How many people are looked at, those named next to the key first, so that a book costs no more a page than an article. */
const mostLookedAt = 60;
const mostCandidates = 8;
/** Who is named so often has a part in the story, quoted or not; others stand in only where two options would be lacking. */
const oftenNamed = 3;
const leastOthers = 2;

/**
 * Other people (or organisations) of the article who could have said it: those who speak first, the one named most often
 * at the head, so that the key is not told by being the best known; then those mentioned but not quoted.
 */
export function findPersons(draft: Draft, facts: Facts): Option[] {
  const answer = draft.answer;
  const all = facts.registry.entities;
  if (answer.type !== 'person') return [];
  const place = all.findIndex((entity) => entity.id === answer.entity);
  const key = all[place];
  if (key === undefined) return [];
  const near = all.slice(Math.max(0, place - mostLookedAt / 2), place + mostLookedAt / 2);
  const others = near.filter(
    (entity) => couldStandBeside(facts, entity, key) && !namesSpeaker(draft.prompt, entity),
  );
  const words = new Map(others.map((entity) => [entity.id, speaksAt(facts, entity, draft)]));
  const speakers = others.filter((entity) => words.get(entity.id) !== null);
  const silent = others.filter(
    (entity) =>
      words.get(entity.id) === null && isNamedInStory(facts, entity) && !isBeyondSpeech(facts, entity),
  );
  const known = silent.filter(({ mentions }) => mentions.length >= oftenNamed);
  const needed = speakers.length + known.length >= leastOthers ? known : silent;
  return [...byFame(speakers, draft, facts), ...byFame(needed, draft, facts)]
    .filter((entity, place, ranked) => !ranked.slice(0, place).some((other) => isSameBody(entity, other)))
    .slice(0, mostCandidates)
    .map((entity) => optionOf(facts, entity, words.get(entity.id) ?? null));
}

/** Same kind, same style of name, another family: "Ines Carrow" beside "Tomas Wray" and "Mayor Wray", not beside "Wray" or "Bo Carrow". */
function couldStandBeside(facts: Facts, entity: Entity, key: Entity): boolean {
  if (entity.id === key.id || entity.kind !== key.kind) return false;
  if (key.kind !== 'person') return !isPartOf(entity, key) && !isPartOf(key, entity);
  const sameFamily = entity.surname !== null && entity.surname === key.surname;
  return !sameFamily && nameAtStart(facts, entity).includes(' ') === nameAtStart(facts, key).includes(' ');
}

/** Whether one organisation's name has the other's in it: "Ellery Harbour Council" and "Ellery Harbour". */
const isPartOf = (whole: Entity, part: Entity): boolean =>
  whole.name.includes(part.name.replace(/^The /, '')) ||
  (part.acronym !== null && whole.name.includes(part.acronym));

/** Takes "The UK Ferry Union" beside "The Ferry Union"; two of one body, or a body and its part, tell a reader to pass both over. */
const isSameBody = (one: Entity, other: Entity): boolean =>
  one.kind !== 'person' && (isPartOf(one, other) || isPartOf(other, one));

/** The sure statement of an entity that lies nearest to the evidence, or null when it has none. */
function speaksAt(facts: Facts, entity: Entity, draft: Draft): Statement | null {
  const from = draft.evidence[0]?.start ?? 0;
  let nearest: Statement | null = null;
  for (const statement of sureStatements(facts).get(entity.id) ?? [])
    if (nearest === null || Math.abs(statement.start - from) < Math.abs(nearest.start - from))
      nearest = statement;
  return nearest;
}

const sureStatements = once((facts: Facts): Map<string, Statement[]> => {
  const found = Map.groupBy(findSpoken(facts).spoken, ({ speaker }) => speaker.id);
  return new Map([...found].map(([id, said]) => [id, said.map(({ statement }) => statement)]));
});

/** Whether an entity is named in the story itself, by a name that is plainly one: not "South Velmora", nor a bare acronym. */
const isNamedInStory = (facts: Facts, entity: Entity): boolean =>
  !/^(?:North|South|East|West)(?:ern)? |^\p{Lu}+$/u.test(entity.name) && namedInStory(facts).has(entity.id);

/** What shows that somebody cannot have spoken, or must not be said to have: the dead, victims, singers and figures of a work. */
const beyondSpeech =
  /\b(?:kill(?:s|ed|ing)?|assassin\w*|gun(?:man|men)|shooter|die[sd]?|dying|dead|death|late|shot|shoots?|shooting|slain|murder\w*|suicide|funeral|victim|drown(?:s|ed)|buried|widow(?:er)?|raped?|assault\w*|lyrics?|songs?|albums?|singers?|bands?|films?|movies?|novels?|poems?|characters?|named (?:after|for)|statue|portrait)\b/i;
const nearName = 90;

const isBeyondSpeech = (facts: Facts, entity: Entity): boolean => areBeyondSpeech(facts)(entity);

const areBeyondSpeech = once((facts: Facts) =>
  once((entity: Entity): boolean => {
    const { text } = facts.document;
    return entity.mentions.some(({ start, end }) => {
      const before =
        text
          .slice(Math.max(0, start - nearName), start)
          .split(/[.!?\n]\s/)
          .at(-1) ?? '';
      const after = text.slice(end, end + nearName).split(/[.!?\n](?:\s|$)/)[0] ?? '';
      return beyondSpeech.test(before) || beyondSpeech.test(after);
    });
  }),
);

const namedInStory = once((facts: Facts): Set<string> => {
  const story = facts.document.blocks.filter(({ kind }) => kind === 'body');
  const places = facts.registry.entities
    .flatMap(({ id, mentions }) => mentions.map(({ start }) => ({ id, start })))
    .toSorted((a, b) => a.start - b.start);
  const named = new Set<string>();
  let block = 0;
  for (const { id, start } of places) {
    while ((story[block]?.end ?? Number.MAX_SAFE_INTEGER) <= start) block += 1;
    if ((story[block]?.start ?? Number.MAX_SAFE_INTEGER) <= start) named.add(id);
  }
  return named;
});

/** The one most often named first, then the one of the headline, then the others by how near they are named to the evidence. */
function byFame(entities: Entity[], draft: Draft, facts: Facts): Entity[] {
  const headline = facts.document.blocks.find(({ kind }) => kind === 'title');
  const timesNamed = ({ mentions }: Entity) => mentions.length;
  const timesInHeadline = ({ mentions }: Entity) =>
    mentions.filter(({ start }) => headline !== undefined && start >= headline.start && start < headline.end)
      .length;
  const from = draft.evidence[0]?.start ?? 0;
  const distance = ({ mentions }: Entity) =>
    mentions.reduce((least, { start }) => Math.min(least, Math.abs(start - from)), Number.MAX_SAFE_INTEGER);
  const famous = [timesNamed, timesInHeadline].flatMap(
    (count) => entities.toSorted((a, b) => count(b) - count(a))[0] ?? [],
  );
  const rest = entities.filter((entity) => !famous.includes(entity));
  const ranked = rest.map((entity) => ({ entity, distance: distance(entity) }));
  ranked.sort((a, b) => a.distance - b.distance);
  return [...new Set(famous), ...ranked.map(({ entity }) => entity)];
}

function optionOf(facts: Facts, entity: Entity, words: Statement | null): Option {
  const mention: Span | null = words?.speaker ?? entity.mentions[0] ?? null;
  const name = nameAtStart(facts, entity);
  const feedback =
    words === null
      ? `${name} is named in the article, but not as the source of these words.`
      : saidElsewhere(facts, entity, words);
  return { text: name, mention, feedback };
}
