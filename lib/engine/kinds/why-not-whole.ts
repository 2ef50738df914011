import { oneSpaced } from '../text/one-spaced.ts';
import { withoutQuoted } from './stands-alone.ts';

const auxiliary =
  'is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|does|do|did|isn|aren|wasn|weren|won|wouldn|couldn|shouldn|doesn|don|didn|cannot|hasn|haven|hadn|ought';

/** Full verbs in the present or with a past of their own, so that "the plan makes sense" counts as whole. */
const full = `accounts adds affects agrees allows amounts appears asks became began begins believes belongs breaks brings broke
  brought built calls came carries cites comes contains costs creates cuts deserves did died draws drew drove fails falls favors
  favours feels fell felt finds fits flew follows forces found gave gets gives goes got grew grows happens hears helps held hits
  hurts includes increases keeps kept knew knows lacks lasts leads leaves led left lets lies likes lives looks loses lost loves
  made makes matters means met moves needs offers opens owes owns paid pays plans plays poses proves puts ran reaches reads reeks
  reflects remains represents requires rose runs sat saw says seems sees sent serves sets shows smells sold sounds speaks spends
  spent spoke stands started starts stays stood stops struck suffers suggests supports takes talks taught tells tends thinks took
  told treats tries turns understands uses violates voted votes waits wants went won works worked wrote`;
const finite = new RegExp(
  `(?<![,;–—(] )(?<!^)\\b(?:${auxiliary}|${full.trim().split(/\s+/).join('|')}|\\p{L}{2,}ed)\\b|[’'](?:re|ve|ll|d)\\b|(?<=\\b(?:it|he|she|that|there|what|who|where|here|this|one|everybody|nobody|everyone))[’']s\\b|[’']s (?:not|an?|the|going|been|also|just|still|no|to|in|on|at|very|too|\\p{L}+ing)\\b|(?<!(?:\\b(?:an?|the|any|some|every|each|no|this|these|those|such|more|most|of|in|as|with|titled|named|called|dubbed|their|his|its|for|to|and|or)|[,’]s?)\\s*)(?<!^)“”`,
  'iu',
);

const starts = new RegExp(`^(?:${auxiliary}|and|or|which|who|than|of)\\b`, 'i');

/** Words after which a main clause must still come: "if it rains, …", "under the mayor, …". */
const subordinate =
  /^(?:if|even if|even though|when|while|although|though|because|as|since|until|unless|where|wherever|whereas|whether|after|before|under|in|on|at|with|without|for|from|during|despite|given|by|through|despite|like)\b/i;

/**
 * Why a clause is not whole, in words for a teacher; null when it looks whole. Takes "the ferry was late" and "if it rains,
 * the ferry waits"; refuses "under the old mayor", "is usually full of people", "the new boat, named “Tern”".
 * Limit: it knows common verbs, so a rare one in the present is taken for a noun and refused.
 */
export function whyNotWhole(clause: string): string | null {
  const own = oneSpaced(withoutQuoted(clause)).trim();
  if (starts.test(own)) return 'Its first words are missing.';
  if (
    /(?:\b(?:of|to|the|an?|and|or|with|by|from|for|who|which|would|could|will|than|that|when|in|at)|,|[’']s)$/i.test(
      own,
    )
  )
    return 'Its last words are missing.';
  const main = mainOf(own);
  return main !== null && finite.test(main) ? null : 'It is no whole sentence.';
}

/** The part of a clause where its main verb must stand, or null when there is none. */
function mainOf(own: string): string | null {
  const comma = own.indexOf(',');
  if (subordinate.test(own)) return comma < 0 ? null : own.slice(comma + 1).replace(/^\s*/, 'x ');
  const cut = own.search(/\b(?:that|which|who|whom|so|because|when|where|if|while|as)\b/i);
  return cut > 0 && !finite.test(own.slice(0, cut)) ? own.slice(0, cut) : own;
}
