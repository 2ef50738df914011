import { roleGender } from '../../lexicon/role-nouns.ts';
import { titleGender } from '../../lexicon/titles.ts';
import type { Document } from '../../text/document.ts';
import type { Person } from './persons.ts';

type Gender = 'female' | 'male' | null;

const pronounGender: Readonly<Record<string, 1 | -1>> = {
  she: 1,
  her: 1,
  hers: 1,
  herself: 1,
  he: -1,
  him: -1,
  his: -1,
  himself: -1,
};

const weights = { title: 10, role: 6, given: 4, pronoun: 1, mostPronouns: 3 };

/**
 * A person's gender from titles ("Ms."), role nouns ("spokeswoman"), given name and the pronouns around sentences in which
 * nobody else is named. Limit: a person named once by an unknown given name, with no pronoun near, has none.
 */
export function findGender(
  document: Document,
  person: Person,
  roles: readonly string[],
  alone: ReadonlySet<number>,
): Gender {
  let sum =
    signOf(person.given) * weights.given +
    signOf(titleGender(person.name.text.split(' ')[0] ?? '')) * weights.title;
  for (const { title } of person.mentions) {
    if (!title) continue;
    for (let index = title.first; index < title.end; index += 1) {
      const text = document.tokens[index]?.text ?? '';
      sum += signOf(titleGender(text)) * weights.title;
    }
  }
  for (const role of roles) {
    for (const word of role.split(' of ')[0]?.split(' ') ?? [])
      sum += signOf(roleGender(word.toLowerCase())) * weights.role;
  }
  let pronouns = 0;
  for (const { first } of person.mentions) {
    const sentence = document.tokens[first]?.sentence ?? -1;
    if (alone.has(sentence)) pronouns += pronounsNear(document, first, sentence);
  }
  if (sum === 0 && Math.abs(pronouns) < 2) return null;
  sum += Math.max(-weights.mostPronouns, Math.min(weights.mostPronouns, pronouns));
  return sum >= 1 ? 'female' : sum <= -1 ? 'male' : null;
}

const signOf = (gender: Gender): number => (gender === 'female' ? 1 : gender === 'male' ? -1 : 0);

/** The pronouns after a name in its own sentence, and the one that opens the next: "Obeid left early. She …". */
function pronounsNear({ tokens, sentences }: Document, first: number, sentence: number): number {
  const here = sentences[sentence];
  const next = sentences[sentence + 1];
  let sum = 0;
  const quoted = tokens[first]?.quoted;
  for (let index = first + 1; index < Math.min(here?.tokens.end ?? 0, first + 60); index += 1) {
    const token = tokens[index];
    if (token?.quoted === quoted) sum += (pronounGender[token?.lower ?? ''] ?? 0) * weights.pronoun;
  }
  if (next && next.block === here?.block) sum += pronounGender[tokens[next.tokens.first]?.lower ?? ''] ?? 0;
  return sum;
}
