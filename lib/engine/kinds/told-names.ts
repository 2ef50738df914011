import type { Entity, Facts } from '../facts/facts.ts';
import { verbForms } from '../lexicon/verbs.ts';
import { auxiliaries } from '../lexicon/word-classes.ts';
import { once } from '../text/once.ts';
import { contentWords } from './content-words.ts';
import { isHarmful, isReproach } from './harm.ts';
import type { Draft, Option, Refusal } from './kind.ts';
import { mayHaveDone } from './may-have-done.ts';
import { namesSpeaker } from './names-speaker.ts';
import { nameInSentence } from './printed-name.ts';
import { findSaid } from './said-facts.ts';
import { sortOfPlace } from './sort-of-place.ts';
import { findSpoken } from './spoken.ts';
import { thinned } from './thinned.ts';
import { findTold, type ToldFact } from './told-facts.ts';

const id = 'true-to-article';
/** Fewer words of meaning than these could be said of many: "Lind left town". */
const fewestTold = 3;

/** More sentences than any article has; those of a book are thinned out. */
const mostTold = 400;

/**
 * Which is true? A sentence that tells what somebody did, among the same sentence with other people in it, and once an
 * article a claim beside its contrary.
 */
export function askToldNames(facts: Facts): { drafts: Draft[]; refused: Refusal[] } {
  const drafts: Draft[] = [];
  const refused: Refusal[] = [];
  for (const told of thinned([...findTold(facts), ...findSaid(facts)], mostTold)) {
    const made =
      'reason' in told
        ? told.reason
        : isHarmful(told.text) || isReproach(told.text)
          ? 'Said of somebody else, it would do harm.'
          : open.test(told.text)
            ? 'It leaves something open.'
            : draftsOf(facts, told);
    if (typeof made !== 'string') drafts.push(...made);
    else refused.push({ kind: id, ...told.span, reason: made });
  }
  const contrary = drafts.find(({ frame }) => frame === undefined);
  return {
    drafts: drafts.filter((draft) => draft.frame !== undefined || draft === contrary),
    refused,
  };
}

/** A draft for each name of a sentence that can be changed alone, and one with its contrary. */
function draftsOf(facts: Facts, told: ToldFact): Draft[] | string {
  const { text, span, sentence } = told;
  const named = facts.registry.entities.filter(
    ({ kind, name }) => text.includes(name) && (kind === 'person' || sortOfPlace(name) !== null),
  );
  const drafts = named.flatMap((entity): Draft[] => {
    const slot = entity.kind === 'person' ? slotOf(entity, text) : placeSlot(entity, text);
    if (slot === null || contentWords(`${slot.before} ${slot.after}`).length < fewestTold) return [];
    const draft: Draft = {
      kind: id,
      prompt: 'Which of these does the article report?',
      key: { text, mention: span },
      answer: { type: 'phrase' },
      ordered: false,
      evidence: [span],
      explanation: `The article says this of ${nameInSentence(facts, entity)}.`,
      subject: sentence,
    };
    const wrong = entity.kind === 'person' && slot.before === '' ? turned(facts, entity, told) : null;
    const framed = { ...draft, frame: { entity: entity.id, ...slot } };
    return wrong === null ? [framed] : [framed, { ...draft, wrong }];
  });
  return drafts.length > 0 ? drafts : 'No name in it can be changed alone.';
}

/** The contrary of what somebody said, and both in the mouth of another who is no less known, so that no name tells which is right. */
function turned(facts: Facts, person: Entity, { text, contrary, span }: ToldFact): Option[] | null {
  if (contrary === undefined) return null;
  const rest = text.slice(person.name.length);
  const words = contentWords(rest);
  const [other] = speakersOf(facts).filter(
    (one) =>
      one.id !== person.id &&
      one.mentions.length >= person.mentions.length &&
      (one.gender === person.gender || !gendered.test(rest)) &&
      !namesSpeaker(text, one) &&
      !mayHaveDone(facts, one, words),
  );
  if (other === undefined) return null;
  const option = (words: string, feedback: string): Option => ({ text: words, mention: span, feedback });
  const another = (words: string): string => `${other.name}${words.slice(person.name.length)}`;
  const not = `In the article, this is said of ${person.name}, not of ${other.name}.`;
  return [
    option(contrary, `In the article, ${person.name} says the contrary.`),
    option(another(text), not),
    option(another(contrary), `In the article, ${person.name} says the contrary of this.`),
  ];
}

const gendered = /\b(?:his|her|he|she|him)\b/;

/** The people who speak in an article under a full name, those named most often first. */
const speakersOf = once((facts: Facts): Entity[] =>
  [...new Set(findSpoken(facts).spoken.map(({ speaker }) => speaker))]
    .filter(({ kind, name }) => kind === 'person' && fullName.test(name))
    .toSorted((a, b) => b.mentions.length - a.mentions.length),
);

type Slot = { before: string; after: string };

/** Where a name stands once and free in a sentence: "… by Ines Carrow in"; not "candidate Ines Carrow", "Ines Carrow, the mayor,", "Lind and Ines Carrow". */
function slotOf({ name, surname }: Entity, text: string): Slot | null {
  const at = fullName.test(name) ? text.indexOf(name) : -1;
  if (at < 0) return null;
  const before = text.slice(0, at);
  const after = text.slice(at + name.length);
  const again = [before, after].some((part) => part.includes(surname ?? name));
  const modified = before === '' && closing.test(/^ (\p{Ll}+)/u.exec(after)?.[1] ?? '');
  return !again && !modified && isFree.test(before) && opensAfter(after) ? { before, after } : null;
}

/** Where a country or region stands once and free: "in Norland", "Norland’s"; not "Port Ann, Norland", "the Norland Board", "Bank of Norland". */
function placeSlot({ name }: Entity, text: string): Slot | null {
  const at = text.indexOf(name);
  const from = /(?<!\p{L})[Tt]he $/u.test(text.slice(0, at)) ? at - 4 : at;
  const before = text.slice(0, from);
  const after = text.slice(at + name.length);
  const isOpen = from === 0 || /(?:^\p{Lu}?| )\p{Ll}+ $/u.test(before);
  const inName = /\p{Lu}\S* (?:of|and|or) $|\b(?:and|or) $/u.test(before);
  const isAlone = /^[’']s \p{Ll}/u.test(after) || opensAfter(after);
  return at >= 0 && isAlone && isOpen && !inName && !after.includes(name) ? { before, after } : null;
}

/** Takes "… in May", "… sold", "… has"; refuses "… aides" and ", the mayor". */
function opensAfter(after: string): boolean {
  const next = /^ (\p{Ll}+)/u.exec(after)?.[1] ?? '';
  return (
    after === '.' ||
    closing.test(next) ||
    adverb.test(next) ||
    auxiliaries.has(next) ||
    verbForms(next).some(({ form }) => form !== 'base')
  );
}

const isFree =
  /(?:^|, | (?:by|to|of|for|from|with|chose|elected|against|after|before|as|until|than|that|is|was|while) )$/;

/** What may follow a free name besides a verb: "by Ines Carrow in May"; refuses "Ines Carrow aides", and at the head "Ines Carrow of the Sentinel". */
const closing = /^(?:in|on|at|to|for|of|by|with|from|as|after|before|over|about|during)$/;
const adverb = /ly$|^(?:also|never|still|once)$/;

/** Takes "Ines Carrow", refuses "Carrow" and "An Ellery Baker". */
const fullName = /^(?!An? |The )\S+ \S/;

/** Takes "will carry at least nine crews.", "gained 70 percent.", "is a baker", "In Cutter 7, …": what counts nothing named, what "Who is …?" asks, a row. */
const open =
  /\b(?:least|most|almost|nearly|with|up|about|around|over|than) (?:\d+|\d+ percent)\.$|^(?:Why|How|Who|What|Where|Also|Hey|First|Second|Third|In \p{Lu}\p{Ll}+ \d+),? |^(?:\p{Lu}\S+ ){2,3}(?:is|was) (?:an?|the) |\bthe U\.S\.$|\b(?:himself|herself|itself)\b|\b(?:served|conducted|located|called|made)\.$/u;
