import type { Facts } from '../facts/facts.ts';
import type { Option } from '../kinds/kind.ts';
import { wrongFigures } from './figures.ts';

/** Wrong options that are a sentence with another figure in it; a figure at its head has a capital. */
export function framedFigures(
  facts: Facts,
  { figure, before, after }: { figure: number; before: string; after: string },
): Option[] {
  return wrongFigures(facts, figure).map(({ text, mention, feedback }) => {
    const words = before === '' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
    return {
      text: `${before}${words}${after}`,
      mention,
      feedback: feedback ?? 'In the article, the figure is another.',
    };
  });
}
