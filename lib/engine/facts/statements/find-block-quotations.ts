import { inheritedSubject } from './inherited-subject.ts';
import type { Found, Passage } from './passage.ts';
import { isQuoted, tokenAt } from './reading.ts';
import { subjectBefore } from './subject-before.ts';

/** A passage that was read, with what was found in it. */
export type ReadPassage = { passage: Passage; found: Found[] };

/**
 * Gives the paragraph after "The port said:" to the port: a quotation that floats, or a paragraph without marks that holds
 * nothing else. Takes also "Lowe’s letter reads in part:"; refuses "Three things matter:", "She added: “No.”". Limit: of an
 * unmarked quotation of several paragraphs the first alone.
 */
export function findBlockQuotations(read: readonly ReadPassage[]): void {
  read.forEach(({ passage, found }, place) => {
    const next = read[place + 1];
    if (
      !next ||
      next.passage.block === passage.block ||
      tokenAt(passage.reading, passage.end - 1).text !== ':'
    )
      return;
    const tag = tagOf(passage, found);
    if (tag) attach(read, place + 1, tag);
  });
}

type Tag = Pick<Found, 'speaker' | 'cue'>;

function tagOf(passage: Passage, found: readonly Found[]): Tag | null {
  const cue = passage.cues.at(-1);
  if (
    !cue?.frames.has('quote') ||
    cue.infinitive ||
    cue.unsaid ||
    found.some((one) => one.cue?.first === cue.range.first)
  )
    return null;
  const own = cue.form === 'ing' ? null : subjectBefore(passage.reading, cue.range.first, passage.first);
  const speaker = own ?? inheritedSubject(passage, cue, found)?.range ?? null;
  return speaker && { speaker, cue: { first: cue.range.first, end: passage.end } };
}

function attach(read: readonly ReadPassage[], place: number, tag: Tag): void {
  const next = read[place];
  if (!next) return;
  const { passage, found } = next;
  const floating = found.find(({ rule, content }) => rule === 'floating' && content.first === passage.first);
  if (floating) Object.assign(floating, tag, { rule: 'block-quotation', confidence: 0.9 });
  else if (!isQuoted(passage.reading, passage.first)) attachBlock(read, place, tag);
}

function attachBlock(read: readonly ReadPassage[], place: number, tag: Tag): void {
  const first = read[place];
  if (!first) return;
  let end = first.passage.end;
  for (let next = place; read[next]?.passage.block === first.passage.block; next += 1) {
    if (read[next]?.found.length !== 0) return;
    end = read[next]?.passage.end ?? end;
  }
  const content = { first: first.passage.first, end };
  first.found.push({ ...tag, content, rule: 'block-quotation', asserted: true, confidence: 0.8 });
}
