import type { ReviewCard } from '../quiz/review-card.ts';
import type { Place } from '../quiz/saved-article.ts';
import type { Sitting } from '../quiz/sitting.ts';
import type { CollectionName, Collections } from './vault.ts';

export const collectionNames = [
  'articles',
  'places',
  'sittings',
  'cards',
  'answers',
] as const satisfies CollectionName[];

const lastTouched = (sitting: Sitting): string =>
  [sitting.handedInAt ?? '', sitting.startedAt, ...Object.values(sitting.answers).map(({ at }) => at)]
    .sort()
    .at(-1) ?? '';

const newer = {
  articles: () => false,
  places: (mine: Place, theirs: Place) => theirs.at > mine.at,
  sittings: (mine: Sitting, theirs: Sitting) => lastTouched(theirs) > lastTouched(mine),
  cards: (mine: ReviewCard, theirs: ReviewCard) => theirs.schedule.lastReview > mine.schedule.lastReview,
  answers: () => false,
};

function mergeRecords<Entry>(
  mine: Record<string, Entry>,
  theirs: Record<string, Entry>,
  isNewer: (mine: Entry, theirs: Entry) => boolean,
): Record<string, Entry> {
  const merged = new Map(Object.entries(mine));
  for (const [id, entry] of Object.entries(theirs)) {
    const present = merged.get(id);
    if (present === undefined || isNewer(present, entry)) merged.set(id, entry);
  }
  return Object.fromEntries(merged);
}

/** Both together: what only one side has is kept, and of what both have the one touched last. */
export const mergeSaved = (mine: Collections, theirs: Collections): Collections => ({
  articles: mergeRecords(mine.articles, theirs.articles, newer.articles),
  places: mergeRecords(mine.places, theirs.places, newer.places),
  sittings: mergeRecords(mine.sittings, theirs.sittings, newer.sittings),
  cards: mergeRecords(mine.cards, theirs.cards, newer.cards),
  answers: mergeRecords(mine.answers, theirs.answers, newer.answers),
});

/** What a change from one state to another does to a collection, in numbers of entries. */
export type Difference = { added: number; changed: number; removed: number };

/** What becomes of each collection when `after` takes the place of `before`. */
export const differences = (before: Collections, after: Collections): Record<CollectionName, Difference> => {
  const of = (name: CollectionName): Difference => {
    const [old, next] = [
      new Map<string, unknown>(Object.entries(before[name])),
      new Map<string, unknown>(Object.entries(after[name])),
    ];
    const added = [...next.keys()].filter((id) => !old.has(id)).length;
    const removed = [...old.keys()].filter((id) => !next.has(id)).length;
    const changed = [...next].filter(([id, entry]) => old.has(id) && !isSame(old.get(id), entry)).length;
    return { added, changed, removed };
  };
  return {
    articles: of('articles'),
    places: of('places'),
    sittings: of('sittings'),
    cards: of('cards'),
    answers: of('answers'),
  };
};

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
