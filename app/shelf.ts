import 'server-only';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { makeQuiz, type QuizOptions } from '../lib/engine/make-quiz.ts';
import type { Quiz } from '../lib/quiz/quiz.ts';
import { countWords } from '../lib/quiz/reading-minutes.ts';

const folder = join(process.cwd(), 'data', 'articles');

const frontMatterSchema = z.object({
  title: z.string().min(1),
  field: z.string().min(1),
  summary: z.string().min(1),
  practice: z.enum(['true', 'false']).transform((value) => value === 'true'),
  published: z.iso.date(),
  note: z.string().min(1),
});

/** A bundled article. `id` is its slug, `text` what the engine is given: the title, an empty line, the body. */
export type ShelfArticle = z.infer<typeof frontMatterSchema> & { id: string; text: string; words: number };

function readShelfArticle(id: string): ShelfArticle {
  const source = readFileSync(join(folder, `${id}.md`), 'utf8').replaceAll('\r\n', '\n');
  const parts = /^---\n(.*?)\n---\n(.*)$/s.exec(source);
  const fields = (parts?.[1] ?? '').split('\n').map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
  });
  const parsed = frontMatterSchema.safeParse(Object.fromEntries(fields));
  if (!parsed.success)
    throw new Error(
      `readShelfArticle: data/articles/${id}.md cannot be shown: ${z.prettifyError(parsed.error)}`,
    );
  const text = `${parsed.data.title}\n\n${parts?.[2]?.trim() ?? ''}`;
  return { ...parsed.data, id, text, words: countWords(text) };
}

let articles: readonly ShelfArticle[] | undefined;

/** The bundled articles, as a front page has them: real events before practice texts, then the newest first. */
export function shelf(): readonly ShelfArticle[] {
  if (articles && process.env.NODE_ENV === 'production') return articles;
  articles = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readShelfArticle(name.slice(0, -'.md'.length)))
    .sort(
      (a, b) =>
        Number(a.practice) - Number(b.practice) ||
        b.published.localeCompare(a.published) ||
        a.id.localeCompare(b.id),
    );
  return articles;
}

/** The bundled article of that id, if there is one. */
export const shelfArticle = (id: string): ShelfArticle | undefined =>
  shelf().find((article) => article.id === id);

const wholeQuizzes = new Map<string, Quiz>();

/** The quiz of a bundled article; the whole one, which every page asks for, is made once. */
export function shelfQuiz(article: ShelfArticle, options: Omit<QuizOptions, 'title'> = {}): Quiz {
  if (Object.keys(options).length > 0) return makeQuiz(article.text, { ...options, title: article.title });
  const made = wholeQuizzes.get(article.text) ?? makeQuiz(article.text, { title: article.title });
  wholeQuizzes.set(article.text, made);
  return made;
}
