import type { Entity } from '../../facts/facts.ts';
import { closesNounPhrase } from '../../facts/figures/counted-noun.ts';
import { dashAt, hyphenAt } from '../../facts/figures/pieces.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import type { Attempt } from './attempt.ts';
import type { FigureContext } from './figure-context.ts';
import { indexOf } from './figure-index.ts';
import { renderWords } from './render-words.ts';
import { gendered, personFor } from './resolve-subject.ts';

const isName = (context: FigureContext, at: number): boolean => {
  const piece = context.pieces[at];
  return piece?.kind === 'word' && /^\p{Lu}/u.test(piece.text) && !closesNounPhrase(piece.lower);
};

/** The name that ends before piece `end`, as a range; null when no name stands there. */
function nameBefore(context: FigureContext, end: number): { from: number; end: number } | null {
  let from = end;
  while (
    from > 0 &&
    (isName(context, from - 1) || (context.pieces[from - 1]?.text === '-' && isName(context, from - 2)))
  )
    from -= 1;
  if (from > 1 && context.pieces[from - 1]?.text === '.' && isName(context, from - 2)) from -= 2;
  return from < end ? { from, end } : null;
}

/** The name that begins at piece `at`. */
function nameAfter(context: FigureContext, at: number): { from: number; end: number } | null {
  let end = at;
  while (
    isName(context, end) ||
    (dashAt(context.pieces, end) && context.pieces[end]?.glued && isName(context, end + 1))
  )
    end += 1;
  return end > at ? { from: at, end } : null;
}

const dead =
  /\b(?:suicide|slain|stabbed|fatal|fatally|homicide|hanged|passed away|died|dies|killed|killing|shooting|dead|death|murdered|drowned|shot|late|was found|perished)\b/;

/** Whose age a figure is: "Jane Doe, 34,", "34-year-old Jane Doe", "Jane Doe, a 34-year-old baker", "Jane Doe is 34 years old". */
function personOf(context: FigureContext): { from: number; end: number } | null {
  const { pieces, from, end } = context;
  const [before, earlier] = [pieces[from - 1], pieces[from - 2]];
  const compound = hyphenAt(pieces, from + 1);
  if (compound) {
    const after = nameAfter(context, end);
    // "the 78-year-old Carrow supporter": a noun after the name takes the age.
    const next = after ? pieces[after.end] : undefined;
    const own =
      next === undefined ||
      next.kind === 'mark' ||
      closesNounPhrase(next.lower) ||
      verbForms(next.lower).length > 0;
    if (after) return own ? after : null;
    let opener = from - 1;
    while (
      opener > from - 4 &&
      /^[\p{Ll},]+$/u.test(pieces[opener]?.text ?? '') &&
      !closesNounPhrase(pieces[opener]?.lower ?? '')
    )
      opener -= 1;
    const aside = pieces[opener - 1];
    if (
      /^an?$/.test(pieces[opener]?.lower ?? '') &&
      (aside?.text === ',' || (dashAt(pieces, opener - 1) && !aside?.glued))
    )
      return nameBefore(context, opener - 1);
    return null;
  }
  if (before?.text === ',' || before?.text === '(') return nameBefore(context, from - 1);
  if (before?.lower === 'aged' && earlier?.text === ',') return nameBefore(context, from - 2);
  if (earlier?.lower === 'who' && pieces[from - 3]?.text === ',') return nameBefore(context, from - 3);
  return /^(?:is|was)$/.test(before?.lower ?? '') ? nameBefore(context, from - 1) : null;
}

const escaped = (name: string): string => name.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');

/** How far around an age a death is looked for: the length of a long article, not a whole book. */
const articleLength = 10_000;

/** Whether the article tells anywhere that somebody died: "Carrow died", "the death of Carrow", "the late Ines Carrow". */
function tellsDeath({ facts, figure }: FigureContext, name: string): boolean {
  const surname = name.split(' ').at(-1) ?? name;
  const called = indexOf(facts).shared.has(surname)
    ? escaped(name)
    : `(?:\\p{Lu}[\\p{L}.’'-]{0,20} ){0,3}${escaped(surname)}`;
  const dies =
    '(?:died|dies|drowned|perished|passed away|(?:killed|hanged|shot) (?:himself|herself)|took (?:his|her) own life|committed suicide|(?:was|been) (?:killed|murdered|slain|shot dead|stabbed to death|found dead|fatally \\p{Ll}+))';
  return new RegExp(
    `(?<!\\p{L})(?:${called},?(?: [^.,;\\n]{1,60},)?(?: (?:who|has|had|later|then|also|reportedly))* ${dies}|(?:death|killing|murder|suicide|funeral) of ${called}|late ${called}|${called}[’']s? (?:death|killing|murder|suicide|funeral))(?!\\p{L})`,
    'u',
  ).test(facts.document.text.slice(Math.max(0, figure.start - articleLength), figure.end + articleLength));
}

/** Whom the "she" of "She is 91" surely means. */
function meantBefore(context: FigureContext): Entity | null {
  const [pronoun, verb] = [context.pieces[context.from - 2], context.pieces[context.from - 1]];
  const gender = gendered[pronoun?.lower ?? ''];
  return gender && pronoun && /^(?:is|was)$/.test(verb?.lower ?? '')
    ? personFor(context, gender, pronoun.start)
    : null;
}

/** The person named in a stretch, or why none surely is. */
function namedIn(
  context: FigureContext,
  range: { from: number; end: number },
): { name: string } | { reason: string } {
  const { facts, pieces } = context;
  // "CARROW--Ines Orde, 98,": the surname stands before.
  if (pieces[range.from - 1]?.text === '-') return { reason: 'The person is not named in full.' };
  const [first, last] = [pieces[range.from], pieces[range.end - 1]];
  const entity = indexOf(facts)
    .mentionsIn((first?.start ?? 0) - 1, (last?.end ?? 0) + 1)
    .find((one) => one.entity.kind === 'person')?.entity;
  const name = entity?.name ?? renderWords(context, range).replace(/[’']s$/, '');
  return !entity && facts.registry.entities.length > 0
    ? { reason: 'The one of that age is not surely a person.' }
    : { name };
}

/** Asks how old somebody is, when the person is named beside the age or surely meant by the pronoun before it. */
export function askAge(context: FigureContext): Attempt {
  const range = personOf(context);
  const named = range ? namedIn(context, range) : meantBefore(context);
  if (!named) return { reason: 'Whose age it is is not told beside it.' };
  if ('reason' in named) return named;
  const { name } = named;
  if (!name.includes(' ')) return { reason: 'The person is not named in full.' };
  const { facts, pieces, figure } = context;
  if (figure.unit !== 'year') return { reason: 'The age is not in years.' };
  const sentence = facts.document.sentences[figure.sentence];
  const words = sentence ? facts.document.text.slice(sentence.start, sentence.end) : '';
  const isPast = pieces[context.from - 1]?.lower === 'was';
  const verb = dead.test(words) || isPast ? 'was' : 'is';
  // "was 19 when he rowed": the age is that of then, but for one who died.
  if (isPast && !dead.test(words) && !(pieces.length < 6 && tellsDeath(context, name)))
    return { reason: 'The age is that of another time.' };
  if (verb === 'is' && tellsDeath(context, name))
    return { reason: 'The person died, and the age is that of another time.' };
  return verb === 'is'
    ? { prompt: `how old is ${name}`, description: `the age of ${name}` }
    : { prompt: `what age does the article give for ${name}`, description: `the age of ${name}` };
}
