import { verbForms } from '../../lexicon/verbs.ts';
import { wordSet } from '../../lexicon/word-set.ts';

/** Verbs that leave open to whom, for what or against whom: "donated $9 million", "trails by 40". */
const open = /^(?:donate|commit|contribute|pledge|give|lend|devote|allot|award|vote)$/;

/** Verbs that say too little where an amount is all that follows: "had expected $1.74". */
const bare =
  /^(?:expect|forecast|predict|estimate|want|seek|offer|agree|participate|respond|attend|join|react|return|appoint|name|elect|hire|choose|promote)$/;

/** Whether a deed is told without what it was for: "has committed $9 million"; refuses "gave $9 million to the harbour". */
export const lacksAim = (base: string, rest: string): boolean =>
  (open.test(base) && !/\b(?:to|for|towards?|into|in|on|against)\b/.test(rest)) ||
  (bare.test(base) && rest.split(' ').length < 3);

/** Verbs that leave open from what, in what, for whom, with whom: "did Ada Holm resign", "were two crews scheduled to compete". */
const needing = wordSet(
  'resign compete appeal vote reply respond return arrive testify speak meet retire reopen quit participate apply withdraw',
);
/** Verbs that need an object, which a question may begin with: "did Ada Holm win"; refuses "how many cups did Ada Holm win". */
const needingObject = wordSet(
  'win lose sign join leave appoint elect nominate promote hire rehire fire fine dismiss suspend expel replace succeed',
);
const asksObject =
  /^(?:According to [^,]+, )?(?:about |up to )?(?:how (?:many|much)|what|which) (?:[^?]* )?(?:did|do|does|has|have|had|will|would) /iu;
/** Takes "on how many motions did the crews vote", which has what its verb needs. */
const asksComplement =
  /^(?:According to [^,]+, )?(?:on|in|at|for|against|from|to|before) how (?:many|much) /iu;

/** Turns of several words that do so, too: "took charge", "stepped down", "made a final decision at a meeting". */
const needingTurn =
  /\b(?:vot(?:e|ed) (?:against|in favou?r)|(?:take|took|taken) (?:charge|over|part|office|effect)|stepp?(?:ed)? (?:down|aside)|sign(?:ed)? up|(?:get|g[oi]t|make|made|have|had|reach|reached|gave|give) (?:an?|their|his|her|its) (?:[\p{L}-]+ )?(?:break|decision|start|debut|offer|appearance|deal|agreement|choice|mistake|profit|loss)(?: at an? \p{Ll}+)?)\?$/u;
/** What a person does to something: "does Ada Holm plan to open"; refuses "does the Ellery Mill open". */
const handling = /^(?:open|reopen|begin|start|close|end|finish|launch|run|stop|expand)$/;

/** What is elected as what it is. */
const governing = /\b(?:government|party|parliament|council|president|mayor|pope)\b/i;

/** Whether a question ends on a verb without what it needs. Refuses "resign as mayor", "did the Larn regatta end". */
export function lacksComplement(stem: string, isPerson: (name: string) => boolean): boolean {
  if (needingTurn.test(stem)) return true;
  if (asksComplement.test(stem)) return false;
  const last = /(\p{Ll}+)\?$/u.exec(stem)?.[1] ?? '';
  const bases = [last, ...verbForms(last).flatMap(({ form, base }) => (form === 'ing' ? [] : [base]))];
  if (bases.includes('elect') && governing.test(stem)) return false;
  if (bases.some((base) => needing.has(base) || (needingObject.has(base) && !asksObject.test(stem))))
    return true;
  const doer = /\b(?:did|does|do|will|has|have|had|is|are) ((?:\p{Lu}[\p{L}.’'-]*(?: |$))+)/u
    .exec(stem)?.[1]
    ?.trim();
  return doer !== undefined && bases.some((base) => handling.test(base)) && isPerson(doer);
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
