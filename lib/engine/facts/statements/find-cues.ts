import type { Frame } from '../../lexicon/reporting-verbs.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { isAny, isQuoted, type Range, type Reading, seek, seekBack, spellingAt, wordAt } from './reading.ts';
import { type Form, reportingWord } from './reporting-word.ts';
import * as is from './token-class.ts';
import { isNotVerb } from './verb-or-noun.ts';

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

/** The verbs of a range outside quotation marks that may report something, in order. */
export function findCues(reading: Reading, range: Range): Cue[] {
  const cues: Cue[] = [];
  for (let index = range.first; index < range.end; index += 1) {
    const cue = isQuoted(reading, index) ? null : cueAt(reading, range, index);
    if (cue) cues.push(cue);
  }
  return cues;
}

function cueAt(reading: Reading, range: Range, verb: number): Cue | null {
  const word = reportingWord(spellingAt(reading, verb));
  const particle = word?.particles.find(({ words }) =>
    words.every((part, offset) => wordAt(reading, verb + 1 + offset) === part),
  );
  const { lemma, frames } = particle ?? word ?? {};
  if (!word || !lemma || !frames?.size) return null;
  const { form } = word;
  const first = groupStart(reading, range, verb);
  const infinitive = form === 'base' && wordAt(reading, first - 1) === 'to';
  const cue = {
    range: { first, end: verb + 1 + (particle?.words.length ?? 0) },
    verb,
    lemma,
    form,
    frames,
    unsaid: false,
    infinitive,
  };
  if (isNotVerb(reading, cue, range) || isPassive(reading, cue)) return null;
  return { ...cue, unsaid: isUnsaid(reading, cue) };
}

const lightly = is.adverb | is.auxiliary | is.modal | is.be | is.negation;
const notLightly = is.subject | is.capital | is.determiner;

/** Where the auxiliaries and adverbs before a verb begin: "has repeatedly said"; the "'s" of "he's saying" too, not that of "Ann's saying". */
function groupStart(reading: Reading, range: Range, verb: number): number {
  let first = verb;
  while (first > range.first && isAny(reading, first - 1, lightly) && !isAny(reading, first - 1, notLightly))
    first -= 1;
  const isContracted =
    isAny(reading, first - 1, is.genitive) && isAny(reading, first - 2, is.subject | is.relative);
  if (isContracted) return first - 1;
  return first;
}

/** Takes "was told", "when asked", "Lowe, asked whether it rained,"; refuses "has said", "is saying". */
function isPassive(reading: Reading, { form, range, verb, lemma }: Cue): boolean {
  if (form !== 'past') return false;
  const before = wordAt(reading, range.first - 1);
  return (
    seek(range.first, verb, (at) => isAny(reading, at, is.be)) >= 0 ||
    /^(?:when|if|once|until|unless|than)$/.test(before) ||
    (before === ',' && lemma === 'ask' && isAskedAside(reading, verb))
  );
}

/** Takes "Lowe, | asked whether it rained, laughed"; refuses "Lowe, a clerk, | asked whether it rained." */
function isAskedAside(reading: Reading, verb: number): boolean {
  const comma = seek(verb + 1, verb + 30, (at) => isAny(reading, at, is.comma | is.stop));
  const opens = /^(?:about|by|if|whether)$/.test(wordAt(reading, verb + 1));
  return (
    opens &&
    isAny(reading, comma, is.comma) &&
    verbForms(wordAt(reading, comma + 1)).some(({ form }) => form === 'past' || form === 'ed')
  );
}

/** Takes "would say", "did not say", "almost said", "no longer says", "stopped short of saying", "nor did she say", "to say"; refuses "went on to say", "has said"; limit: "it is fair to say". */
function isUnsaid(reading: Reading, cue: Cue): boolean {
  const { range, verb, form, infinitive } = cue;
  const before = range.first - 1;
  const isDenied = (at: number) =>
    isAny(reading, at, is.modal | is.negation) || /^(?:almost|nearly)$/.test(wordAt(reading, at));
  if (seek(range.first, verb, isDenied) >= 0 || isInverted(reading, cue)) return true;
  if (wordAt(reading, before) === 'longer' && wordAt(reading, before - 1) === 'no') return true;
  if (infinitive)
    return !/^(?:went|go(?:es|ing|ne)?|continue[sd]?|came|quick|on)$/.test(wordAt(reading, before - 1));
  if (form === 'ing')
    return /^(?:without|of|from|against|than|den(?:y|ied|ies)|avoid(?:ed|s)?)$/.test(wordAt(reading, before));
  return form === 'base' && /^(?:and|or)$/.test(wordAt(reading, before));
}

/** Takes "nor did Ann Lowe say", "nor has she said" and "did he say"; refuses "he says", "nor was he there, Ann Lowe says". */
function isInverted(reading: Reading, { form, range, infinitive }: Cue): boolean {
  if (form === 'base' && !infinitive && /^(?:s?he|it)$/.test(wordAt(reading, range.first - 1))) return true;
  const place = seekBack(
    range.first,
    range.first - 9,
    (at) =>
      isAny(reading, at, is.mark) ||
      /^(?:nor|neither|never|rarely|seldom|hardly|scarcely)$/.test(wordAt(reading, at)),
  );
  return !isAny(reading, place, is.mark) && isAny(reading, place + 1, is.auxiliary | is.modal | is.be);
}
