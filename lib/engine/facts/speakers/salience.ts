import { type Page, wordAt } from '../entities/page.ts';
import type { Occurrence, Referent } from './discourse.ts';

/** What a phrase means; `weak` where no name, role or gender of the article says so, only who is spoken of there. */
export type Meant = { referent: Referent; weak: boolean };

/** What speaks for a referent as the meaning of a pronoun, in points. */
const points = {
  sentence: [30, 24, 15, 9, 5, 3],
  block: -8,
  subject: 14,
  leads: 16,
  topic: 8,
  inner: 6,
  owner: -4,
  pronoun: 3,
  name: 2,
  speaker: 7,
  genderUnknown: -7,
  introduced: 5,
  nameless: -5,
  namelessKnown: -18,
  again: 1.5,
  mostAgain: 6,
  margin: 5,
};

/** Blocks (paragraphs and what lies between) that a pronoun reaches back. */
const reach = 4;

/** Whether a referent is a person who may be of a gender; of any for null. */
export const isOfGender = (referent: Referent | null, wanted: Referent['gender']): boolean =>
  referent?.kind === 'person' && (!wanted || referent.gender === null || referent.gender === wanted);

/** Takes "Carrow reports:", who tells what others do in the words that follow; refuses "Carrow said:". */
const isReporter = (page: Page, { end }: Occurrence): boolean =>
  wordAt(page, end + 1).text === ':' && /^(?:reports|reported|writes|wrote)$/.test(wordAt(page, end).lower);

type Candidate = { referent: Referent; best: number; times: number; weak: boolean };

/** The referent of those before a place that comes to mind first there; null when two come near each other in points. */
export function mostSalient(
  page: Page,
  place: Occurrence,
  { recent, fits }: { recent: readonly Occurrence[]; fits: (occurrence: Occurrence) => boolean },
): Meant | null {
  const reporters = new Set<Referent>();
  const candidates = new Map<Referent, Candidate>();
  for (let index = recent.length - 1; index >= 0; index -= 1) {
    const occurrence = recent[index];
    if (!occurrence || place.block - occurrence.block > reach) break;
    const { referent, weak } = occurrence;
    if (referent && isReporter(page, occurrence)) reporters.add(referent);
    if (!referent || !fits(occurrence) || reporters.has(referent)) continue;
    const score = scoreOf(page, place, occurrence);
    const known = candidates.get(referent);
    if (!known) candidates.set(referent, { referent, best: score, times: 0, weak });
    else {
      known.times += 1;
      if (score > known.best) Object.assign(known, { best: score, weak });
    }
  }
  const total = ({ best, times }: Candidate): number =>
    best + Math.min(points.mostAgain, times * points.again);
  const [first, second] = [...candidates.values()].sort((a, b) => total(b) - total(a));
  if (!first || total(first) < 0) return null;
  const isHidden = [...candidates.values()].some(
    (one) => isStranger(one.referent) && total(one) - points.namelessKnown > total(first),
  );
  return second && total(first) - total(second) < points.margin
    ? null
    : { referent: first.referent, weak: first.weak || isHidden || isAnybody(first.referent) };
}

/** "the guard" whom the article calls by no name: who is meant may hide behind the phrase. */
const isStranger = ({ entity, phrase }: Referent): boolean =>
  entity === null && phrase.startsWith('the ') && !/['’]s? /.test(phrase);

/** "a guard": that "he" is one is only likely. */
const isAnybody = ({ entity, gender }: Referent): boolean => entity === null && gender === null;

function scoreOf(page: Page, pronoun: Occurrence, occurrence: Occurrence): number {
  const { first, place, type, referent } = occurrence;
  const distance = pronoun.sentence - occurrence.sentence;
  let score = (points.sentence[distance] ?? 0) + points.block * (pronoun.block - occurrence.block);
  if (place === 'subject') {
    score += points.subject;
    if (wordAt(page, first - 1).lower === 'for') score += points.topic;
    const isTagged = distance === 0 && /^[”"’]$/.test(wordAt(page, pronoun.first - 1).text);
    if (isTagged) score += points.leads;
  } else if (place === 'inner' || place === 'owner') score += points[place];
  if (pronoun.speaks && occurrence.speaks) score += points.speaker;
  if (type !== 'role') score += points[type];
  // The article names the entity here for the first time, as it does before it lets somebody new speak.
  const isIntroduced = page.tokens[first]?.start === referent?.entity?.mentions[0]?.start;
  if (type === 'name' && distance <= 1 && isIntroduced) score += points.introduced;
  if (referent?.entity) return referent.gender === null ? score + points.genderUnknown : score;
  return referent ? score + namelessPoints(referent) : score;
}

/** "a guard" less likely than a name, "the guard" least, for it may be the person named before; "Carrow's wife" no less. */
const namelessPoints = (referent: Referent): number =>
  isStranger(referent) ? points.namelessKnown : referent.gender === null ? points.nameless : 0;
