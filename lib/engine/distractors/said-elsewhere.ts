import type { Entity, Facts, Statement } from '../facts/facts.ts';
import { nameAtStart, nameInSentence } from '../kinds/people/printed-name.ts';
import { once } from '../text/once.ts';
import { oneSpaced } from '../text/one-spaced.ts';

const longest = 110;
const farTag = 70;
const fewestWords = 4;

/** What the article has from somebody instead, as a sentence; without its words where they would make no sense alone. */
export function saidElsewhere(facts: Facts, entity: Entity, statement: Statement): string {
  const words = wordsInShort(facts)(statement);
  if (words === null)
    return `${nameAtStart(facts, entity)} speaks elsewhere in the article, but not these words.`;
  return statement.kind === 'direct'
    ? `${nameAtStart(facts, entity)} is quoted elsewhere in the article: ${words}`
    : `Of ${nameInSentence(facts, entity)} the article reports something else: ${words}`;
}

const wordsInShort = once((facts: Facts) =>
  once((statement: Statement) => shorten(inSingleMarks(passageOf(facts.document.text, statement)))),
);

/** A quotation alone, or reported words with the speaker and verb before them when these are near. */
function passageOf(text: string, statement: Statement): string {
  const tag = [statement.speaker, statement.cue].flatMap((span) => (span === null ? [] : [span.start]));
  const first = statement.kind === 'direct' ? statement.start : Math.min(statement.start, ...tag);
  return text.slice(first < statement.start - farTag ? statement.start : first, statement.end);
}

/** One line without its outer marks, what is quoted inside it in single marks. */
const inSingleMarks = (words: string): string =>
  oneSpaced(words)
    .replace(/''|``/g, '"')
    .replace(/^[\s“„«"‘]+/, '')
    .replace(/“|(?<=\s)"/g, '‘')
    .replace(/[”"]/g, '’');

/** Cut at a word and put in quotation marks with a stop; null for what begins within a sentence or is too short. */
function shorten(words: string): string | null {
  if (!/^[\p{Lu}\d]/u.test(words) || words.split(' ').length < fewestWords) return null;
  const whole = words.length <= longest;
  const cut = whole ? words : words.slice(0, words.lastIndexOf(' ', longest - 2));
  const closes = (cut.match(/’(?!\p{L})/gu) ?? []).length;
  const opens = cut.split('‘').length - 1;
  const bare = closes > opens ? cut.replace(/[\s,;:.]*’$/, '') : cut;
  const trimmed = bare.replace(/[\s,;:.]+(?=’?$)/, '') + (opens > closes ? '’' : '');
  if (!whole) return `“${trimmed} …”`;
  return `“${trimmed}${/[?!…]$/.test(trimmed) ? '' : '.'}”`;
}
