import { isNoun, noun } from '../../lexicon/nouns.ts';
import { isPlural } from '../../lexicon/plural.ts';
import { isQuality, quality } from '../../lexicon/qualities.ts';
import { isRoleNoun } from '../../lexicon/role-nouns.ts';
import { isSmall, small } from '../../lexicon/small-words.ts';
import { determiners, possessives, prepositions, relatives } from '../../lexicon/word-classes.ts';
import type { Range } from './attempt.ts';
import type { FigureContext } from './figure-context.ts';
import { indexOf } from './figure-index.ts';

type Words = FigureContext['pieces'];

const outside = 'Its subject points to something outside the question.';
const unnamed = 'Its subject is not named.';
/** Of these an article has many under their own names: "the company", "the officer". */
const several =
  noun.body | noun.firm | noun.group | noun.person | noun.office | noun.kin | noun.paper | noun.thing;
const pointing = small.demonstrative | small.quantifier | small.amount | small.pro;

/**
 * Why a noun phrase without "the" does not stand alone, or null: "his boat", "another plan", "a poll", "officials" do not; "a
 * retired quarry manager", "workers at the plant" do. A phrase with "the" is judged in the whole question.
 */
export function whyPhraseLeans(context: FigureContext, range: Range): string | null {
  const words = context.pieces.slice(range.from, range.end);
  const first = words[0]?.lower ?? '';
  if (words.length === 0) return 'It has no subject.';
  if (possessives.has(first)) return 'Its subject belongs to somebody the question does not name.';
  if (isSmall(first, pointing) || /^(?:one|part)$/.test(first)) return outside;
  // "Sales in Larn", "Animals in their first year": whose, and which.
  if (/^(?:sales|profits|revenues?|earnings|animals) in$/.test(`${first} ${words[1]?.lower}`)) return unnamed;
  if (tells(words)) return null;
  if (first === 'a' || first === 'an') return words.length > 3 ? null : unnamed;
  const head = headOf(words);
  const isNamed = words.some(
    ({ kind, text, lower }, at) =>
      kind === 'word' && text !== lower && (at > 0 || (first !== 'the' && !isOpener(context, range))),
  );
  // "the Larn Republican": one of many, whose name the question lacks.
  if (isNamed)
    return first === 'the' &&
      (isQuality(head, quality.creed) ||
        isNoun(head, noun.person) ||
        (isRoleNoun(head) && !/^\p{Lu}/u.test(words.at(-1)?.text ?? '')))
      ? unnamed
      : null;
  if (first === 'the') {
    if (words.some(({ lower }) => /^(?:second|third|fourth|fifth|sixth|other)$/.test(lower))) return outside;
    const isOne = isNoun(head, noun.sole) || !(isNoun(head, several) || isRoleNoun(head));
    return isOne ? null : `“The ${head}” could be more than one.`;
  }
  if (/^(?:women|men|children|people)$/.test(head)) return null;
  // "Council staff": whose council; "Ticket prices": of what.
  const isOfBody = isNoun(first, noun.body | noun.firm | noun.group) && words.length > 1;
  const isOwned =
    words.length === 2 && isPlural(head) && isNoun(head, noun.money | noun.measure | noun.paper);
  const isBare = words.length === 1 && isNoun(head, (several & ~noun.person) | noun.money | noun.measure);
  return isOfBody || isOwned || isBare ? unnamed : null;
}

// "Shares fell", "Ticket prices rose": a capital that only the head of the sentence gives.
function isOpener({ pieces, facts }: FigureContext, { from, end }: Range): boolean {
  const [first, next] = [pieces[from], pieces[from + 1]];
  const goesOn = end > from + 1 && /^\p{Lu}|^[-’'.]$/u.test(next?.text ?? '');
  return (
    from === 0 &&
    first !== undefined &&
    !goesOn &&
    !/[’']s?$/.test(first.text) &&
    indexOf(facts).mentionsIn(first.start, first.end).length === 0
  );
}

/** Whether a phrase after its head says which one is meant: "the cost of the damage", "the plant in Leeds"; not "the rest of it". */
const tells = (words: Words): boolean =>
  words.some(
    ({ lower }, at) => at > 0 && at < words.length - 1 && (prepositions.has(lower) || relatives.has(lower)),
  ) &&
  !words.some(
    ({ lower }, at) =>
      prepositions.has(words[at - 1]?.lower ?? '') &&
      isSmall(lower, small.possessive | small.object | small.demonstrative),
  );

const headOf = (words: Words): string => {
  const behind = words.findIndex(({ lower }) => prepositions.has(lower));
  return (
    words
      .slice(0, behind < 0 ? words.length : behind)
      .findLast(({ kind, lower }) => kind === 'word' && !determiners.has(lower))?.lower ?? ''
  );
};
