import { expect, test } from 'vitest';
import { buildFacts } from '../facts-builder.ts';
import { tellingRole } from './telling-role.ts';

const tellingIn = (text: string, role: string): string | null => {
  const people = [{ name: 'Ada Holm' }, { name: 'Bo Lind', roles: [role] }];
  const facts = buildFacts({ text, people, said: [] });
  const [told] = facts.registry.entities.flatMap((person) => tellingRole(facts, person) ?? []);
  return told?.text ?? null;
};

test.each([
  'head of the harbour office',
  'head of the National Water Company',
  'a baker in Velmora',
  'Larn mayor',
  'fire chief',
  'harbour chief',
])('takes “%s”', (role) => {
  expect(tellingIn(`Ada Holm met Bo Lind, ${role}, at noon.`, role)).toBe(role);
});

test('takes a role that a clause does not narrow', () => {
  const role = 'head of a Velmora firm';
  expect(tellingIn(`Ada Holm met Bo Lind, ${role}, which mends boats.`, role)).toBe(role);
});

test.each([
  'baker',
  'veteran politician',
  'senior official',
  'acting administrator',
  'chief executive officer',
  'company president',
  'chief financial officer',
  'campaign chairman',
  'postal worker who rang',
  'chief negotiator in the talks',
  'head of the national water company',
  'Democrat of Norland',
  'witness of the harbour fire',
  'friend of Lind',
  'Larn Radio colleague',
  'a boy from Velmora',
  'a baker from nearby Velmora',
])('refuses “%s”, which fits many or leans on the text', (role) => {
  expect(tellingIn(`Ada Holm met Bo Lind, ${role}, at noon.`, role)).toBe(null);
});

test.each([
  ['Holm aide', null],
  ['aide to Ada Holm', 'aide to Ada Holm'],
  ['Holm campaign aide', 'Holm campaign aide'],
])('takes of one who serves one of two of a name only what tells which: %s', (role, told) => {
  const people = [{ name: 'Ada Holm' }, { name: 'Ole Holm' }, { name: 'Bo Lind', roles: [role] }];
  const facts = buildFacts({ text: `Ada Holm and Ole Holm met Bo Lind, ${role}.`, people, said: [] });
  const [found] = facts.registry.entities.flatMap((person) => tellingRole(facts, person) ?? []);
  expect(found?.text ?? null).toBe(told);
});

test.each([
  ['Ada Holm met the retired pilot and harbour baker Bo Lind.', 'harbour baker'],
  ['Ada Holm wants to fire harbour baker Bo Lind.', 'fire harbour baker'],
  ['Ada Holm met Bo Lind, head of a Velmora firm that mends boats.', 'head of a Velmora firm'],
])('refuses a role cut out of another phrase: %s', (text, role) => {
  expect(tellingIn(text, role)).toBe(null);
});
