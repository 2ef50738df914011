import { roleGlued } from './glued-role.ts';
import { closesAside, type Run, sentenceAt, textOf, wordAt } from './page.ts';
import { type RolePhrase, readRolePhrase } from './role-phrase.ts';
import { type FoundRole, hasTaken, opensPhrase, type RoleScene } from './role-scene.ts';

/** The roles that the article gives a person at one mention: before the name and after it. */
export function findRoles(scene: RoleScene, mention: Run): FoundRole[] {
  const found = [roleGlued(scene, mention.first), roleBefore(scene, mention), roleAfter(scene, mention.end)];
  return found.filter((role) => role !== null);
}

/** "Norland's deputy foreign minister, | Ana Reis,": the name must close with a mark too. */
function roleBefore(scene: RoleScene, { first, end }: Run): FoundRole | null {
  const comma = first - 1;
  if (wordAt(scene, comma).text !== ',' || !closesAside(scene, end)) return null;
  for (let start = Math.max(0, comma - 16); start < comma; start += 1) {
    if (sentenceAt(scene, start) !== sentenceAt(scene, first) || !opensPhrase(scene, start)) continue;
    if (scene.inside.has(start) || hasTaken(scene, { first: start, end: comma })) continue;
    const isSomebodys = wordAt(scene, start).isPossessivePronoun;
    const phrase = readRolePhrase(scene, isSomebodys ? start + 1 : start, comma);
    if (phrase?.end === comma) return found(scene, phrase, !isSomebodys);
  }
  return null;
}

/** "Ana Reis, | an expert on tides at Hallam House,"; also past an age: "Ana Reis, 34, | a welder,"; "the nurse | who ran it" says too little. */
function roleAfter(scene: RoleScene, end: number): FoundRole | null {
  if (!/^[,(–—]$/.test(wordAt(scene, end).text)) return null;
  const start = wordAt(scene, end + 1).isNumber && wordAt(scene, end + 2).text === ',' ? end + 3 : end + 1;
  const phrase = wordAt(scene, start).isPronoun
    ? null
    : readRolePhrase(scene, start, Number.POSITIVE_INFINITY);
  if (!phrase) return null;
  const isBare = phrase.end === phrase.head + 1 && wordAt(scene, start).lower === 'the';
  return found(scene, phrase, !(isBare && wordAt(scene, phrase.end).lower === 'who'));
}

/** A role by its own words, its article small; by none when they do not stand alone. */
const found = (scene: RoleScene, phrase: RolePhrase, isWhole: boolean): FoundRole => ({
  ...phrase,
  text: isWhole
    ? ofNamed(
        scene,
        textOf(scene, phrase).replace(/^(?:The|A|An)\b/, (word) => word.toLowerCase()),
      )
    : '',
});

/** "the agency’s director" → "director of the Larn Harbour Agency", where one body alone is called so. */
function ofNamed({ bodies }: RoleScene, text: string): string {
  const [, owner = '', role = ''] = /^the (\p{Ll}+)[’'](?:s )?(.+)$/u.exec(text) ?? [];
  const [body, ...others] = owner
    ? bodies.filter((name) => name.toLowerCase().split(' ').includes(owner))
    : [];
  return body && others.length === 0 ? `${role} of the ${body.replace(/^The /, '')}` : text;
}
