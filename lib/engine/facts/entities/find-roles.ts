import { closesAside } from './aside.ts';
import { roleGlued } from './glued-role.ts';
import { hasWord, isMark, opensSentence, quotedAt, type Run, sentenceAt, textOf, wordAt } from './page.ts';
import { isPersonHead, type RoleLimits, type RolePhrase, readRolePhrase } from './role-phrase.ts';
import { type FoundRole, hasTaken, opensPhrase, type RoleScene } from './role-scene.ts';

const ofPerson: RoleLimits = { isHead: isPersonHead, limit: Number.POSITIVE_INFINITY };
const ofBody: RoleLimits = { isHead: ({ isBody }) => isBody, limit: Number.POSITIVE_INFINITY };

/** The roles that the article gives a person at one mention: before the name, after it, in "who is the …", "who chairs …", "is the …". */
export function findRoles(scene: RoleScene, mention: Run & { title: Run | null }): FoundRole[] {
  const found = [
    roleGlued(scene, mention.first),
    mention.title && roleGlued(scene, mention.title.first),
    roleBefore(scene, mention),
    roleAfter(scene, mention.end, ofPerson),
    roleOfVerb(scene, mention.end),
    roleByCopula(scene, mention),
  ];
  return found.filter((role) => role !== null);
}

/** What an organisation is said to be right after its name: "Hallam House, a Leeds-based think tank,". */
export function organisationRole(scene: RoleScene, end: number): FoundRole | null {
  const opener = wordAt(scene, end + 1);
  const role = opener.isArticle ? roleAfter(scene, end, ofBody) : null;
  if (!role || role.end - role.first < 3) return null;
  const isNamed =
    opener.lower === 'the' && hasWord(scene, { first: end + 2, end: role.head + 1 }, ({ isName }) => isName);
  return isNamed ? null : role;
}

/** "Norland's deputy foreign minister, | Ana Reis,": the name must close with a mark too. */
function roleBefore(scene: RoleScene, { first, end }: Run): FoundRole | null {
  const comma = first - 1;
  if (wordAt(scene, comma).text !== ',' || !closesAside(scene, end)) return null;
  for (let start = Math.max(0, comma - 16); start < comma; start += 1) {
    if (
      sentenceAt(scene, start) !== sentenceAt(scene, first) ||
      quotedAt(scene, start) !== quotedAt(scene, first)
    )
      continue;
    if (
      scene.inside.has(start) ||
      !opensPhrase(scene, start) ||
      hasTaken(scene, { first: start, end: comma })
    )
      continue;
    const isSomebodys = wordAt(scene, start).isPossessivePronoun;
    const phrase = readRolePhrase(scene, isSomebodys ? start + 1 : start, {
      isHead: isPersonHead,
      limit: comma,
    });
    if (phrase?.end === comma) return found(scene, phrase, !isSomebodys);
  }
  return null;
}

/** "Ana Reis, | an expert on tides at Hallam House,"; also past an age: "Ana Reis, 34, | a welder,". */
function roleAfter(scene: RoleScene, end: number, limits: RoleLimits): FoundRole | null {
  if (!/^[,(–—]$/.test(wordAt(scene, end).text)) return null;
  const isAged = wordAt(scene, end + 1).isNumber && wordAt(scene, end + 2).text === ',';
  const start = isAged ? end + 3 : end + 1;
  if (sentenceAt(scene, start) !== sentenceAt(scene, end) || wordAt(scene, start).isPronoun) return null;
  const phrase = readRolePhrase(scene, start, limits);
  if (!phrase || isListed(scene, phrase)) return null;
  const clause = wordAt(scene, start).lower === 'the' ? clauseEnd(scene, phrase.end) : phrase.end;
  const isBare = clause < 0 && phrase.end === phrase.head + 1;
  return found(scene, { ...phrase, end: Math.max(clause, phrase.end) }, !isBare);
}

/** "the nurse | who ran the desk": without its clause "the nurse" says too little; -1 where the clause is long or unclear. */
function clauseEnd(scene: RoleScene, start: number): number {
  if (wordAt(scene, start).lower !== 'who') return start;
  let end = start + 1;
  while (end < start + 14 && !isMark(scene, end)) end += 1;
  return /^[,.]$/.test(wordAt(scene, end).text) && !hasClause(scene, { first: start + 1, end }) ? end : -1;
}

const hasClause = (scene: RoleScene, run: Run): boolean =>
  hasWord(
    scene,
    run,
    ({ isRelative, isPronoun, isSubordinator, lower }) =>
      isRelative || isPronoun || isSubordinator || lower === 'and',
  );

/** "Ana Reis, the mayor, the clerk and a guard left": a row of persons, not a role. */
function isListed(scene: RoleScene, { end }: RolePhrase): boolean {
  if (wordAt(scene, end).text !== ',' || !wordAt(scene, end + 1).isArticle) return false;
  let index = end + 2;
  while (
    index < end + 12 &&
    !isMark(scene, index) &&
    !opensSentence(scene, index) &&
    wordAt(scene, index).lower !== 'and'
  )
    index += 1;
  return wordAt(scene, index).lower === 'and' && wordAt(scene, index - 1).isRole;
}

/** "Ana Reis is the mayor of Ellery." at the head of a sentence and "Ana Reis, who is the mayor,"; refuses "was". */
function roleByCopula(scene: RoleScene, { first, end }: Run): FoundRole | null {
  const isClause = wordAt(scene, end).text === ',' && wordAt(scene, end + 1).lower === 'who';
  const verb = isClause ? end + 2 : end;
  const isHere = isClause || opensSentence(scene, first) || opensSentence(scene, first - 1);
  if (!isHere || wordAt(scene, verb).lower !== 'is' || !wordAt(scene, verb + 1).isArticle) return null;
  const phrase = quotedAt(scene, first) < 0 ? readRolePhrase(scene, verb + 1, ofPerson) : null;
  return phrase && /^[.,]$/.test(wordAt(scene, phrase.end).text) ? found(scene, phrase, true) : null;
}

/** Verbs of office, and the role each makes: "who chairs the guild" → "chair of the guild". */
const officeVerbs: ReadonlyMap<string, string> = new Map([
  ['chairs', 'chair'],
  ['leads', 'leader'],
  ['heads', 'head'],
  ['directs', 'director'],
  ['owns', 'owner'],
  ['founded', 'founder'],
]);

/** "Ana Reis, who chairs the guild," → "chair of the guild"; refuses "who led the talks", which is over. */
function roleOfVerb(scene: RoleScene, end: number): FoundRole | null {
  const verb = end + 2;
  const role =
    wordAt(scene, end + 1).lower === 'who' ? officeVerbs.get(wordAt(scene, verb).lower) : undefined;
  const object = { first: verb + 1, end: clauseEnd(scene, end + 1) };
  if (!role || !wordAt(scene, object.first).isArticle || object.end < 0) return null;
  return { first: verb, end: object.end, head: verb, text: `${role} of ${textOf(scene, object)}` };
}

/** A role by its own words, its article small; by none when they do not stand alone. */
const found = (scene: RoleScene, phrase: RolePhrase, isWhole: boolean): FoundRole => ({
  ...phrase,
  text: isWhole ? textOf(scene, phrase).replace(/^(?:The|A|An)\b/, (word) => word.toLowerCase()) : '',
});
