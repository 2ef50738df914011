import { givesAway } from '../checks/gives-away.ts';
import type { Item } from '../distractors/item.ts';
import { kinds } from '../kinds/index.ts';
import { once } from '../text/once.ts';
import { areLeftOpen } from './are-left-open.ts';
import { createRandom, shuffle } from './random.ts';

/** An item left out because another one in the quiz gives it away. */
export type Clash = { item: Item; reason: string };
export type Chosen = { items: Item[]; clashes: Clash[] };

/** How many items, decided by which seed; `isTold` says that an item's key is the best-known of its options. */
export type Choosing = { wanted: number; seed: number; isTold: (item: Item) => boolean };

/** What a repeated kind, key or neighbourhood costs an item, and each other that does not go with it; luck decides between equals. */
const cost = { kind: 1, key: 0.9, neighbour: 0.6, told: 1.5, rival: 1 };
const luck = 0.4;
const neighbourhood = 2;
/**
 * The share of questions on people whose key may be the best-known option. With the others, where the best-known one is
 * always wrong, this leaves a guesser of the best-known name at chance; two with bare names are always let pass.
 */
const mostTold = 0.38;
const leastTold = 2;

/**
 * Chooses the items of a quiz: all that go together, or the first `wanted`, so that kinds, speakers and the parts of the
 * article take turns. An item that another gives away is left out. In no order, since a reader would take the person of
 * one question for that of the next.
 */
export function chooseItems(items: Item[], { wanted, seed, isTold }: Choosing): Chosen {
  const random = createRandom(seed);
  const rivalsOf = findRivals(items);
  const left = items.map((item) => {
    const told = isTold(item);
    const rivals = rivalsOf.get(item)?.size ?? 0;
    return { item, told, price: random() * luck + (told ? cost.told : 0) + rivals * cost.rival };
  });
  const chosen: Item[] = [];
  const clashes: Clash[] = [];
  const people = { all: 0, told: 0 };
  while (chosen.length < wanted) {
    let best = -1;
    left.forEach(({ told, price }, index) => {
      if (best >= 0 && price >= (left[best]?.price ?? 0)) return;
      if (!told || people.told + 1 <= Math.max(leastTold, mostTold * (people.all + 1))) best = index;
    });
    const [taken] = best < 0 ? [] : left.splice(best, 1);
    if (taken === undefined) break;
    if (!areLeftOpen(chosen, taken.item)) {
      clashes.push({ item: taken.item, reason: 'With other questions it would leave too few options.' });
      continue;
    }
    chosen.push(taken.item);
    if (taken.item.draft.answer.type === 'person') people.all += 1;
    if (taken.told) people.told += 1;
    for (let index = left.length - 1; index >= 0; index--) {
      const other = left[index];
      if (other === undefined) continue;
      const reason = rivalsOf.get(taken.item)?.get(other.item);
      if (reason === undefined) other.price += priceBeside(taken.item, other.item);
      else {
        left.splice(index, 1);
        clashes.push({ item: other.item, reason });
      }
    }
  }
  if (chosen.length < wanted)
    for (const { item } of left)
      clashes.push({ item, reason: 'The person named most often would be right too often.' });
  return {
    items: shuffle(chosen.toSorted(byPlace), random),
    clashes: clashes.toSorted((a, b) => byPlace(a.item, b.item)),
  };
}

/** For each item those that do not go with it, with the reason. */
const findRivals = once((items: Item[]): Map<Item, Map<Item, string>> => {
  const rivals = new Map(items.map((item) => [item, new Map<Item, string>()]));
  items.forEach((item, index) => {
    for (const other of items.slice(index + 1)) {
      const reason = givesAway(item, other);
      if (reason === null) continue;
      rivals.get(item)?.set(other, reason);
      rivals.get(other)?.set(item, reason);
    }
  });
  return rivals;
});

const shareOf = (id: string): number => kinds.find((kind) => kind.id === id)?.share ?? 1;

function priceBeside({ draft: taken }: Item, { draft: other }: Item): number {
  return (
    (taken.kind === other.kind ? cost.kind / shareOf(taken.kind) : 0) +
    (taken.key.text === other.key.text ? cost.key : 0) +
    (Math.abs(taken.subject - other.subject) <= neighbourhood ? cost.neighbour : 0)
  );
}

const byPlace = (a: Item, b: Item): number =>
  (a.draft.evidence[0]?.start ?? 0) - (b.draft.evidence[0]?.start ?? 0);
