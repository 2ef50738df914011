/** Amounts in words, each row in order of size. */
const ladders = [
  ['a fifth', 'a quarter', 'a third', 'half', 'two-thirds', 'three-quarters'],
  ['half a dozen', 'a dozen', 'two dozen', 'three dozen'],
  ['dozens', 'hundreds', 'thousands', 'tens of thousands', 'hundreds of thousands', 'millions'],
];

/** The other amounts of the row in which an amount in words stands, the nearest first: "a quarter" and "half" beside "one third"; null for other numbers. */
export function wordsBeside(number: string): string[] | null {
  const words = number
    .toLowerCase()
    .replace(/^one[- ]/, 'a ')
    .replace(/^(two|three) (?=third|quarter)/, '$1-');
  const ladder = ladders.find((row) => row.includes(words));
  if (ladder === undefined) return null;
  const far = (other: string): number => Math.abs(ladder.indexOf(other) - ladder.indexOf(words));
  return ladder.filter((other) => other !== words).toSorted((a, b) => far(a) - far(b));
}

const steps = [
  [1, -1],
  [-1, 1],
  [2, -2],
  [1, 0],
  [1, 1],
  [-1, 0],
  [0, -1],
  [3, -3],
] as const;

/** Whether five penalties a side can end so, not being over before: takes 5-4, 5-3, 3-0; refuses 6-1 and 5-2. */
const endsShootout = (one: number, other: number): boolean =>
  Math.abs(one - other) === 1 || Math.max(one, other) + Math.abs(one - other) <= 7;

/** Scores that the same side wins: of as many votes, "8–1" and "6–3" beside "voted 7–2"; none beside a score in words, of a `sentence` on a shootout only such as can be. */
export function scoresBeside(number: string, sentence: string): string[] {
  const [, first = '', dash = '', second = ''] = /^(\d+)(\D+)(\d+)$/.exec(number) ?? [];
  const isWon = Number(first) > Number(second);
  const isVote = /\b(?:vot|rul|decision|court|justice|council|senate|panel)/i.test(sentence);
  const votes = isVote ? Number(first) + Number(second) : null;
  return steps
    .map(([one, other]) => [Number(first) + one, Number(second) + other] as const)
    .filter(([one, other]) => dash !== '' && one >= 0 && other >= 0 && one !== other && one > other === isWon)
    .filter(([one, other]) => !/shoot-?out|penalt/i.test(sentence) || endsShootout(one, other))
    .filter(([one, other]) => votes === null || one + other === votes)
    .map(([one, other]) => `${one}${dash}${other}`);
}
