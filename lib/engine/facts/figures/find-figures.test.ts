import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../text/read-document.ts';
import type { Figure } from '../facts.ts';
import { figuresOf, findFigures } from './find-figures.ts';
import { readPieces } from './pieces.ts';

const found = (text: string): Figure[] => figuresOf(text, readPieces(text), 0);
const words = (text: string): string[] =>
  found(text).map(({ start, end, type }) => `${text.slice(start, end)} ${type}`);

describe('finds figures whole, each with its type', () => {
  test.each([
    ['The 12-nation league held three-hour talks.', ['12-nation count', 'three-hour duration']],
    ['Port Ellery’s 90-seat theatre will close.', ['90-seat count']],
    ['Ellery keeps a 400-metre-long pier.', ['400-metre-long distance']],
    ['The pier burned six years ago.', ['six years ago date']],
    ['Wray has rowed nine times since the flood.', ['nine times count']],
    ['The mill opened in 1931.', ['1931 year']],
    ['By mid-2031 the 1990s were far away.', ['mid-2031 year', 'the 1990s year']],
    ['The 2027-28 season opened late.', ['2027-28 year']],
    ['The crane cost $2.7 billion, up from $840-million.', ['$2.7 billion money', '$840-million money']],
    ['She owed C$7.1m, £30bn and Rs 90 crore.', ['C$7.1m money', '£30bn money', 'Rs 90 crore money']],
    [
      'It sold for 40 million Swiss francs, or 90 pence a share.',
      ['40 million Swiss francs money', '90 pence money'],
    ],
    ['Shares fell to 412p, and a packet cost 8.5p more.', ['412p money', '8.5p money']],
    ['Rents rose 3.9 per cent to 61% of pay.', ['3.9 per cent percent', '61% percent']],
    ['Support slid 0.7 percentage points.', ['0.7 percentage points percent']],
    ['The council voted 8–3 and the Owls won 4-1.', ['8–3 score', '4-1 score']],
    ['Some 20-30 boats left.', ['20-30 range']],
    ['The 41-year-old baker has a son aged nine.', ['41-year-old age', 'nine age']],
    ['Ines Carrow, 58, is the mayor.', ['58 age']],
    ['Children of 11 to 16 may row.', ['11 to 16 range']],
    ['About a quarter of crews agreed.', ['a quarter ratio']],
    ['Two-thirds of the boats sank.', ['Two-thirds ratio']],
    ['One in seven divers returned.', ['One in seven ratio']],
    ['Half a million crates and dozens of ropes burned.', ['Half a million count', 'dozens count']],
    ['Two and a half million eggs hatched.', ['Two and a half million count']],
    ['The crossing took an hour and a half.', ['an hour and a half duration']],
    [
      'It was -3 °C in Ellery and 40 degrees Fahrenheit in Larn.',
      ['-3 °C temperature', '40 degrees Fahrenheit temperature'],
    ],
    ['It was 21.5 C at sea.', ['21.5 C temperature']],
    ['It opened on 2016-05-14 and shut on 28/06/2016.', ['2016-05-14 date', '28/06/2016 date']],
    ['On Mar. 9, 2027, the bridge fell.', ['Mar. 9, 2027 date']],
    ['It opened on 2 August 2019, a Friday.', ['2 August 2019 date', 'Friday date']],
    ['They met at 7:45 p.m. on Monday.', ['7:45 p.m. time', 'Monday date']],
    ['The gale reached 95 km/h, or 60 miles an hour.', ['95 km/h speed', '60 miles an hour speed']],
    [
      'It was 31.5 degrees in Ellery and -4 degrees at sea.',
      ['31.5 degrees temperature', '-4 degrees temperature'],
    ],
    [
      'The fire took 2,600 hectares and 14 square kilometres.',
      ['2,600 hectares area', '14 square kilometres area'],
    ],
    ['He is 6 feet 3 inches and lifts 90 kilograms.', ['6 feet 3 inches distance', '90 kilograms mass']],
    ['The trip took two hours and 20 minutes.', ['two hours and 20 minutes duration']],
    ['It was the ninth storm of the 21st century.', ['ninth ordinal', '21st century ordinal']],
    ['Catches rose to 18,000 units.', ['18,000 units count']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('leaves alone what is no figure', () => {
  test.each([
    'The XK-70 landed beside Highway 88.',
    'HARBOR-22 and the K9 ruled.',
    'Article 7 of the charter applies.',
    'No one can know; the one we saw left.',
    'See https://ellery.example/2031/page9 for more.',
    'You may march in the sun, said Wed Marr.',
  ])('%s', (text) => {
    expect(words(text)).toEqual([]);
  });
});

test('keeps the hedge apart and says what is counted', () => {
  const [first, second] = found('More than 300 grey seals ate about 40 tonnes of herring.');
  expect(first).toMatchObject({ type: 'count', value: 300, of: 'grey seals', hedge: 'More than' });
  expect(second).toMatchObject({ type: 'mass', value: 40, unit: 'tonne', of: 'herring', hedge: 'about' });
});

describe('normalises values and units', () => {
  test.each([
    ['Two hundred and six sheep', 206, null],
    ['£4.5m was paid', 4_500_000, 'GBP'],
    ['A dozen gulls', 12, null],
    ['25 basis points', 0.25, 'percentage point'],
    ['the 1970s were dry', '1970/1979', 'year'],
    ['on 3 June 2030 it rained', '2030-06-03', null],
    ['9:05 a.m. is early', '09:05', null],
    ['five feet 6 inches tall', 5.5, 'foot'],
  ])('%s', (text, value, unit) => {
    expect(found(text)[0]).toMatchObject({ value, unit });
  });
});

test('reads only what has sentences: a photo credit has no figures', () => {
  const text = 'Mill reopens\n\nThe mill sold 40 loaves. It will sell 60 more on May 4.\n';
  expect(findFigures(readDocument(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
    '40',
    '60',
    'May 4',
  ]);
});

test('spans lie inside any text, in order, and do not overlap', () => {
  const bits = fc.constantFrom(
    '12',
    ',',
    '.',
    '-',
    ' million ',
    '$',
    '½',
    ' per cent',
    ' May ',
    ' of ',
    '1990',
    's',
    '’',
    ' a ',
    ' hundred ',
    ' and ',
    'kilometres',
    '\n',
    '😀',
    ' years ago',
    ':',
    '30',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(bits).map((parts) => parts.join('')),
      ),
      (text) => {
        let last = 0;
        for (const { start, end } of found(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      },
    ),
  );
}, 30_000);
