const megabyte = 2 ** 20;
const repeat = (unit: string): string => unit.repeat(Math.ceil(megabyte / unit.length)).slice(0, megabyte);
const word = 'abcdefghij';

/** Inputs that nobody writes and an engine must survive: a megabyte each of one thing. */
export const hostileTexts: Record<string, string> = {
  'straight quotation marks': repeat('"'),
  'opening quotation marks': repeat('“'),
  'closing quotation marks': repeat('”'),
  'single quotation marks': repeat("'"),
  'quoted letters': repeat('“a” '),
  'marks in pairs': repeat('“‘"\''),
  capitals: repeat('A'),
  'capital words': repeat('Aa '),
  'names without an end': repeat('Ida Marsh '),
  digits: repeat('7'),
  'numbers with commas': repeat('7,'),
  'numbers with points': repeat('1.2 '),
  'sums of money': repeat('$5 million '),
  commas: repeat(','),
  points: repeat('.'),
  dashes: repeat('—'),
  brackets: repeat('('),
  spaces: repeat(' '),
  'line feeds': repeat('\n'),
  'right-to-left text': repeat('שלום עולם. مرحبا، '),
  emoji: repeat('🦦👩🏽‍🔬 '),
  'combining marks': repeat('\u0301'),
  'half a surrogate pair': repeat('\ud83e '),
  'one endless word': repeat('a'),
  'one endless line': repeat(`${word} `),
  'one endless sentence of speech': repeat('she said that he said that '),
  'said and nothing else': repeat('said '),
  'titles without names': repeat('Mr. '),
  'tags without words': repeat('," she said. '),
  '50,000 one-word lines': 'word\n'.repeat(50_000),
  '50,000 one-name lines': 'Marsh\n'.repeat(50_000),
};
