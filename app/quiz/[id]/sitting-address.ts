import type { Sitting, SittingOptions } from '../../../lib/quiz/sitting.ts';
import { sittingQuery } from '../../../lib/quiz/sitting-id.ts';

/** The address of a sitting; `place` is that of a question, from 0, which the address counts from 1. */
export const sittingAddress = (articleId: string, options: SittingOptions, place = 0): string =>
  `/quiz/${articleId}?${sittingQuery(options)}${place > 0 ? `&at=${place + 1}` : ''}`;

/** The address of the results of a sitting. */
export const resultsAddress = (articleId: string, options: SittingOptions): string =>
  `/quiz/${articleId}/results?${sittingQuery(options)}`;

/** The address where a sitting goes on. */
export const resumeAddress = ({ articleId, options, current }: Sitting): string =>
  sittingAddress(articleId, options, current);
