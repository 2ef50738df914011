import { type Frame, otherForms, reportingVerbs } from '../../lexicon/reporting-verbs.ts';
import { pastOf } from '../../lexicon/verbs.ts';

/** Which form of its verb a word is; `past` may also be the participle. */
export type Form = 'base' | 'third' | 'past' | 'ing';

/** A form of a reporting verb. `particle` is the second word of a phrase ("point out"), or null. */
export type ReportingWord = {
  lemma: string;
  form: Form;
  frames: ReadonlySet<Frame>;
  particles: readonly Particle[];
};

/** A verb of several words: "point out", "refer to". */
export type Particle = { words: readonly string[]; lemma: string; frames: ReadonlySet<Frame> };

const words = (list: string): string[] => list.trim().split(/\s+/);

const others = new Map(
  otherForms.split('|').map((row): [string, string[]] => [words(row)[0] ?? '', words(row).slice(1)]),
);

/** Every form of every reporting verb, by its lower-case spelling. */
export const reportingWords: ReadonlyMap<string, ReportingWord> = buildWords();

function buildWords(): Map<string, ReportingWord> {
  const framesOf = new Map<string, Set<Frame>>();
  for (const frame of Object.keys(reportingVerbs) as Frame[])
    for (const lemma of words(reportingVerbs[frame])) {
      const frames = framesOf.get(lemma) ?? new Set<Frame>();
      framesOf.set(lemma, frames.add(frame));
    }
  const particlesOf = new Map<string, Particle[]>();
  for (const [lemma, frames] of framesOf) {
    const [head = lemma, ...rest] = lemma.split('_');
    if (rest.length === 0) continue;
    particlesOf.set(head, [...(particlesOf.get(head) ?? []), { words: rest, lemma, frames }]);
    if (!framesOf.has(head)) framesOf.set(head, new Set());
  }
  const forms = new Map<string, ReportingWord>();
  for (const [lemma, frames] of framesOf) {
    if (lemma.includes('_')) continue;
    const particles = [...(particlesOf.get(lemma) ?? [])].sort((a, b) => b.words.length - a.words.length);
    for (const [spelling, form] of formsOf(lemma)) {
      const known = forms.get(spelling);
      if (!known) forms.set(spelling, { lemma, form, frames, particles });
    }
  }
  return forms;
}

function formsOf(lemma: string): [string, Form][] {
  const past = pastOf(lemma);
  const isDoubled = past === `${lemma}${lemma.slice(-1)}ed`;
  const stem = isDoubled ? past.slice(0, -2) : lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const third = /[^aeiou]y$/.test(lemma)
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|o)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`;
  const listed = (others.get(lemma) ?? []).map((form): [string, Form] => [
    form,
    form.endsWith('ing') ? 'ing' : 'past',
  ]);
  return [[past, 'past'], ...listed, [third, 'third'], [`${stem}ing`, 'ing'], [lemma, 'base']];
}
