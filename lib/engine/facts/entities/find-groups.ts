import { calendarWords } from '../../lexicon/capital-words.ts';
import { demonyms, peopleNames } from '../../lexicon/countries.ts';
import { singularRole } from '../../lexicon/role-nouns.ts';
import { speakingVerbs } from '../../lexicon/speaking-verbs.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import {
  adverbs,
  auxiliaries,
  coordinators,
  prepositions,
  pronouns,
  subordinators,
} from '../../lexicon/word-classes.ts';
import type { Document, Token } from '../../text/document.ts';
import { oneSpaced } from '../../text/one-spaced.ts';
import type { Run } from './find-runs.ts';
import { isNameWord } from './name-tokens.ts';

/** A nameless group that acts or speaks: "Norland and Estmark officials". */
export type FoundGroup = Run & { name: string };

const bodies = new Set(
  'police authorities officials investigators prosecutors firefighters paramedics'.split(' '),
);

const vague = new Set(
  'men women people persons children boys girls kids adults teens teenagers babies friends members parents models figures stars hosts guides owners allies'.split(
    ' ',
  ),
);

/** The groups that are subjects or sources in the article, in order. */
export function findGroups(document: Document, taken: ReadonlySet<number>): FoundGroup[] {
  const { tokens } = document;
  const groups: FoundGroup[] = [];
  tokens.forEach((token, head) => {
    if (
      token.type !== 'word' ||
      token.quoted >= 0 ||
      (singularRole(token.lower) === null && !bodies.has(token.lower) && !peopleNames.has(token.text)) ||
      vague.has(token.lower)
    )
      return;
    if (
      taken.has(head) ||
      (token.text !== token.lower && !isFirst(document, head) && !peopleNames.has(token.text)) ||
      !acts(tokens, head)
    )
      return;
    const first = groupStart(document, head, taken);
    const text = oneSpaced(document.text.slice(tokens[first]?.start ?? 0, token.end));
    groups.push({ first, end: head + 1, name: calmStart(document, first, text) });
  });
  return groups;
}

/** "officials said", "officials have", "according to officials": the group is who does it. */
function acts(tokens: Token[], head: number): boolean {
  const next = tokens[head + 1]?.lower ?? '';
  if (speakingVerbs.has(next) || auxiliaries.has(next)) return true;
  return verbForms(next).some(({ form }) => form === 'past' || form === 'ed');
}

/** Back over words that describe the group: "senior | police | officials", "Norland and Estmark officials". */
function groupStart(document: Document, head: number, taken: ReadonlySet<number>): number {
  const { tokens } = document;
  let first = head;
  while (first > 0 && head - first < 6) {
    const before = tokens[first - 1];
    if (!before || before.sentence !== tokens[head]?.sentence || before.quoted !== tokens[head]?.quoted)
      break;
    if (before.lower === 'and' && isName(tokens[first]) && isName(tokens[first - 2])) {
      first -= 2;
      continue;
    }
    const isOpener = isFirst(document, first - 1) && verbForms(before.lower).length > 0;
    if (before.type !== 'word' || taken.has(first - 1) || isSmallWord(before) || isOpener) break;
    first -= 1;
  }
  return first;
}

const isName = (token: Token | undefined): boolean =>
  token !== undefined && (demonyms.has(token.text) || isNameWord(token));

const isSmallWord = ({ text, lower }: Token): boolean =>
  /^(?:a|an|the|some|many|several|other|most|few|all|both|no|any|these|those|two|three|four|five|six|seven|eight|nine|ten|his|her|their|its|our|my)$/.test(
    lower,
  ) ||
  calendarWords.has(lower.replace('.', '')) ||
  prepositions.has(lower) ||
  coordinators.has(lower) ||
  subordinators.has(lower) ||
  pronouns.has(lower) ||
  auxiliaries.has(lower) ||
  adverbs.has(lower) ||
  /^['’]s?$/.test(lower) ||
  speakingVerbs.has(lower) ||
  (text === lower && verbForms(lower).some(({ form }) => form !== 'base' && form !== 'participle'));

const isFirst = ({ tokens, sentences }: Document, index: number): boolean =>
  sentences[tokens[index]?.sentence ?? -1]?.tokens.first === index;

/** "Officials" at the head of a sentence is "officials"; a name keeps its capital. */
function calmStart(document: Document, first: number, text: string): string {
  const word = document.tokens[first];
  const isPlain =
    word &&
    isFirst(document, first) &&
    !demonyms.has(word.text) &&
    (singularRole(word.lower) !== null || bodies.has(word.lower));
  return isPlain ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
