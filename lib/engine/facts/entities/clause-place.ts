import { calendarWords } from '../../lexicon/capital-words.ts';
import { isRoleNoun, singularRole } from '../../lexicon/role-nouns.ts';
import { speakingVerbs } from '../../lexicon/speaking-verbs.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import {
  adverbs,
  auxiliaries,
  coordinators,
  prepositions,
  relatives,
  subordinators,
} from '../../lexicon/word-classes.ts';
import type { Document, Token } from '../../text/document.ts';
import type { Run } from './find-runs.ts';
import { isPossessive } from './name-tokens.ts';

/** What a noun phrase does in its clause; `inner` is the subject of a clause below another ("that Carrow won"). */
export type ClausePlace = 'subject' | 'inner' | 'object' | 'owner' | 'other';

/**
 * What a phrase does, from the words around it: a subject stands first in its clause or after "said", an owner before "'s",
 * an object after a preposition or a verb. Limit: no parse; a long phrase before the name hides what governs it.
 */
export function clausePlace({ tokens }: Document, { first, end }: Run): ClausePlace {
  if (isPossessive(tokens[end]) || isModifier(tokens[end])) return 'owner';
  const sentence = tokens[first]?.sentence;
  let index = first - 1;
  while (index >= first - 8 && (isTitleLike(tokens[index], sentence) || isOfTitle(tokens, index, first)))
    index -= 1;
  const before = tokens[index];
  if (!before || before.sentence !== sentence) return 'subject';
  if (before.type === 'mark') {
    const isAside = before.text === ',' && !isVerbNext(tokens, end) && tokens[end]?.text !== ',';
    return isAside || isApposed(tokens, index) ? 'object' : 'subject';
  }
  if (speakingVerbs.has(before.lower) && /^[,”"’'?!]/.test(tokens[index - 1]?.text ?? '')) return 'subject';
  if (subordinators.has(before.lower) && (!prepositions.has(before.lower) || isVerbNext(tokens, end)))
    return 'inner';
  if (isTopic(tokens, index, end)) return 'subject';
  if (prepositions.has(before.lower))
    return isVerbNext(tokens, end) && /^(?:after|before|since|as|than|like)$/.test(before.lower)
      ? 'inner'
      : 'object';
  if (coordinators.has(before.lower) || adverbs.has(before.lower) || calendarWords.has(before.lower))
    return isVerbNext(tokens, end) ? 'subject' : 'other';
  return isVerbNext(tokens, end) && speakingVerbs.has(before.lower) ? 'inner' : 'object';
}

/** "by the port's chief pilot, | Ana Reis, that …": what is named again behind a role is an object where the role is one. */
function isApposed(tokens: readonly Token[], comma: number): boolean {
  const role = tokens[comma - 1];
  if (tokens[comma]?.text !== ',' || !role || !isRoleNoun(role.lower)) return false;
  let index = comma - 2;
  while (index > comma - 10 && isTitleLike(tokens[index], role.sentence)) index -= 1;
  return tokens[index]?.lower === 'by' || tokens[index]?.lower === 'with';
}

/** "Carrow | campaign manager", "Brill | officials": a plain noun after a name that only tells whose it is. */
const isModifier = (next: Token | undefined): boolean =>
  next !== undefined &&
  next.text === next.lower &&
  !speakingVerbs.has(next.lower) &&
  (isRoleNoun(next.lower) ||
    singularRole(next.lower) !== null ||
    /^(?:campaign|administration|government|communications?|family|team|office|foundation|aide|camp|organization|press|spokes.+)$/.test(
      next.lower,
    ));

/** "Secretary | of | Fisheries Ana Reis": the preposition is inside a title when a capital head stands before it. */
function isOfTitle(tokens: readonly Token[], index: number, first: number): boolean {
  const head = tokens[index - 1];
  if (tokens[index]?.lower !== 'of' || index + 1 >= first || !head) return false;
  return head.text !== head.lower && isRoleNoun(head.lower);
}

/** "As for Carrow, she …", "For Carrow, …", "According to Carrow, …" at the head of a sentence: whom it is about. */
function isTopic(tokens: readonly Token[], preposition: number, end: number): boolean {
  const word = tokens[preposition];
  if (tokens[end]?.text !== ',' || !word) return false;
  const start =
    /^(?:to|for)$/.test(word.lower) && /^(?:according|as)$/.test(tokens[preposition - 1]?.lower ?? '')
      ? preposition - 1
      : preposition;
  const isFirst = tokens[start - 1]?.sentence !== word.sentence;
  return isFirst && /^(?:for|to)$/.test(word.lower) && (start < preposition || word.lower === 'for');
}

/** Titles, articles and words that describe, which may stand between the governing word and the name. */
function isTitleLike(token: Token | undefined, sentence: number | undefined): boolean {
  if (!token || token.sentence !== sentence || (token.type === 'mark' && !isPossessive(token))) return false;
  if (prepositions.has(token.lower) || coordinators.has(token.lower) || subordinators.has(token.lower))
    return false;
  if (relatives.has(token.lower) || auxiliaries.has(token.lower) || adverbs.has(token.lower)) return false;
  if (token.text !== token.lower || isPossessive(token)) return !calendarWords.has(token.lower);
  return !verbForms(token.lower).some(
    ({ form }) => form === 'past' || form === 'ed' || form === 'ing' || form === 's',
  );
}

/** Whether a verb follows, past an adverb: "Carrow | also said". */
export function isVerbNext(tokens: readonly Token[], end: number): boolean {
  let index = end;
  while (adverbs.has(tokens[index]?.lower ?? '') || /ly$/.test(tokens[index]?.lower ?? '')) index += 1;
  const next = tokens[index];
  if (next?.type !== 'word') return false;
  if (auxiliaries.has(next.lower) || speakingVerbs.has(next.lower) || /^\p{Ll}{2,}ed$/u.test(next.text))
    return true;
  return verbForms(next.lower).some(({ form }) => form === 'past' || form === 'ed' || form === 's');
}
