import { spansOverlap } from '../../quiz/span.ts';
import { type Item, optionsOf } from '../distractors/item.ts';
import { whatFigure } from '../kinds/what-figure.ts';
import { contentSet, contentWords, countIn } from '../kinds/words/content-words.ts';
import { once } from '../text/once.ts';

/** How much of a stem's words must stand in another item for the two to be about the same thing. */
const sameThing = 0.6;
/** How much of a key of many words must stand in another item for it to be told. */
const mostOfIt = 0.7;

/**
 * Whether one item of a quiz answers another, told as a reason for leaving the second out, or null: both rest on the same
 * words of the article, or what the one says as true holds the key of the other beside the other's own words.
 */
export function givesAway(first: Item, second: Item): string | null {
  const [a, b] = [first.draft, second.draft];
  const apart = a.words !== undefined && b.words !== undefined;
  const [proofA, proofB] = apart ? [a.words, b.words] : [a.evidence[0], b.evidence[0]];
  if (a.prompt === b.prompt && (apart || sharedOptions(first, second) > 0))
    return 'Another question has the same stem.';
  if (apart && readsOn(a, b)) return 'Another question asks for the words beside these of the same speaker.';
  if (apart && a.kind === b.kind && a.answer.type === 'phrase' && sharedTexts(first, second) > mostShared)
    return 'Another question has the same options.';
  if (tellsOption(first, second) || tellsOption(second, first) || prints(first, b) || prints(second, a))
    return 'Another question gives away one of its options.';
  if (a.answer.type === 'figure' && b.answer.type === 'figure' && offers(first, b) && offers(second, a))
    return 'Either question has the answer of the other among its wrong options.';
  if (hasFigureOf(first, b) || hasFigureOf(second, a) || showsRole(first, second) || showsRole(second, first))
    return 'Another question gives away one of its options.';
  const sameWords = proofA !== undefined && proofB !== undefined && spansOverlap(proofA, proofB);
  if (sameWords && (a.key.text === b.key.text || a.kind === b.kind || tells(a, b) || tells(b, a)))
    return 'Another question rests on the same words.';
  return tells(a, b) || tells(b, a) ? 'Another question gives its answer away.' : null;
}

/** Whether an item has the figure that another asks for as a wrong option; "Monday" and "two" are too common to tell. */
const offers = ({ wrong }: Item, { key }: Asked): boolean =>
  /\d/.test(key.text) && wrong.some(({ text }) => text === key.text);

const sharedOptions = (first: Item, second: Item): number =>
  second.wrong.filter(({ text }) => first.wrong.some((option) => option.text === text)).length;

/** Whether two questions ask for the speaker of quoted words with a tag between them at most, which go on from one another. */
function readsOn(a: Asked, b: Asked): boolean {
  if (a.answer.type !== 'person' || b.answer.type !== 'person' || a.answer.entity !== b.answer.entity)
    return false;
  if (a.kind !== b.kind || saidBy(a).quoted === '' || saidBy(b).quoted === '') return false;
  const [first, second] = [a.words, b.words];
  if (first === undefined || second === undefined) return false;
  return Math.max(first.start, second.start) - Math.min(first.end, second.end) < longestTag;
}
const longestTag = 50;

/** Whether a wrong option of `a` says what the figure stands for that `b` asks for: "the age of Ada Holm" beside "How old is Ada Holm?". */
const hasFigureOf = ({ draft, wrong }: Item, { key, answer, kind }: Asked): boolean =>
  draft.kind === whatFigure.id &&
  (answer.type === 'figure' || kind === whatFigure.id) &&
  wrong.some(({ mention }) => mention !== null && mention.start === key.mention?.start);

/** Whether `b` prints what the right role of `a` has and its wrong ones, made from it, lack: the town or body that is the article’s own. */
function showsRole(a: Item, b: Item): boolean {
  const { own } = madeRole(a);
  return own.length > 0 && countIn(own, allWords(b)) === own.length;
}

const madeRole = once(({ draft: { answer, frame, key }, wrong }: Item) => {
  const isMade =
    answer.type === 'phrase' && frame === undefined && wrong.every(({ mention }) => mention === null);
  const others = contentSet(wrong.map(({ text }) => text).join(' '));
  const words = contentWords(key.text);
  const own = words.filter((word) => !others.has(word));
  return { own: isMade && own.length < words.length ? own : [] };
});

const allWords = once((item: Item) =>
  contentSet([item.draft.prompt, ...optionsOf(item).map(({ text }) => text)].join(' ')),
);

/** How many options two questions on what was said may share, right or wrong, before the one helps to solve the other. */
const mostShared = 2;
const sharedTexts = (first: Item, second: Item): number => {
  const texts = new Set(optionsOf(first).map(({ text }) => text));
  return optionsOf(second).filter(({ text }) => texts.has(text)).length;
};

/**
 * Whether an option of `a` shows what `b` asks, or `b` what is wrong with an option of `a`: a sentence that has the words
 * and the speaker that `b` asks for, or a statement with a figure altered that the stem of `b` has right.
 */
function tellsOption(a: Item, { draft: b }: Item): boolean {
  const { name, asked, told } = saidBy(b);
  if (asked.length < fewestAsked) return false;
  const shows = b.answer.type === 'person' && a.draft.answer.type === 'phrase' && name.length > 2;
  if (shows && isIn(a.draft.key.text, name, asked)) return true;
  const proof = b.evidence[0];
  for (const { text, mention } of a.wrong) {
    if (shows && isIn(text, name, asked)) return true;
    if (mention === null || proof === undefined || !spansOverlap(mention, proof)) continue;
    const changed = contentWords(text).some((word) => /^\d/.test(word) && !told.has(word));
    if (changed && shareOf(contentWords(text), told) >= sameThing) return true;
  }
  return false;
}

const fewestAsked = 3;

const isIn = (text: string, name: string, asked: string[]): boolean =>
  text.toLowerCase().includes(name) && shareOf(asked, contentSet(text)) >= mostOfIt;

/**
 * Whether an option of `a`, right or wrong, prints the key of `b`: a figure beside a few words of the stem of `b`, what
 * somebody said beside the name, or the name beside the words quoted.
 */
function prints(a: Item, b: Asked): boolean {
  if (a.draft.answer.type !== 'phrase') return false;
  const { answer, asked, name, quoted, words, figure, framed } = saidBy(b);
  return printed(a).some(({ text, told }) => {
    if (b.answer.type === 'figure')
      return holds(text, answer) && countIn(asked, told) >= (/\d/.test(answer) ? fewest : aFew);
    if (b.frame !== undefined) return holds(text, figure) && shareOf(framed, told) >= sameThing;
    if (b.answer.type === 'person') return quoted !== '' && text.includes(quoted) && holds(text, name);
    if (words.length < 2 || asked.length === 0) return false;
    return shareOf(asked, told) >= aThird && shareOf(words, told) >= mostOfIt;
  });
}

/** How many words of a stem beside a figure show that it is the figure asked for; "two" and "Monday" ask for more. */
const fewest = 2;
const aFew = 3;
/** The surname alone is a third of “quotations from Ada Holm”. */
const aThird = 0.33;

/** The options of an item in small letters, with the words of each. */
const printed = once(({ draft, wrong }: Item) =>
  [draft.key, ...wrong].map(({ text }) => ({ text: text.toLowerCase(), told: contentSet(text) })),
);

type Asked = Item['draft'];

/** What a draft says as true, in small letters, the words of it and of what it asks, and the surname of its answer. */
const saidBy = once(({ prompt, key, frame }: Asked) => {
  const stem = prompt.toLowerCase();
  const answer = key.text.toLowerCase();
  const whole = `${stem} ${answer}`;
  return {
    stem,
    answer,
    whole,
    words: contentWords(answer),
    told: contentSet(whole),
    asked: contentWords(prompt),
    name: answer.slice(answer.lastIndexOf(' ') + 1),
    quoted: quotation.exec(stem)?.[1] ?? '',
    figure: frame === undefined ? '' : answer.slice(frame.before.length, answer.length - frame.after.length),
    framed: frame === undefined ? [] : contentWords(`${frame.before} ${frame.after}`),
  };
});

/** The words quoted in a stem, without the mark that ends them: in a sentence a comma may stand there. */
const quotation = /“([^“”]*[^“”.,!?…])/;

/** Whether the stem of `a` with its key tells the key of `b`: the key stands there with half the words of the stem of `b`. */
function tells(a: Asked, b: Asked): boolean {
  const { stem, whole, told } = saidBy(a);
  const { answer, words, asked } = saidBy(b);
  if (b.answer.type === 'figure' && holds(stem, answer)) return true;
  if (b.answer.type === 'phrase' && words.length > 1) return shareOf(words, told) >= mostOfIt;
  return holds(whole, answer) && shareOf(asked, told) >= sameThing;
}

const shareOf = (words: string[], among: ReadonlySet<string>): number =>
  words.length === 0 ? 0 : countIn(words, among) / words.length;

/** Whole words only: "11 weeks" is in "in 11 weeks." and not in "111 weeks". */
function holds(text: string, words: string): boolean {
  const at = text.indexOf(words);
  if (at < 0 || words === '') return false;
  return !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + words.length));
}
