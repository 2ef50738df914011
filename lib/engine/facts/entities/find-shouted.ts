import type { Run } from './find-runs.ts';
import { fold } from './fold.ts';
import { isNameWord } from './name-tokens.ts';
import type { Person } from './persons.ts';
import type { Reading } from './reading.ts';

/** The places in sentences set in capitals throughout where a person known from the rest stands: "Carrow Wins Vote". */
export function findShouted(reading: Reading, byWord: ReadonlyMap<string, Person[]>): Map<Person, Run[]> {
  const { document, shouted } = reading;
  const found = new Map<Person, Run[]>();
  document.tokens.forEach((token, index) => {
    if (!shouted[token.sentence] || !isNameWord(token)) return;
    const namesakes = byWord.get(fold(token.text)) ?? [];
    const [person] = namesakes;
    if (!person || namesakes.length > 1 || fold(person.name.surname) !== fold(token.text)) return;
    let first = index;
    while (
      first > 0 &&
      person.name.words.includes(fold(document.tokens[first - 1]?.text ?? '')) &&
      index - first < 4
    )
      first -= 1;
    const runs = found.get(person) ?? [];
    runs.push({ first, end: index + 1 });
    found.set(person, runs);
  });
  return found;
}
