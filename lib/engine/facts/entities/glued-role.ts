import { sentenceOpeners } from '../../lexicon/capital-words.ts';
import { demonyms } from '../../lexicon/countries.ts';
import { organisationNouns } from '../../lexicon/organisation-words.ts';
import { roleModifiers } from '../../lexicon/role-modifiers.ts';
import { isRoleNoun, singularRole } from '../../lexicon/role-nouns.ts';
import { isCourtesyTitle, shortTitleRole } from '../../lexicon/titles.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { commonAdjectives } from '../../lexicon/word-classes.ts';
import type { Document, Token } from '../../text/document.ts';
import { isNameWord, isPossessive, isUpperCase } from './name-tokens.ts';
import { hasTaken, opensPhrase } from './phrase-edges.ts';
import { isPersonHead, type RolePhrase, readRolePhrase } from './role-phrase.ts';
import type { FoundRole, RoleScene } from './role-scene.ts';

/** "U.S. deputy secretary of state | Ana Reis", "Harbour Minister | Ana Reis", "Sen. | Ana Reis". */
export function roleGlued(scene: RoleScene, first: number): FoundRole | null {
  const { document, taken, wholes, inside } = scene;
  const { tokens } = document;
  const sentence = tokens[first]?.sentence;
  const before = tokens[first - 1];
  if (!before || before.sentence !== sentence || before.type === 'mark') return null;
  for (let start = Math.max(0, first - 12); start < first; start += 1) {
    if (tokens[start]?.sentence !== sentence || !opensPhrase(document, start)) continue;
    if (inside.has(start) || hasTaken(taken, start, first) || isInName(tokens, start)) continue;
    const phrase = readRolePhrase(document, start, { isHead: isPersonHead, limit: first, wholes });
    if (phrase?.end !== first) continue;
    const sure = { ...phrase, first: sureStart(scene, phrase) };
    if (!isGlued(document, sure)) continue;
    return { ...sure, glued: true, text: gluedText(scene, sure) };
  }
  return null;
}

/**
 * Where the words begin that surely belong to a glued role: behind the last small word that is no adjective or modifier
 * ("hammer | Democrat", "mate | presidential nominee"), unless an article opens the whole. Limit: "hedge | fund manager".
 */
function sureStart({ document, wholes }: RoleScene, { first, head }: RolePhrase): number {
  const { tokens } = document;
  if (/^(?:the|a|an)$/.test(tokens[first]?.lower ?? '') || wholes.has(first)) return first;
  let start = first;
  for (let index = first; index < head; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    const isOwner = isPossessive(tokens[index + 1]);
    if (isPossessive(token) ? index === start : !isOwner && !describesRole(token)) start = index + 1;
  }
  return start;
}

/** "Hall of | Fame player": a capital behind "of" behind a capital is inside a name. */
const isInName = (tokens: readonly Token[], start: number): boolean =>
  tokens[start - 1]?.lower === 'of' && isNameWord(tokens[start - 2]) && isNameWord(tokens[start]);

/** A capital that is no opener or order: "Norland", not "Remember", "Both", "Fire". */
const isName = (text: string, lower: string): boolean =>
  text !== lower &&
  !sentenceOpeners.has(lower) &&
  !(verbForms(lower).length > 0 && !roleModifiers.has(lower) && !isRoleNoun(lower));

/** "presidential", "high-performance", "deputy", "Norwegian", "talk-show"; refuses "hammer", "what", "both". */
const describesRole = ({ text, lower }: Token): boolean =>
  !/^(?:what|both|another|each|either|all|why|how|except|every.*|then-.*)$/.test(lower) &&
  (isName(text, lower) ||
    isRoleNoun(lower) ||
    roleModifiers.has(lower) ||
    organisationNouns.has(lower) ||
    commonAdjectives.has(lower) ||
    lower.includes('-') ||
    /(?:al|ic|ive|an|ese|ish|ary|ous|less|ful|able|ed|ant|ent)$/.test(lower));

/** Whether nothing but a short object stands between head and name: "secretary of state"; refuses "spokesman for Speaker", "then-mayor". */
function isGlued({ tokens }: Document, { first, head, end }: RolePhrase): boolean {
  const opener = tokens[first];
  if (!opener || isPossessive(opener) || /^then-/.test(opener.lower)) return false;
  for (let index = first; index < head; index += 1) {
    const { text = '', lower = '' } = tokens[index] ?? {};
    const next = tokens[index + 1];
    if (text === lower && isRoleNoun(lower) && next && isNameWord(next) && !roleModifiers.has(lower))
      return false;
    const isKnown = text !== lower || isRoleNoun(lower) || roleModifiers.has(lower);
    if (!isKnown && verbForms(lower).some(({ form }) => form === 's')) return false;
  }
  if (/^(?:a|an)$/.test(opener.lower) || /^(?:a|an)$/.test(tokens[first - 1]?.lower ?? '')) return false;
  if (head === end - 1) return true;
  if (tokens[head + 1]?.lower !== 'of' || end - head > 4) return false;
  const last = tokens[end - 1];
  if (singularRole(last?.lower ?? '') !== null) return false;
  return !isPersonHead(last?.lower ?? '') && !isCourtesyTitle(last?.text ?? '');
}

/** The words of a glued role without courtesy titles, its title words small: "Harbour Minister" → "harbour minister". */
function gluedText({ document, wholes }: RoleScene, { first, end, head }: RolePhrase): string {
  const name = wholes.get(first) ?? first;
  const calm = Math.max(name, calmFrom(document, first, head));
  const words: string[] = [];
  for (let index = first; index < end; index += 1) {
    const token = document.tokens[index];
    if (
      !token ||
      (isCourtesyTitle(token.text) && !/^first$/i.test(words.at(-1) ?? '')) ||
      (index === first && /^(?:the|a|an)$/.test(token.lower))
    )
      continue;
    if (isPossessive(token) || token.text === ',') words.push(`${words.pop() ?? ''}${token.text}`);
    else
      words.push(
        shortTitleRole(token.text) ??
          (index >= calm || (index === first && name === first) ? calmTitle(token) : token.text),
      );
  }
  return words.join(' ').replace(/^state (?=\p{Lu})/u, 'State ');
}

/** Where the title's own words begin, back from its head: "House Oversight Committee | Chairman", "Larn Press | Writer". */
function calmFrom({ tokens }: Document, first: number, head: number): number {
  let index = head;
  const isOfPaper = /^(?:writer|reporter|photographer|correspondent|journalist|columnist|editor)$/;
  const isField = (lower: string, next: string) =>
    isTitleField(lower) && !(lower === 'press' && isOfPaper.test(next));
  while (index > first && isField(tokens[index - 1]?.lower ?? '', tokens[index]?.lower ?? '')) index -= 1;
  return index;
}

const isTitleField = (lower: string): boolean =>
  !/^(?:house|capital|city|state|court|superior|supreme|olympian|paralympian|air|sports|media|university|college|hospital)$/.test(
    lower,
  ) &&
  (isRoleNoun(lower) || roleModifiers.has(lower) || titleFields.has(lower));

const calmTitle = ({ text, lower }: Token): string => {
  if (isUpperCase(text) || demonyms.has(text) || /^(?:democrat|house|olympian|paralympian)$/.test(lower))
    return text;
  return isTitleField(lower) || /^(?:state|staff)$/.test(lower) ? lower : text;
};

/** What ministers, officers and leaders are of, in capitals only before a name. */
const titleFields = new Set(
  'secretary education fisheries harbour transportation minority majority whip speaker vice-president emergency veterans indigenous natural resources heritage mines seniors climate change public families homeland'.split(
    ' ',
  ),
);
