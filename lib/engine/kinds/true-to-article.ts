import type { Kind } from './kind.ts';
import { askToldFigures } from './told-figures.ts';
import { askToldNames } from './told-names.ts';

/** Which is true? One sentence among the same with another figure or name in it, or turned round. */
export const trueToArticle: Kind = {
  id: 'true-to-article',
  label: 'True to the article',
  ask(facts) {
    const [figures, names] = [askToldFigures(facts), askToldNames(facts)];
    return {
      drafts: [...figures.drafts, ...names.drafts],
      refused: [...figures.refused, ...names.refused],
    };
  },
};
