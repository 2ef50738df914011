import { type Frame, reportingVerbs } from '../../lexicon/reporting-verbs.ts';
import { type VerbForm, verbForms } from '../../lexicon/verbs.ts';
import { ofSpelling } from '../../text/spelling.ts';

/** Which form of its verb a word is; `past` may also be the participle. */
export type Form = 'base' | 'third' | 'past' | 'ing';

/** A verb of several words: "point out", "refer to". */
type Particle = { words: readonly string[]; lemma: string; frames: ReadonlySet<Frame> };

/** A form of a reporting verb, with the phrases it may open; `frames` is empty for one that reports only in a phrase. */
export type ReportingWord = {
  lemma: string;
  form: Form;
  frames: ReadonlySet<Frame>;
  particles: readonly Particle[];
};

type Verb = { frames: Set<Frame>; particles: Particle[] };

const verbs = new Map<string, Verb>();
const framesOf = new Map<string, Set<Frame>>();
for (const frame of Object.keys(reportingVerbs) as Frame[])
  for (const lemma of reportingVerbs[frame].trim().split(/\s+/)) {
    const frames = framesOf.get(lemma) ?? new Set();
    framesOf.set(lemma, frames.add(frame));
  }
for (const [lemma, frames] of framesOf) {
  const [head = lemma, ...words] = lemma.split('_');
  const verb = verbs.get(head) ?? { frames: framesOf.get(head) ?? new Set(), particles: [] };
  if (words.length > 0) verb.particles.push({ words, lemma, frames });
  verbs.set(head, verb);
}
for (const { particles } of verbs.values()) particles.sort((a, b) => b.words.length - a.words.length);

/** A word as a form of a reporting verb, the past before the base ("read", "put"), or null. */
export const reportingWord = ofSpelling(({ lower }): ReportingWord | null => {
  const forms: VerbForm[] = [...verbForms(lower)].sort((a, b) => Number(isPlain(a)) - Number(isPlain(b)));
  for (const { base, form } of [...forms, ...regularForms(lower)]) {
    const verb = verbs.get(base);
    if (verb)
      return {
        ...verb,
        lemma: base,
        form: form === 's' ? 'third' : form === 'base' || form === 'ing' ? form : 'past',
      };
  }
  return null;
});

const isPlain = ({ form }: VerbForm): boolean => form === 'base' || form === 's';

/** What a word may be a regular form of: "lambasted" of "lambaste", "opines" of "opine", "crashes" of "crash". */
function regularForms(lower: string): VerbForm[] {
  const [, stem = lower, ending] = /^(.+?)(ed|ing|s)?$/.exec(lower) ?? [];
  const form: VerbForm['form'] = ending === 's' || ending === 'ing' ? ending : 'ed';
  const bases = ending
    ? [stem, `${stem}e`, stem.replace(/ie?$/, 'y'), stem.replace(/(?<=[sxzho])e$/, '')]
    : [];
  return [{ base: lower, form: 'base' }, ...bases.map((base): VerbForm => ({ base, form }))];
}
