/** Verbs that leave open to whom, for what or against whom: "donated $9 million", "trails by 40". */
const open = /^(?:donate|commit|contribute|pledge|give|lend|devote|allot|award|vote)$/;

/** Verbs that say too little where an amount is all that follows: "had expected $1.74". */
const bare =
  /^(?:expect|forecast|predict|estimate|want|seek|offer|agree|participate|respond|attend|join|react|return|appoint|name|elect|hire|choose|promote)$/;

/** Whether a deed is told without what it was for: "has committed $9 million"; refuses "gave $9 million to the harbour". */
export const lacksAim = (base: string, rest: string): boolean =>
  (open.test(base) && !/\b(?:to|for|towards?|into|in|on|against)\b/.test(rest)) ||
  (bare.test(base) && rest.split(' ').length < 3);

/** Takes "40 of those surveyed", "respondents"; refuses "40 of those surveyed in the Larn poll". */
export const ofNoPoll = (stem: string): boolean =>
  /\b(?:respondents|(?:surveyed|polled|questioned|interviewed)(?! by))\b/.test(stem) &&
  !/\b(?:poll|survey|study)\b/i.test(stem);

/** Takes "the vote of Port Ann was held by Port Ann": one name of two words and more, told twice. */
export const namesTwice = (stem: string): boolean => {
  const seen = new Set<string>();
  for (const [name] of stem.matchAll(/\p{Lu}[\p{L}’-]+(?: (?:of |the )*\p{Lu}[\p{L}’-]+)+/gu)) {
    const bare = name.replace(/^The |[’']s?$/g, '');
    if (seen.has(bare)) return true;
    seen.add(bare);
  }
  return false;
};

/** "the Larn-based company", whose name a question should give. */
export const unnamedFirm =
  /\b(?:the|an?) [\p{L}’]+-(?:based|owned) (?:company|firm|group|maker|giant|chain|bank|club)\b/iu;
