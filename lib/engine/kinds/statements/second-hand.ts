import type { Facts } from '../../facts/facts.ts';

/** Takes "is reported to | have called it late". */
const hearsay = /\b(?:reported|said|alleged|rumou?red|believed|thought|understood|supposed|quoted) to $/;

/** Takes what stands within the words of somebody else: "Holm said that Lind called it late" for Lind. */
export function isSecondHand(facts: Facts, index: number): boolean {
  const statement = facts.statements[index];
  if (statement === undefined) return false;
  const cue = statement.cue?.start ?? 0;
  if (hearsay.test(facts.document.text.slice(Math.max(0, cue - 20), cue))) return true;
  const near = facts.statements.slice(Math.max(0, index - 4), index + 2);
  return near.some(
    (other) =>
      other !== statement &&
      other.entity !== statement.entity &&
      other.start <= Math.min(statement.start, statement.speaker?.start ?? statement.start) &&
      statement.end <= other.end,
  );
}
