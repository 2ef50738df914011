import type { SittingOptions } from '../../../lib/quiz/sitting.ts';
import { sittingQuery } from '../../../lib/quiz/sitting-id.ts';

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

export const usualQuestions = 10;

/** The addresses of a sitting carry at most this many questions, so that a made-up number costs nothing. */
const mostQuestions = 9999;

const one = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;

function whole(value: string | undefined, least: number, most: number): number | null {
  const number = /^\d{1,9}$/.test(value ?? '') ? Number(value) : Number.NaN;
  return number >= least && number <= most ? number : null;
}

/**
 * Reads how a quiz is to be sat from a page's address; null when the address asks for no sitting. What is absent or
 * makes no sense falls back on its own: ten questions, open book, feedback after each, seed 1.
 */
export function readSittingOptions(params: SearchParams): SittingOptions | null {
  const questions = one(params.questions);
  const only = [...new Set((one(params.only) ?? '').split(',').filter(Boolean))];
  if (questions === undefined && only.length === 0) return null;
  const again = whole(one(params.again), 2, mostQuestions);
  return {
    questions: whole(questions, 1, mostQuestions) ?? (only.length || usualQuestions),
    book: one(params.book) === 'closed' ? 'closed' : 'open',
    feedback: one(params.feedback) === 'end' ? 'end' : 'each',
    seed: whole(one(params.seed), 0, 999_999_999) ?? 1,
    ...(only.length > 0 && { only }),
    ...(again !== null && { again }),
  };
}

/** The place, from 0, of the question that an address points at (`at=3` is place 2); 0 when it points at none. */
export const readPlace = (params: SearchParams): number => (whole(one(params.at), 1, mostQuestions) ?? 1) - 1;

/**
 * Whether an address says how a quiz is to be sat just as the program itself would say it; `at` may be left out. One
 * that does not is led to the one that does, so that one sitting has one address.
 */
export function isCanonical(params: SearchParams, options: SittingOptions): boolean {
  const canonical = Object.fromEntries(new URLSearchParams(sittingQuery(options)));
  const { at: _place, ...given } = params;
  const names = Object.keys(canonical);
  return names.every((name) => given[name] === canonical[name]) && names.length === Object.keys(given).length;
}
