import { counted } from './word-set.ts';

/** Cardinal words below twenty and their values. */
export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ...counted(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ),
  ['nought', 0],
  ['naught', 0],
]);

/** The tens in words. */
export const tens: ReadonlyMap<string, number> = new Map(
  counted('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
);

/** Words that multiply the number before them. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Letters glued to digits that multiply them; `m` alone is a metre unless money stands before it. */
export const scaleSuffixes: ReadonlyMap<string, number> = new Map([
  ...counted('k K', 1e3, 0),
  ...counted('M mn mln mil MM', 1e6, 0),
  ...counted('b B bn bln', 1e9, 0),
  ...counted('tn tln', 1e12, 0),
]);

/** Words for a group of things that stand as a number: "a dozen", "three dozen". */
export const groups: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['dozens', 12],
  ['score', 20],
]);

/** Plurals that tell a magnitude and no number: "hundreds", "tens of thousands". */
export const vagueNumbers: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** Ordinal words and their values. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ...counted(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    1,
  ),
  ...counted('thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth', 30, 10),
]);

/** Names of the parts of a whole. */
export const fractionParts: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['thousandth', 1000],
  ...[...ordinals].filter(([, value]) => value > 2),
]);

/** Signs for common fractions. */
export const fractionSigns: ReadonlyMap<string, number> = new Map(
  '½1/2 ⅓1/3 ⅔2/3 ¼1/4 ¾3/4 ⅕1/5 ⅖2/5 ⅙1/6 ⅛1/8 ⅜3/8 ⅝5/8 ⅞7/8'
    .split(' ')
    .map((row) => [row.charAt(0), Number(row.charAt(1)) / Number(row.charAt(3))] as const),
);
