import { isVerb, verb } from '../../lexicon/verb-classes.ts';
import { verbForms } from '../../lexicon/verbs.ts';

/** Verbs that leave open to whom, for what or against whom: "donated $9 million", "voted 7-2". */
const open = /^(?:donate|commit|contribute|pledge|lend|devote|allot|vote)$/;

/** Whether a deed is told without what it was for: "has committed $9 million"; refuses "gave $9 million to the harbour". */
export const lacksAim = (base: string, rest: string): boolean =>
  open.test(base) && !/\b(?:to|for|towards?|into|in|on|against)\b/.test(rest);

/** Verbs that leave open from what, for what, whom or with whom: "did Ada Holm resign", "were two crews scheduled to meet". */
const needing = verb.appoint | verb.meet;
/** Takes "how many cups did Ada Holm win", "on how many motions did the crews vote", which ask for what their verb needs. */
const asksObject =
  /^(?:According to [^,]+, )?(?:(?:(?!by )\p{Ll}+ ){0,3}how (?:many|much)|what|which) .*\b(?:did|do|does|has|have|had|will|would) /iu;

/** Whether a question ends on a verb without what it needs: "did Ada Holm take office", "did Ada Holm resign". Refuses "resign as mayor", "was Ada Holm elected". */
export function lacksComplement(stem: string): boolean {
  if (/\b(?:t(?:ake|ook|aken) (?:charge|over|part|office|effect)|sign(?:ed)? up)\?$/.test(stem)) return true;
  const last = /(\p{Ll}+)\?$/u.exec(stem)?.[1] ?? '';
  const bases = [last, ...verbForms(last).flatMap(({ form, base }) => (form === 'ing' ? [] : [base]))];
  return (
    !asksObject.test(stem) &&
    bases.some(
      (base) => /^(?:win|lose|vote|compete|fine)$/.test(base) || (base !== 'elect' && isVerb(base, needing)),
    )
  );
}

/** Takes "took over after nine years", "in charge for", "expected $9 million.", "refuse permission", "won a plurality of bakers", "had been afloat for nine days", true at one time alone; refuses "took over the mill", "expected $9 million in fees", "had been afloat for nine days when it sank". */
export const leavesOpen = (words: string): boolean =>
  lacking.test(words) || (lasting.test(words) && !/\b(?:when|before|until|by|since|after)\b/.test(words));
const lacking =
  /\bt(?:ake|ook|aken) (?:charge|over) (?:after|before|following|when|on|in)\b|\bin charge\b(?! of\b)|\b(?:expect|forecast|predict)(?:s|ed)? [$£€][\d.]+(?: \p{L}*illion)?(?:,|\.$| according)|\b(?:expect|forecast|predict)(?:ed)?\?$|(?<!without )\bpermission\b(?! (?:for|to|of|from)\b)|\bw[io]n a plurality\b(?!.* (?:in|at) (?:the )?\p{Lu})/u;
const lasting = /\bhow long had\b|\bhad been\b.* for (?:\S+ ){1,2}(?:minute|hour|day|week|month|year)s\b/u;

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
  /\b(?:[Tt]he|[Aa]n?) (?:[\p{L}’]+-(?:based|owned|area)|(?:\p{Ll}+ )?\p{Ll}+) (?:company|firm|maker|chain|bank)(?! (?:of|that|which|in|from|led|owned|run)\b)/u;
