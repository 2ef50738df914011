import type { Span } from '../../../quiz/span.ts';
import type { Document } from '../../text/document.ts';
import type { Entity, Statement } from '../facts.ts';

const longestLabel = 40;
const fewestTurns = 3;
const fewestLabels = 2;

/** Where the article names whom or what, by offset. */
type Named = ReadonlyMap<number, Entity['kind']>;
type Turn = { label: string; speaker: Span; content: Span; sentence: number; block: number };

/**
 * What each says in an interview or transcript, a paragraph a turn. Takes "MAYOR LOWE: We wait." and "Ann Lowe: We wait."
 * where at least three paragraphs begin so, by two speakers of whom one speaks twice, and the "A:" that answers a "Q:";
 * and the paragraphs of that answer up to the next "Q:"; refuses a single "Lowe: boats wait" and the "Q:". Limit: of the
 * last answer, and of a turn under a name, the first paragraph alone.
 */
export function findTranscript(document: Document, named: Named): Statement[] {
  const opens = new Map<number, number>();
  document.sentences.forEach(({ block }, index) => {
    if (!opens.has(block)) opens.set(block, index);
  });
  const turns = document.blocks.flatMap((block, index) => {
    const sentence = opens.get(index);
    return block.kind === 'body' && sentence !== undefined
      ? (turnOf(document, named, { ...block, sentence, index }) ?? [])
      : [];
  });
  const labels = new Set(turns.map(({ label }) => label));
  const isInterview = labels.has('Q') && labels.has('A');
  if (
    !isInterview &&
    (turns.length < fewestTurns || labels.size < fewestLabels || labels.size === turns.length)
  )
    return [];
  return (
    isInterview ? turns.flatMap((turn, index) => withRest(document, turn, turns[index + 1], opens)) : turns
  ).flatMap(({ label, speaker, content, sentence }) =>
    label === 'Q'
      ? []
      : {
          ...content,
          kind: 'direct',
          speaker,
          cue: { start: speaker.end, end: speaker.end + 1 },
          entity: null,
          reference: null,
          confidence: 0.9,
          asserted: true,
          rule: label === 'A' ? 'interview' : 'transcript',
          sentence,
        },
  );
}

/** An answer with its further paragraphs: those that stand between it and the next turn. */
function withRest(
  { blocks }: Document,
  turn: Turn,
  next: Turn | undefined,
  opens: ReadonlyMap<number, number>,
): Turn[] {
  const rest: Turn[] = [];
  for (let index = turn.block + 1; turn.label === 'A' && next && index < next.block; index += 1) {
    const [block, sentence] = [blocks[index], opens.get(index)];
    if (block?.kind === 'body' && sentence !== undefined)
      rest.push({ ...turn, content: { start: block.start, end: block.end }, sentence, block: index });
  }
  return [turn, ...rest];
}

/** A short name in capitals, a colon and words: "Ann Lowe: We wait.", "A. We wait."; not "Update: the boats wait", nor a quotation. */
const opening = /^(?:([QA])[.:]|((?:\p{Lu}[\p{L}.’'-]*\s){0,4}\p{Lu}[\p{L}.’'-]+):)\s+(?=[\p{L}\p{N}“"])/u;
function turnOf(
  { text }: Document,
  named: Named,
  { sentence, index, ...block }: Span & { sentence: number; index: number },
): Turn | null {
  const head = text.slice(block.start, Math.min(block.end, block.start + longestLabel + 2));
  const [whole = '', letter, name = ''] = opening.exec(head) ?? [];
  const label = letter ?? name;
  if (label === '' || !(letter || isSomebody(named, block.start, label))) return null;
  const content = { start: block.start + whole.length, end: block.end };
  return {
    label,
    speaker: { start: block.start, end: block.start + label.length },
    content,
    sentence,
    block: index,
  };
}

/** Takes "MAYOR LOWE" and a person the article knows; refuses "Update". */
function isSomebody(named: Named, start: number, label: string): boolean {
  if (label === label.toUpperCase()) return true;
  for (let at = start; at < start + label.length; at += 1) if (named.get(at) === 'person') return true;
  return false;
}
