import { eitherNames, mensNames, womensNames } from './given-names-data.ts';
import { withoutAccents } from './without-accents.ts';

function unpack(packed: string): string[] {
  const names: string[] = [];
  let before = '';
  for (const [, shared, rest] of packed.matchAll(/(\d)(\D*)/g)) {
    before = before.slice(0, Number(shared)) + (rest ?? '');
    names.push(before);
  }
  return names;
}

const genders = new Map<string, 'female' | 'male' | 'either'>([
  ...unpack(womensNames).map((name) => [name, 'female'] as const),
  ...unpack(mensNames).map((name) => [name, 'male'] as const),
  ...unpack(eitherNames).map((name) => [name, 'either'] as const),
]);

/** Whose name a given name is, `either` for one of both, null for a word that is not known as a given name. */
export function givenNameGender(word: string): 'female' | 'male' | 'either' | null {
  const name = word.toLowerCase();
  const whole = genders.get(name) ?? genders.get(withoutAccents(name));
  if (whole) return whole;
  const hyphen = name.indexOf('-');
  return hyphen > 0 ? (genders.get(name.slice(0, hyphen)) ?? null) : null;
}
