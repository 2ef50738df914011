import { bundledArticles } from '../articles/articles.ts';
import { corporaIn } from './corpus.ts';

/** The texts of the bundled articles, and those of the corpora in a folder where there is one. */
export const textsOf = (folder: string | undefined): string[] => [
  ...bundledArticles().map((article) => article.text),
  ...corporaIn(folder).flatMap(({ articles }) => articles.map((article) => article.text)),
];

/** `words` words: the texts one after another, again from the first when they run out. */
export function longText(texts: string[], words: number): string {
  const parts: string[] = [];
  let count = 0;
  for (let index = 0; count < words; index++) {
    const text = texts[index % texts.length] ?? '';
    count += text.split(/\s+/).length;
    parts.push(text);
  }
  const all = parts.join('\n\n').split(/(?<=\s)(?=\S)/);
  return all.slice(0, words).join('');
}
