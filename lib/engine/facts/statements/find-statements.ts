import type { Span } from '../../../quiz/span.ts';
import type { Document } from '../../text/document.ts';
import type { Registry, Statement } from '../facts.ts';
import { findCues } from './find-cues.ts';
import { findStretches } from './find-passages.ts';
import { type Found, isAside, lookBack, type Passage } from './passage.ts';
import { quotedShare, type Range, type Reading, readWords, tokenAt } from './reading.ts';
import { cueRules, passageRules } from './rules/rules.ts';

/** Finds who says what in a document: every statement in text order, its speaker as the words of the text, not resolved. */
export function findStatements(document: Document, registry: Registry): Statement[] {
  const reading = readWords(document);
  const statements: Statement[] = [];
  for (const stretch of findStretches(document)) {
    const cues = findCues(reading, stretch);
    const cueAt = new Map(cues.map((cue) => [cue.range.first, cue]));
    const passage: Passage = {
      ...stretch,
      reading,
      cues,
      cueAt,
      registry,
      known: { tags: new Map(), sayings: new Map() },
    };
    for (const found of findInPassage(passage)) statements.push(asStatement(reading, found));
  }
  return statements.sort((a, b) => a.start - b.start || a.end - b.end);
}

function findInPassage(passage: Passage): Found[] {
  const found: Found[] = [];
  for (const cue of passage.cues) {
    for (const rule of cueRules) {
      const finds = rule.find(passage, cue, found);
      if (finds.length === 0) continue;
      found.push(...finds.filter((find) => !isAside(find) || !isInside(find, found.slice(-lookBack))));
      break;
    }
  }
  for (const rule of passageRules) found.push(...rule.find(passage, found));
  return found.filter(
    (find, place) => !isAside(find) || !isInside(find, found.slice(place + 1, place + lookBack)),
  );
}

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
