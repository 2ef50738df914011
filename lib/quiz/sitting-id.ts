import type { SittingOptions } from './sitting.ts';

/** The query string that names a sitting's options in a URL: the same options give the same string. */
export function sittingQuery(options: SittingOptions): string {
  const query = new URLSearchParams({
    questions: String(options.questions),
    book: options.book,
    feedback: options.feedback,
    seed: String(options.seed),
  });
  if (options.only?.length) query.set('only', options.only.join(','));
  if (options.again !== undefined) query.set('again', String(options.again));
  return query.toString();
}

/** A sitting's id: its article and its options, so that a link, a reload and a second tab find the same one. */
export const sittingId = (articleId: string, options: SittingOptions): string =>
  `${articleId}?${sittingQuery(options)}`;
