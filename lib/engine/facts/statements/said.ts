import type { Statement } from '../facts.ts';

/** Whether a statement is a saying, asserted or asked, rather than what somebody holds, speaks about or does not say. */
export const isSaid = (statement: Pick<Statement, 'rule'>): boolean =>
  !/^(?:belief|topic|unsaid)-/.test(statement.rule);

/** Whether words were spoken or written, or might be, at all: not so for what somebody wants or knows, only speaks about or declines to do. */
export const isPutInWords = (statement: Pick<Statement, 'rule'>): boolean =>
  !/^(?:belief-(?!view$)|topic-object$|unsaid-(?:refusal|promise|request|study)$)/.test(statement.rule);
