import { closesNounPhrase } from '../../facts/figures/counted-noun.ts';
import { determiners, possessives, prepositions, relatives } from '../../lexicon/word-classes.ts';
import type { FigureContext } from './figure-context.ts';
import { indexOf } from './figure-index.ts';

type Range = { from: number; end: number };

/** Nouns of which an article has many, so that "the company" points back to one of them. */
const pointing: ReadonlySet<string> = new Set(
  'comment comments remark remarks reference announcement promise claim claims allegation allegations document letter message email interview speech address ship boat vessel plane car truck vehicle attacks reports plants meeting meetings talks visit trip campaign alliance bloc union coalition association institution force army institute centre center company companies firm firms group groups agency agencies organisation organization organisations organizations man men woman women boy girl person people couple pair team teams club party parties department bank university school state country countries city town village region area event move plan plans deal figure figures number numbers total amount year month day week official officials minister president case cases project programme program family building house site two three four others rest latter former result results money work job body victim victims suspect suspects player players band song film book show series game match race incident attack change changes problem issue reason idea thing things time period place places side sides researchers scientists authors author team workers employees students children residents members leaders administration government council committee court judge jury police authorities statement rule rules law bill measure decision agreement contract offer price cost costs rate share shares increase rise drop fall decline loss losses gain gains profit profits duo trio pilot driver reporter journalist newspaper magazine paper website site page article story'.split(
    ' ',
  ),
);

/**
 * Why a noun phrase does not stand alone, or null. "the harbour" may pass when the article has one such thing;
 * "the company", "his boat", "another plan" may not. Limit: whether one thing is meant is told by counting "a harbour".
 */
export function whyPhraseLeans(context: FigureContext, range: Range): string | null {
  const { pieces } = context;
  const words = pieces.slice(range.from, range.end);
  const first = words[0]?.lower ?? '';
  if (words.length === 0) return 'It has no subject.';
  if (possessives.has(first)) return 'Its subject belongs to somebody the question does not name.';
  if (
    /^(?:this|these|that|those|such|another|other|others|both|each|either|neither|one|ones|some|many|most|few|several|all|half|no|none|more|part|much|any|every)$/.test(
      first,
    )
  )
    return 'Its subject points to something outside the question.';
  if (first === 'a' || first === 'an') return tells(words) ? null : 'Its subject is not named.';
  const named = words.some(
    (piece, index) =>
      piece.kind === 'word' && piece.text !== piece.lower && !(index === 0 && first === 'the'),
  );
  if (named) return null;
  const head = headOf(words);
  if (first === 'the' || (determiners.has(first) && !possessives.has(first))) {
    if (tells(words)) return null;
    if (pointing.has(head)) return `“The ${head}” could be more than one.`;
    return unique(context, head) ? null : `“The ${head}” could be more than one.`;
  }
  // A bare plural or mass noun: "officials", "workers at the plant"; a short one says too little.
  return words.length === 1 && pointing.has(head) ? 'Its subject is not named.' : null;
}

type Words = FigureContext['pieces'];

/** Whether a phrase after its head says which one is meant: "the cost of the damage", "the plant in Leeds". */
const tells = (words: Words): boolean =>
  words.some(
    (piece, index) =>
      index > 0 && (prepositions.has(piece.lower) || relatives.has(piece.lower)) && index < words.length - 1,
  ) &&
  !words.some(
    (piece, index) =>
      prepositions.has(words[index - 1]?.lower ?? '') &&
      (possessives.has(piece.lower) || /^(?:it|them|him|this|these|those)$/.test(piece.lower)),
  );

const headOf = (words: Words): string => {
  let head = '';
  for (const piece of words) {
    if (prepositions.has(piece.lower)) break;
    if (piece.kind === 'word' && !determiners.has(piece.lower)) head = piece.lower;
  }
  return head;
};

const unique = (context: FigureContext, head: string): boolean =>
  indexOf(context.facts).introduced(head) <= 1;

const telling = /^(?:of|in|for|to|that|who|which|on|between|with|from|at|by|behind|where|whose)$/;

/**
 * Whether a question has a bare "the figure", "the latest plan", "the ship" that points back to what was told before;
 * "the plan for the harbour" and "the Harbour Plan" do not. Limit: "the match" is refused even where an article has one match only.
 */
export function pointsBack(prompt: string): boolean {
  const words = prompt
    .replace(/^According to [^,]+, /, '')
    .replace(/[?,.]/g, ' ,')
    .split(/\s+/);
  return words.some((word, at) => {
    if (word.toLowerCase() !== 'the') return false;
    let head = at + 1;
    while (head < at + 4 && isPlain(words[head + 1])) head += 1;
    if (words.slice(at + 1, head + 1).some((one) => /^\p{Lu}/u.test(one))) return false;
    return pointing.has(words[head]?.toLowerCase() ?? '') && !telling.test(words[head + 1] ?? '');
  });
}

const isPlain = (word: string | undefined): boolean =>
  word !== undefined &&
  /^[\p{L}-]+$/u.test(word) &&
  !closesNounPhrase(word.toLowerCase()) &&
  !/(?:ed|ly|ing)$/.test(word);
