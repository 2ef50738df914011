import type { Entity } from '../../facts/facts.ts';
import { closesNounPhrase } from '../../facts/figures/counted-noun.ts';
import { dashAt, hyphenAt } from '../../facts/figures/pieces.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { type Attempt, refuse } from './attempt.ts';
import type { FigureContext } from './figure-context.ts';
import { indexOf } from './figure-index.ts';
import { gendered, personFor } from './resolve-subject.ts';

/** The person named right before piece `at`; not the "Larn" of "Senator Ines Carrow of Larn, 68", nor a name cut by a hyphen. */
function personBefore({ facts, pieces }: FigureContext, at: number): Entity | null {
  const { mentionEnding } = indexOf(facts);
  const named = mentionEnding(pieces[at - 1]?.end ?? -1);
  const first = named ? pieces.findIndex(({ start }) => start >= named.mention.start) : 0;
  const isHome =
    /^(?:of|in|from)$/.test(pieces[first - 1]?.lower ?? '') &&
    mentionEnding(pieces[first - 2]?.end ?? -1)?.entity.kind === 'person';
  const isWhole = !isHome && pieces[first - 1]?.text !== '-';
  return named?.entity.kind === 'person' && isWhole ? named.entity : null;
}

/** "34-year-old Jane Doe": the person named behind an age; not of "the 78-year-old Carrow supporter". */
function personBehind({ facts, pieces, end }: FigureContext): Entity | null {
  const named = indexOf(facts).mentionFrom(pieces[end]?.start ?? -1);
  const next = named ? pieces.find(({ start }) => start >= named.mention.end) : undefined;
  const isWhole = next?.kind !== 'word' || closesNounPhrase(next.lower) || verbForms(next.lower).length > 0;
  return named?.entity.kind === 'person' && isWhole ? named.entity : null;
}

/** Whose age a figure is: "Jane Doe, 34,", "Jane Doe, aged 34,", "34-year-old Jane Doe", "Jane Doe, a tall 34-year-old baker", "she is 34". */
function personOf(context: FigureContext): Entity | null {
  const { pieces, from } = context;
  const before = (offset: number): string => pieces[from - offset]?.lower ?? '';
  if (hyphenAt(pieces, from + 1)) {
    let opener = from - 1;
    while (
      opener > from - 4 &&
      /^[\p{Ll},]+$/u.test(pieces[opener]?.text ?? '') &&
      !/^an?$/.test(pieces[opener]?.lower ?? '')
    )
      opener -= 1;
    const isAside =
      /^an?$/.test(pieces[opener]?.lower ?? '') &&
      (pieces[opener - 1]?.text === ',' || (dashAt(pieces, opener - 1) && !pieces[opener - 1]?.glued));
    return personBehind(context) ?? (isAside ? personBefore(context, opener - 1) : null);
  }
  if (/^[,(]$/.test(before(1))) return personBefore(context, from - 1);
  if (before(1) === 'aged' && before(2) === ',') return personBefore(context, from - 2);
  if (!/^(?:is|was)$/.test(before(1))) return null;
  if (before(2) === 'who' && before(3) === ',') return personBefore(context, from - 3);
  const gender = gendered[before(2)];
  return gender ? personFor(context, gender, pieces[from - 2]?.start ?? 0) : personBefore(context, from - 1);
}

/** "Carrow, a baker, has died", "Carrow’s death": behind a name. */
const diesBehind =
  /^,?(?: [^.,;\n]{1,60},)?(?: (?:who|has|had|later|then|also|reportedly))* (?:died|dies|drowned|perished|passed away|(?:killed|hanged|shot) (?:himself|herself)|took (?:his|her) own life|committed suicide|(?:was|been) (?:killed|murdered|slain|shot dead|stabbed to death|found dead|fatally \p{Ll}+))(?!\p{L})|^[’']s? (?:death|killing|murder|suicide|funeral|widow|widower|body|remains)(?!\p{L})/u;
/** "the death of Ines Carrow", "the late Ms. Carrow": before a name. */
const diesBefore =
  /\b(?:(?:death|killing|murder|suicide|funeral) of|late) (?:\p{Lu}[\p{L}.’'-]{0,20} ){0,3}$/u;
const dead =
  /\b(?:suicide|slain|stabbed|fatal|fatally|homicide|hanged|passed away|died|dies|killed|killing|shooting|dead|death|murdered|drowned|shot|late|was found|perished)\b/;

/** Whether the article tells anywhere that somebody died. */
const tellsDeath = ({ facts: { document } }: FigureContext, { mentions }: Entity): boolean =>
  mentions.some(
    ({ start, end }) =>
      diesBehind.test(document.text.slice(end, end + 130)) ||
      diesBefore.test(document.text.slice(Math.max(0, start - 80), start)),
  );

/** Asks how old somebody is, when the person is named beside the age or surely meant by the pronoun before it. */
export function askAge(context: FigureContext): Attempt {
  const { facts, pieces, figure, from } = context;
  const person = personOf(context);
  if (!person) return refuse('Whose age it is is not told beside it.');
  if (!person.name.includes(' ')) return refuse('The person is not named in full.');
  if (figure.unit !== 'year') return refuse('The age is not in years.');
  const { sentences, text } = facts.document;
  // "Ines Carrow died in May. | She was 91."
  const first = sentences[figure.sentence - (pieces.length < 6 ? 1 : 0)];
  const isOfDead = dead.test(text.slice(first?.start, sentences[figure.sentence]?.end));
  const isPast = pieces[from - 1]?.lower === 'was';
  // "was 19 when he rowed" tells the age of then; in "Carrow, 40, and Wray, 31, were buried", of whom one has a widower, both may be dead.
  const near = indexOf(facts).mentionsIn(first?.start ?? 0, pieces.at(-1)?.end ?? 0);
  const isBeside = near.some(({ entity }) => tellsDeath(context, entity));
  if (!isOfDead && (isPast || tellsDeath(context, person))) return refuse('The age is that of another time.');
  return isPast || isOfDead || isBeside
    ? {
        prompt: `what age does the article give for ${person.name}`,
        description: `the age of ${person.name}`,
      }
    : { prompt: `how old is ${person.name}`, description: `the age of ${person.name}` };
}
