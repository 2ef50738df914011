import { describe, expect, test } from 'vitest';
import { buildFacts, type SamplePerson } from './facts-builder.ts';
import { where } from './where.ts';

const place = (name: string): SamplePerson => ({ name, kind: 'place' });
const ask = (text: string, places: string[]): string[] =>
  where
    .ask(
      buildFacts({
        text: `Ellery harbour, port, pier and sailors\n\n${text}\n`,
        people: [
          ...places.map(place),
          ...['Dev Anand', 'Jorun Hollander'].filter((name) => text.includes(name)).map((name) => ({ name })),
        ],
        said: [],
      }),
    )
    .drafts.map(
      ({ prompt, key, wrong }) =>
        `${prompt} ${[key, ...(wrong ?? [])].map((option) => option.text).join(', ')}`,
    );

const rest = 'Ines Carrow lives in Marrow. Tomas Wray works at Dunholt.';

test('asks for a state among states, and for a province among both', () => {
  const story = (region: string) =>
    `Crews cheered Dev Anand, a retired baker in ${region}. Crews live in Ohio. Others are in Maine. Some are in Quebec.`;
  const names = ['Iowa', 'Manitoba', 'Ohio', 'Maine', 'Quebec'];
  const asked = (region: string) =>
    ask(
      story(region),
      names.filter((name) => story(region).includes(name)),
    );
  expect(asked('Iowa')).toEqual(['In which state is Dev Anand a retired baker? Iowa, Ohio, Maine']);
  expect(asked('Manitoba')).toEqual([
    'In which state or province is Dev Anand a retired baker? Manitoba, Ohio, Maine, Quebec',
  ]);
});

describe('asks where something was, among other places of the sort', () => {
  test.each([
    ['Ellery Mill opened a bakery in Larn.', 'Where did Ellery Mill open a bakery? Larn, Marrow, Dunholt'],
    ['Dev Anand was arrested in Larn.', 'Where was Dev Anand arrested? Larn, Marrow, Dunholt'],
    [
      'Dev Anand told a small crowd in Larn, Ohio, that boats were late.',
      'Where did Dev Anand tell a small crowd that boats were late? Larn, Marrow, Dunholt',
    ],
    [
      'Crews cheered Dev Anand, a retired baker in Larn, on Friday.',
      'Where is Dev Anand a retired baker? Larn, Marrow, Dunholt',
    ],
    [
      'Crews cheered Jorun Hollander, 43, of Larn, on Friday.',
      'Where does Jorun Hollander live? Larn, Marrow, Dunholt',
    ],
    ['Dev Anand was born in Larn.', 'Where was Dev Anand born? Larn, Marrow, Dunholt'],
    [
      'The Ellery Fair is scheduled to take place in Larn.',
      'Where is the Ellery Fair scheduled to take place? Larn, Marrow, Dunholt',
    ],
    ['In Larn, Dev Anand lost his seat.', 'Where did Dev Anand lose his seat? Larn, Marrow, Dunholt'],
  ])('%s', (text, expected) => {
    const asked = ask(`${text} ${rest}`, ['Larn', 'Marrow', 'Dunholt']);
    if (text.includes(' his ')) expect(asked.join()).not.toContain('his seat');
    else expect(asked).toContain(expected);
  });
});

describe('refuses a place that may belong to something else', () => {
  test.each([
    ['Dev Anand praised the school in Larn.', ['Larn', 'Marrow', 'Dunholt']],
    ['Dev Anand was arrested in Larn.', ['Larn', 'Marrow']],
    ['Dev Anand is expected to praise schools in Larn.', ['Larn', 'Marrow', 'Dunholt']],
    ['Dev Anand was born and raised in Larn.', ['Larn', 'Marrow', 'Dunholt']],
    ['Dev Anand won the vote in Larn.', ['Larn', 'Marrow', 'Dunholt']],
    ['Dev Anand was arrested in Larn or Dunholt.', ['Larn', 'Marrow', 'Dunholt']],
    ['Dev Anand attacked Jorun Hollander in Larn.', ['Larn', 'Marrow', 'Dunholt']],
    ['Dev Anand, 43, of Larn, died on Friday.', ['Larn', 'Marrow', 'Dunholt']],
    ['Crews cheered Dev Anand at Holm University in Larn.', ['Larn', 'Marrow', 'Dunholt']],
  ])('%s', (text, places) => {
    const more = places.length === 3 ? rest : 'Ines Carrow lives in Marrow.';
    expect(ask(`${text} ${more}`, places).filter((one) => /Dev Anand|Holm University/.test(one))).toEqual([]);
  });
});
