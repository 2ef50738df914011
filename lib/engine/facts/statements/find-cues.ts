import type { Frame } from '../../lexicon/reporting-verbs.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import { isAny, isOneOf, isQuoted, type Range, type Reading, tokenAt } from './reading.ts';
import { type Form, reportingWords } from './reporting-words.ts';
import { isNotVerb } from './verb-or-noun.ts';
import { wordClass } from './word-classes.ts';

/**
 * A verb that may report. `range` is the verb with its auxiliaries and adverbs, `verb` the index of the verb itself;
 * `unsaid` when the text says it was not, or only might be, said.
 */
export type Cue = {
  range: Range;
  verb: number;
  lemma: string;
  form: Form;
  frames: ReadonlySet<Frame>;
  unsaid: boolean;
  infinitive: boolean;
};

const said = wordSet('went goes go going gone continued continues came quick twitter facebook on reporters');
const lightly = wordClass.adverb | wordClass.auxiliary | wordClass.modal | wordClass.be | wordClass.negation;
const notAdverbs = wordSet('back out all both each only first');

/** The verbs of a range outside quotation marks that may report something, in order. */
export function findCues(reading: Reading, range: Range): Cue[] {
  const cues: Cue[] = [];
  for (let index = range.first; index < range.end; index += 1) {
    if (isQuoted(reading, index)) continue;
    const cue = cueAt(reading, range, index);
    if (cue) cues.push(cue);
  }
  return cues;
}

function cueAt(reading: Reading, range: Range, verb: number): Cue | null {
  const token = tokenAt(reading, verb);
  const word = token.type === 'word' ? reportingWords.get(token.lower) : undefined;
  if (!word) return null;
  const particle = word.particles.find((candidate) =>
    candidate.words.every((part, offset) => tokenAt(reading, verb + 1 + offset).lower === part),
  );
  const frames = particle?.frames ?? word.frames;
  if (frames.size === 0) return null;
  const end = verb + 1 + (particle?.words.length ?? 0);
  const first = groupStart(reading, range, verb);
  const infinitive = tokenAt(reading, first - 1).lower === 'to' && word.form === 'base';
  const cue: Cue = {
    range: { first, end },
    verb,
    lemma: particle?.lemma ?? word.lemma,
    form: word.form,
    frames,
    unsaid: false,
    infinitive,
  };
  if (isNotVerb(reading, cue, range) || isPassive(reading, cue)) return null;
  return { ...cue, unsaid: isUnsaid(reading, cue) };
}

/** The auxiliaries and adverbs before a verb belong to its group: "has repeatedly said". */
function groupStart(reading: Reading, range: Range, verb: number): number {
  let first = verb;
  while (first > range.first && !isQuoted(reading, first - 1)) {
    const before = tokenAt(reading, first - 1);
    if (isContraction(reading, first - 1)) {
      first -= 1;
      break;
    }
    if (before.type !== 'word' || !isAny(reading, first - 1, lightly)) break;
    if (isAny(reading, first - 1, wordClass.subject | wordClass.capital | wordClass.determiner)) break;
    if (before.lower === 'that') break;
    first -= 1;
  }
  while (first < verb && notAdverbs.has(tokenAt(reading, first).lower)) first += 1;
  return first;
}

/** Takes the "'s" of "he's saying"; refuses that of "Ann's saying". */
const isContraction = (reading: Reading, index: number): boolean =>
  isAny(reading, index, wordClass.genitive) &&
  isAny(reading, index - 1, wordClass.subject | wordClass.relative);

/** Takes "was told", "is expected", ", described as “late”,"; refuses "has said", "is saying". */
function isPassive(reading: Reading, cue: Cue): boolean {
  if (cue.form !== 'past') return false;
  for (let index = cue.range.first; index < cue.verb; index += 1)
    if (isAny(reading, index, wordClass.be)) return true;
  const isAside =
    cue.frames.has('describe') &&
    !cue.frames.has('clause') &&
    tokenAt(reading, cue.range.first - 1).lower === ',' &&
    tokenAt(reading, cue.verb + 1).lower === 'as';
  return (
    isAside ||
    isAny(reading, cue.verb - 1, wordClass.be) ||
    isOneOf(reading, cue.range.first - 1, beforeParticiple)
  );
}

/** "when asked", "if told": no subject stands between. */
const beforeParticiple = wordSet('when if once until unless than');

const alone = wordSet('he she it');
const negating = wordSet('nor neither never rarely seldom hardly scarcely');
const inverting = wordClass.auxiliary | wordClass.modal | wordClass.be;
const farthestNor = 8;

/** Takes "nor did Ann Lowe say", "nor has she said" and "did he say"; refuses "he says", "nor was he there, Ann Lowe says". */
function isInverted(reading: Reading, cue: Cue): boolean {
  const before = cue.range.first - 1;
  if (cue.form === 'base' && !cue.infinitive && isOneOf(reading, before, alone)) return true;
  for (let index = before; index > before - farthestNor; index -= 1) {
    if (tokenAt(reading, index).type === 'mark') return false;
    if (isOneOf(reading, index, negating)) return isAny(reading, index + 1, inverting);
  }
  return false;
}

const nearly = wordSet('almost nearly');
const longer = wordSet('longer');
const no = wordSet('no');
/** "without saying", "stopped short of saying", "denied saying"; limit: "is fond of saying". */
const withoutSaying = wordSet('without of from against than denied denies avoided avoids');

/** Takes "would say", "did not say", "almost said", "no longer says", "stopped short of saying", "nor did she say", "to say"; refuses "went on to say", "has said"; limit: "it is fair to say". */
function isUnsaid(reading: Reading, cue: Cue): boolean {
  if (isInverted(reading, cue)) return true;
  for (let index = cue.range.first; index < cue.verb; index += 1)
    if (isAny(reading, index, wordClass.modal | wordClass.negation) || isOneOf(reading, index, nearly))
      return true;
  const before = cue.range.first - 1;
  if (isOneOf(reading, before, longer) && isOneOf(reading, before - 1, no)) return true;
  if (cue.form === 'ing' && isOneOf(reading, before, withoutSaying)) return true;
  if (cue.form === 'base' && !cue.infinitive && isOneOf(reading, before, joining))
    return followsUnsaid(reading, before);
  return cue.infinitive && !said.has(tokenAt(reading, before - 1).lower);
}

const joining = wordSet('and or');
const farthestVerb = 25;

/**
 * Takes "was unable to turn and", "would leave it or", "did not wait and": the next plain verb is as little said as the first.
 * Refuses "say boats may sink and", "want to wait and", where it is the next verb of the same people.
 */
function followsUnsaid(reading: Reading, joint: number): boolean {
  const { sentence } = tokenAt(reading, joint);
  let isOpen = false;
  for (let index = joint - 1; index > joint - farthestVerb; index -= 1) {
    const { lower, sentence: own } = tokenAt(reading, index);
    if (own !== sentence || /^[;:]$/.test(lower)) break;
    const isPlain = !isAny(reading, index - 1, wordClass.modal | wordClass.negation | wordClass.adverb);
    const isSaying = reportingWords.get(lower)?.form === 'base' && !isOneOf(reading, index - 1, opening);
    if (isSaying && isPlain) return false;
    if (isAny(reading, index, wordClass.modal | wordClass.negation)) isOpen = true;
    if (lower === 'to' && isAfterNoPlainVerb(reading, index)) isOpen = true;
  }
  return isOpen;
}

const opening = wordSet('to and or the a an its their his her');

/** Takes the "to" of "failed to turn", "unable to turn"; refuses that of "crews want to turn" and "went to Ellery". */
const isAfterNoPlainVerb = (reading: Reading, index: number): boolean =>
  verbForms(tokenAt(reading, index + 1).lower)[0]?.form === 'base' &&
  verbForms(tokenAt(reading, index - 1).lower)[0]?.form !== 'base';
