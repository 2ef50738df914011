import type { Facts, Figure } from '../../facts/facts.ts';
import { contentWords } from '../words/content-words.ts';
import { indexOf } from './figure-index.ts';

/** How much of a question may stand in another figure's sentence before that figure could answer it too. */
const tooMuch = 0.75;
/** How many figures before and after are looked at; an article has fewer. */
const reach = 150;

/** The last word of what a figure counts. */
const headOf = (figure: Figure): string => figure.of?.toLowerCase().split(/\s+/).at(-1) ?? '';

const alike = (a: Figure, b: Figure): boolean =>
  a.type === b.type &&
  (a.type !== 'count' || headOf(a) === headOf(b) || b.of === null) &&
  a.value !== b.value;

/** Another figure of the article that could answer a question as well: the same sort of figure, in a sentence that says much the same. */
export function findRival(facts: Facts, at: number, prompt: string): Figure | null {
  const figure = facts.figures[at];
  const words = contentWords(prompt.replace(/^According to [^,]+, /, ''));
  if (!figure || words.length === 0) return null;
  const { contentOf } = indexOf(facts);
  for (const other of facts.figures.slice(Math.max(0, at - reach), at + reach)) {
    if (other.sentence === figure.sentence || !alike(figure, other)) continue;
    const there = contentOf(other.sentence);
    if (words.filter((word) => there.has(word)).length / words.length >= tooMuch) return other;
  }
  return null;
}
