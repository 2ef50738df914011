import type { Statement } from '../facts.ts';

/** Whether a statement is a saying, asserted or asked, rather than what somebody holds, speaks about or does not say. */
export const isSaid = (statement: Pick<Statement, 'rule'>): boolean =>
  !/^(?:belief|topic|unsaid)-/.test(statement.rule);
