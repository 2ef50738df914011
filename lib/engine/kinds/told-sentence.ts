import { clauseAround } from '../facts/clauses/read-clause.ts';
import { oneSpaced } from '../text/one-spaced.ts';
import { entityById } from './clean-tag.ts';
import type { FigureContext } from './figures/figure-context.ts';
import { indexOf } from './figures/figure-index.ts';
import { renderWords } from './figures/render-words.ts';
import { meantBy, personFor, subjectOf } from './figures/resolve-subject.ts';
import { withArticle } from './figures/with-article.ts';
import { whyNotTold } from './why-not-told.ts';

/** A sentence of the article that may stand in a question, or why it may not. */
export type Told = { text: string } | { reason: string };

const mostForms = 6;
/** No sentence that fits has more signs, and no pattern below need look at more. */
const mostSigns = 500;

/** "But the mill …", "Meanwhile, the mill …", "Also the mill …": a joint to the sentence before it, which can go. */
const joint =
  /^(?:(?:But|And|So(?! far)|Yet)(?: (?:now|then|also))?,? |(?:Meanwhile|However|Still|Also|Moreover|Furthermore|Additionally|Nevertheless|Indeed|Overall|Finally|In addition|In total|In all|In fact|Of course|By contrast|Instead|Now), )/;

/** Where a sentence may end early: ", which …", " while …", ", killing …", ", a mill …"; not " who own boats", which tells whom is meant, nor ", according to …", which is its source. */
const tail =
  / (?:while|whereas|although|even though|though|but|including|despite|amid) |, (?:which|who|whose|where|while|whereas|although|even though|though|but|because|even as|including|despite|unlike|amid|following|as well as|an?|as|after|before|when|since|with|up from|down from|compared|from|and|once|usually|often|mostly|especially) |, (?!accord)(?:\p{L}+ly )?\p{L}{2,}ing\b/gu;
/** A source named in what would be cut away stays: ", as the mayor said". */
const sourced =
  /^,? (?!which|who|whose|where|while|whereas|but)[^,]*\b(?:said|says|told|according|reported|reports|showed|shows|found|announced|estimates?)\b/;
/** "Lind, who chairs the council, voted": an aside between commas that can go. */
const aside = /^([^,]{3,60}), (?:who|which|whose|where) [^,]{5,90}, (?=\p{Ll})(?!and |or )/u;
/** "While the mill grew, …": a contrast at the head that can go. */
const head = /^(?:While|Although|Though) [^,]{5,90}, (?=\p{L})/u;

const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const part = '(?: (?:morning|afternoon|evening|night))?';
/** Takes "On Monday, ", ", on Friday", "voted Tuesday to" and "the rush Tuesday."; leaves "the Monday meeting" and "Sunday’s vote". */
const days = [
  new RegExp(`^(?:Late |Early )?[Oo]n ${weekday}${part},? `),
  new RegExp(`,? (?:late |early )?on ${weekday}${part}(?![’'\\p{L}-]| \\p{Lu})(?:,(?= \\p{Ll}))?`, 'u'),
  new RegExp(`(?<=\\p{Ll}(?:ed|id|ew|ld|nt)) ${weekday}${part}(?![’'\\p{L}-]| \\p{Lu})`, 'u'),
  new RegExp(
    `(?<= (?!the|a|this|last|every|each|next|of|per|until|by|before|since|and|through)[\\p{L}-]{2,}) ${weekday}${part}(?=[.,])`,
    'u',
  ),
];

/**
 * The sentence of a figure as it can be printed in an option: names for short names and pronouns, no joint, no weekday;
 * where it is too long or leans, its clause alone. `kept` are the words that must stay: the figure, or a name.
 */
export function toldSentence(context: FigureContext, kept: string): Told {
  const { pieces, facts, figure } = context;
  const sentence = facts.document.sentences[figure.sentence];
  const block = facts.document.blocks[sentence?.block ?? -1];
  const first = pieces[0];
  if (sentence === undefined || block?.kind !== 'body' || first === undefined)
    return { reason: 'It stands in a headline.' };
  if (sentence.end - sentence.start > mostSigns)
    return { reason: 'It is too short or too long to stand in a question.' };
  if (isQuoted(context)) return { reason: 'It stands in quotation marks.' };
  const opened = withOpening(context);
  if ('reason' in opened) return opened;
  let text = capital(opened.text).replace(joint, '');
  for (const day of days) text = capital(text).replace(day, '');
  text = capital(text.replace(/ also(?= \p{Ll})/u, '').replace(/(?<=\p{L}),? too(?=\.$)/u, ''));
  let reason = 'It is no plain sentence.';
  for (const form of shorter(text, kept)) {
    const why = whyNotTold(context, form, opened.own);
    if (why === null) return { text: form };
    reason = why;
  }
  const clause = clauseAlone(context);
  return clause?.includes(kept) ? { text: clause } : { reason };
}

/** What may open what is left out behind a clause: ", a mill", "– a mill", "and sold", "but sold"; not a “mill”, (mill), "Ellery, Norland" or "a day after …". */
const cleanEnd = /^(?:[,;.–—]|-|and|but|while|although|though)$/;
/** A clause that is asserted by itself, by what opens it; not "that", "if", "because". */
const asserted = /^(?:|and|but|,|while|although|who|which|;)$/;

/** "After a long night, and as the crowd left, Lind signed the plan, …" → "Lind signed the plan." */
function clauseAlone(context: FigureContext): string | null {
  const { analysis, pieces, from, end } = context;
  const clause = clauseAround(analysis, from, end);
  if (clause === null || !asserted.test(clause.opener)) return null;
  if (pieces.some(({ lower }) => lower === 'if' || lower === 'unless')) return null;
  const [last, after, next] = [-1, 0, 1].map((step) => pieces[clause.rest.end + step]);
  if (after !== undefined && !cleanEnd.test(after.lower)) return null;
  if (after?.text === ',' && [last, next].every((piece) => /^\p{Lu}/u.test(piece?.text ?? ''))) return null;
  const subject = subjectOf(context, clause, null);
  if ('reason' in subject) return null;
  const lead = clause.lead === null ? '' : `${renderWords(context, clause.lead)}, `;
  const { verb, rest } = clause;
  const written = verb.written ?? `${verb.helper ?? ''} ${renderWords(context, verb)}`;
  const body = `${written} ${renderWords(context, rest)}`.trim();
  let text = capital(`${lead}${subject.words} ${body}.`.replace(/\.\.$/, '.'));
  for (const day of days) text = capital(text).replace(day, '');
  return whyNotTold(context, text, [], true) === null ? text : null;
}

/** Whether the figure or the head of its sentence stands in quotation marks. */
function isQuoted({ facts: { document }, figure }: FigureContext): boolean {
  const tokens = document.sentences[figure.sentence]?.tokens;
  for (let at = tokens?.first ?? 0; at < (tokens?.end ?? 0); at++) {
    const token = document.tokens[at];
    if (token === undefined || token.quoted < 0) continue;
    if (at === tokens?.first || (token.end > figure.start && token.start < figure.end)) return true;
  }
  return false;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "tins, jars, and lids": the last of a list is no part that can go. */
const inList = (before: string, cut: string): boolean => /^,? and /.test(cut) && before.includes(',');

/** A sentence whole, then without an aside or contrast at its head, then without its last parts, while its figure stands in it. */
function shorter(text: string, figure: string): string[] {
  const forms = [text];
  const plain = capital(text.replace(head, '').replace(aside, '$1 '));
  if (plain !== text && plain.includes(figure)) forms.push(plain);
  const from = plain.indexOf(figure) + figure.length;
  const cuts = [...plain.matchAll(tail)].filter(({ index }) => index >= from).toReversed();
  for (const { index } of cuts) {
    const cut = plain.slice(index);
    if (inList(plain.slice(from, index), cut) || sourced.test(cut) || /^,? [^,]*,/.test(cut)) continue;
    forms.push(`${plain.slice(0, index)}.`);
  }
  return forms.slice(0, mostForms);
}

type Opening = { text: string; own: readonly string[] } | { reason: string };

/** A "he" further on is no subject of the sentence. */
const earliest = 8;

/** Puts a name where the sentence begins with "He" or "The company"; `own` are the pronouns in it that mean the same person. */
function withOpening(context: FigureContext): Opening {
  const { pieces, facts } = context;
  const whole = renderWords(context, { from: 0, end: pieces.length });
  const first = pieces[0];
  if (first === undefined) return { reason: 'It is no sentence.' };
  const at = pieces.findIndex(({ lower }) => lower === 'he' || lower === 'she');
  const pronoun = pieces[at];
  const early =
    pronoun !== undefined &&
    at < earliest &&
    !indexOf(facts)
      .mentionsIn(first.start, pronoun.start)
      .some(({ entity }) => entity.kind === 'person');
  if (early) {
    const person = personFor(context, pronoun.lower === 'he' ? 'male' : 'female', pronoun.start);
    if (person === null) return { reason: `It says “${pronoun.lower}”, and who that is is not certain.` };
    const lead = at === 0 ? '' : facts.document.text.slice(first.start, pronoun.start);
    const rest = renderWords(context, { from: at + 1, end: pieces.length });
    return {
      text: oneSpaced(`${lead}${person.name} ${rest}`),
      own: ownPronouns(context, person.id, at),
    };
  }
  const meant = first.lower === 'the' ? indexOf(facts).referentAt(first.start) : null;
  const end = meant === null ? -1 : pieces.findIndex((piece) => piece.end === meant.end) + 1;
  const entity = end > 1 ? meantBy(context, { from: 0, end }) : null;
  if (entity !== null && pieces[end]?.kind === 'word')
    return {
      text: `${withArticle(context, entity.name)} ${renderWords(context, { from: end, end: pieces.length })}`,
      own: [],
    };
  const named = indexOf(facts).mentionsIn(first.start, pieces.at(-1)?.end ?? first.start);
  const subject = named.find(({ entity }) => entity.kind === 'person');
  const place = subject?.mention.end ?? 0;
  const own = subject
    ? ownPronouns(
        context,
        subject.entity.id,
        pieces.findIndex(({ end }) => end >= place),
      )
    : [];
  return { text: whole, own };
}

const gendered = /^(?:he|she|his|her|hers|him|himself|herself)$/;

/** The "his" and "her" of a sentence, when all of them stand behind whom they mean and nobody else of the gender is named in it. */
function ownPronouns({ pieces, facts }: FigureContext, id: string, from: number): readonly string[] {
  const gender = entityById(facts).get(id)?.gender ?? null;
  const all = pieces.filter(({ lower }, at) => at !== from && gendered.test(lower));
  const others = indexOf(facts)
    .mentionsIn(pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0)
    .some(
      ({ entity }) => entity.kind === 'person' && entity.id !== id && (entity.gender ?? gender) === gender,
    );
  const same =
    gender !== null &&
    all.every(
      ({ lower, start }) =>
        start > (pieces[from]?.start ?? 0) &&
        /^(?:he|his|him|himself)$/.test(lower) === (gender === 'male') &&
        indexOf(facts).referentAt(start)?.entity.id === id,
    );
  return !others && same ? all.map(({ text }) => text) : [];
}
