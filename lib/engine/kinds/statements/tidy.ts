import { looseAbbreviations } from '../../lexicon/abbreviations.ts';
import { oneSpaced } from '../../text/one-spaced.ts';
import { linking } from './tells-enough.ts';

const dashes = / (?:[–—―-]|--) /g;
/** What narrows the words behind a dash: "– but not in winter"; not "– a word he likes". */
const narrows = /^ \S+ (?:but|or|not|if|unless|except|only|even)\b|[“”]/;

/** Without what the reporter adds behind a single dash: "called the vote “overdue” – a word he likes". */
function withoutAside(line: string): string {
  const [found, ...more] = line.matchAll(dashes);
  const isAside = found !== undefined && more.length === 0 && !narrows.test(line.slice(found.index));
  return isAside ? line.slice(0, found.index) : line;
}

const leading = /^((?:that )?)(?:(?:but|and|so) |(?:in fact|of course|still|indeed), )/i;

/** Words of a statement as they are printed: one line, curly marks, no stop at the end, no "also", nothing of the reporter's behind a dash. */
export function tidy(words: string): string {
  let open = false;
  const line = withoutAside(oneSpaced(words))
    .replace(/\.(?: ?\.){2,3}/g, '…')
    .replace(/''|``|"/g, () => {
      open = !open;
      return open ? '“' : '”';
    })
    .replace(/ also(?= \p{Ll})/gu, '')
    .replace(leading, '$1')
    .replace(linking, '')
    .replace(/(?<!\p{Lu}\.\p{Lu})[.,;:]+”$/u, '”')
    .replace(/^[\s,;:.—–-]+|[\s,;:—–-]+$/g, '');
  return line.endsWith('.') && !endsShort(line) ? line.slice(0, -1) : line;
}

/** Takes the stop of "at 7 p.m." and "in Reno, Nev.", which is part of the word. */
function endsShort(words: string): boolean {
  const last = /[\p{L}.]+$/u.exec(words)?.[0] ?? '';
  return /^(?:\p{L}\.)+$/u.test(last) || (/^\p{Lu}/u.test(last) && looseAbbreviations.has(last.slice(0, -1)));
}
