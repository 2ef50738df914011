import { type Span, textOf } from '../../quiz/span.ts';
import type { Entity, Facts, Statement } from '../facts/facts.ts';
import { readDocument } from '../text/read-document.ts';

/** One person or organisation of a sample; `mentions` are the words it is named by besides its name. */
export type SamplePerson = {
  name: string;
  kind?: Entity['kind'];
  gender?: Entity['gender'];
  roles?: string[];
  mentions?: string[];
};

/** One statement of a sample; `words`, `speaker` and `cue` stand in the text, the two last where they are nearest. */
export type SampleSaid = {
  words: string;
  by: string | null;
  speaker?: string;
  cue?: string;
  kind?: Statement['kind'];
  confidence?: number;
  asserted?: boolean;
  rule?: string;
};

export type Sample = { text: string; people: SamplePerson[]; said: SampleSaid[] };

/** Facts of an invented article for tests, put together by hand: what is not found in the text throws. */
export function buildFacts({ text, people, said }: Sample): Facts {
  const document = readDocument(text);
  const entities = people.map((person, index) => entityOf(text, person, `e${index}`));
  const statements = said.map((one) => statementOf(text, entities, one));
  for (const statement of statements)
    statement.sentence = document.sentences.findIndex((sentence) => sentence.end > statement.start);
  return { document, registry: { entities }, statements, figures: [] };
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`buildFacts: the sample has no “${words}”, so its facts cannot be placed.`);
  return { start, end: start + words.length };
}

/** The whole words that lie nearest to a span and outside it. */
function nearest(text: string, words: string, span: Span): Span {
  const isLetter = (at: number) => /\p{L}/u.test(text.charAt(at));
  const places = placesOf(text, words)
    .map(({ start }) => start)
    .filter((place) => !isLetter(place - 1) && !isLetter(place + words.length));
  const outside = places.filter((place) => place >= span.end || place + words.length <= span.start);
  const distance = (place: number) =>
    place >= span.end ? place - span.end : span.start - place - words.length;
  const [start] = outside.toSorted((a, b) => distance(a) - distance(b));
  if (start === undefined)
    throw new Error(`buildFacts: the sample has no “${words}” beside “${textOf(text, span)}”.`);
  return { start, end: start + words.length };
}

/** Every place of a name; none throws. */
function placesOf(text: string, name: string): Span[] {
  const places = [spanOf(text, name)];
  for (let at = text.indexOf(name, places[0]?.end); at >= 0; at = text.indexOf(name, at + name.length))
    places.push({ start: at, end: at + name.length });
  return places;
}

function entityOf(text: string, person: SamplePerson, id: string): Entity {
  const { name, kind = 'person', gender = null, roles = [], mentions = [] } = person;
  const places = [
    ...placesOf(text, name).map((span) => ({ ...span, form: 'full' as const })),
    ...mentions.map((words) => ({ ...spanOf(text, words), form: 'short' as const })),
  ];
  return {
    id,
    kind,
    name,
    surname: kind === 'person' ? (name.split(' ').at(-1) ?? null) : null,
    titles: [],
    roles: roles.map((role) => ({ text: role, span: spanOf(text, role) })),
    gender,
    acronym: null,
    mentions: places.toSorted((a, b) => a.start - b.start),
  };
}

function statementOf(text: string, entities: Entity[], said: SampleSaid): Statement {
  const content = spanOf(text, said.words);
  const entity = entities.find((one) => one.name === said.by) ?? null;
  const speaker = said.speaker === undefined ? null : nearest(text, said.speaker, content);
  return {
    ...content,
    kind: said.kind ?? (/^[“"]/.test(said.words) ? 'direct' : 'indirect'),
    speaker,
    cue: said.cue === undefined ? null : nearest(text, said.cue, content),
    entity: entity?.id ?? null,
    reference: entity?.name ?? null,
    confidence: said.confidence ?? 0.95,
    asserted: said.asserted ?? true,
    rule: said.rule ?? 'sample',
    sentence: 0,
  };
}
