import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../text/read-document.ts';
import type { Entity } from '../facts.ts';
import { findEntities } from './find-entities.ts';

const entitiesOf = (text: string): Entity[] => findEntities(readDocument(text)).entities;
const personsOf = (text: string): Entity[] => entitiesOf(text).filter(({ kind }) => kind === 'person');
const namesOf = (text: string): string[] => personsOf(text).map(({ name }) => name);
const mentionsOf = (text: string, name: string): string[] =>
  (entitiesOf(text).find((entity) => entity.name === name)?.mentions ?? []).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('names of persons', () => {
  test.each([
    [
      'a title is no part of a name',
      'On Monday Prime Minister Lena Solberg met Dr. Ivo Brandt.',
      ['Lena Solberg', 'Ivo Brandt'],
    ],
    ['the label behind a name', 'Name: Ana Reis Age: 40 Job: pilot.', ['Ana Reis']],
    [
      'initials and hyphens',
      'The book by J. K. Ostrand and Anne-Sophie Brill sold well.',
      ['J. K. Ostrand', 'Anne-Sophie Brill'],
    ],
    [
      'particles',
      'Then Ursula von der Maas called Ana de la Reis.',
      ['Ursula von der Maas', 'Ana de la Reis'],
    ],
    ['particles behind a rare given name', 'A boat was sold by Wobke van der Maas.', ['Wobke van der Maas']],
    ['capital particles', 'Then Marine Le Gall spoke.', ['Marine Le Gall']],
    ['Arabic articles', 'Then Tareq al-Obeid, a welder, spoke.', ['Tareq al-Obeid']],
    ['suffix', 'Then Robert Ostrand Jr. left.', ['Robert Ostrand Jr.']],
    ['British titles', 'Then Sir Godfrey Pell and Dame Ruth Amsel left.', ['Godfrey Pell', 'Ruth Amsel']],
    ['family name first', 'The envoy Lin Haoran met Kim Sung-ho.', ['Lin Haoran', 'Kim Sung-ho']],
    ['a pope keeps his title', 'On Sunday Pope Clement spoke.', ['Pope Clement']],
    [
      'an opener is no part of a name',
      'But Ines Carrow left. Yesterday Tomas Wray left.',
      ['Ines Carrow', 'Tomas Wray'],
    ],
    ['a nation before a name', 'The Norwegian Ines Carrow won.', ['Ines Carrow']],
    [
      'no bearer of his title',
      'Ada Carrow sang as she left. Mr. Carrow drove.',
      ['Ada Carrow', 'Mr. Carrow'],
    ],
    ['a body of that word', 'Court Hallam, the owner of the pier, said it rained.', []],
    ['a town that is a given name', 'Then Charlotte Mayor Jenna Carrow left.', ['Jenna Carrow']],
    ['no company', 'Brillmark said profit fell. Brillmark said it would wait.', []],
    [
      'no company that an apposition tells',
      'Bo Lind left Valdane Morrick, a privately held shipping company in Ellery. Valdane Morrick said in a letter that it rained.',
      ['Bo Lind'],
    ],
    ['no word that is asked', 'Then Ines Carrow spoke. Stern? She thinks not.', ['Ines Carrow']],
    ['no couple', 'On Monday Carrow and Ana Reis left.', ['Ana Reis']],
    ['a mother by her given name', 'His mother, Zelma, said it rained.', ['Zelma']],
    [
      'a foreign name known by its apposition',
      'Then Qorvath Zelenbrask, a welder from Ellery, spoke.',
      ['Qorvath Zelenbrask'],
    ],
    [
      'a foreign name known by its courtesy title',
      'Qorvath Zelenbrask came. Mr. Zelenbrask left.',
      ['Qorvath Zelenbrask'],
    ],
    ['a place with a given name', 'The road to Port Ellery and Jordan River was shut.', []],
    ['an organisation with a given name', 'The fund paid Paul Hallam University and the Austin Council.', []],
    ['a bare organisation', 'The Harbour Act passed. The World Cup began on Monday.', []],
  ])('%s', (_, text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  test('short names join the full one', () => {
    const text =
      'Mayor Ines Carrow met the crews. Ms. Carrow said no. Carrow’s aides left. “Ines is tired,” Tomas Wray said.';
    expect(mentionsOf(text, 'Ines Carrow')).toEqual(['Ines Carrow', 'Carrow', 'Carrow', 'Ines']);
  });

  test('a surname once misspelt still joins', () => {
    const text = 'Lydia Buchermann spoke first. Ms. Bucherman said no.';
    expect(mentionsOf(text, 'Lydia Buchermann')).toEqual(['Lydia Buchermann', 'Bucherman']);
  });

  test('two of one surname are kept apart, and told by courtesy title', () => {
    const text = 'Ana Brill and Otto Brill run the yard. Ms. Brill said yes. Mr. Brill said no.';
    expect(mentionsOf(text, 'Ana Brill')).toEqual(['Ana Brill', 'Brill']);
    expect(mentionsOf(text, 'Otto Brill')).toEqual(['Otto Brill', 'Brill']);
  });

  test('a couple of one surname are two persons, told by their titles', () => {
    const text = 'Qorvin and Zelma Drosk came. Mr. Drosk spoke. Ms. Drosk wept. Brill and Zelma Drosk left.';
    expect(mentionsOf(text, 'Qorvin Drosk')).toEqual(['Qorvin', 'Drosk']);
    expect(mentionsOf(text, 'Zelma Drosk')).toEqual(['Zelma Drosk', 'Drosk', 'Zelma Drosk']);
    expect(namesOf('Ivo Brill came. Brill and Zelma Drosk left. Mr. and Ms. Drosk wept.')).toContain(
      'Ivo Brill',
    );
    expect(namesOf('Ivo Brill came. Brill and Zelma Drosk left. Mr. and Ms. Drosk wept.')).not.toContain(
      'Brill Drosk',
    );
  });

  test('a surname that could be two persons’ is nobody’s', () => {
    const text = 'Robert Ostrand Jr. and his father, Robert Ostrand, run the yard. Mr. Ostrand said yes.';
    expect(personsOf(text).map(({ mentions }) => mentions.length)).toEqual([1, 1]);
  });

  test('a courtesy title is not given to a namesake of unknown gender when the other title occurs too', () => {
    const text = 'Qazala Drosk came. Ms. Drosk wept. Mr. Drosk spoke. “I am proud,” Mr. Drosk said.';
    expect(mentionsOf(text, 'Mr. Drosk')).toEqual(['Drosk', 'Drosk']);
  });

  test('an office that none of two namesakes is known to hold is nobody’s', () => {
    const text = 'Ana Brill and Otto Brill run the yard. Captain Brill was away.';
    expect(personsOf(text).map(({ mentions }) => mentions.length)).toEqual([1, 1]);
  });

  test('a surname that is a place is the person, but not after "in"', () => {
    const text = 'The singer Vanessa London came home. London said it rained in London.';
    expect(mentionsOf(text, 'Vanessa London')).toEqual(['Vanessa London', 'London']);
  });
});

describe('organisations, places and groups', () => {
  test.each([
    ['Gail Basket', 'Shares of Gail Basket rose. The grocer Gail Basket sold a mill.', 'organisation'],
    ['Gail Basket', 'The grocer Gail Basket has a stake in Gail Basket’s mill.', 'person'],
    ['Court Rye', 'Court Rye, the founder of a page, said it rained. Rye left.', 'person'],
    ['Bank Larn', 'Bank Larn, a lender, said it rained. The town left.', 'organisation'],
  ])('a firm may have a given name and a person a word of bodies: %s', (name, text, kind) => {
    expect(entitiesOf(text).find((entity) => entity.name === name)?.kind).toBe(kind);
  });

  test.each([
    ['in brackets', 'The Tidal Energy Agency (TEA) met. The TEA agreed.'],
    ['by initials, before the name', 'The TEA met. The Tidal Energy Agency agreed.'],
  ])('an acronym joins its name %s', (_, text) => {
    const agency = entitiesOf(text).find(({ name }) => name === 'Tidal Energy Agency');
    expect(agency).toMatchObject({ kind: 'organisation', acronym: 'TEA' });
    expect(agency?.mentions.some(({ form }) => form === 'acronym')).toBe(true);
  });

  test('a news agency behind a place is no acronym of it', () => {
    const text = 'PORT ELLERY (AP) — The crews left on Monday.';
    expect(
      entitiesOf(text)
        .filter(({ acronym }) => acronym !== null)
        .map(({ name }) => name),
    ).toEqual(['AP']);
  });

  test.each([
    ['Then the Ministry of Fisheries and Oceans paid.', 'Ministry of Fisheries and Oceans'],
    ['Then Hallam & Reed paid.', 'Hallam & Reed'],
    ['Then the University of Ostwick paid.', 'University of Ostwick'],
    ['Then Brandt Ltd. paid.', 'Brandt Ltd.'],
    ['Brandt Corp. paid. Brandt said it lost money.', 'Brandt Corp.'],
  ])('%s', (text, name) => {
    expect(entitiesOf(text).find(({ kind }) => kind === 'organisation')?.name).toBe(name);
  });

  test('a nameless group that acts is one', () => {
    const group = entitiesOf('On Monday Norwegian and Swedish officials said so.').find(
      ({ kind }) => kind === 'group',
    );
    expect(group?.name).toBe('Norwegian and Swedish officials');
  });

  test('"boats have" is no group', () => {
    expect(entitiesOf('The boats have left.')).toEqual([]);
  });
});

describe('roles', () => {
  test.each([
    ['glued title', 'On Monday Harbour Minister Ana Reis spoke.', ['harbour minister']],
    ['of a news agency', 'Larn Press writer Ana Reis spoke.', ['Larn Press writer']],
    ['glued title with its holder', 'On Monday Norwegian President Ana Reis spoke.', ['Norwegian president']],
    ['shortened title', 'On Monday Sen. Ana Reis spoke.', ['senator']],
    [
      'glued in small letters',
      'On Monday U.S. deputy secretary of state Ana Reis spoke.',
      ['U.S. deputy secretary of state'],
    ],
    [
      'before a comma',
      'Norland’s deputy foreign minister, Ana Reis, spoke.',
      ['Norland’s deputy foreign minister'],
    ],
    [
      'after the name',
      'Then Ana Reis, an expert on tides at Hallam House, spoke.',
      ['an expert on tides at Hallam House'],
    ],
    [
      'at the end',
      'It rained, said Ana Reis, executive director of the TEA.',
      ['executive director of the TEA'],
    ],
    ['after an age', 'Then Ana Reis, 34, a welder from Ellery, spoke.', ['a welder from Ellery']],
    [
      'two at once',
      'Then Ana Reis, president and chief executive of Brill Ltd., spoke.',
      ['president and chief executive of Brill Ltd.'],
    ],
    ['no occasion in it', 'It rained, said Ana Reis, mayor of Ellery, in an interview.', ['mayor of Ellery']],
    [
      'of a body told before',
      'The Tide Agency met. The agency’s director, Ana Reis, spoke.',
      ['director of the Tide Agency'],
    ],
    ['of no body told', 'The agency’s director, Ana Reis, spoke.', []],
    ['behind a nickname', 'Then Ana “Tide” Reis, a 34-year-old welder, spoke.', ['a 34-year-old welder']],
    ['not without it', 'Then Ana Reis, the engineer who wrote it, spoke.', []],
    ['nothing that leans on a pronoun', 'Then Ana Reis, his lawyer, spoke.', []],
    ['nothing before a verb', 'After he met Ana Reis, a spokesman said it rained.', []],
    ['no verb taken along', 'Lund met campaign manager Ana Reis.', ['campaign manager']],
    ['no parent’s role for a child’s', 'Bo Lund is the son of former presidents Ana Reis and Otto Lund.', []],
    ['no reduced clause', 'It was a judge Ana Reis accused.', []],
  ])('%s', (_, text, roles) => {
    const reis = personsOf(text).find(({ name }) => name === 'Ana Reis');
    expect(reis?.roles.map((role) => role.text)).toEqual(roles);
  });
});

describe('gender', () => {
  test.each([
    ['courtesy title', 'Taylor Brill came. Ms. Brill left.', 'female'],
    ['given name', 'Then Margaret Brill left.', 'female'],
    ['role', 'Then Taylor Brill, a spokeswoman for Norland, left.', 'female'],
    ['pronouns', 'Taylor Brill came early. He left. Later Taylor Brill ate. He waved.', 'male'],
    ['nothing', 'Then Taylor Brill left.', null],
  ])('by %s', (_, text, gender) => {
    expect(
      personsOf(text).find(({ name }) => name === 'Taylor Brill' || name === 'Margaret Brill')?.gender,
    ).toBe(gender);
  });
});

test('every mention lies in the text, in order, and ids are unique', () => {
  const word = fc.constantFrom(
    'Ana',
    'Reis',
    'Mr.',
    'Ms.',
    'said',
    'the',
    'minister',
    ',',
    '.',
    '“',
    '”',
    'of',
    'and',
    'TEA',
    '(',
    ')',
    'who',
    'is',
    'Brill',
    'Bank',
    "'s",
    'he',
    'officials',
    'von',
    'der',
    '34',
    '\n\n',
    'Jr.',
    'de',
    'ΩΣ',
    '😀',
    'U.S.',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 80 }), (words) => {
      const text = words.join(' ');
      const entities = entitiesOf(text);
      expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
      for (const { mentions, roles, name } of entities) {
        expect(name).not.toBe('');
        for (const { start, end } of [...mentions, ...roles.map(({ span }) => span)]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('any string at all is read', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }), (units) => {
      const text = String.fromCharCode(...units);
      expect(Array.isArray(entitiesOf(text))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['capitals', 'ABC DEF '],
  ['names', 'Abc Def '],
  ['titles', 'Mr. '],
  ['roles', 'John Doe, minister of the bank of the harbour for the '],
  ['heads', 'Bank of Ministry of '],
])('%s without end are read in linear time', (_, piece) => {
  const time = (length: number): number => {
    const document = readDocument(piece.repeat(length));
    const start = performance.now();
    findEntities(document);
    return performance.now() - start;
  };
  time(1_000);
  const short = Math.max(time(1_000), 5);
  expect(time(8_000)).toBeLessThan(short * 8 * 6);
});
