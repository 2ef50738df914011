import type { Span } from '../../quiz/span.ts';
import { analyseSentence } from '../facts/clauses/clause.ts';
import type { Entity, Facts } from '../facts/facts.ts';
import { readPieces } from '../facts/figures/pieces.ts';
import { countries } from '../lexicon/countries.ts';
import { regions, wideAreas } from '../lexicon/regions.ts';
import { askPlace } from './figures/ask-setting.ts';
import type { FigureContext } from './figures/figure-context.ts';
import type { Draft, Kind, Option, Refusal } from './kind.ts';

type Place = { entity: Entity; mention: Span; sentence: number; sort: 'country' | 'region' | 'town' };

/** Where something happened, when the clause says so beyond doubt and the article has other places of the sort. */
export const where: Kind = {
  id: 'where',
  label: 'Where it happened',
  ask(facts) {
    const drafts: Draft[] = [];
    const refused: Refusal[] = [];
    const places = placesOf(facts);
    for (const place of places) {
      const { start, end } = place.mention;
      const context = contextOf(facts, place);
      const asked = context ? askPlace(context, place.sort) : { reason: 'The sentence cannot be read.' };
      const others = othersLike(facts, places, place);
      const reason =
        'reason' in asked
          ? asked.reason
          : others.length < 2
            ? 'The article has too few other places of the sort.'
            : null;
      if ('reason' in asked || reason !== null) {
        refused.push({ kind: where.id, start, end, reason: reason ?? '' });
        continue;
      }
      const sentence = facts.document.sentences[place.sentence];
      drafts.push({
        kind: where.id,
        prompt: asked.prompt,
        key: { text: place.entity.name, mention: { start, end } },
        answer: { type: 'phrase' },
        wrong: others,
        ordered: false,
        evidence: [sentence ? { start: sentence.start, end: sentence.end } : { start, end }],
        explanation: `The article names the place in this sentence: ${place.entity.name}.`,
        subject: place.sentence,
      });
    }
    return { drafts, refused };
  },
};

// Limit: what is in none of the lists is taken for a town, so a quarter of one may stand beside it.
const sortOf = (name: string): Place['sort'] | null => {
  if (wideAreas.has(name) || (name.length > 3 && name === name.toUpperCase())) return null;
  if (countries.has(name)) return 'country';
  return regions.has(name) ? 'region' : 'town';
};

/** The places named after "in" or "at", each where it stands. */
function placesOf(facts: Facts): Place[] {
  const { text, sentences } = facts.document;
  const found: Place[] = [];
  for (const entity of facts.registry.entities) {
    const sort = sortOf(entity.name);
    if (entity.kind !== 'place' || sort === null) continue;
    for (const mention of entity.mentions) {
      if (!/\b(?:[Ii]n|[Aa]t) $/.test(text.slice(Math.max(0, mention.start - 4), mention.start))) continue;
      const sentence = sentenceAt(sentences, mention.start);
      if (sentence >= 0) found.push({ entity, mention, sentence, sort });
    }
  }
  return found.toSorted((a, b) => a.mention.start - b.mention.start);
}

function sentenceAt(sentences: readonly Span[], at: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (!sentence || sentence.start > at) high = middle - 1;
    else if (sentence.end <= at) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** A place in its sentence, as if it were a figure there. */
function contextOf(facts: Facts, { mention, sentence }: Place): FigureContext | null {
  const whole = facts.document.sentences[sentence];
  if (!whole) return null;
  if (whole.end - whole.start > 2000) return null;
  const pieces = readPieces(facts.document.text, whole.start, whole.end);
  const from = pieces.findIndex((piece) => piece.start === mention.start);
  if (from < 0) return null;
  let end = from + 1;
  while ((pieces[end]?.end ?? Number.POSITIVE_INFINITY) <= mention.end) end += 1;
  const figure = {
    start: mention.start,
    end: mention.end,
    type: 'number' as const,
    value: null,
    unit: null,
    of: null,
    hedge: null,
    sentence,
  };
  return { facts, figure, index: -1, pieces, analysis: analyseSentence(pieces), hedgeFrom: from, from, end };
}

/** Other places of the article of the same sort, none named in the same sentence, where one may lie in the other. */
function othersLike(facts: Facts, places: readonly Place[], place: Place): Option[] {
  const whole = facts.document.sentences[place.sentence];
  const seen = new Set([place.entity.id]);
  const at = places.indexOf(place);
  return places.slice(Math.max(0, at - 60), at + 60).flatMap((other): Option[] => {
    const near =
      whole !== undefined &&
      other.entity.mentions.some((one) => one.start >= whole.start && one.end <= whole.end);
    if (other.sort !== place.sort || seen.has(other.entity.id) || near) return [];
    seen.add(other.entity.id);
    const { start, end } = other.mention;
    return [
      {
        text: other.entity.name,
        mention: { start, end },
        feedback: 'The article names this place in another connection.',
      },
    ];
  });
}
