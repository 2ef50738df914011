import { spansOverlap } from '../../quiz/span.ts';
import { type Item, optionsOf } from '../distractors/item.ts';
import { contentSet, contentWords, countIn } from '../kinds/words/content-words.ts';
import { once } from '../text/once.ts';

type Clash = { reason: string; clash: (first: Item, second: Item) => boolean };
type Asked = Item['draft'];

/** How much of a stem's words must stand in another item for the two to be about the same thing. */
const sameThing = 0.6;
/** How much of a key of many words must stand in another item for it to be told; the surname alone is a third of “quotations from Ada Holm”. */
const mostOfIt = 0.7;
const aThird = 0.33;
/** How many words of a stem beside a figure show that it is the figure asked for; "two" and "Monday" ask for more. */
const fewest = 2;
const aFew = 3;
/** How many options two questions on what was said may share before the one helps to solve the other. */
const mostShared = 2;

const either =
  (rule: (one: Item, other: Item) => boolean) =>
  (first: Item, second: Item): boolean =>
    rule(first, second) || rule(second, first);

const areBoth = (type: Asked['answer']['type'], { draft: a }: Item, { draft: b }: Item): boolean =>
  a.answer.type === type && b.answer.type === type;

/** What one item of a quiz may do to another, in the order in which it is told. */
const clashes: Clash[] = [
  {
    reason: 'Another question has the same stem.',
    clash: (first, second) =>
      first.draft.prompt === second.draft.prompt &&
      (areApart(first.draft, second.draft) || sharedOf(first.wrong, second.wrong) > 0),
  },
  { reason: 'Another question asks for the words beside these of the same speaker.', clash: readsOn },
  {
    reason: 'Another question has the same options.',
    clash: (first, second) =>
      areApart(first.draft, second.draft) &&
      areBoth('phrase', first, second) &&
      sharedOf(optionsOf(first), optionsOf(second)) > mostShared,
  },
  {
    reason: 'Another question asks for the same person among wholly other people.',
    clash: (first, second) =>
      areBoth('person', first, second) &&
      first.draft.key.text === second.draft.key.text &&
      sharedOf(first.wrong, second.wrong) === 0,
  },
  { reason: 'Another question gives away one of its options.', clash: either(prints) },
  { reason: 'Another question rests on the same words.', clash: restsOnSame },
  {
    reason: 'Another question gives its answer away.',
    clash: either(({ draft: a }, { draft: b }) => tells(a, b)),
  },
];

/** Whether one item of a quiz answers another or narrows it down, told as a reason for leaving the second out, or null. */
export const givesAway = (first: Item, second: Item): string | null =>
  clashes.find(({ clash }) => clash(first, second))?.reason ?? null;

/** Whether both ask for words, so that each rests on its own alone. */
const areApart = (a: Asked, b: Asked): boolean => a.words !== undefined && b.words !== undefined;

const sharedOf = (options: readonly { text: string }[], others: readonly { text: string }[]): number =>
  options.filter(({ text }) => others.some((other) => other.text === text)).length;

/** Whether two questions ask for the speaker of quoted words of one sentence, parted by a tag. */
function readsOn({ draft: a }: Item, { draft: b }: Item): boolean {
  const isOne = areApart(a, b) && a.kind === b.kind && a.subject === b.subject && a.key.text === b.key.text;
  return isOne && saidBy(a).quoted !== '' && saidBy(b).quoted !== '';
}

function restsOnSame({ draft: a }: Item, { draft: b }: Item): boolean {
  if (a.key.text !== b.key.text && a.kind !== b.kind) return false;
  const [proof, other] = areApart(a, b) ? [a.words, b.words] : [a.evidence[0], b.evidence[0]];
  return proof !== undefined && other !== undefined && spansOverlap(proof, other);
}

/**
 * Whether an option of `a`, right or wrong, prints the key of `b`: a figure beside a few words of the stem of `b`, what
 * somebody said beside the name, or the name beside the words asked for; or what any option of `b` quotes, with its tag.
 */
function prints(a: Item, other: Item): boolean {
  const { draft: b } = other;
  if (a.draft.answer.type !== 'phrase') return false;
  const { answer, asked, name, quoted, words, figure, framed, counted } = saidBy(b);
  const said = other.wrong[0]?.source === undefined ? [] : printed(other);
  return printed(a).some(({ text, told }) => {
    if (said.some((one) => text.includes(one.text) && text !== one.text)) return true;
    if (holds(text, counted) && holds(text, answer)) return true;
    if (b.answer.type === 'figure')
      return holds(text, answer) && countIn(asked, told) >= (/\d/.test(answer) ? fewest : aFew);
    if (b.frame !== undefined) return holds(text, figure) && shareOf(framed, told) >= sameThing;
    if (b.answer.type === 'person')
      return (
        holds(text, name) && ((quoted !== '' && text.includes(quoted)) || shareOf(asked, told) >= mostOfIt)
      );
    if (words.length < 2 || asked.length === 0) return false;
    return shareOf(asked, told) >= aThird && shareOf(words, told) >= mostOfIt;
  });
}

/** Whether what `a` says as true tells the key of `b`: the key stands there with most of the words of the stem of `b`. */
function tells(a: Asked, b: Asked): boolean {
  const { stem, whole, told } = saidBy(a);
  const { answer, words, asked, counted, figure } = saidBy(b);
  if (b.frame !== undefined && /\d/.test(figure) && holds(stem, figure)) return true;
  if ((b.answer.type === 'figure' || holds(stem, counted)) && holds(stem, answer)) return true;
  if (b.answer.type === 'phrase' && words.length > 1) return shareOf(words, told) >= mostOfIt;
  return holds(whole, answer) && shareOf(asked, told) >= sameThing;
}

/** The options of an item in small letters, out of their quotation marks, with the words of each. */
const printed = once((item: Item) =>
  optionsOf(item).map(({ text }) => ({ text: unquoted(text.toLowerCase()), told: contentSet(text) })),
);
const unquoted = (text: string): string => text.replace(/^“|[.,!?…]?”$/g, '');

/** The words quoted in a stem, without the mark that ends them: in a sentence a comma may stand there. */
const quotation = /“([^“”]*[^“”.,!?…])/;

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
    counted: /^what does the figure (\S+) count /.exec(stem)?.[1] ?? '',
    figure: frame === undefined ? '' : answer.slice(frame.before.length, answer.length - frame.after.length),
    framed: frame === undefined ? [] : contentWords(`${frame.before} ${frame.after}`),
  };
});

const shareOf = (words: string[], among: ReadonlySet<string>): number =>
  words.length === 0 ? 0 : countIn(words, among) / words.length;

/** Whole words only: "11 weeks" is in "in 11 weeks." and not in "111 weeks". */
function holds(text: string, words: string): boolean {
  const at = text.indexOf(words);
  if (at < 0 || words === '') return false;
  return !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + words.length));
}
