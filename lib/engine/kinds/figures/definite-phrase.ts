import { closesNounPhrase } from '../../facts/figures/counted-noun.ts';
import { determiners, possessives, prepositions, relatives } from '../../lexicon/word-classes.ts';
import type { FigureContext } from './figure-context.ts';
import { indexOf } from './figure-index.ts';

type Range = { from: number; end: number };

/** Nouns that say nothing of their own: "the figure", "the rest" point back wherever they stand. */
const pointing: ReadonlySet<string> = new Set(
  'allegation allegations amount article body case cases change changes claim claims comment comments day duo end event figure figures former four idea incident issue job jobs kind latter money month number numbers one others page pair part period place places point points problem reason reference remark remarks rest result results same side sides site sort statement story thing things three time times total trio two version way ways website week work year'.split(
    ' ',
  ),
);

/** Nouns of which an article has many under their own names, so that "the company", "the officer" could be any of them. */
const several: ReadonlySet<string> = new Set(
  'administration animals birds items products devices objects agencies agency alliance area association author authors band bank bloc boat book boy building campaign car center centre children club coalition companies company countries country couple department document driver email employees family film firm firms force game girl group groups house institute institution journalist judge jury leaders letter magazine man match members men message minister newspaper officer officers official officials organisation organisations organization organizations paper parties party people person pilot plane player players president race region reporter researchers residents school scientists series ship show song spokesman spokeswoman state students suspect suspects team teams truck union university vehicle vessel victim victims woman women workers'.split(
    ' ',
  ),
);

/** Nouns that may stand alone when the article brings in one such thing only: "the plan", "the council". */
export const toldNouns: ReadonlySet<string> = new Set(
  'address agreement announcement army attack attacks authorities bill city committee contract cost costs council county court deal decision decline drop fall gain gains government increase interview law loss losses measure meeting meetings move offer plan plans plants police price profit profits program programme project promise province rate reports rise rule rules share shares speech talks town trip village visit'.split(
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
  // "a retired quarry manager" says enough; "a poll", "a new plan" does not.
  if (first === 'a' || first === 'an')
    return tells(words) || words.length > 3 ? null : 'Its subject is not named.';
  const named = words.some(
    (piece, index) =>
      piece.kind === 'word' &&
      piece.text !== piece.lower &&
      !(index === 0 && (first === 'the' || isOpener(context, range.from, words.length))),
  );
  const head = headOf(words);
  if (named) return first === 'the' && party.test(head) && !tells(words) ? 'Its subject is not named.' : null;
  if (first === 'the' || (determiners.has(first) && !possessives.has(first))) {
    if (tells(words)) return null;
    if (words.some(({ lower }) => later.test(lower)))
      return 'Its subject points to something outside the question.';
    const alone =
      !pointing.has(head) &&
      !several.has(head) &&
      isOne(
        context,
        words.map(({ lower }) => lower),
      );
    return alone ? null : `“The ${head}” could be more than one.`;
  }
  // A bare plural or mass noun: "officials", "workers at the plant"; a short one says too little.
  // "Women made up 40 percent of the rowers": all of them are meant.
  if (/^(?:women|men|children|people)$/.test(head)) return null;
  // "Council staff and volunteers": whose council?
  if (bodies.test(first) && words.slice(1).some(({ lower }) => ofBody.test(lower)) && !tells(words))
    return 'Its subject is not named.';
  const single = pointing.has(head) || several.has(head) || toldNouns.has(head);
  return (words.length === 1 && single) || (words.length <= 2 && owned.test(head))
    ? 'Its subject is not named.'
    : null;
}

/** Bodies of which there are many, and who works for one. */
const bodies =
  /^(?:agency|authority|bank|board|campaign|city|club|company|council|county|court|department|hospital|ministry|school|team|town|trust|union|university)$/;
const ofBody =
  /^(?:staff|officials|officers|workers|employees|members|leaders|executives|lawyers|teachers|crews)$/;

/** Things that are somebody's: "ticket prices", "membership dues". */
const owned =
  /^(?:dues|models|prices|sales|visas|fees|wages|fares|tickets|tests|results|payments|contributions|donations|revenues?|earnings|bills|ratings|contracts|stores|customers)$/;

/** "the fourth boat": of a row that was told before. */
const later = /^(?:second|third|fourth|fifth|sixth|other)$/;

/** Takes "the Larn Republican", "the Annish billionaire": one of many, whose name the question lacks. */
const party =
  /^(?:republican|democrat|liberal|conservative|tory|independent|native|lawmaker|businessman|businesswoman|billionaire|millionaire|candidate|nominee|striker|veteran)$/;

// "Shares fell", "Ticket prices rose": a capital that only the head of the sentence gives.
const isOpener = ({ pieces, facts }: FigureContext, from: number, length: number): boolean => {
  const [first, next] = [pieces[from], pieces[from + 1]];
  return (
    from === 0 &&
    first !== undefined &&
    !/^\p{Lu}|^[-’'.]$/u.test(length > 1 ? (next?.text ?? '') : '') &&
    !/[’']s?$/.test(first.text) &&
    indexOf(facts).mentionsIn(first.start, first.end).length === 0
  );
};

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

/** Things of which there is one for every reader: "the world", "the federal government". */
const known =
  /^(?:world|country|nation|public|internet|media|press|economy|government|military|police|environment|establishment|presidency|general|private|public|street|sea|sun|sky|air|ground|border|web|stage|pitch|future|top|bottom|first|last|most|least|highest|lowest|largest|biggest|best|worst|poor|rich|elderly|polls|\d.*)$/;

const isOne = ({ facts }: FigureContext, phrase: readonly string[]): boolean =>
  phrase
    .map((word) => word.replace(/[’']s$/, ''))
    .some((word) => known.test(word) || indexOf(facts).isTold(word));

const telling =
  /^(?:of|in|for|to|that|who|which|on|between|with|from|at|by|behind|where|whose|about|against)$/;

/**
 * Whether a question has a bare "the figure", "the latest plan", "the ship" that points back to what was told before;
 * "the plan for the harbour" and "the Harbour Plan" do not. Limit: "the match" is refused even where an article has one match only.
 */
export function pointsBack(context: FigureContext, prompt: string): boolean {
  const words = prompt
    .replace(/^According to the article, /, '')
    .replace(/[?,.]/g, ' ,')
    .split(/\s+/);
  return words.some((word, at) => {
    if (word.toLowerCase() !== 'the') return false;
    let head = at + 1;
    while (head < at + 4 && isPlain(words[head + 1])) head += 1;
    if (words.slice(at + 1, head + 1).some((one) => /^\p{Lu}/u.test(one))) return false;
    const next = words[head + 1] ?? '';
    if (telling.test(next) || /(?:ed|ing)$|^[\p{Lu}“‘"]/u.test(next)) return false;
    const phrase = words.slice(at + 1, head + 1);
    const noun = phrase.at(-1)?.replace(/[’']s$/, '') ?? '';
    return pointing.has(noun) || several.has(noun) || !isOne(context, phrase);
  });
}

const isPlain = (word: string | undefined): boolean =>
  word !== undefined &&
  /^[\p{L}-]+$/u.test(word) &&
  !closesNounPhrase(word.toLowerCase()) &&
  !/(?:ed|ly|ing)$/.test(word);
