import type { Entity, Facts } from '../facts/facts.ts';
import { contentWords } from './content-words.ts';
import { type FigureContext, readSentence } from './figures/figure-context.ts';
import { indexOf, type Named } from './figures/figure-index.ts';
import { isHarmful, isReproach } from './harm.ts';
import type { Draft, Refusal } from './kind.ts';
import { toldSentence } from './told-sentence.ts';

const id = 'true-to-article';
/** Fewer words of meaning than these could be said of many: "Lind left town". */
const fewestTold = 3;

/** Which is true? A sentence that tells what somebody did, among the same sentence with other people in it. */
export function askToldNames(facts: Facts): { drafts: Draft[]; refused: Refusal[] } {
  const drafts: Draft[] = [];
  const refused: Refusal[] = [];
  facts.document.sentences.forEach((sentence, index) => {
    if (facts.document.blocks[sentence.block]?.kind !== 'body') return;
    if (indexOf(facts).statementsIn(index).length > 0) return;
    const named = indexOf(facts)
      .mentionsIn(sentence.start, sentence.end)
      .filter(({ entity }) => entity.kind === 'person');
    const context = contextOf(facts, index, named);
    if (context === null) return;
    const told = toldSentence(context, '');
    const made =
      'reason' in told
        ? told.reason
        : isHarmful(told.text) || isReproach(told.text)
          ? 'Said of somebody else, it would do harm.'
          : open.test(told.text)
            ? 'It leaves something open.'
            : draftsOf(context, told.text, named);
    if (typeof made !== 'string') drafts.push(...made);
    else refused.push({ kind: id, start: sentence.start, end: sentence.end, reason: made });
  });
  return { drafts, refused };
}

const noFigure = { type: 'number', value: null, unit: null, of: null, hedge: null } as const;

/** A sentence in a context like a figure's, around whom it names first, by name or as "he" or "she". */
function contextOf(facts: Facts, sentence: number, named: Named[]): FigureContext | null {
  const read = readSentence(facts, sentence);
  const pronoun = read.pieces.find(({ lower }) => lower === 'he' || lower === 'she');
  const first = named[0]?.mention;
  const place = pronoun !== undefined && pronoun.start < (first?.start ?? pronoun.end) ? pronoun : first;
  if (place === undefined) return null;
  const from = read.pieces.findIndex(({ end }) => end > place.start);
  const past = read.pieces.findIndex(({ start }) => start >= place.end);
  const figure = { start: place.start, end: place.end, ...noFigure, sentence };
  const hedgeFrom = read.pieces.length;
  return { facts, figure, index: -1, ...read, hedgeFrom, from, end: past < 0 ? hedgeFrom : past };
}

/** A draft for each name of a sentence that can be changed alone. */
function draftsOf(context: FigureContext, text: string, named: Named[]): Draft[] | string {
  const { facts, figure } = context;
  const sentence = facts.document.sentences[figure.sentence];
  if (sentence === undefined) return [];
  const proof = { start: sentence.start, end: sentence.end };
  const pronoun = context.figure.start < (named[0]?.mention.start ?? proof.end);
  const subject = pronoun ? indexOf(facts).referentAt(context.figure.start)?.entity : undefined;
  const people = new Set([...(subject ? [subject] : []), ...named.map(({ entity }) => entity)]);
  const drafts = [...people].flatMap((entity): Draft[] => {
    const slot = slotOf(entity, text);
    if (slot === null || contentWords(`${slot.before} ${slot.after}`).length < fewestTold) return [];
    return [
      {
        kind: id,
        prompt: 'Which of these does the article report?',
        key: { text, mention: proof },
        answer: { type: 'phrase' },
        frame: { entity: entity.id, ...slot },
        ordered: false,
        evidence: [proof],
        explanation: `The article says this of ${entity.name}.`,
        subject: figure.sentence,
      },
    ];
  });
  return drafts.length > 0 ? drafts : 'No name in it can be changed alone.';
}

type Slot = { before: string; after: string };

/** Where a name stands once and free in a sentence: "… by Ines Carrow in"; not "candidate Ines Carrow", "Ines Carrow, the mayor,", "Lind and Ines Carrow". */
function slotOf({ name, surname }: Entity, text: string): Slot | null {
  const at = fullName.test(name) ? text.indexOf(name) : -1;
  if (at < 0) return null;
  const before = text.slice(0, at);
  const after = text.slice(at + name.length);
  const again = [before, after].some((part) => part.includes(surname ?? name));
  return !again && isFree.test(before) && /^(?: (?!and\b|or\b|\p{Lu})[\p{L}\d]|\.$)/u.test(after)
    ? { before, after }
    : null;
}

const isFree =
  /(?:^|, | (?:by|to|of|for|from|with|chose|elected|against|after|before|as|until|than|that|is|was|while) )$/;

/** Takes "Ines Carrow", refuses "Carrow" and "An Ellery Baker". */
const fullName = /^(?!An? |The )\S+ \S/;

/** Takes "will carry at least nine crews.", "gained 70 percent.", "is a baker", "In Cutter 7, …": what counts nothing named, what "Who is …?" asks, a row. */
const open =
  /\b(?:least|most|almost|nearly|with|up|about|around|over|than) (?:\d+|\d+ percent)\.$|^(?:Hey|First|Second|Third|In \p{Lu}\p{Ll}+ \d+),? |^(?:\p{Lu}\S+ ){2,3}(?:is|was) (?:an?|the) |\b(?:himself|herself)\b|\b(?:served|conducted|located|called|made)\.$/u;
