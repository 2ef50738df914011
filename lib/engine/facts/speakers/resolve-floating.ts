import { quotedAt, tokenFrom, wordAt } from '../entities/page.ts';
import type { Statement } from '../facts.ts';
import type { Occurrence } from './discourse.ts';
import { before, blockOf, nobody, type Scene, type Speaker, speakerOf, type Told } from './scene.ts';

/**
 * The speakers of quotations without one: who spoke last in the paragraph, or is its subject since; else who speaks next in
 * it; else whom the sentence before it leads in with. Null where none is told.
 */
export function resolveFloating(scene: Scene, floating: readonly Statement[]): Told[] {
  const tagged = scene.told.toSorted((a, b) => a.statement.start - b.statement.start);
  const found: Told[] = [];
  let next = 0;
  let last: Told | null = null;
  for (const statement of floating.toSorted((a, b) => a.start - b.start)) {
    for (let one = tagged[next]; one && one.statement.start < statement.start; one = tagged[next]) {
      last = one;
      next += 1;
    }
    const floated: Told | undefined = found.at(-1);
    if (floated && floated.statement.start > (last?.statement.start ?? -1)) last = floated;
    found.push({ statement, speaker: speakerNear(scene, statement, { last, next: tagged[next] ?? null }) });
  }
  return found;
}

function speakerNear(
  scene: Scene,
  statement: Statement,
  { last, next }: { last: Told | null; next: Told | null },
): Speaker {
  const block = blockOf(scene, statement);
  if (last && goesOn(scene, statement)) return last.speaker;
  if (last && blockOf(scene, last.statement) === block)
    return leadIn(scene, statement, tagEnd(scene, last.statement)) ?? last.speaker;
  const isClose =
    next && next.statement.sentence - statement.sentence <= 1 && next.statement.kind !== 'indirect';
  if (isClose && blockOf(scene, next.statement) === block) return next.speaker;
  const isBlockBefore = last && blockBefore(scene, statement) === blockOf(scene, last.statement);
  if (isBlockBefore && isQuestion(scene, last.statement)) return nobody;
  return leadIn(scene, statement, -1) ?? (isBlockBefore && mayGoOn(last) ? last.speaker : nobody);
}

/** A quotation that the paragraph before it left unclosed. */
function goesOn(scene: Scene, { start }: Statement): boolean {
  const index = tokenFrom(scene, start) - 1;
  return quotedAt(scene, index) >= 0 && !/^(?:[”"»’]|'')$/.test(wordAt(scene, index).text);
}

/** “Why?” the lawyer asked. | “It was late.”: another answers in the next paragraph. */
const isQuestion = ({ document }: Scene, { kind, start, end, speaker }: Statement): boolean =>
  kind === 'direct' && speaker !== null && /\?["”’']?$/.test(document.text.slice(start, end));

/** Whoever is named goes on speaking in the next paragraph, a nameless source only where it was quoted. */
const mayGoOn = ({ speaker, statement }: Told): boolean =>
  speaker.entity !== null || statement.kind !== 'indirect';

/** The token behind the sentence that the tag of a statement stands in. */
function tagEnd(scene: Scene, { end, speaker, cue }: Statement): number {
  const last = tokenFrom(scene, Math.max(end, speaker?.end ?? 0, cue?.end ?? 0) - 1);
  return scene.document.sentences[scene.tokens[last]?.sentence ?? -1]?.tokens.end ?? last + 1;
}

/** The block that stands before a statement's. */
function blockBefore(scene: Scene, statement: Statement): number {
  const { sentences } = scene.document;
  let { sentence } = statement;
  while (sentence > 0 && sentences[sentence]?.block === blockOf(scene, statement)) sentence -= 1;
  return sentences[sentence]?.block ?? -1;
}

/** The person who is the subject of a sentence before a quotation: the last one since a token, or the first of the sentence right before it. */
function leadIn(scene: Scene, statement: Statement, since: number): Speaker | null {
  const first = tokenFrom(scene, statement.start);
  let found: Speaker | null = null;
  for (const occurrence of before(scene, first, since < 0 ? statement.sentence - 1 : 0)) {
    if (occurrence.first < since) break;
    if (!isNewSpeaker(occurrence) || !leads(scene, occurrence, first)) continue;
    found = speakerOf(occurrence.referent);
    if (since >= 0) break;
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
 * Whether a subject leads in a quotation: in a sentence before it, or in its own with a verb of saying. "Carrow
 * “kind of misspoke,”" is what somebody else says of Carrow.
 */
const leads = (scene: Scene, occurrence: Occurrence, first: number): boolean =>
  scene.tokens[first]?.sentence !== occurrence.sentence || occurrence.speaks;
