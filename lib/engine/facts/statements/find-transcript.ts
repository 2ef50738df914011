import type { Span } from '../../../quiz/span.ts';
import type { Document } from '../../text/document.ts';
import type { Entity, Statement } from '../facts.ts';

const longestLabel = 80;
const fewestTurns = 3;
const fewestLabels = 2;

/** Where the article names whom or what, by offset. */
type Named = ReadonlyMap<number, Entity['kind']>;
/** A paragraph with its first sentence, and one that begins with who speaks. */
type Line = Span & { sentence: number };
type Turn = { label: string; speaker: Span; content: Span };

/**
 * What each says in an interview or transcript, a paragraph a turn. Takes "MAYOR LOWE: We wait." and "Ann Lowe: We wait."
 * where at least three paragraphs begin so, by two speakers of whom one speaks twice, and the "A:" that answers a "Q:";
 * and the paragraphs of that answer up to the next "Q:"; refuses a single "Lowe: boats wait" and the "Q:". Limit: of the
 * last answer, and of a turn under a name, the first paragraph alone.
 */
export function findTranscript(document: Document, named: Named): Statement[] {
  const lines = linesOf(document);
  const turns = lines.map((line) => turnOf(document, named, line));
  const labels = turns.flatMap((turn) => turn?.label ?? []);
  const kinds = new Set(labels);
  const isInterview = kinds.has('Q') && kinds.has('A');
  const isTalk = labels.length >= fewestTurns && kinds.size >= fewestLabels && kinds.size < labels.length;
  if (!isInterview && !isTalk) return [];
  const last = turns.findLastIndex((turn) => turn !== null);
  let current: Turn | null = null;
  return lines.flatMap((line, index) => {
    current = turns[index] ?? current;
    const goesOn = isInterview && current?.label === 'A' && index < last;
    const content = turns[index]?.content ?? (goesOn ? line : null);
    return current && content && current.label !== 'Q' ? asStatement(current, content, line.sentence) : [];
  });
}

function linesOf({ blocks, sentences }: Document): Line[] {
  const lines: Line[] = [];
  sentences.forEach(({ block: index }, sentence) => {
    const block = blocks[index];
    if (block?.kind === 'body' && sentences[sentence - 1]?.block !== index)
      lines.push({ start: block.start, end: block.end, sentence });
  });
  return lines;
}

const asStatement = ({ label, speaker }: Turn, { start, end }: Span, sentence: number): Statement => ({
  start,
  end,
  kind: 'direct',
  speaker,
  cue: { start: speaker.end, end: speaker.end + 1 },
  entity: null,
  reference: null,
  confidence: 0.9,
  asserted: true,
  rule: label === 'A' ? 'interview' : 'transcript',
  sentence,
});

/** A short name in capitals, a colon and words: "Ann Lowe: We wait.", "“LOWE: We wait.", "ANN LOWE, MAYOR: We wait.", "A. We wait."; not "Update: the boats wait", nor a quotation. */
const opening =
  /^([“"]?)(?:([QA])[.:]|((?:\p{Lu}[\p{L}.’'-]*\s){0,4}\p{Lu}[\p{L}.’'-]+)(?:,\s\p{Lu}[\p{Lu} ,.’'-]{1,40})?:)\s+(?=[\p{L}\p{N}“"])/u;
function turnOf({ text }: Document, named: Named, { start: first, end }: Line): Turn | null {
  const [whole = '', mark = '', letter, name = ''] =
    opening.exec(text.slice(first, Math.min(end, first + longestLabel + 2))) ?? [];
  const label = letter ?? name;
  const start = first + mark.length;
  if (label === '' || !(letter || isSomebody(named, start, label))) return null;
  return {
    label,
    speaker: { start, end: start + label.length },
    content: { start: first + whole.length, end },
  };
}

/** Takes "MAYOR LOWE" and a person the article knows; refuses "Update". */
function isSomebody(named: Named, start: number, label: string): boolean {
  if (label === label.toUpperCase()) return true;
  for (let at = start; at < start + label.length; at += 1) if (named.get(at) === 'person') return true;
  return false;
}
