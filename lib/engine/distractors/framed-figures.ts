import type { Facts } from '../facts/facts.ts';
import type { Option } from '../kinds/kind.ts';
import { wrongFigures } from './figures.ts';

/** Wrong options that are a sentence with another figure in it; a figure at its head has a capital, no “one” stands before a plural, and no “a” before “$80”. */
export function framedFigures(
  facts: Facts,
  { figure, before, after }: { figure: number; before: string; after: string },
): Option[] {
  const vowel = /^[$£€]?(?:8|1[18](?!\d))/;
  const article = / (an?) $/i.exec(before)?.[1]?.toLowerCase();
  const others = wrongFigures(facts, figure).filter(
    ({ text }) =>
      !/^(?:one|1)(?![\d.,])/.test(text) &&
      (article === undefined || vowel.test(text) === (article === 'an')),
  );
  return others.map(({ text, mention, feedback }) => {
    const words = before === '' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
    return {
      text: `${before}${words}${after}`,
      mention,
      feedback: feedback ?? 'In the article, the figure is another.',
    };
  });
}
