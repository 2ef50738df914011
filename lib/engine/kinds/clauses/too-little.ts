import { isVerb, verb } from '../../lexicon/verb-classes.ts';
import { verbForms } from '../../lexicon/verbs.ts';

/** Verbs that leave open to whom or for what: "donated $9 million". */
const open = /^(?:donate|commit|contribute|pledge|give|lend|allot|award)$/;

/** Verbs that say too little where an amount is all that follows: "had expected $1.74". */
const bare = verb.say | verb.think | verb.appoint | verb.meet;

/** Whether a deed is told without what it was for: "has committed $9 million"; refuses "gave $9 million to the harbour". */
export const lacksAim = (base: string, rest: string): boolean =>
  (open.test(base) && !/\b(?:to|for|towards?|into|in|on|against)\b/.test(rest)) ||
  (isVerb(base, bare) && rest.split(' ').length < 3);

/** Whether a verb leaves open from what, in what or with whom: "did Ada Holm resign", "were two crews scheduled to compete". */
const isNeeding = (base: string): boolean =>
  /^(?:compete|return|arrive|appeal|vote|reply|respond|apply)$/.test(base) || isVerb(base, verb.meet);

/** Whether a verb needs an object, which a question may begin with: "did Ada Holm win"; refuses "how many cups did Ada Holm win". */
const needsObject = (base: string): boolean =>
  /^(?:win|lose|sign|fine)$/.test(base) || isVerb(base, verb.appoint);
const asksObject =
  /^(?:According to [^,]+, )?(?:about |up to )?(?:how (?:many|much)|what|which) (?:[^?]* )?(?:did|do|does|has|have|had|will|would) /iu;
/** Takes "on how many motions did the crews vote", which has what its verb needs. */
const asksComplement =
  /^(?:According to [^,]+, )?(?:on|in|at|for|against|from|to|before) how (?:many|much) /iu;

/** Turns of several words that do so, too: "took charge", "stepped down", "made a final decision at a meeting". */
const needingTurn =
  /\b(?:vot(?:e|ed) (?:against|in favou?r)|(?:take|took|taken) (?:charge|over|part|office|effect)|stepp?(?:ed)? (?:down|aside)|sign(?:ed)? up|(?:get|g[oi]t|make|made|have|had|reach|reached|gave|give) (?:an?|their|his|her|its) (?:[\p{L}-]+ )?(?:break|decision|start|debut|offer|appearance|deal|agreement|choice|mistake|profit|loss)(?: at an? \p{Ll}+)?)\?$/u;
/** What is elected as what it is. */
const governing = /\b(?:government|party|parliament|council|president|mayor|pope)\b/i;

/** Whether a question ends on a verb without what it needs. Refuses "resign as mayor", "did the Larn regatta end". */
export function lacksComplement(stem: string, isPerson: (name: string) => boolean): boolean {
  if (needingTurn.test(stem)) return true;
  if (asksComplement.test(stem)) return false;
  const last = /(\p{Ll}+)\?$/u.exec(stem)?.[1] ?? '';
  const bases = [last, ...verbForms(last).flatMap(({ form, base }) => (form === 'ing' ? [] : [base]))];
  if (bases.includes('elect') && governing.test(stem)) return false;
  if (bases.some((base) => isNeeding(base) || (needsObject(base) && !asksObject.test(stem)))) return true;
  const doer = /\b(?:did|does|do|will|has|have|had|is|are) ((?:\p{Lu}[\p{L}.’'-]*(?: |$))+)/u
    .exec(stem)?.[1]
    ?.trim();
  // "does Ada Holm plan to open"; refuses "does the Ellery Mill open"
  return doer !== undefined && bases.some((base) => isVerb(base, verb.begin)) && isPerson(doer);
}

/** Takes "the loan from the port", "the fine imposed by the court", whose and what for it is not told; refuses "the loan that Holm took from the port". */
export const bareHead =
  /\bthe (?:\p{Ll}+ )?(?:loan|letter|grant|payment|contract|donation|gift|settlement|deal|award|fine|penalty) (?:from|to|by|with|in|at|(?:imposed|paid|given|made|sent|awarded|signed) (?:by|to|in)) (?!.*\b(?:that|for|which|on|against|over|to \p{Ll}+)\b)/u;

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

/** "the Larn-based company", "a straw company", whose name a question should give; refuses "a company that …". */
export const unnamedFirm =
  /\b(?:[Tt]he|[Aa]n?) [\p{L}’]+-(?:based|owned|area) (?:company|firm|group|maker|giant|chain|bank|club)\b|\b[Aa]n? (?:[\p{Ll}-]+ ){1,2}(?:company|firm|retailer|maker|manufacturer|chain|charity)(?! (?:of|that|which|in|from|led|owned|run|called|based|with))\b/u;
