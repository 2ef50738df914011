import { isVerb, verb } from '../../lexicon/verb-classes.ts';
import { pastOf, verbForms } from '../../lexicon/verbs.ts';

/**
 * How a verb of saying is printed in the past. `clause`: a that-clause may follow it ("warned that …"). `rest`: what the cue
 * has after the verb ("her of" in "accusing her of"). `verbal`: the cue has a verb at all, not "according to".
 */
export type ReportingVerb = { past: string; clause: boolean; verbal: boolean; rest: string };

const clause = verb.say | verb.think;
const any = clause | verb.show | verb.call | verb.urge | verb.promise;

/** These lean on what was said before, and are printed as "said". */
const leaning = /^(?:add|tell|continue|reply|respond|reiterate|repeat|answer)$/;

/** The verb of a cue. Takes "warned", "has said", "according to" (said), "in a statement" (said); refuses "did not say", "threatened" and "volunteers", which is done without words as often. */
export function reportingVerb(cue: string): ReportingVerb | null {
  const lower = cue.toLowerCase();
  if (/\b(?:not|never|declined|refused|(?:threaten|volunteer)\p{L}*)(?!\p{L})|n[’']t\b/u.test(lower))
    return null;
  const said = { past: 'said', clause: true, verbal: true, rest: '' };
  if (/\bma(?:de|kes?|king) (?:it )?clear$/.test(lower)) return said;
  for (const { 0: word, index } of lower.matchAll(/\p{L}{2,30}/gu)) {
    const base = verbForms(word).find((form) => isVerb(form.base, any))?.base;
    if (base !== undefined) return readVerb(base, cue.slice(index + word.length).trim());
  }
  return /^(?:according|in an? |per |for )/.test(lower) ? { ...said, verbal: false } : null;
}

function readVerb(base: string, rest: string): ReportingVerb {
  const reports = isVerb(base, clause) || /^(?:find|show)$/.test(base);
  const isOwn = (isVerb(base, any & ~verb.show) || base === 'find') && !leaning.test(base);
  return { past: isOwn ? pastOf(base) : 'said', clause: reports, verbal: true, rest };
}
