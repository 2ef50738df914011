import type { Span } from '../../../quiz/span.ts';
import type { Document } from '../../text/document.ts';
import type { Entity, Registry, Statement } from '../facts.ts';
import { type Cue, findCues } from './find-cues.ts';
import { findStretches } from './find-passages.ts';
import { findTranscript } from './find-transcript.ts';
import { type Found, isAside, lookBack, type Passage } from './passage.ts';
import { quotedShare, type Range, type Reading, readWords, tokenAt } from './reading.ts';
import { cueRules, passageRules } from './rules/rules.ts';

/** Finds who says what in a document: every statement in text order, its speaker as the words of the text, not resolved. */
export function findStatements(document: Document, registry: Registry): Statement[] {
  const reading = readWords(document);
  const named = namedPlaces(registry);
  const turns = findTranscript(document, named);
  const labels = new Set(turns.map(({ speaker }) => speaker?.start));
  // The "LOWE: We wait" found as a colon's, and as the quotation “LOWE: We wait.
  const isTurn = ({ speaker, rule, start }: Statement) =>
    labels.has(rule === 'colon' ? speaker?.start : start + 1);
  const statements = findStretches(document)
    .flatMap((stretch) => {
      const cues = findCues(reading, stretch);
      const cueAt = new Map(cues.map((cue) => [cue.range.first, cue]));
      const known = new Map<number, Cue | null>();
      return findInPassage({ ...stretch, reading, cues, cueAt, named, known });
    })
    .map((found) => asStatement(reading, found));
  return [...turns, ...statements.filter((statement) => !isTurn(statement))].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

const namedPlaces = ({ entities }: Registry): ReadonlyMap<number, Entity['kind']> =>
  new Map(entities.flatMap(({ kind, mentions }) => mentions.map(({ start }) => [start, kind])));

function findInPassage(passage: Passage): Found[] {
  const found: Found[] = [];
  for (const cue of passage.cues) {
    for (const find of findAtCue(passage, cue, found))
      if (!isInside(find, found.slice(-lookBack))) found.push(find);
      else if (!isAside(find)) found.push({ ...find, confidence: Math.min(find.confidence, secondHand) });
  }
  for (const rule of passageRules) for (const find of rule(passage, found)) found.push(find);
  return found.filter((find, place) => {
    const later = found.slice(place + 1, place + lookBack);
    return !later.some((other) => isSame(find, other)) && (!isAside(find) || !isInside(find, later));
  });
}

/** “Wait,” of "nothing the port said “wait,” Wray said": the later verb has it. */
const isSame = (a: Found, b: Found): boolean =>
  a.content.first === b.content.first && a.content.end === b.content.end && !isAside(b);

/** What the first rule that fits finds at a cue. */
function findAtCue(passage: Passage, cue: Cue, earlier: readonly Found[]): Found[] {
  for (const rule of cueRules) {
    const finds = rule(passage, cue, earlier);
    if (finds.length > 0) return finds;
  }
  return [];
}

/** How sure a statement is that stands in another's words: "she said that he had said". */
const secondHand = 0.6;

/** What is only held or mentioned inside another's words is part of those words. */
const isInside = (find: Found, others: readonly Found[]): boolean =>
  others.some(
    (other) =>
      !isAside(other) && other.content.first <= find.content.first && find.content.first < other.content.end,
  );

function asStatement(reading: Reading, found: Found): Statement {
  const share = quotedShare(reading, found.content);
  return {
    ...spanOf(reading, found.content),
    kind: share > 0.85 ? 'direct' : share > 0 ? 'mixed' : 'indirect',
    speaker: found.speaker && spanOf(reading, found.speaker),
    cue: found.cue && spanOf(reading, found.cue),
    entity: null,
    reference: null,
    confidence: found.confidence,
    asserted: found.asserted,
    rule: found.rule,
    sentence: tokenAt(reading, found.content.first).sentence,
  };
}

const spanOf = (reading: Reading, range: Range): Span => ({
  start: tokenAt(reading, range.first).start,
  end: tokenAt(reading, range.end - 1).end,
});
