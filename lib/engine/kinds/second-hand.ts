import type { Facts, Statement } from '../facts/facts.ts';
import { reportingVerb } from './reporting-verb.ts';

/** Takes what stands within the words of somebody else: "Holm said that Lind called it late" for Lind. */
export function isSecondHand(facts: Facts, index: number): boolean {
  const statement = facts.statements[index];
  if (statement === undefined) return false;
  if (hangsOnAnother(facts, statement)) return true;
  const near = facts.statements.slice(Math.max(0, index - 4), index + 2);
  return near.some(
    (other) =>
      other !== statement &&
      other.entity !== statement.entity &&
      other.start <= Math.min(statement.start, statement.speaker?.start ?? statement.start) &&
      statement.end <= other.end,
  );
}

const reach = 60;

/**
 * Takes "donors complained that Lind called" and "Holm criticised Lind for calling"; refuses "Holm said. Lind called".
 * Limit: the verb that it hangs on stands at most two words before its "that".
 */
function hangsOnAnother(
  { document: { text, sentences } }: Facts,
  { speaker, cue, sentence }: Statement,
): boolean {
  if (speaker === null || cue === null || speaker.start > cue.start) return false;
  const from = Math.max(sentences[sentence]?.start ?? 0, speaker.start - reach);
  const [, first = '', second = ''] =
    /(?:(\p{L}+) )?(\p{L}+) that (?:\p{Lu}\p{L}+\.? )?$/u.exec(text.slice(from, speaker.start)) ?? [];
  if ([first, second].some((word) => word !== '' && reportingVerb(word) !== null)) return true;
  return /\bfor $/.test(text.slice(cue.start - 4, cue.start)) && /ing$/.test(text.slice(cue.start, cue.end));
}
