import type { Facts, Figure } from '../../facts/facts.ts';
import { contentWords } from '../content-words.ts';

/** How much of a question may stand in another figure's sentence before that figure could answer it too. */
const tooMuch = 0.75;

/** The last word of what a figure counts. */
const headOf = (figure: Figure): string => figure.of?.toLowerCase().split(/\s+/).at(-1) ?? '';

const alike = (a: Figure, b: Figure): boolean =>
  a.type === b.type &&
  (a.type !== 'count' || headOf(a) === headOf(b) || b.of === null) &&
  a.value !== b.value;

/** Another figure of the article that could answer a question as well: the same sort of figure, in a sentence that says much the same. */
export function findRival(facts: Facts, figure: Figure, prompt: string): Figure | null {
  const words = contentWords(prompt.replace(/^According to [^,]+, /, ''));
  if (words.length === 0) return null;
  for (const other of facts.figures) {
    if (other.sentence === figure.sentence || !alike(figure, other)) continue;
    const sentence = facts.document.sentences[other.sentence];
    if (!sentence) continue;
    const there = new Set(contentWords(facts.document.text.slice(sentence.start, sentence.end)));
    if (words.filter((word) => there.has(word)).length / words.length >= tooMuch) return other;
  }
  return null;
}
