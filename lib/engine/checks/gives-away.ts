import { spansOverlap } from '../../quiz/span.ts';
import { type Item, optionsOf } from '../distractors/item.ts';
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
  if (a.prompt === b.prompt && sharedOptions(first, second) > 0)
    return 'Another question has the same stem and some of the same options.';
  if (apart && a.kind === b.kind && a.answer.type === 'phrase' && sharedTexts(first, second) > mostShared)
    return 'Another question has the same options.';
  if (tellsOption(first, second) || tellsOption(second, first) || prints(first, b) || prints(second, a))
    return 'Another question gives away one of its options.';
  const sameWords = proofA !== undefined && proofB !== undefined && spansOverlap(proofA, proofB);
  if (sameWords && (a.key.text === b.key.text || a.kind === b.kind || tells(a, b) || tells(b, a)))
    return 'Another question rests on the same words.';
  return tells(a, b) || tells(b, a) ? 'Another question gives its answer away.' : null;
}

const sharedOptions = (first: Item, second: Item): number =>
  second.wrong.filter(({ text }) => first.wrong.some((option) => option.text === text)).length;

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
  const { answer, asked, name, quoted, words } = saidBy(b);
  return printed(a).some(({ text, told }) => {
    if (b.answer.type === 'figure')
      return holds(text, answer) && countIn(asked, told) >= (/\d/.test(answer) ? fewest : aFew);
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
const saidBy = once(({ prompt, key }: Asked) => {
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
