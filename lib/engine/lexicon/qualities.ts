import { classTable, wordsOf } from './class-table.ts';

const { bits, classes } = classTable({
  /** "third", "next", "same": one of a row */
  order:
    'first second third fourth fifth sixth seventh eighth ninth tenth last next final past previous following latest coming former latter same other another further initial closing opening early late recent current only top',
  /** "vast", "short" */
  size: 'big broad deep full great heavy high huge large light little long low massive medium narrow short shallow small tall thick thin tiny vast wide minor major',
  /** "new", "elderly" */
  age: 'ancient contemporary current early elderly former fresh late longtime long-time modern new newly old recent young future middle-aged retired',
  /** "good", "main", "serious" */
  worth:
    'bad best better big chief common critical crucial fine good great important key leading main major minor poor prominent proud rich senior serious significant strong top weak worse worst junior head general powerful',
  /** "bigger", "less" */
  compare:
    'better bigger broader cheaper closer colder deeper earlier easier faster fewer fresher further greater harder heavier higher hotter larger later less lighter longer lower more narrower newer older poorer quicker richer safer shorter slower smaller sooner stronger taller tougher warmer weaker wider worse younger extra additional apiece',
  /** "biggest", "most" */
  most: 'best biggest busiest closest deepest earliest fastest fewest finest first greatest highest hottest largest last latest least longest lowest most nearest newest oldest only poorest richest shortest smallest strongest tallest very wealthiest weakest worst youngest',
  /** of what sort: "federal", "military" */
  kind: 'additional available common different extra more open own separate such administrative agricultural annual armed black civil commercial conservative corporate cultural criminal daily digital domestic economic educational electoral environmental ethnic federal financial foreign free gay general global governmental industrial internal international joint judicial labor labour legal liberal local medical military monthly moral municipal national nuclear official parliamentary personal political presidential private progressive provincial public racial regional religious rural scientific sexual social special state technical urban weekly white working yearly',
  /** "north", "upper" */
  direction:
    'north south east west northern southern eastern western central middle upper lower inner outer greater rural mainland northeast northwest southeast southwest north-east north-west south-east south-west mid left right top bottom',
  /** with "to" and a verb: "able", "likely" */
  able: 'able afraid anxious bound careful certain content determined due eager free glad happy keen likely loath prepared proud quick ready reluctant set sorry sure unable unlikely unwilling welcome willing',
  /** parties and creeds: "democratic", "tory", "catholic" */
  creed:
    'anglican catholic christian communist conservative democrat democratic evangelical green hindu independent jewish labour liberal mormon muslim protestant republican shiite sikh socialist sunni tory jew progressive',
  /** what somebody has become or is said to be, before a noun of person: "retired", "alleged", "unnamed" */
  standing:
    'acclaimed accused aged alleged appointed armed beloved celebrated certified convicted disgraced distinguished elected embattled injured late newly-elected noted proud registered renowned re-elected respected retired self-described skilled so-called unidentified unnamed veteran would-be aspiring prominent longtime long-time former current rival proposed presumptive likely independent',
});

/** The classes of adjectives, to be joined with `|`. */
export const quality = bits;

/** All the adjectives of some classes. */
export const qualitiesOf = (wanted: number): ReadonlySet<string> => wordsOf(classes, wanted);

/** All the classes of an adjective (lower case), 0 for any other word. */
export const qualityClasses = (lower: string): number => classes.get(lower) ?? 0;

/** Whether a word (lower case) is an adjective of one of the classes: `isQuality('next', quality.order)`. */
export const isQuality = (lower: string, wanted: number): boolean =>
  ((classes.get(lower) ?? 0) & wanted) !== 0;
