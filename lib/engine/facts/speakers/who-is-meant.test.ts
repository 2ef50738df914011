import { describe, expect, test } from 'vitest';
import { readDocument } from '../../text/read-document.ts';
import { findEntities } from '../entities/find-entities.ts';
import { findStatements } from '../statements/find-statements.ts';
import { resolveSpeakers } from './resolve-speakers.ts';

const factsOf = (text: string) => {
  const document = readDocument(text);
  const registry = findEntities(document);
  return { registry, statements: resolveSpeakers(document, registry, findStatements(document, registry)) };
};
const speakersOf = (text: string): (string | null)[] =>
  factsOf(text)
    .statements.filter(({ asserted }) => asserted)
    .map(({ reference }) => reference);
const thingsOf = (text: string): string[] =>
  factsOf(text).registry.entities.map(({ kind, name }) => `${kind} ${name}`);

describe('who speaks', () => {
  test.each([
    [
      'one called she is no he after it',
      'Bev Orlow left. She said it rained. The pilot, Hugh Lobo, came. “It did,” he said.',
      ['Bev Orlow', 'Hugh Lobo'],
    ],
    [
      'the lawyer of somebody is not the state’s attorney',
      'State Attorney Ada Brill spoke. Tom Wray left. His attorney wrote that it rained.',
      ['his attorney'],
    ],
    [
      'who is named behind a described role',
      'An accountant hired by the port, Ada Brill, said that it rained. She said it hailed.',
      ['Ada Brill', 'Ada Brill'],
    ],
    [
      'one known by a first name alone stands between',
      'Ada Brill came to the port. Nora watched the boats. “It is late,” she said.',
      ['Nora'],
    ],
    [
      'a reporter is not whom the report is about',
      'Ada Brill went to see the pilot in March. The woman rowed alone. Brill reports:\n\n“It is late,” she said.',
      ['the woman'],
    ],
    [
      'one of those who did something is nobody to print',
      '“It rained for nine days,” said one of those who left.',
      [null],
    ],
    ['a body before its clause', 'The county, which owns the pier, said that it rained.', ['the county']],
    [
      'who is named behind two roles',
      'The group’s chair, retired nurse Ada Brill, said that it rained. She said it hailed.',
      ['Ada Brill', 'Ada Brill'],
    ],
    [
      'who was quoted as saying',
      'Ada Brill wed Tom Wray, who sits on the board, and who was quoted in May as saying that it rained.',
      ['Tom Wray'],
    ],
    [
      'a body behind one of its people, for "which" is nobody',
      'Tom Wray spoke to Ada Brill, head of the Zelmar Guild, which argued that it rained.',
      ['Zelmar Guild'],
    ],
    [
      'somebody with a given name like an adjective',
      'Her chair, Clement Brill, said that it rained. Mr. Brill left.',
      ['Clement Brill'],
    ],
    [
      'the one named before, by an age that is told nowhere else',
      'Ada Brill spoke. Tom Wray rowed.\n\n“It rained,” the 36-year-old said.',
      ['Tom Wray'],
    ],
    [
      'somebody new by an age',
      'Tom Wray rowed. The 36-year-old, whose name is secret, said that it rained.',
      ['the 36-year-old'],
    ],
    [
      'neither of two by such an age',
      'Tom Wray rowed with Ada Brill.\n\n“It rained,” the 36-year-old said.',
      ['the 36-year-old'],
    ],
    ['who was asked', 'Tom Wray stayed. Asked which, he laughed and said that it rained.', ['Tom Wray']],
    ['who did it', 'In May she sued Tom Wray over fees, saying that it rained.', [null]],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });

  test.each([
    [
      'another answers a question in the next paragraph',
      '“Was it late?” Ada Brill asked.\n\n“It was late till about noon.”',
      ['Ada Brill', null],
    ],
    [
      'a quotation that the paragraph before left unclosed',
      'Hugh Lobo rowed. He said, “It rained all of that long day.\n\nIt hailed for the rest of it.” After that, Tom Wray said, “It froze.”',
      ['Hugh Lobo', 'Hugh Lobo', 'Tom Wray'],
    ],
    [
      'a he left open leaves the next one open',
      'Hugh Lobo rowed. “It snowed,” he said.\n\nTom Wray’s aunt owns the quay. Neither he nor the port paid. He said it rained.',
      ['Hugh Lobo', null],
    ],
    [
      'somebody new is presented before a quotation of several sentences',
      'Hugh Lobo rowed on. “It snowed,” he said. “It did,” he said.\n\nThat worries Tomas Wray, a baker.\n\n“It rained. It hailed. It froze,” he said.',
      ['Hugh Lobo', 'Hugh Lobo', null],
    ],
    [
      'a nameless source of a claim says nothing more',
      'The rally lasted, according to two guards, an hour.\n\n“They read it off a sheet.”',
      ['two guards', null],
    ],
    [
      'what was told to the speaker speaks for nobody',
      'Ada Brill said she had been told by the pilot that it rained.\n\n“That was not the rain.”',
      ['Ada Brill', 'the pilot', 'Ada Brill'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });

  test('a pronoun after one before the name tells nothing of its bearer', () => {
    const { registry } = factsOf('Ada Brill sang. She was heard by Zelk Orlow, who paid her, and she left.');
    expect(registry.entities.map(({ name, gender }) => [name, gender])).toEqual([
      ['Ada Brill', 'female'],
      ['Zelk Orlow', null],
    ]);
  });
});

describe('what a name is', () => {
  test.each([
    ['a dateline', 'ELLERY, Ont. — It rained on Monday.', 'place ELLERY'],
    [
      'a bank of trades',
      'Then the Bakers & Drovers Bank of Ellery closed.',
      'organisation Bakers & Drovers Bank of Ellery',
    ],
    [
      'two fields of one body',
      'Then the Tide and Harbour Commission met.',
      'organisation Tide and Harbour Commission',
    ],
    [
      'beside its noun',
      'It owed a credit fund, Zelmar Peak, a sum. Zelmar Peak, which holds it, waited.',
      'organisation Zelmar Peak',
    ],
    ['without where it is', 'Then Leeds-based Hallam Institute met.', 'organisation Hallam Institute'],
  ])('%s: %s', (_, text, expected) => {
    expect(thingsOf(text)).toContain(expected);
  });

  test.each([
    ['New York pilot Ada Brill sang a new song.', 'place New York'],
    [
      'Then the National Centre for Veterans Studies met.',
      'organisation National Centre for Veterans Studies',
    ],
    ['Then the pastor of Marion Quay Baptist Church left.', 'organisation Marion Quay Baptist Church'],
    ['Then Ada Brill left. It was Classic Brill. Brill sang.', 'person Ada Brill'],
  ])('%s: %s', (text, expected) => {
    expect(thingsOf(text).some((thing) => thing.startsWith(expected))).toBe(true);
  });

  test.each([
    ['ABSTRACT.\n\nIt rained on Monday.', 'organisation ABSTRACT'],
    ['It rained.\n\nJoining Forces With Norland.', 'organisation Forces With Norland'],
    ['Then Tide Committee Republicans said it rained.', 'organisation Tide Committee Republicans'],
    ['Then State Department Spokesman, the, left.', 'organisation State Department Spokesman'],
    ['Then Ada Brill Tidal Poetry Reading began.', 'person Ada Brill Tidal Poetry Reading'],
    ['A body that advises ministers had met.', 'group advises ministers'],
  ])('%s: no %s', (text, wrong) => {
    expect(thingsOf(text)).not.toContain(wrong);
  });

  test.each([
    ['Professor Zelk Orlow led it. “It rained,” Zelk Orlow said.', 'Zelk Orlow', 2],
    ['Then Kristin Brill, a pilot, spoke. “It rained,” said Kristen Brill.', 'Kristin Brill', 2],
  ])('one person: %s', (text, name, mentions) => {
    const entity = factsOf(text).registry.entities.find((one) => one.name === name);
    expect(entity?.mentions).toHaveLength(mentions);
  });
});
