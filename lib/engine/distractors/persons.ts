import type { Span } from '../../quiz/span.ts';
import type { Entity, Facts, Statement } from '../facts/facts.ts';
import type { Draft, Option } from '../kinds/kind.ts';
import { isFamous } from '../kinds/people/famous.ts';
import { isNamedInStory, nameAtStart } from '../kinds/people/printed-name.ts';
import { couldStandBeside } from '../kinds/statements/beside.ts';
import { describedById, describedSources } from '../kinds/statements/described-sources.ts';
import { namesSpeaker, tellsOfRole } from '../kinds/statements/names-speaker.ts';
import { findSpoken } from '../kinds/statements/spoken.ts';
import { namesSource } from '../kinds/statements/who-said-stem.ts';
import { timesWritten } from '../kinds/words/times-written.ts';
import { countries } from '../lexicon/countries.ts';
import { once } from '../text/once.ts';
import { saidElsewhere } from './said-elsewhere.ts';

/** How many people are looked at, those named next to the key first, so that a book costs no more a page than an article. */
const mostLookedAt = 60;
const mostCandidates = 8;
const mostCompared = 16;
/** How many options of the key’s own sort come before one of the other, so that neither sort tells. */
const mostLike = 2;
/** Who is named so often has a part in the story, quoted or not; others stand in only where two options would be lacking. */
const oftenNamed = 3;
const leastOthers = 2;

/**
 * Others of the article who could have said it: those who speak first, the one named most often at the head, so that the key
 * is not told by being the best known; then those mentioned but not quoted. A source that is described ("a port
 * spokesman") stands beside others that are described, and fills up where too few have names.
 */
export function findPersons(draft: Draft, facts: Facts): Option[] {
  const answer = draft.answer;
  if (answer.type !== 'person') return [];
  const described = describedSources(facts).all.map(({ entity }) => entity);
  const own = describedById(facts, answer.entity)?.entity;
  const named = facts.registry.entities.filter(({ kind }) => kind !== 'group');
  const key = own ?? named.find(({ id }) => id === answer.entity);
  if (key === undefined) return [];
  const onlyBodies = /\bwhich organi[sz]ation\b/i.test(draft.prompt);
  const onlyCountries = /\bwhich country\b/i.test(draft.prompt);
  const hasFigure = isPaper(facts, key) && /\d/.test(draft.prompt);
  const isOfPolice = /\bpolice\b/i.test(key.name) && ofPolice.test(draft.prompt);
  const isOfRace = theCandidates.test(draft.prompt) && !isFamous(facts, key);
  const fits = (entity: Entity) =>
    isHuman(entity) === isHuman(key) &&
    !(isOfPolice && !serving.test(toldOf(entity))) &&
    !(isOfRace && isFamous(facts, entity)) &&
    !unreal.test(nameAtStart(facts, entity)) &&
    !(entity.kind === 'place' && (onlyBodies || !countries.has(entity.name))) &&
    !(onlyCountries && entity.kind !== 'place') &&
    couldStandBeside(facts, entity, key) &&
    !(female.test(draft.prompt) && entity.gender === 'male') &&
    !(male.test(draft.prompt) && entity.gender === 'female') &&
    !namesSpeaker(draft.prompt, entity) &&
    !tellsOfRole(draft.prompt, entity) &&
    !namesSource(facts, draft.prompt, entity);
  const withNames = rank(facts, draft, nearest(named, key).filter(fits));
  const without = onlyBodies || onlyCountries ? [] : rank(facts, draft, nearest(described, key).filter(fits));
  const single =
    withNames.length < leastOthers ? without : without.filter((entity) => !areMany(facts, entity));
  const clear = withNames.length > mostLike ? single.filter(({ name }) => !ofSomeBody.test(name)) : single;
  const [like, unlike] = own === undefined ? [withNames, clear] : [without, withNames];
  // Nobody takes the two whom all know and who say nothing here for one of whom only this article tells.
  const isTold = (entity: Entity): boolean => !speaks(facts, entity) && isFamous(facts, entity);
  if (!isFamous(facts, key) && like.length <= leastOthers && like.every(isTold)) like.splice(0);
  if (hasFigure && !like.some((entity) => isPaper(facts, entity))) return [];
  return [...like.slice(0, mostLike), ...unlike.slice(0, 1), ...like.slice(mostLike), ...unlike.slice(1)]
    .slice(0, mostCompared)
    .filter((entity, at, ranked) =>
      ranked.slice(0, at).every((other) => couldStandBeside(facts, entity, other)),
    )
    .slice(0, mostCandidates)
    .map((entity) => optionOf(facts, entity, speaksAt(facts, entity, draft)));
}

/** Words that only one sort of speaker says of himself or herself: "my husband", "as a mother". */
const female = /\b(?:my|their) (?:\p{L}+ )?husband\b|\bas an? (?:\p{L}+ ){0,2}(?:woman|mother|wife|girl)\b/iu;
const male = /\b(?:my|their) (?:\p{L}+ )?wife\b|\bas an? (?:\p{L}+ ){0,2}(?:man|father|husband|boy)\b/iu;

/** Takes "A spokesman for the mill", "A club spokesperson", which do not say of which; refuses "A spokesman for Larn Mill". */
const ofSomeBody =
  /\b(?:for|of|in|at) the \p{Ll}[\p{Ll} -]*$|^An? (?:club|company|firm|school|university|hospital|union|team) /u;

/** Takes "the police", "officials of the port", whom nobody takes for one of those who have names; refuses "a port spokesman". */
const areMany = (facts: Facts, { id }: Entity): boolean => describedById(facts, id)?.phrase.sort === 'many';

/** What the police tell, which no private person could: "three men have been arrested". */
const ofPolice = /\b(?:arrest\w*|charged|suspects?|custody|detained|seized|investigat\w+|gunm[ae]n|shots)\b/i;
const serving =
  /\b(?:police|sheriff|detective|sergeant|sgt|inspector|constable|commander|chief|officer|prosecutor|attorney|marshal|mayor|minister|spokes\p{L}+|authorit\p{L}+|official|court|judge|fire\p{L}*|hospital|witness\p{L}*)\b/iu;
const toldOf = ({ name, titles, roles }: Entity): string =>
  [name, ...titles, ...roles.map(({ text }) => text)].join(' ');

/** Takes "asked the candidates to debate", which none of them would be said to do. */
export const theCandidates = /\b(?:the|both|all|two) (?:\p{L}+ )?(?:candidates|nominees|contenders)\b/u;

const isPaper = (facts: Facts, { id }: Entity): boolean => describedById(facts, id)?.phrase.sort === 'paper';

const isHuman = ({ kind }: Entity): boolean => kind === 'person' || kind === 'group';

/** Those that stand next to the key in the order of the article. */
function nearest(all: Entity[], key: Entity): Entity[] {
  const from = key.mentions[0]?.start ?? 0;
  const after = all.findIndex(({ mentions }) => (mentions[0]?.start ?? 0) >= from);
  const at = after < 0 ? all.length : after;
  return all.slice(Math.max(0, at - mostLookedAt / 2), at + mostLookedAt / 2);
}

const speaks = (facts: Facts, { id }: Entity): boolean => sureStatements(facts).has(id);

/** Speakers first, then as many who are only named as are wanted. */
function rank(facts: Facts, draft: Draft, others: Entity[]): Entity[] {
  const speakers = others.filter(({ id }) => sureStatements(facts).has(id));
  const silent = others.filter(({ id }) => silentNames(facts).has(id));
  const known = silent.filter(({ mentions }) => mentions.length >= oftenNamed);
  const needed = speakers.length + known.length >= leastOthers ? known : silent;
  return [...byFame(speakers, draft, facts), ...byFame(needed, draft, facts)];
}

/** Those who are named in the story, say nothing in it and could have. */
const silentNames = once(
  (facts: Facts): Set<string> =>
    new Set(
      facts.registry.entities.flatMap((entity) =>
        entity.kind !== 'place' &&
        !sureStatements(facts).has(entity.id) &&
        isNamedInStory(facts, entity) &&
        !isBeyondSpeech(facts, entity)
          ? entity.id
          : [],
      ),
    ),
);

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

/** What shows that somebody cannot have spoken, or must not be said to have: the dead, victims, singers and figures of a work. */
const beyondSpeech =
  /\b(?:kill(?:s|ed|ing)?|assassin\w*|gun(?:man|men)|shooter|die[sd]?|dying|dead|death|late|shot|shoots?|shooting|slain|murder\w*|suicide|funeral|victim|drown(?:s|ed)|buried|widow(?:er)?|raped?|assault\w*|lyrics?|songs?|albums?|singers?|bands?|films?|movies?|novels?|poems?|characters?|named (?:after|for)|statue|portrait)\b/i;
const nearName = 90;
/** Names that the past is told by, and of those who never lived. */
const ofThePast =
  /\b(?:George Washington|Hitler|Stalin|Lenin|Mussolini|Churchill|Lincoln|Roosevelt|Jefferson|Reagan|Nixon|Kennedy|Gandhi|Shakespeare|Einstein|Darwin|Freud|Marx|Mao|Napoleon|Thatcher|Mandela|Jesus|Mozart|Beethoven|Martin Luther|Oswald|Orwell|Dickens|Jim Crow|Soviet)\b/;

/** Figures of speech, and fairs that look like a name: "Larn Boat Expo". */
const unreal =
  /\b(?:Uncle Sam|(?:John|Jane) (?:Doe|Q)|Santa Claus|Mother Nature|Big Brother|Joe Sixpack|Expo|Fest|Festival)\b/;

/** Programmes, events, buildings and rooms that stand for those in them, half names, two bodies in one; limit: a club that is called a forum. */
const mute =
  /\b(?:Forum|Show|(?:Nightly|Evening|Morning|World) News|Newshour|Podcast|Summit|Festival|Oval Office|Situation Room|Rose Garden|West Wing|Hall|Tower|Building|Plaza|Stadium|Arena)$|^(?:The )?(?:Capitol(?: Hill)?|(?:Wall|Bay|Fleet) Street|Queen[’']s Park|(?:Good )?Morning (?:Joe|America|Britain)|Meet the Press|Face the Nation|Today|This Week|Late Night|(?:Senate|House) (?:Republican|Democrat))$|^(?:The )?(?:\p{Lu}{2,}|.*\b(?:Institute|University|Department|Agency|Council)\b.*) and .*(?:Agency|Administration|Department|University|Institute|Council)\b/u;

/** Whether somebody can have said nothing, or must not be said to have: the dead, victims, figures of the past, programmes, buildings. */
export const isBeyondSpeech = (facts: Facts, entity: Entity): boolean =>
  ofThePast.test(entity.name) ||
  unreal.test(nameAtStart(facts, entity)) ||
  (entity.kind === 'organisation' && mute.test(entity.name)) ||
  areBeyondSpeech(facts)(entity);

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

/** The one most often named first, then the others by how near they are named to the evidence. */
function byFame(entities: Entity[], draft: Draft, { document }: Facts): Entity[] {
  const from = draft.evidence[0]?.start ?? 0;
  let most = 0;
  let famous: Entity | undefined;
  const ranked = entities.map((entity) => {
    const times = timesWritten(document, entity.name);
    if (famous === undefined || times > most) [famous, most] = [entity, times];
    let distance = Number.MAX_SAFE_INTEGER;
    for (const { start } of entity.mentions) distance = Math.min(distance, Math.abs(start - from));
    return { entity, distance };
  });
  ranked.sort(
    (a, b) => (b.entity === famous ? 1 : 0) - (a.entity === famous ? 1 : 0) || a.distance - b.distance,
  );
  return ranked.map(({ entity }) => entity);
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
