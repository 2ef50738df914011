/** The verbs that "not" follows, when they are the first verb of a clause. */
const auxiliary = /^(?:is|are|was|were|will|would|can|could|should|must|has|have|had|does|do|did)$/;
const early = 6;
const participle =
  /(?:ed|en)$|^(?:not|made|paid|said|sold|told|built|held|kept|left|lost|met|put|set|cut|found|gone|come|become|begun|brought|bought|caught|taught|thought|sent|spent|won|done|known|grown|shown|led|run|cost)$/;

/**
 * A clause turned round by one "not". Takes "the plan would help" (would not help) and "it was not clear" (was clear);
 * refuses clauses whose first verb stands after something subordinate or after the sixth word, and denials by other words.
 * Limit: "had" as a full verb is refused by asking for a participle or "to" after it.
 */
export function reversed(clause: string): string | null {
  const words = clause.split(' ');
  const place = words.findIndex((word) => auxiliary.test(word));
  if (place < 1 || place >= early) return null;
  const before = words.slice(0, place).join(' ');
  const after = words[place + 1] ?? '';
  if (
    /\b(?:that|who|which|whom|whose|when|where|while|if|although|because|as|what|how|why|no|nobody|none|neither|never|few|little|there)\b|,/i.test(
      before,
    )
  )
    return null;
  if (
    /\b(?:no|never|nothing|nobody|nor|neither|hardly|only|any|anything|anyone|but|however|although|perhaps|many|much|some|most|rather)\b/i.test(
      clause,
    )
  )
    return null;
  if (/^ha(?:s|ve|d)$|^d(?:o|oes|id)$/.test(words[place] ?? '') && !participle.test(after)) return null;
  if (/^(?:still|limited|now|already|also|only|too|just|so|very|one|most|more)$/.test(after)) return null;
  if (after === 'not') return words.toSpliced(place + 1, 1).join(' ');
  if (/\bnot\b|n[’']t\b/.test(clause)) return null;
  return words.toSpliced(place + 1, 0, 'not').join(' ');
}
