import type { Facts } from '../../facts/facts.ts';

/** Takes what stands within the words of somebody else: "Holm said that Lind called it late" for Lind. */
export function isSecondHand(facts: Facts, index: number): boolean {
  const statement = facts.statements[index];
  if (statement === undefined) return false;
  const near = facts.statements.slice(Math.max(0, index - 4), index + 2);
  return near.some(
    (other) =>
      other !== statement &&
      other.entity !== statement.entity &&
      other.start <= Math.min(statement.start, statement.speaker?.start ?? statement.start) &&
      statement.end <= other.end,
  );
}
