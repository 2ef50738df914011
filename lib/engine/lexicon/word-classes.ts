import { qualitiesOf, quality } from './qualities.ts';
import { anyAdverb, auxiliary, small, smallWordsOf } from './small-words.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Words that may open a noun phrase, numbers apart. */
export const determiners = smallWordsOf(
  small.article | small.demonstrative | small.possessive | small.quantifier,
);

/** Possessive pronouns, which need their owner named. */
export const possessives = smallWordsOf(small.possessive);

/** Pronouns that need somebody named. */
export const pronouns = new Set([
  ...smallWordsOf(
    small.subject | small.object | small.reflexive | small.demonstrative | small.pro | small.somebody,
  ),
  'who',
  'whom',
]);

/** Prepositions that open a phrase after a noun or a verb. */
export const prepositions = smallWordsOf(small.preposition);

/** Words that join clauses or open one below another. */
export const subordinators = smallWordsOf(small.subordinator);

/** Words that join equals. */
export const coordinators = smallWordsOf(small.coordinator);

/** Relative pronouns. */
export const relatives = new Set([...smallWordsOf(small.relative), 'where']);

/** Finite auxiliaries and modals. */
export const auxiliaries = smallWordsOf(auxiliary);

/** Prepositions, conjunctions, relatives, pronouns and auxiliaries: no noun phrase goes on past one of them. */
export const smallWords: ReadonlySet<string> = new Set([
  ...prepositions,
  ...coordinators,
  ...subordinators,
  ...relatives,
  ...pronouns,
  ...auxiliaries,
]);

/** Modals and the auxiliary "do", which stand before a bare verb. */
export const modals = smallWordsOf(small.modal | small.do);

/** Adverbs that stand between an auxiliary and its verb, or before a verb, and those not told by "-ly". */
export const adverbs = smallWordsOf(anyAdverb);

const notAdverbs = new Set(
  'ally anomaly apply assembly belly billy bully burly butterfly chilly comply costly cowardly curly daily deadly doily dolly elderly emily family fly folly friendly gully hilly holly holy homily imply italy jelly jolly july kelly likely lily lonely lovely manly melancholy molly monopoly monthly multiply orderly oversupply quarterly rally rely reply sally scholarly silly supply surly tally timely ugly underbelly unholy unlikely weekly womanly woolly wooly yearly'.split(
    ' ',
  ),
);

/** Whether a word is an adverb, by the table or by its ending; "supply" and "friendly" are none. */
export const isAdverb = (lower: string): boolean =>
  adverbs.has(lower) || (lower.length > 4 && lower.endsWith('ly') && !notAdverbs.has(lower));

/** Adjectives that open with no sign of being one and often stand before a counted noun. */
export const commonAdjectives = qualitiesOf(
  quality.order | quality.size | quality.age | quality.worth | quality.kind | quality.able,
);

/** Whether a word is surely an adjective: a common one, or by its ending ("presidential", "famous"); refuses "table". */
export const isAdjective = (lower: string): boolean =>
  commonAdjectives.has(lower) || /(?:tial|ional|ical|ous|ful|less|[^t]able|ible|iest)$/.test(lower);

/** Words that are nouns far more often than present verbs, even after a noun: "the state budget", "sales figures". */
export const nounsLikeVerbs = words(
  'state states house houses force forces figure figures share shares rate rates issue issues report reports place places point points store stores test tests trade trades work works file files head heads host judge judges name names note notes offer offers plans post posts result results rule rules stage stages step steps support tax taxes total use view visit visits vote votes end ends talks deal deals fears calls attacks answers hopes demands moves costs gains needs claims fires',
);
