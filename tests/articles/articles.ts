import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** An article of the project: `text` is what the engine is given, the title, an empty line, the body. */
export type ProjectArticle = { id: string; title: string; text: string };

/** Reads an article with its front matter between two lines of three dashes. */
export function readArticle(path: string): ProjectArticle {
  const source = readFileSync(path, 'utf8');
  const [, front = '', body = source] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
  const title = /^title: (.*)$/m.exec(front)?.[1]?.trim() ?? '';
  return { id: basename(path, '.md'), title, text: title ? `${title}\n\n${body.trim()}` : body };
}

const articlesIn = (folder: string): ProjectArticle[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readArticle(join(folder, name)));

/** The articles that ship with the project. */
export const bundledArticles = (): ProjectArticle[] =>
  articlesIn(join(import.meta.dirname, '../../data/articles'));

/** All articles with expected facts: those that ship, and those that lie beside this file. */
export const goldenArticles = (): ProjectArticle[] => [
  ...bundledArticles(),
  ...articlesIn(import.meta.dirname),
];
