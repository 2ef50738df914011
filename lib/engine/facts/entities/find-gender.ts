import { quotedAt, sentenceAt, wordAt } from './page.ts';
import type { RoleScene } from './role-scene.ts';
import type { Person } from './which-person.ts';
import { wordOf } from './word.ts';

type Gender = 'female' | 'male' | null;

/** How many persons each sentence names. */
export type Naming = ReadonlyMap<number, number>;

/** How many words about a name pronouns are looked for. */
const near = 60;

/** What each sign weighs; pronouns together no more than a given name that says otherwise. */
const weights = { title: 10, role: 6, given: 4, tag: 2, mostPronouns: 3 };

const signOf = (gender: Gender | 'either'): number => (gender === 'female' ? 1 : gender === 'male' ? -1 : 0);

const pronounSign = (lower: string): number =>
  /^(?:she|hers?|herself)$/.test(lower) ? 1 : /^(?:he|him|his|himself)$/.test(lower) ? -1 : 0;

/**
 * A person's gender from titles ("Ms."), role nouns ("spokeswoman"), given name and the pronouns around sentences in which
 * nobody else is named. Limit: a person named once by an unknown given name, with no pronoun near, has none.
 */
export function findGender(
  scene: RoleScene,
  person: Person,
  { roles, naming }: { roles: readonly string[]; naming: Naming },
): Gender {
  const titleSign = (words: readonly string[]): number =>
    words.reduce((sum, word) => sum + signOf(wordOf(word).titleGender), 0) * weights.title;
  let sum = signOf(person.given) * weights.given + titleSign(person.name.text.split(' ', 1));
  for (const { title } of person.mentions)
    if (title) sum += titleSign(scene.words.slice(title.first, title.end).map(({ text }) => text));
  for (const role of roles)
    for (const word of role.split(' of ', 1)[0]?.split(' ') ?? [])
      sum += signOf(wordOf(word.toLowerCase()).roleGender) * weights.role;
  let pronouns = 0;
  for (const { first } of person.mentions)
    if (naming.get(sentenceAt(scene, first)) === 1) pronouns += pronounsNear(scene, first, naming);
  if (sum === 0 && Math.abs(pronouns) < 2) return null;
  sum += Math.max(-weights.mostPronouns, Math.min(weights.mostPronouns, pronouns));
  return sum > 0 ? 'female' : sum < 0 ? 'male' : null;
}

/**
 * The pronouns after a name in its own sentence (but for "Obeid said she" and "she met Obeid, who paid her", where it may be another), the one that opens the
 * next ("Obeid left early. She …") and the one that tags a quotation there ("“…,” she said") when nobody is named in it.
 */
function pronounsNear(scene: RoleScene, first: number, naming: Naming): number {
  const { sentences } = scene.document;
  const sentence = sentenceAt(scene, first);
  const here = sentences[sentence];
  const next = sentences[sentence + 1];
  const quoted = quotedAt(scene, first);
  let sum = 0;
  for (let index = Math.max(here?.tokens.first ?? 0, first - near); index < first; index += 1)
    if (quotedAt(scene, index) === quoted && /^s?he$/.test(wordAt(scene, index).lower)) return 0;
  const end = wordAt(scene, first + 1).says ? first : Math.min(here?.tokens.end ?? 0, first + near);
  for (let index = first + 1; index < end; index += 1)
    if (quotedAt(scene, index) === quoted) sum += pronounSign(wordAt(scene, index).lower);
  if (!next || next.block !== here?.block) return sum;
  sum += pronounSign(wordAt(scene, next.tokens.first).lower);
  if (naming.has(sentence + 1)) return sum;
  for (
    let index = next.tokens.first + 1;
    index < Math.min(next.tokens.end, next.tokens.first + near);
    index += 1
  )
    if (wordAt(scene, index + 1).says && quotedAt(scene, index) < 0)
      sum += pronounSign(wordAt(scene, index).lower) * weights.tag;
  return sum;
}
