import { speakingVerbs } from '../../lexicon/speaking-verbs.ts';
import { prepositions } from '../../lexicon/word-classes.ts';
import type { Document } from '../../text/document.ts';
import type { Occurrence, Referent } from './discourse.ts';
import { isRoleHead } from './match-role.ts';

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
  quoted: -25,
  speaker: 7,
  genderUnknown: -7,
  introduced: 5,
  nameless: -5,
  namelessKnown: -18,
  again: 1.5,
  mostAgain: 6,
  margin: 5,
};

/** What a phrase means; `weak` where no name, role or gender of the article says so, only who is spoken of there. */
export type Meant = { referent: Referent; weak: boolean };

/** Blocks (paragraphs and what lies between) that a pronoun reaches back. */
const reach = 4;

const female = /^(?:she|her|hers|herself)$/;

/** The gender that a pronoun tells. */
export const genderMeant = ({ tokens }: Document, { first }: Occurrence): 'female' | 'male' =>
  female.test(tokens[first]?.lower ?? '') ? 'female' : 'male';

/**
 * Who "he" or "she" is: the person before it of that gender who stands nearest, as subject or speaker before object or
 * owner, outside quotations; null when two come near each other in points. `recent` is in order, the nearest last. Nobody
 * is meant outside quotations who is named in one alone.
 */
export function resolvePronoun(
  document: Document,
  pronoun: Occurrence,
  recent: readonly Occurrence[],
): Meant | null {
  const wanted = genderMeant(document, pronoun);
  const meant = mostSalient(
    document,
    pronoun,
    recent,
    ({ quoted, referent }) => (pronoun.quoted || !quoted) && isOfGender(referent, wanted),
  );
  if (!pronoun.quoted && isLeftOpen(document, pronoun, recent)) return null;
  if (pronoun.quoted || !isSpeaking(document, pronoun)) return meant;
  return meant && isAnothers(document, pronoun, { recent, wanted, meant: meant.referent }) ? null : meant;
}

/** "Neither | he | nor the port paid. | He | said": where the last one like it was left open and nobody is named since. */
function isLeftOpen(document: Document, pronoun: Occurrence, recent: readonly Occurrence[]): boolean {
  const wanted = genderMeant(document, pronoun);
  for (let index = recent.length - 1; index >= 0; index -= 1) {
    const one = recent[index];
    if (!one || pronoun.sentence - one.sentence > 1) return false;
    if (one.quoted) continue;
    if (one.type === 'pronoun' && genderMeant(document, one) === wanted) return one.referent === null;
    if (isOfGender(one.referent, wanted)) return false;
  }
  return false;
}

/**
 * Whether the last sentence outside quotations is not about who is meant but opens with another who may be: "Lind’s answer was
 * short. | “No,” he said", "The woman waved. | “Hi,” she said."
 */
function isAnothers(
  { tokens }: Document,
  pronoun: Occurrence,
  { recent, wanted, meant }: { recent: readonly Occurrence[]; wanted: Referent['gender']; meant: Referent },
): boolean {
  let opener: Occurrence | null = null;
  for (let index = recent.length - 1; index >= 0; index -= 1) {
    const one = recent[index];
    if (!one || pronoun.block - one.block > 1 || (opener && one.sentence !== opener.sentence)) break;
    if (one.quoted) continue;
    if ((one.referent === meant && one.type !== 'pronoun') || one.sentence === pronoun.sentence) return false;
    opener = one;
  }
  const referent = opener?.referent;
  if (
    !opener ||
    !referent ||
    referent === meant ||
    !isOfGender(referent, wanted) ||
    isRoleHead(tokens[opener.end]?.lower ?? '')
  )
    return false;
  const opens =
    tokens[opener.first - 1]?.sentence !== opener.sentence ||
    /^(?:but|and|then)$/.test(tokens[opener.first - 1]?.lower ?? '');
  return (
    opens &&
    /^(?:subject|owner)$/.test(opener.place) &&
    (referent.entity !== null || referent.gender === wanted)
  );
}

/** Whether a referent is a person who may be of a gender; of any for null. */
export const isOfGender = (referent: Referent | null, wanted: Referent['gender']): boolean =>
  referent?.kind === 'person' && (!wanted || referent.gender === null || referent.gender === wanted);

/** The referent of those before a place that comes to mind first there; null when two come near each other in points. */
export function mostSalient(
  document: Document,
  place: Occurrence,
  recent: readonly Occurrence[],
  fits: (occurrence: Occurrence) => boolean,
): Meant | null {
  const speaks = isSpeaking(document, place);
  const scores = new Map<Referent, { best: number; times: number; weak: boolean }>();
  for (let index = recent.length - 1; index >= 0; index -= 1) {
    const occurrence = recent[index];
    if (!occurrence || place.block - occurrence.block > reach) break;
    const { referent } = occurrence;
    if (!referent || !fits(occurrence) || isInterrupted(document, occurrence, place)) continue;
    const score = scoreOf(document, place, {
      occurrence,
      bothSpeak: speaks && isSpeaking(document, occurrence),
    });
    const sum = scores.get(referent) ?? { best: Number.NEGATIVE_INFINITY, times: -1, weak: false };
    const isBest = score > sum.best;
    scores.set(referent, {
      best: isBest ? score : sum.best,
      times: sum.times + 1,
      weak: isBest ? occurrence.weak : sum.weak,
    });
  }
  const ranked = [...scores]
    .map(([referent, { best, times, weak }]) => ({
      meant: { referent, weak },
      score: best + Math.min(points.mostAgain, times * points.again),
    }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (!first || first.score < 0) return null;
  return second && first.score - second.score < points.margin ? null : first.meant;
}

/** "A new manager, | he | said, could help": the tag interrupts a clause whose subject cannot be who says it. */
const isInterrupted = (
  { tokens }: Document,
  { first, end, place }: Occurrence,
  pronoun: Occurrence,
): boolean =>
  pronoun.first === end + 1 &&
  tokens[end]?.text === ',' &&
  place === 'subject' &&
  tokens[first - 1]?.sentence !== tokens[first]?.sentence;

/** Whether the article names the entity here for the first time, as it does before it lets somebody new speak. */
const isIntroduced = ({ tokens }: Document, { first, referent }: Occurrence): boolean =>
  referent?.entity?.mentions[0]?.start === tokens[first]?.start;

function scoreOf(
  document: Document,
  pronoun: Occurrence,
  { occurrence, bothSpeak }: { occurrence: Occurrence; bothSpeak: boolean },
): number {
  const { referent } = occurrence;
  const distance = pronoun.sentence - occurrence.sentence;
  let score = points.sentence[distance] ?? 0;
  score += points.block * (pronoun.block - occurrence.block);
  if (occurrence.place === 'subject') score += points.subject;
  if (occurrence.place === 'subject' && document.tokens[occurrence.first - 1]?.lower === 'for')
    score += points.topic;
  if (occurrence.place === 'inner') score += points.inner;
  if (occurrence.place === 'owner') score += points.owner;
  if (occurrence.type === 'pronoun') score += points.pronoun;
  if (occurrence.type === 'name') score += points.name;
  if (distance <= 1 && occurrence.type === 'name' && isIntroduced(document, occurrence))
    score += points.introduced;
  if (
    distance === 0 &&
    !occurrence.quoted &&
    occurrence.place === 'subject' &&
    /^[”"’]$/.test(document.tokens[pronoun.first - 1]?.text ?? '')
  )
    score += points.leads;
  if (occurrence.quoted && !pronoun.quoted) score += points.quoted;
  if (bothSpeak) score += points.speaker;
  if (referent?.entity && referent.gender === null) score += points.genderUnknown;
  if (referent && !referent.entity) score += namelessPoints(referent);
  return score;
}

/** "a guard" less likely than a name, "the guard" least, for it may be the person named before; "Carrow's wife" no less. */
function namelessPoints({ phrase, gender }: Referent): number {
  const isOwned = /['’]s? /.test(phrase);
  if (phrase.startsWith('the ') && !isOwned) return points.namelessKnown;
  return gender === null ? points.nameless : 0;
}

/** "Carrow said", "Carrow, the mayor, said", "a guard at the gate said", "said Carrow": a verb of saying goes with it. */
export function isSpeaking({ tokens }: Document, { first, end, place }: Occurrence): boolean {
  const says = (index: number): boolean => speakingVerbs.has(tokens[index]?.lower ?? '');
  if (says(first - 1)) return true;
  if (tokens[end]?.text === ',' && tokens[end + 1]?.lower === 'who' && says(end + 2)) return true;
  if (place === 'object' || place === 'owner') return false;
  if (says(end) || says(end + 1)) return true;
  const isAside = tokens[end]?.text === ',';
  if (!isAside && !prepositions.has(tokens[end]?.lower ?? '')) return false;
  for (
    let index = end + 1;
    index < end + 16 && tokens[index]?.sentence === tokens[first]?.sentence;
    index += 1
  ) {
    if (tokens[index]?.text === ',') return isAside && (says(index + 1) || says(index + 2));
    if (!isAside && says(index)) return true;
  }
  return false;
}
