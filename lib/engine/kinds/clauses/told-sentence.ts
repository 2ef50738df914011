import { verbForms } from '../../lexicon/verbs.ts';
import { withoutTimes } from '../figures/drop-times.ts';
import type { FigureContext } from '../figures/figure-context.ts';
import { indexOf } from '../figures/figure-index.ts';
import { renderWords } from '../figures/render-words.ts';
import { personFor } from '../figures/resolve-subject.ts';

/** Words that join a sentence to the one before it and can go: "But", "Meanwhile,". */
const joint = /^(?:but|and|so|yet|still|also|meanwhile|however|already)$/;
/** What may hold only under a condition, or join what is told to something else. */
const leaning = /^(?:if|unless|whether|would|could|might|may|should|according|or|than|that|then|so|such)$/;

/**
 * The whole sentence of a figure as it can be printed: full names, no joint at its head, no day of writing, a name for a
 * “he” or “she” that opens it; or why it cannot stand alone. Its grammar is the article's own and is not read.
 */
export function toldSentence(context: FigureContext): { text: string } | { reason: string } {
  const { facts, pieces, analysis, figure } = context;
  const { document } = facts;
  const sentence = document.sentences[figure.sentence];
  if (!sentence || document.blocks[sentence.block]?.kind !== 'body')
    return { reason: 'It stands in a headline.' };
  if (
    !analysis.finite.some((one) => one === 'sure' || one === 'past') ||
    !/\.$/.test(document.text.slice(sentence.start, sentence.end))
  )
    return { reason: 'It is no plain sentence.' };
  if (indexOf(facts).statementsIn(figure.sentence).length > 0)
    return { reason: 'It is part of what somebody says.' };
  if (pieces.some(({ lower }) => leaning.test(lower))) return { reason: 'It holds under a condition only.' };
  if (figure.type === 'percent' && pieces[context.end]?.lower !== 'of')
    return { reason: 'What the share is of is not said plainly.' };
  let from = joint.test(pieces[0]?.lower ?? '') ? 1 : 0;
  if (from === 1 && pieces[1]?.text === ',') from = 2;
  const first = pieces[from];
  if (!first || verbForms(first.lower).some(({ form }) => form === 'ing' || form === 'base'))
    return { reason: 'It is no plain sentence.' };
  const gender = first.lower === 'he' ? 'male' : first.lower === 'she' ? 'female' : null;
  const person = gender === null ? null : personFor(context, gender, first.start);
  if (gender !== null && person === null)
    return { reason: 'It says “he” or “she”, and who that is is not certain.' };
  const end = pieces.at(-1)?.text === '.' ? pieces.length - 1 : pieces.length;
  const words = withoutTimes(pieces, { from: person ? from + 1 : from, end })
    .map((range) => renderWords(context, range))
    .join(' ');
  return { text: `${person ? `${person.name} ` : ''}${words}.` };
}
