import type { Article } from '../../../lib/quiz/article.ts';
import type { SavedArticle } from '../../../lib/quiz/saved-article.ts';

/** An article with a block for each line and nothing more known of it, so that it can be read though the engine failed. */
export const articleWithoutEngine = ({ id, title, text }: SavedArticle): Article => ({
  id,
  title,
  text,
  blocks: [...text.matchAll(/\S[^\n]*/g)].map((line) => ({
    kind: 'body',
    start: line.index,
    end: line.index + line[0].length,
  })),
});
