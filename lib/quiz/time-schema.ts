import * as z from 'zod/mini';

/** An ISO time in text: anything that stands for no moment is refused. */
export const timeSchema = z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text)), 'not a time'));
