import type { Facts } from '../facts/facts.ts';
import { contentWords } from './content-words.ts';
import { indexOf } from './figures/figure-index.ts';
import { isProvince, type Place, placesIn, sortOf } from './figures/find-places.ts';
import type { Option } from './kind.ts';

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

const borough = /^(?:Brooklyn|Manhattan|Queens|Bronx|Harlem)$/;

/** Whether one town may lie in the other by their names: "West Larn" in "Larn". */
const liesIn = (part: string, whole: string): boolean =>
  part.includes(whole) || (borough.test(part) && (whole.startsWith('New York') || whole === 'Manhattan'));

/** Wrong options for a place: others of the article of the same sort, then places that news names beside it. */
export function otherPlaces(facts: Facts, place: Place, prompt: string): Option[] {
  const { sentences, text } = facts.document;
  const whole = sentences[place.sentence];
  const words = contentWords(prompt);
  const index = indexOf(facts);
  const fits = (name: string, at: number): boolean => {
    const sentence = sentences.findIndex((one) => one.start <= at && at < one.end);
    const there = index.contentOf(sentence);
    const shared = words.filter((word) => there.has(word)).length;
    return shared < tooMuch * words.length && !liesIn(name, place.name) && !liesIn(place.name, name);
  };
  const named = [
    ...facts.registry.entities.flatMap(({ kind, name, mentions }) =>
      kind === 'place' && mentions[0] && sortOf(name) === place.sort
        ? [{ name, all: mentions.map(({ start }) => start), start: mentions[0].start, end: mentions[0].end }]
        : [],
    ),
    ...placesIn(facts).flatMap(({ name, sort, start, end }) =>
      sort === place.sort ? [{ name, all: [start], start, end }] : [],
    ),
  ];
  const barred = new Set([place.name]);
  for (const { name, all } of named)
    if (all.some((at) => (whole && at >= whole.start && at < whole.end) || !fits(name, at))) barred.add(name);
  const found = named.flatMap(({ name, start, end }): Option[] => {
    if (barred.has(name) || isProvince(name) !== isProvince(place.name)) return [];
    barred.add(name);
    return [
      {
        text: name,
        mention: { start, end },
        feedback: 'The article names this place in another connection.',
      },
    ];
  });
  found.sort(
    (a, b) =>
      Math.abs((a.mention?.start ?? 0) - place.start) - Math.abs((b.mention?.start ?? 0) - place.start),
  );
  if (found.length >= wanted) return found;
  const row = neighbours.find((names) => names.includes(place.name)) ?? [];
  const at = row.indexOf(place.name);
  const made = [...row.slice(at + 1), ...row.slice(0, at)]
    .filter((name) => !barred.has(name) && !text.includes(name))
    .map(
      (name): Option => ({ text: name, mention: null, feedback: 'The article does not name this place.' }),
    );
  return [...found, ...made].slice(0, Math.max(found.length, wanted + 2));
}
