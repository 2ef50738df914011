import type { Facts } from '../../facts/facts.ts';
import { once } from '../../text/once.ts';
import { indexOf } from '../figures/figure-index.ts';
import type { Option } from '../kind.ts';
import { countryAtStart } from '../people/printed-name.ts';
import { contentWords, countIn } from '../words/content-words.ts';
import { firstFrom } from '../words/first-from.ts';
import { isProvince, type Place, placesIn, type Sort, sentenceAt, sortOf } from './places.ts';

/** Places that news names in one breath, so that one may stand beside another. */
const neighbours = [
  'Iraq|Syria|Iran|Jordan|Lebanon|Egypt|Yemen|Turkey|Kuwait',
  'France|Germany|Italy|Spain|Belgium|Poland|Austria|Sweden|Greece',
  'China|Japan|Taiwan|Vietnam|Thailand|Malaysia|Indonesia|Philippines',
  'Kenya|Uganda|Tanzania|Ethiopia|Sudan|Somalia|Rwanda|Eritrea',
  'Nigeria|Ghana|Senegal|Mali|Liberia|Cameroon|Niger',
  'Mexico|Cuba|Panama|Colombia|Brazil|Argentina|Peru|Chile|Venezuela',
  'Ukraine|Belarus|Moldova|Kazakhstan|Armenia|Azerbaijan|Uzbekistan',
  'India|Pakistan|Bangladesh|Nepal|Afghanistan|Sri Lanka|Burma',
  'Ohio|Michigan|Pennsylvania|Wisconsin|Indiana|Illinois|Iowa|Minnesota|Missouri|Kansas|Nebraska',
  'Florida|Georgia|Alabama|Tennessee|Virginia|North Carolina|South Carolina|Louisiana|Kentucky|Mississippi|Arkansas|Texas|Oklahoma',
  'New Hampshire|Vermont|Maine|Massachusetts|Connecticut|Rhode Island|New Jersey|Delaware|Maryland|New York',
  'California|Oregon|Nevada|Arizona|Colorado|Utah|New Mexico|Idaho|Montana|Wyoming',
  'Ontario|Quebec|Alberta|Manitoba|Saskatchewan|British Columbia|Nova Scotia|New Brunswick',
  'Chicago|Boston|Houston|Denver|Seattle|Atlanta|Dallas|Phoenix|Detroit|Philadelphia|Cleveland|Miami|San Francisco|Los Angeles|Baltimore|Milwaukee|Cincinnati|Pittsburgh|Minneapolis|Las Vegas|Orlando|Tampa|San Diego',
  'Toronto|Montreal|Vancouver|Calgary|Ottawa|Winnipeg|Halifax|Edmonton|Regina|Saskatoon',
  'Manchester|Birmingham|Leeds|Glasgow|Bristol|Liverpool|Edinburgh|Cardiff|Sheffield|Belfast',
  'London|Paris|Berlin|Brussels|Vienna|Rome|Madrid|Geneva|Warsaw|Copenhagen|Stockholm|Amsterdam|Lisbon|Athens',
  'Beijing|Shanghai|Tokyo|Seoul|Hong Kong|Singapore|Bangkok|Jakarta|Manila|Taipei|Hanoi',
].map((row) => row.split('|'));

/** How much of a question may stand in a sentence that names another place before that could answer it too. */
const tooMuch = 0.5;
const wanted = 3;
const mostLookedAt = 60;

const borough = /^(?:Brooklyn|Manhattan|Queens|Bronx|Harlem)$/;

/** Whether one town may lie in the other by their names: "West Larn" in "Larn". */
const liesIn = (part: string, whole: string): boolean =>
  part.includes(whole) || (borough.test(part) && (whole.startsWith('New York') || whole === 'Manhattan'));

type Named = { name: string; start: number; end: number; sentence: number };

/** Every place of a sort where the article names it, in order. */
const placesOfSort = once((facts: Facts): Map<Sort, Named[]> => {
  const known = facts.registry.entities.flatMap(({ kind, name, mentions }) => {
    const sort = kind === 'place' ? sortOf(name) : null;
    return sort === null
      ? []
      : mentions.map(({ start, end }) => ({ name, start, end, sort, sentence: sentenceAt(facts, start) }));
  });
  const all = [...known, ...placesIn(facts)].toSorted((a, b) => a.start - b.start);
  return Map.groupBy(all, ({ sort }) => sort);
});

const namesOf = once((all: Named[]) => new Set(all.map(({ name }) => name)));
const none: Named[] = [];

/** Wrong options for a place: others of the article of the same sort, then places that news names beside it. */
export function otherPlaces(facts: Facts, place: Place, prompt: string): Option[] {
  const words = contentWords(prompt);
  const { contentOf } = indexOf(facts);
  const all = placesOfSort(facts).get(place.sort) ?? none;
  const at = firstFrom(all, place.start);
  const near = all.slice(Math.max(0, at - mostLookedAt), at + mostLookedAt);
  const tells = (sentence: number): boolean => countIn(words, contentOf(sentence)) >= tooMuch * words.length;
  const barred = new Set([place.name]);
  for (const { name, sentence } of near)
    if (
      sentence === place.sentence ||
      liesIn(name, place.name) ||
      liesIn(place.name, name) ||
      isProvince(name) !== isProvince(place.name) ||
      tells(sentence)
    )
      barred.add(name);
  const distance = ({ start }: Named): number => Math.abs(start - place.start);
  const found = near
    .toSorted((a, b) => distance(a) - distance(b))
    .flatMap(({ name, start, end }): Option[] => {
      if (barred.has(name)) return [];
      barred.add(name);
      return [
        {
          text: countryAtStart(name),
          mention: { start, end },
          feedback: 'The article names this place in another connection.',
        },
      ];
    });
  if (found.length >= wanted) return found;
  const row = neighbours.find((names) => names.includes(place.name)) ?? [];
  const own = row.indexOf(place.name);
  const named = namesOf(all);
  const made = [...row.slice(own + 1), ...row.slice(0, own)]
    .filter(
      (name) =>
        !barred.has(name) && !named.has(name) && !liesIn(name, place.name) && !liesIn(place.name, name),
    )
    .map(
      (name): Option => ({
        text: countryAtStart(name),
        mention: null,
        feedback: 'The article does not name this place.',
      }),
    );
  return [...found, ...made].slice(0, wanted + 2);
}
