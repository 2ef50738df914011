import { type Span, textOf } from '../../../quiz/span.ts';
import type { Statement } from '../../facts/facts.ts';
import { isSmall, small } from '../../lexicon/small-words.ts';
import { isVerb, verb } from '../../lexicon/verb-classes.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { isAdverb } from '../../lexicon/word-classes.ts';
import type { Document } from '../../text/document.ts';
import { once } from '../../text/once.ts';
import { oneSpaced } from '../../text/one-spaced.ts';

/** What somebody is told to hold, want or do in words, and what is no more than looked at or known. */
const rules = /^(?:topic-(?:act|object)|belief-(?:view|clause|infinitive|object)|unsaid-refusal|question)$/;
const seeming = /^(?:claim|reference|refer|point|threaten)$/;
const telling = /^(?:say|tell|reveal)$/;

/** What bends a clause before it has its subject: "if Lind endorsed", "the boats that Lind endorsed", "most of whom endorsed". */
const bending = small.condition | small.relative | small.question;

/**
 * The words of a cue that tells what somebody wants, holds or does in words, as "who" takes them: "called for", "has proposed",
 * "hopes"; null where it was not done ("would call for", "to endorse", "did not endorse"), by several ("oppose") or is what
 * only seems so ("appears", "knows"). Limit: "had endorsed" of a time before is as true.
 */
export const stanceOf = (document: Document, statement: Statement): string | null =>
  stances(document)(statement);

const stances = once((document: Document) =>
  once((statement: Statement): string | null => {
    const { rule, asserted, cue, speaker, start } = statement;
    if (asserted || !rules.test(rule) || cue === null || speaker === null) return null;
    if (/^(?:they|it)$/i.test(textOf(document.text, speaker))) return null;
    return cue.end <= start && speaker.end <= cue.start && isMain(document, statement, speaker)
      ? finiteWords(oneSpaced(textOf(document.text, cue)), rule)
      : null;
  }),
);

/** Whether its subject stands right before the verb, in a clause that nothing bends. */
function isMain(
  { text, sentences }: Document,
  { cue, sentence, confidence }: Statement,
  speaker: Span,
): boolean {
  const from = sentences[sentence]?.start ?? speaker.start;
  const before = text
    .slice(from, speaker.start)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const between = text.slice(speaker.end, cue?.start);
  return (
    (isNear.test(between) || (confidence >= sureOfSubject && / and $/.test(between))) &&
    /\.["”)]*$/.test(text.slice(from, sentences[sentence]?.end)) &&
    !before.some((word) => isSmall(word, bending) && word !== 'without')
  );
}

const isNear = /^(?: |, who |, [^,]+, | (?:this|last) (?:week|month|year) |, [^,]+, who )$/;
/** From here on the subject of "Holm sold boats and called for a ban" is surely that of both verbs. */
const sureOfSubject = 0.8;

/** The forms of a verb that may stand behind what stands before it: nothing, "has" or "is". */
const formsAfter = (aux: string): RegExp =>
  aux === '' ? /^(?:s|past|ed)$/ : isSmall(aux, small.have) ? /^(?:participle|ed)$/ : /^ing$/;

function finiteWords(cue: string, rule: string): string | null {
  const words = cue.split(' ').filter((word) => word.toLowerCase() !== 'also');
  const aux = /^(?:has|had|is|was)(?= )/.exec(cue)?.[0] ?? '';
  const at = words.findIndex((word) => word !== aux && !isAdverb(word));
  const found = verbForms(words[at] ?? '').find(({ form }) => formsAfter(aux).test(form));
  const isBent = words.some((word) => isSmall(word, small.negation | small.perhaps | small.degree));
  if (found === undefined || isBent || seeming.test(found.base) || isVerb(found.base, verb.link)) return null;
  const isOf = (wanted: number): boolean => isVerb(found.base, wanted);
  const isTold = isOf(verb.ask) && !isOf(verb.think | verb.light | verb.decide) && !telling.test(found.base);
  const isFit =
    rule === 'question' ? isTold : isOf(verb.plan) || !/^belief-(?:clause|infinitive|object)$/.test(rule);
  return isFit ? words.join(' ') : null;
}
