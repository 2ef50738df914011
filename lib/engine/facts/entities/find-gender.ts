import { roleGender } from '../../lexicon/role-nouns.ts';
import { speakingVerbs } from '../../lexicon/speaking-verbs.ts';
import { titleGender } from '../../lexicon/titles.ts';
import type { Document } from '../../text/document.ts';
import type { Person } from './persons.ts';

type Gender = 'female' | 'male' | null;

/** The sentences in which exactly one person is named, and those in which somebody is. */
export type Naming = { one: ReadonlySet<number>; some: ReadonlySet<number> };

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

const weights = { title: 10, role: 6, given: 4, pronoun: 1, tag: 2, mostPronouns: 3 };

/**
 * A person's gender from titles ("Ms."), role nouns ("spokeswoman"), given name and the pronouns around sentences in which
 * nobody else is named. Limit: a person named once by an unknown given name, with no pronoun near, has none.
 */
export function findGender(
  document: Document,
  person: Person,
  { roles, naming }: { roles: readonly string[]; naming: Naming },
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
    if (naming.one.has(sentence)) pronouns += pronounsNear(document, first, { sentence, named: naming.some });
  }
  if (sum === 0 && Math.abs(pronouns) < 2) return null;
  sum += Math.max(-weights.mostPronouns, Math.min(weights.mostPronouns, pronouns));
  return sum >= 1 ? 'female' : sum <= -1 ? 'male' : null;
}

const signOf = (gender: Gender): number => (gender === 'female' ? 1 : gender === 'male' ? -1 : 0);

/**
 * The pronouns after a name in its own sentence (but for "Obeid said she" and "she met Obeid, who paid her", where it may be another), the one that opens the
 * next ("Obeid left early. She …") and the one that tags a quotation there ("“…,” she said") when nobody is named in it.
 */
function pronounsNear(
  { tokens, sentences }: Document,
  first: number,
  { sentence, named }: { sentence: number; named: ReadonlySet<number> },
): number {
  const here = sentences[sentence];
  const next = sentences[sentence + 1];
  let sum = 0;
  const quoted = tokens[first]?.quoted;
  const isOther = tokens
    .slice(Math.max(here?.tokens.first ?? 0, first - 60), first)
    .some(({ lower, quoted: at }) => at === quoted && (lower === 'she' || lower === 'he'));
  if (isOther) return 0;
  const speaks = speakingVerbs.has(tokens[first + 1]?.lower ?? '');
  for (let index = first + 1; !speaks && index < Math.min(here?.tokens.end ?? 0, first + 60); index += 1) {
    const token = tokens[index];
    if (token?.quoted === quoted) sum += (pronounGender[token?.lower ?? ''] ?? 0) * weights.pronoun;
  }
  if (!next || next.block !== here?.block) return sum;
  sum += pronounGender[tokens[next.tokens.first]?.lower ?? ''] ?? 0;
  if (named.has(sentence + 1)) return sum;
  for (
    let index = next.tokens.first + 1;
    index < Math.min(next.tokens.end, next.tokens.first + 60);
    index += 1
  ) {
    const isTag = speakingVerbs.has(tokens[index + 1]?.lower ?? '') && (tokens[index]?.quoted ?? 0) < 0;
    if (isTag) sum += (pronounGender[tokens[index]?.lower ?? ''] ?? 0) * weights.tag;
  }
  return sum;
}
