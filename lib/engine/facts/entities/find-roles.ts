import { calendarWords } from '../../lexicon/capital-words.ts';
import { demonyms } from '../../lexicon/countries.ts';
import { organisationNouns } from '../../lexicon/organisation-words.ts';
import { roleModifiers } from '../../lexicon/role-modifiers.ts';
import { isRoleNoun } from '../../lexicon/role-nouns.ts';
import { isCourtesyTitle, shortTitleRole } from '../../lexicon/titles.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import {
  commonAdjectives,
  prepositions,
  pronouns,
  relatives,
  subordinators,
} from '../../lexicon/word-classes.ts';
import type { Document, Token } from '../../text/document.ts';
import type { Run } from './find-runs.ts';
import { isNameWord, isParticleWord, isPossessive, isUpperCase, wordsOf } from './name-tokens.ts';
import { isPersonHead, type RolePhrase, readRolePhrase } from './role-phrase.ts';

/** A role as the tokens have it; `glued`: it stands right before the name, so its capitals are a title's. */
export type FoundRole = RolePhrase & { glued: boolean; text: string };

/**
 * What finding roles must know: tokens in some person's name, over which no role runs, and long names that are read as one
 * word, by first token and end, with the tokens inside them, at which no role begins.
 */
export type RoleScene = {
  document: Document;
  taken: ReadonlySet<number>;
  wholes: ReadonlyMap<number, number>;
  inside: ReadonlySet<number>;
};

/** The roles that the article gives a person at one mention: before the name, after it, in "who chairs …", in "is the …". */
export function findRoles(scene: RoleScene, mention: Run & { title: Run | null }): FoundRole[] {
  const found = [
    roleGlued(scene, mention.first),
    mention.title && isTitleOfOwn(scene, mention.title) ? roleGlued(scene, mention.title.first) : null,
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

/** "U.S. deputy secretary of state | Ana Reis", "Harbour Minister | Ana Reis", "Sen. | Ana Reis". */
function roleGlued(scene: RoleScene, first: number): FoundRole | null {
  const { document, taken, wholes, inside } = scene;
  const { tokens } = document;
  const sentence = tokens[first]?.sentence;
  const before = tokens[first - 1];
  if (!before || before.sentence !== sentence || before.type === 'mark') return null;
  for (let start = Math.max(0, first - 12); start < first; start += 1) {
    if (tokens[start]?.sentence !== sentence || !opensPhrase(document, start)) continue;
    if (inside.has(start) || hasTaken(taken, start, first)) continue;
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

/** "presidential", "high-performance", "deputy", "Norwegian", "talk-show"; refuses "hammer", "what", "both". */
const describesRole = ({ text, lower }: Token): boolean =>
  !/^(?:what|both|another|each|either|all|why|how|then-.*)$/.test(lower) &&
  (text !== lower ||
    isRoleNoun(lower) ||
    roleModifiers.has(lower) ||
    commonAdjectives.has(lower) ||
    lower.includes('-') ||
    isParticleWord(lower) ||
    /(?:al|ic|ive|an|ese|ish|ary|ous|less|ful|able|ed|ant|ent)$/.test(lower));

/** "spokesman | Rear Admiral Ana Reis": a small role noun right before the title is a role of its own. */
const isTitleOfOwn = ({ document }: RoleScene, title: Run): boolean => {
  const before = document.tokens[title.first - 1];
  return before !== undefined && before.text === before.lower && isRoleNoun(before.lower);
};

/** Whether nothing but a short object stands between head and name: "secretary of state"; refuses "spokesman for Speaker", "then-mayor". */
function isGlued({ tokens }: Document, { first, head, end }: RolePhrase): boolean {
  const opener = tokens[first];
  if (!opener || isPossessive(opener) || /^then-/.test(opener.lower)) return false;
  if (opener.text === opener.lower && !isRoleNoun(opener.lower) && !roleModifiers.has(opener.lower)) {
    if (verbForms(opener.lower).length > 0 || /ing$/.test(opener.lower)) return false;
  }
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
  return !isPersonHead(tokens[end - 1]?.lower ?? '') && !isCourtesyTitle(tokens[end - 1]?.text ?? '');
}

/** "Norland's deputy foreign minister, | Ana Reis,": the name must close with a mark too. */
function roleBefore({ document, taken, wholes, inside }: RoleScene, { first, end }: Run): FoundRole | null {
  const { tokens } = document;
  const comma = first - 1;
  if (tokens[comma]?.text !== ',' || !/^(?:,|\.|”|"|;|\)|—|–)$/.test(tokens[end]?.text ?? '')) return null;
  const sentence = tokens[first]?.sentence;
  for (let start = Math.max(0, comma - 16); start < comma; start += 1) {
    const token = tokens[start];
    if (!token || token.sentence !== sentence || token.quoted !== tokens[first]?.quoted) continue;
    if (inside.has(start) || !opensPhrase(document, start) || hasTaken(taken, start, comma)) continue;
    if (!/^(?:the|a|an|one)$/.test(token.lower) && !hasHolder(document, start, comma)) continue;
    const phrase = readRolePhrase(document, start, { isHead: isPersonHead, limit: comma, wholes });
    if (phrase?.end === comma) return plainRole(document, phrase);
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
  return plainRole(document, phrase);
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

/** Whether a noun phrase may begin at a token: what stands before is a mark, a small word, a verb or nothing. */
function opensPhrase({ tokens }: Document, index: number): boolean {
  const before = tokens[index - 1];
  const token = tokens[index];
  if (!token || token.type === 'mark') return false;
  if (!before || before.sentence !== token.sentence || (before.type === 'mark' && !isPossessive(before)))
    return true;
  if (calendarWords.has(before.lower.replace('.', ''))) return true;
  if (prepositions.has(before.lower) || subordinators.has(before.lower) || pronouns.has(before.lower))
    return true;
  return (
    /^(?:and|but|or|said|says|told|asked|added|the|a|an|is|was|with|by|called|named|elected|appointed|met|including)$/.test(
      before.lower,
    ) || /(?:ed|ing)$/.test(before.lower)
  );
}

function hasTaken(taken: RoleScene['taken'], first: number, end: number): boolean {
  for (let index = first; index < end; index += 1) if (taken.has(index)) return true;
  return false;
}

/** "Norland's …" and "Brill Ltd. president": an owner or a name in the phrase makes it somebody's. */
function hasHolder({ tokens }: Document, first: number, end: number): boolean {
  for (let index = first; index < end; index += 1)
    if (isPossessive(tokens[index]) || isNameWord(tokens[index])) return true;
  return false;
}

const plainRole = (document: Document, phrase: RolePhrase): FoundRole => ({
  ...phrase,
  glued: false,
  text: wordsOf(document, phrase.first, phrase.end).replace(/^(?:The|A|An)\b/, (word) => word.toLowerCase()),
});

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
  return words.join(' ');
}

/** Where the title's own words begin, back from its head: "House Oversight Committee | Chairman", "Acting | Prime | Minister". */
function calmFrom({ tokens }: Document, first: number, head: number): number {
  let index = head;
  while (index > first && isTitleField(tokens[index - 1]?.lower ?? '')) index -= 1;
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
  'secretary education fisheries harbour transportation minority majority whip speaker vice-president emergency veterans indigenous natural resources heritage mines seniors climate change public families'.split(
    ' ',
  ),
);
