import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const most = 8;

/** How many lists longer than that still stand outside the lexicon; it only ever falls. */
const ceiling = 76;

const word = /[\p{L}’'-]+/gu;

// "wordSet('mill dam weir')", "'mill dam weir'.split(' ')", "['mill', 'dam', 'weir']"; refuses a sentence that is printed.
const written =
  /(?:wordSet|new Set)\(\s*(['`])(?<set>[^'`]*)\1|(['`])(?<split>[^'`]*)\3\s*\.(?:trim\(\)\s*\.)?split\(|\[(?<array>(?:\s*'[\p{L}’ -]+',?){3,})\s*\]/gu;

// "mill|dam|weir", with an ending to a word: "mills?|dam(?:s|med)"; refuses a pattern of signs.
const pattern = /(?<!\p{L})(?:[\p{L}’'-]+(?:\[[a-z]+\]|\?|\(\?:[^()]*\)|\p{L})*\|){3,}[\p{L}’'-]+/gu;

const lists = (source: string): string[] => [
  ...[...source.matchAll(written)].map(({ groups }) => groups?.set ?? groups?.split ?? groups?.array ?? ''),
  ...[...source.matchAll(pattern)].map(([alternation]) => alternation),
];

const isLong = (list: string): boolean =>
  new Set(list.match(word)?.filter((found) => found.length > 1)).size > most;

const longLists = (path: string): string[] =>
  lists(readFileSync(path, 'utf8'))
    .filter(isLong)
    .map((list) => `${path}: ${list.slice(0, 60)}`);

const engine = globSync('lib/engine/**/*.ts').filter(
  (path) => !path.endsWith('.test.ts') && !path.includes('/lexicon/'),
);

test('words live in the lexicon: no stage keeps a list of them', () => {
  const found = engine.flatMap(longLists);
  expect(found.length, found.join('\n')).toBeLessThanOrEqual(ceiling);
});

test.each([
  ["wordSet('a1 mill dam weir lock quay pier dock ford well')", 1],
  ["'mill dam weir lock quay pier dock ford well'.split(' ')", 1],
  ["['mill', 'dam', 'weir', 'lock', 'quay', 'pier', 'dock', 'ford', 'well']", 1],
  ['/mills?|dam(?:s|med)|weir|lock|quay|pier|dock|ford|well/', 1],
  ["wordSet('mill dam weir lock quay pier dock ford')", 0],
  ["'The mill by the dam was sold to the lock keeper in the end.'", 0],
])('%s holds %i long lists', (source, count) => {
  expect(lists(source).filter(isLong)).toHaveLength(count);
});
