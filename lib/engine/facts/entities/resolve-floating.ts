import type { Document } from '../../text/document.ts';
import type { Statement } from '../facts.ts';
import { isSaid } from '../statements/said.ts';
import type { Occurrence } from './discourse.ts';
import { isSpeaking } from './resolve-pronoun.ts';
import { blockOf, indexBefore, nobody, type Scene, type Speaker, speakerOf, type Told } from './scene.ts';
import { tokenFrom } from './token-at.ts';

/**
 * The speakers of quotations without one: who spoke last in the paragraph, or is its subject since; else who speaks next in
 * it; else whom the sentence before it leads in with. Null where none is told.
 */
export function resolveFloating(scene: Scene, floating: readonly Statement[]): Told[] {
  const tagged = scene.told.toSorted((a, b) => a.statement.start - b.statement.start).filter(isOuter);
  const found: Told[] = [];
  let next = 0;
  let before: Told | null = null;
  for (const statement of floating.toSorted((a, b) => a.start - b.start)) {
    for (; (tagged[next]?.statement.start ?? Number.POSITIVE_INFINITY) < statement.start; next += 1) {
      before = tagged[next] ?? before;
    }
    const last: Told | undefined = found.at(-1);
    if (last && last.statement.start > (before?.statement.start ?? -1)) before = last;
    found.push({ statement, speaker: speakerNear(scene, statement, { before, next: tagged[next] ?? null }) });
  }
  return found;
}

/** What is said within another's words, "she said she had been told by Brill that …", speaks for nobody after it, nor does who tells of them, "“…,” she said, according to Brill". */
function isOuter({ statement }: Told, index: number, all: readonly Told[]): boolean {
  const near = all.slice(Math.max(0, index - 3), index + 3).map((one) => one.statement);
  const isInner = near.some(
    (one) =>
      isSaid(one) && one.start < statement.start && one.end >= statement.end && one.rule !== 'according-to',
  );
  const isTelling =
    statement.rule === 'according-to' &&
    near.some((one) => one !== statement && one.start >= statement.start && one.end < statement.end);
  return !isInner && !isTelling;
}

type Neighbours = { before: Told | null; next: Told | null };

function speakerNear(scene: Scene, statement: Statement, { before, next }: Neighbours): Speaker {
  const { document } = scene;
  const doer = doerOf(scene, statement);
  if (doer) return doer;
  const block = blockOf(document, statement);
  if (before && goesOn(document, statement)) return before.speaker;
  if (before && blockOf(document, before.statement) === block) {
    const subject = subjectBetween(scene, tagEnd(document, before.statement), statement);
    return subject ?? before.speaker;
  }
  if (next && blockOf(document, next.statement) === block && isClose(statement, next.statement))
    return next.speaker;
  const last = before && isBlockBefore(document, before.statement, statement) ? before : null;
  if (last && isAnswered(document, last.statement)) return nobody;
  return leadIn(scene, statement) ?? (last && mayGoOn(last) ? last.speaker : nobody);
}

/** A quotation that the paragraph before it left unclosed. */
function goesOn({ tokens }: Document, statement: Statement): boolean {
  const before = tokens[tokenFrom({ tokens }, statement.start) - 1];
  return before !== undefined && before.quoted >= 0 && !/^(?:[”"»’]|'')$/.test(before.text);
}

/** “Why?” the lawyer asked. | “It was late.”: another answers in the next paragraph. */
const isAnswered = (document: Document, { kind, start, end, speaker }: Statement): boolean =>
  kind === 'direct' && speaker !== null && /[?]["”’']?$/.test(document.text.slice(start, end));

/** Whoever is named goes on speaking in the next paragraph, a nameless source only where it was quoted. */
const mayGoOn = ({ speaker, statement }: Told): boolean =>
  speaker.entity !== null || statement.kind !== 'indirect';

/** "Declaring that it rained, | Carrow | left", "| Carrow | left by declaring that": who does what the participle says. */
function doerOf({ document, occurrences }: Scene, { cue, end, sentence }: Statement): Speaker | null {
  if (!cue || !/ing$/.test(document.text.slice(cue.start, cue.end))) return null;
  const first = tokenFrom(document, cue.start);
  const opens = document.sentences[sentence]?.tokens.first === first;
  let index = indexBefore(occurrences, opens ? tokenFrom(document, end) : first);
  if (opens) index += 1;
  else if (document.tokens[first - 1]?.lower !== 'by') return null;
  for (; occurrences[index]?.sentence === sentence; index += opens ? 1 : -1) {
    const { place, quoted, referent, type } = occurrences[index] ?? {};
    if (place === 'subject' && !quoted && type !== 'pronoun' && referent?.entity) return speakerOf(referent);
  }
  return null;
}

/** The end of the sentence that the tag of a statement stands in. */
function tagEnd(document: Document, { end, speaker, cue }: Statement): number {
  const last = Math.max(end, speaker?.end ?? 0, cue?.end ?? 0);
  const sentence = document.tokens[tokenFrom(document, last - 1)]?.sentence ?? -1;
  return Math.max(last, document.sentences[sentence]?.end ?? 0);
}

/** The tagged quotation that goes on in the same or the next sentence. */
const isClose = (a: Statement, b: Statement): boolean =>
  b.sentence - a.sentence <= 1 && b.kind !== 'indirect';

/** Whether one statement stands in the last paragraph before another's. */
function isBlockBefore(document: Document, earlier: Statement, later: Statement): boolean {
  let sentence = later.sentence;
  const block = blockOf(document, later);
  while (sentence > 0 && document.sentences[sentence]?.block === block) sentence -= 1;
  return document.sentences[sentence]?.block === blockOf(document, earlier);
}

/** A person who becomes the subject of a sentence between two places. */
function subjectBetween(
  { document, occurrences }: Scene,
  from: number,
  statement: Statement,
): Speaker | null {
  const first = tokenFrom(document, from);
  const last = tokenFrom(document, statement.start);
  for (let index = indexBefore(occurrences, last); index >= 0; index -= 1) {
    const occurrence = occurrences[index];
    if (!occurrence || occurrence.first < first) return null;
    if (isNewSpeaker(occurrence) && leads(document, occurrence, statement))
      return speakerOf(occurrence.referent);
  }
  return null;
}

/** The person who is the subject of the sentence right before the quotation. */
function leadIn({ document, occurrences }: Scene, statement: Statement): Speaker | null {
  const token = tokenFrom(document, statement.start);
  let found: Speaker | null = null;
  for (let index = indexBefore(occurrences, token); index >= 0; index -= 1) {
    const occurrence = occurrences[index];
    if (!occurrence || statement.sentence - occurrence.sentence > 1) break;
    if (isNewSpeaker(occurrence) && leads(document, occurrence, statement))
      found = speakerOf(occurrence.referent);
  }
  return found;
}

/** A person as the subject outside quotations; "the coach" that nobody is known to be may be the last speaker and is none. */
const isNewSpeaker = ({ place, quoted, referent }: Occurrence): boolean =>
  place === 'subject' &&
  !quoted &&
  referent?.kind === 'person' &&
  (referent.entity !== null || !referent.phrase.startsWith('the '));

/**
 * Whether a subject leads in a quotation: in a sentence before it, or in its own with a verb of saying or a colon. "Carrow
 * “kind of misspoke,”" is what somebody else says of Carrow.
 */
function leads(document: Document, occurrence: Occurrence, statement: Statement): boolean {
  const first = tokenFrom(document, statement.start);
  if (document.tokens[first]?.sentence !== occurrence.sentence) return true;
  return document.tokens[first - 1]?.text === ':' || isSpeaking(document, occurrence);
}
