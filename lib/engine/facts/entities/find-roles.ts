import { organisationNouns } from '../../lexicon/organisation-words.ts';
import { isRoleNoun } from '../../lexicon/role-nouns.ts';
import { possessives, pronouns, relatives, subordinators } from '../../lexicon/word-classes.ts';
import type { Document } from '../../text/document.ts';
import { closesAfterName } from './closes-after-name.ts';
import type { Run } from './find-runs.ts';
import { roleGlued } from './glued-role.ts';
import { isNameWord, wordsOf } from './name-tokens.ts';
import { hasTaken, opensPhrase } from './phrase-edges.ts';
import { isPersonHead, type RolePhrase, readRolePhrase } from './role-phrase.ts';
import type { FoundRole, RoleScene } from './role-scene.ts';

/** The roles that the article gives a person at one mention: before the name, after it, in "who chairs …", in "is the …". */
export function findRoles(scene: RoleScene, mention: Run & { title: Run | null }): FoundRole[] {
  const found = [
    roleGlued(scene, mention.first),
    mention.title && roleGlued(scene, mention.title.first),
    roleBefore(scene, mention),
    roleAfter(scene, mention.end, isPersonHead),
    roleOfVerb(scene, mention.end),
    roleByCopula(scene, mention),
  ];
  return found.filter((role) => role !== null);
}

/** What an organisation is said to be right after its name: "Hallam House, a Leeds-based think tank,". */
export const organisationRole = (scene: RoleScene, end: number): FoundRole | null => {
  const { document } = scene;
  const opener = document.tokens[end + 1]?.lower ?? '';
  if (!/^(?:a|an|the|one)$/.test(opener)) return null;
  const role = roleAfter(scene, end, (lower) => organisationNouns.has(lower));
  const isNamed = document.tokens.slice(end + 2, (role?.head ?? end) + 1).some((token) => isNameWord(token));
  return role && role.end - role.first > 2 && !(isNamed && opener === 'the') ? role : null;
};

/** "Norland's deputy foreign minister, | Ana Reis,": the name must close with a mark too. */
function roleBefore({ document, taken, wholes, inside }: RoleScene, { first, end }: Run): FoundRole | null {
  const { tokens } = document;
  const comma = first - 1;
  if (tokens[comma]?.text !== ',' || !closesAfterName(tokens, end)) return null;
  const sentence = tokens[first]?.sentence;
  for (let start = Math.max(0, comma - 16); start < comma; start += 1) {
    const token = tokens[start];
    if (!token || token.sentence !== sentence || token.quoted !== tokens[first]?.quoted) continue;
    if (inside.has(start) || !opensPhrase(document, start) || hasTaken(taken, start, comma)) continue;
    const isSomebodys = possessives.has(token.lower);
    const from = isSomebodys ? start + 1 : start;
    const phrase = readRolePhrase(document, from, { isHead: isPersonHead, limit: comma, wholes });
    if (phrase?.end !== comma) continue;
    return isSomebodys ? { ...plainRole(document, phrase), text: '' } : plainRole(document, phrase);
  }
  return null;
}

/** "Ana Reis, | an expert on tides at Hallam House,"; also past an age: "Ana Reis, 34, | a welder,". */
function roleAfter(
  { document, wholes }: RoleScene,
  end: number,
  isHead: (lower: string) => boolean,
): FoundRole | null {
  const { tokens } = document;
  const mark = tokens[end]?.text;
  if (mark !== ',' && mark !== '(' && mark !== '–' && mark !== '—') return null;
  let start = end + 1;
  if (tokens[start]?.type === 'number' && tokens[start + 1]?.text === ',') start += 2;
  const opener = tokens[start];
  if (!opener || opener.sentence !== tokens[end]?.sentence || pronouns.has(opener.lower)) return null;
  const phrase = readRolePhrase(document, start, { isHead, limit: Number.POSITIVE_INFINITY, wholes });
  if (!phrase || isListed(document, phrase)) return null;
  const whole = opener.lower === 'the' ? withClause(document, phrase) : phrase;
  return whole ? plainRole(document, whole) : { ...plainRole(document, phrase), text: '' };
}

/** "the nurse | who ran the desk": without its clause "the nurse" says too little; null where the clause is long or unclear. */
function withClause(document: Document, phrase: RolePhrase): RolePhrase | null {
  const { tokens } = document;
  if (tokens[phrase.end]?.lower !== 'who') return phrase;
  let end = phrase.end + 1;
  while (end < phrase.end + 14 && tokens[end]?.type !== 'mark') end += 1;
  const isClosed = /^[,.]$/.test(tokens[end]?.text ?? '') && !hasClause(document, phrase.end + 1, end);
  if (isClosed) return { ...phrase, end };
  return phrase.end > phrase.head + 1 ? phrase : null;
}

/** "Ana Reis, the mayor, the clerk and a guard left": a row of persons, not a role. */
function isListed({ tokens }: Document, { end, first }: RolePhrase): boolean {
  if (tokens[end]?.text !== ',' || !/^(?:a|an|the)$/.test(tokens[end + 1]?.lower ?? '')) return false;
  for (let index = end + 2; index < end + 12; index += 1) {
    const token = tokens[index];
    if (!token || token.sentence !== tokens[first]?.sentence || token.type === 'mark') return false;
    if (token.lower === 'and') return isRoleNoun(tokens[index - 1]?.lower ?? '');
  }
  return false;
}

/** Verbs of office, and the role each makes: "who chairs the guild" → "chair of the guild". */
const officeVerbs: Readonly<Record<string, string>> = {
  chairs: 'chair',
  leads: 'leader',
  heads: 'head',
  directs: 'director',
  owns: 'owner',
  founded: 'founder',
  'co-founded': 'co-founder',
  coaches: 'coach',
  edits: 'editor',
  manages: 'manager',
};

/** "Ana Reis, who chairs the guild," → "chair of the guild"; refuses "who led the talks", which is over. */
function roleOfVerb({ document, wholes }: RoleScene, end: number): FoundRole | null {
  const { tokens } = document;
  if (tokens[end]?.text !== ',' || tokens[end + 1]?.lower !== 'who') return null;
  const verb = tokens[end + 2]?.lower ?? '';
  if (verb === 'is') {
    const phrase = readRolePhrase(document, end + 3, {
      isHead: isPersonHead,
      limit: Number.POSITIVE_INFINITY,
      wholes,
    });
    return phrase && plainRole(document, phrase);
  }
  const role = officeVerbs[verb];
  if (role === undefined || !/^(?:the|a|an)$/.test(tokens[end + 3]?.lower ?? '')) return null;
  let last = end + 4;
  while (last < end + 16 && tokens[last]?.type !== 'mark' && tokens[last]?.sentence === tokens[end]?.sentence)
    last += 1;
  if (!/^[,.]$/.test(tokens[last]?.text ?? '') || hasClause(document, end + 4, last)) return null;
  const text = `${role} of ${wordsOf(document, end + 3, last)}`;
  return { first: end + 2, end: last, head: end + 2, glued: false, text };
}

function hasClause({ tokens }: Document, first: number, end: number): boolean {
  for (let index = first; index < end; index += 1) {
    const lower = tokens[index]?.lower ?? '';
    if (relatives.has(lower) || lower === 'and' || pronouns.has(lower)) return true;
    if (subordinators.has(lower)) return true;
  }
  return false;
}

/** "Ana Reis is the mayor of Ellery." at the head of a sentence; refuses "was" and "is a good mayor, but …". */
function roleByCopula({ document, wholes }: RoleScene, { first, end }: Run): FoundRole | null {
  const { tokens, sentences } = document;
  const sentence = sentences[tokens[first]?.sentence ?? -1];
  if (!sentence || sentence.tokens.first < first - 2 || tokens[end]?.lower !== 'is') return null;
  if (!/^(?:the|a|an)$/.test(tokens[end + 1]?.lower ?? '') || (tokens[first]?.quoted ?? -1) >= 0) return null;
  const phrase = readRolePhrase(document, end + 1, {
    isHead: isPersonHead,
    limit: Number.POSITIVE_INFINITY,
    wholes,
  });
  return phrase && /^[.,]$/.test(tokens[phrase.end]?.text ?? '') ? plainRole(document, phrase) : null;
}

const plainRole = (document: Document, phrase: RolePhrase): FoundRole => ({
  ...phrase,
  glued: false,
  text: wordsOf(document, phrase.first, phrase.end)
    .replace(/ \(\p{Lu}[\p{Lu}&.]+\)/u, '')
    .replace(/^(?:The|A|An)\b/, (word) => word.toLowerCase()),
});
