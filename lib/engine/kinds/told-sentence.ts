import { evidenceNouns } from '../lexicon/evidence-nouns.ts';
import type { Document } from '../text/document.ts';
import { once } from '../text/once.ts';
import { entityById } from './clean-tag.ts';
import { withArticle } from './figures/attribution.ts';
import { pointsBack, toldNouns, whyPhraseLeans } from './figures/definite-phrase.ts';
import type { FigureContext } from './figures/figure-context.ts';
import { indexOf } from './figures/figure-index.ts';
import { renderWords } from './figures/render-words.ts';
import { meantBy, personFor } from './figures/resolve-subject.ts';
import { whyNotAlone } from './stands-alone.ts';
import { whyNotWhole } from './why-not-whole.ts';

/** A sentence of the article that may stand in a question, or why it may not. */
export type Told = { text: string } | { reason: string };

const least = 6;
const most = 26;
const mostForms = 6;

/** "But the mill …", "Meanwhile, the mill …", "Also the mill …": a joint to the sentence before it, which can go. */
const joint =
  /^(?:(?:But|And|So(?! far)|Yet)(?: (?:now|then|also))?,? |(?:Meanwhile|However|Still|Also|Moreover|Furthermore|Additionally|Nevertheless|Indeed|Overall|Finally|In addition|In total|In all|In fact|Of course|By contrast|Instead|Now), )/;

/** Whether words are two sentences or none: "He left. …", a heading; or hold marks that belong to something else. */
const torn = /[“”"()[\]:;?!/•|*…]|\s[-–—]{1,2}\s|[—]|\.\s+\p{Lu}\p{Ll}+ \p{Ll}|(?:^|\s)[‘']|@|https?:/u;

/** What turns a sentence round or leaves it open, so that another figure would be as true: "did not pay $40", "if it rains". */
const unsure =
  /\b(?:not|no|never|nor|neither|nobody|nothing|none|without|if|unless|whether|den(?:y|ied|ies)|refus\w+|reject\w*|fail(?:s|ed)?|could|might|may|should|perhaps|possibly|supposed\w*|false\w*|wrong\w*|disput\w+|instead|rather)\b|n[’']t\b/i;

/** What is counted from something told before: "another", "the rest", "respectively", "the day before"; refuses "more than 40". */
const leaning =
  /\b(?:another|others?|more(?! than\b)|additional|further|extra|remaining|the rest|respectively|respective|as (?:many|much)|similar|again|previous|following|above|below|thus|one of|now|then|away|(?:past|last|coming|recent|latter) \p{L}+|(?:day|night|week|month|year|weeks|months|years|days|hours|minutes) (?:before|after|earlier|later))\b|^(?:That|Then|Each|Both|Half|Most|Many|Some of|In effect|So far|Specifically)\b/iu;

/** Where a sentence may end early: ", which …", ", while …", ", killing …"; not ", according to …", which is its source. */
const tail =
  /,? (?:which|who|whose|where|while|whereas|although|though|but|because|even as|including|despite|unlike|amid|following|as well as)\b|, (?:as|after|before|when|since|with|up from|down from|compared|from|and) |, (?!accord)(?:\p{L}+ly )?\p{L}{2,}ing\b/gu;
/** A source named in what would be cut away stays: ", as the mayor said". */
const sourced =
  /^,? (?!which|who|whose|where|while|whereas|but)[^,]*\b(?:said|says|told|according|reported|reports|showed|shows|found|announced|estimates?)\b/;
/** "Lind, who chairs the council, voted": an aside between commas that can go. */
const aside = /^([^,]{3,60}), (?:who|which|whose|where) [^,]{5,90}, (?=\p{Ll})(?!and |or )/u;
/** "While the mill grew, …": a contrast at the head that can go. */
const head = /^(?:While|Although|Though) [^,]{5,90}, (?=\p{L})/u;

const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const part = '(?: (?:morning|afternoon|evening|night))?';
/** Takes "On Monday, ", ", on Friday", "voted Tuesday to" and "the pile-on Tuesday."; leaves "the Monday meeting" and "Sunday’s vote". */
const days = [
  new RegExp(`^(?:Late |Early )?[Oo]n ${weekday}${part},? `),
  new RegExp(`,? (?:late |early )?on ${weekday}${part}(?![’'\\p{L}-]| \\p{Lu})(?:,(?= \\p{Ll}))?`, 'u'),
  new RegExp(`(?<=\\p{Ll}(?:ed|id|ew|ld|nt)) ${weekday}${part}(?![’'\\p{L}-]| \\p{Lu})`, 'u'),
  new RegExp(
    `(?<= (?!the|a|this|last|every|each|next|of|per|until|by|before|since|and|through)[\\p{L}-]{2,}) ${weekday}${part}(?=[.,])`,
    'u',
  ),
];

/** The sentence of a figure as it can be printed in an option: names for short names and pronouns, no joint, no weekday. */
export function toldSentence(context: FigureContext): Told {
  const { pieces, facts, figure } = context;
  const sentence = facts.document.sentences[figure.sentence];
  const block = facts.document.blocks[sentence?.block ?? -1];
  const first = pieces[0];
  if (sentence === undefined || block?.kind !== 'body' || first === undefined)
    return { reason: 'It stands in a headline.' };
  if (isQuoted(context)) return { reason: 'It stands in quotation marks.' };
  const opened = withOpening(context);
  if ('reason' in opened) return opened;
  let text = capital(opened.text).replace(joint, '');
  for (const day of days) text = capital(text).replace(day, '');
  text = capital(text.replace(/ also(?= \p{Ll})/u, '').replace(/(?<=\p{L}),? too(?=\.$)/u, ''));
  let reason = 'It is no plain sentence.';
  for (const form of shorter(text, facts.document.text.slice(figure.start, figure.end))) {
    const why = whyNotTold(context, form, opened.own);
    if (why === null) return { text: form };
    reason = why;
  }
  return { reason };
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
      text: `${lead}${person.name} ${rest}`.replace(/\s+/g, ' '),
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
  const subject = named[0]?.mention.start === first.start ? named[0].entity : null;
  const own = subject?.kind === 'person' ? ownPronouns(context, subject.id, 0) : [];
  return { text: whole, own };
}

/** The "his" and "her" of a sentence, when all of them mean its subject and nobody else is named in it. */
function ownPronouns(context: FigureContext, id: string, from: number): readonly string[] {
  const { pieces, facts } = context;
  const others = indexOf(facts)
    .mentionsIn(pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0)
    .some(({ entity }) => entity.kind === 'person' && entity.id !== id);
  const all = pieces
    .slice(from + 1)
    .filter(({ lower }) => /^(?:he|she|his|her|hers|him|himself|herself)$/.test(lower));
  const gender = entityById(facts).get(id)?.gender;
  const same =
    gender !== null &&
    gender !== undefined &&
    all.every(({ lower }) => /^(?:he|his|him|himself)$/.test(lower) === (gender === 'male')) &&
    all.every(({ start }) => indexOf(facts).referentAt(start)?.entity.id === id);
  return !others && same ? all.map(({ text }) => text) : [];
}

/** Why a sentence with a figure cannot be printed alone, in words for a teacher; `own` are pronouns that mean its subject. */
export function whyNotTold(context: FigureContext, text: string, own: readonly string[] = []): string | null {
  const words = text.split(' ');
  if (words.length < least || words.length > most)
    return 'It is too short or too long to stand in a question.';
  if (
    !/^[\p{Lu}\p{N}$£€]/u.test(text) ||
    !/[\p{L}\p{N}]\.$/u.test(text) ||
    torn.test(text.slice(0, -1)) ||
    runIn.test(text)
  )
    return 'It is no plain sentence.';
  if (/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.test(text))
    return 'It has a relative date whose day it does not give.';
  if (unsure.test(text)) return 'Another figure could be as true in it.';
  if (leaning.test(text) || pointing.test(text) || looseIt.test(text) || inRow.test(text))
    return 'It leans on the sentence before it.';
  const bare = own.reduce((left, pronoun) => left.replace(new RegExp(`\\b${pronoun}\\b`), 'the'), text);
  const alone = whyNotAlone(bare.replace(/\.$/, ''));
  if (alone !== null) return alone;
  if (!isWhole(context, text.replace(/\.$/, ''))) return 'It is no whole sentence.';
  if (pointsBack(context, text.replace(timed, ', ')) || namesToldThing(context, text))
    return 'It points to what was told before.';
  return subjectLeans(context, text);
}

/** Things of which there is one for every reader: "the world", "the public". */
const known =
  /^(?:world|public|internet|media|press|president|economy|nation|weekend|future|sun|sea|border|country|most|least|highest|largest|biggest|lowest|best|poor|rich|elderly|environment|age|top|bottom|ground|air|web)$/;
/** "the second half", "the first of May": one of a row that is told elsewhere. */
const inRow =
  /\b[Tt]he (?:first|second|third|fourth|fifth|final|last|opening|closing|next) (?!time\b|lady\b|amendment\b|\p{Lu})[\p{Ll}-]+(?! (?:of|in|to|for|since)\b)/u;
/** A thing named so often is what the article is about: "the harbour". */
const oftenNamed = 3;

const wordCounts = once((document: Document): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { lower } of document.tokens) counts.set(lower, (counts.get(lower) ?? 0) + 1);
  return counts;
});

/** "the firm in March": a month or year does not tell which firm is meant. */
const timed =
  / (?:in|on|by|since|until) (?=(?:January|February|March|April|May|June|July|August|September|October|November|December|\p{Lu}\p{Ll}{2,3}\.|\d{4})(?!\p{L}))/gu;
const oneOfMany =
  /^(?:primary|caucus|game|race|season|tournament|match|debate|round|half|quarter|justice|seat|organi[sz]ation|firm|company|official|man|woman)$/;

const definite =
  /\b[Tt]he ((?:(?!and\b|of\b|in\b|to\b|for\b)[\p{Ll}-]+ ){0,2}?[\p{Ll}-]+)(?=[.,’']| (?:of|in|for|to|that|who|which|on|between|with|from|at|by|where|whose|off|over|near|under|across|against|about|into|during|without|behind|and|or|is|are|was|were|has|had|have|will|would|as|after|before|\p{Ll}+ed|\p{Lu}|\d))(?! (?:of|in|for|to|that|who|which|on|between|with|from|at|by|where|whose|off|over|near|under|across|against|about|into|during|without|behind)\b)/gu;

/** Takes "the full interview", "the seat", "the study"; refuses "the seat of the mayor", and "the harbour" where the article is about it. */
function namesToldThing({ facts }: FigureContext, text: string): boolean {
  const counts = wordCounts(facts.document);
  return [...text.replace(timed, ', ').matchAll(definite)].some(([, phrase = '']) => {
    const noun = phrase.split(' ').at(-1) ?? '';
    if (known.test(noun)) return false;
    return (
      oneOfMany.test(noun) ||
      toldNouns.has(noun) ||
      evidenceNouns.has(noun) ||
      (counts.get(noun) ?? 0) < oftenNamed
    );
  });
}

/** "won that match", "In August, that lead": a thing pointed at; refuses "said that", "boats that leak", "the plan that would". */
const pointing =
  /(?:^|[,.] |\b(?:won|lost|made|reached|held|took|took|saw|left|got|kept|passed|ended|began|in|on|at|by|from|with|to|of|after|before|for) )that (?!is\b|are\b|was\b|were\b)\p{Ll}/iu;
/** "The firm says it would": what "it" is may stand outside. */
const looseIt =
  /\b(?:say|says|said|that|announced|found|thinks?|believes?|expects?|estimates?|estimated|warned|claims?|claimed)(?: \p{L}+)? it\b|\bit (?:say|said|add|report|estimate)s?\b|\bthere would\b|\bone \p{L}+ (?:say|said)|\bthat (?:down|up|out|off|back|over|into|to|from|with|at|by)\b|\b(?:was|is|were|are|second|third|fourth) at\b/u;
/** A heading run into its sentence: "Nora Lind In the east". */
const runIn = /[\p{L}\p{N}] (?:In|On|At|A|An|It|He|She|They|But|And|For|With|As|By|From|After|When|Of) /u;

/** Whether a sentence has its main verb: one that is surely finite will do where the verb is a rare one ("sank", "bought"). */
function isWhole({ analysis, pieces }: FigureContext, words: string): boolean {
  const reason = whyNotWhole(words);
  const first = analysis.finite.findIndex((finite) => finite !== '');
  if (reason === null) return first >= 0;
  const afterPronoun =
    /^(?:he|she)$/.test(pieces[first - 1]?.lower ?? '') && analysis.finite[first] === 'past';
  const sure = afterPronoun ? first : analysis.finite.indexOf('sure');
  const early = pieces
    .slice(0, sure)
    .every(({ lower }) => !/^(?:that|who|which|whose|where|when|if)$/.test(lower));
  return (
    reason === 'It is no whole sentence.' && sure > 0 && early && words.includes(pieces[sure]?.text ?? '')
  );
}

/** Whether what stands before the first verb says too little: "The blaze", "Officers", "His boat". */
function subjectLeans(context: FigureContext, text: string): string | null {
  if (/^\p{Lu}[\p{L}’'.-]+ \p{Lu}/u.test(text)) return null;
  const verb = context.analysis.finite.findIndex((finite) => finite !== '');
  const comma = context.pieces.findIndex(({ lower }) => lower === ',');
  if (verb <= 0 || (comma >= 0 && comma < verb)) return null;
  if (context.hedgeFrom < verb) return null;
  const opener = context.pieces[0]?.lower ?? '';
  if (/^(?:he|she|in|on|at|by|for|since|after|from|there|but|and)$/.test(opener)) return null;
  return whyPhraseLeans(context, { from: 0, end: verb });
}
