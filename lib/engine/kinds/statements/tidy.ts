import { looseAbbreviations } from '../../lexicon/abbreviations.ts';
import { oneSpaced } from '../../text/one-spaced.ts';

const day =
  /,?(?: on)? ?\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?(?![’'])/g;

/** Takes the day out of "would vote on Monday night" and "warned Tuesday of"; leaves "the Monday vote", "next Tuesday" and what holds on that day alone. */
const withoutDay = (line: string): string =>
  line.replace(day, (found, at: number) => {
    const after = line.slice(at + found.length);
    const isNamed = /\b(?:the|a|of|until|by|since|from|next|last|this|every|Super) ?$/.test(
      line.slice(0, at),
    );
    return isNamed ||
      !/^(?:[,.”]|$| (?!night|evening)\p{Ll})/u.test(after) ||
      hangsOnDay.test(line.slice(0, at))
      ? found
      : '';
  });

/** What holds on its day alone: "would not open on Friday", "opens only on Friday"; not "may vote on Friday". */
const hangsOnDay = /\b(?:not|never|no|only|until|every|first|last|\p{L}{3,}est)\b|n[’']t\b/iu;

/** What the reporter says of what was said: ", he said in an interview", ", citing the storm"; not ", a boat and a quay". */
const afterthought =
  /,? in (?:an?|his|her) (?:\p{L}+ )?(?:interview|speech|statement|tweet|e-?mail)\b[^“”]*$|, citing .*$/u;

/** What the reporter adds behind a single dash: "called the vote “overdue” – a word he likes"; not what narrows the words: "– but not in winter". */
const dash =
  / (?:[–—―-]|--) (?!(?:but|or|not|if|unless|except|only|even|when|until|with|without)\b|.* (?:[–—―-]|--) )/u;

const isEven = (words: string): boolean => words.split('“').length === words.split('”').length;

/** Words of a statement as they are printed: one line, curly marks, no stop at the end, no "also", no weekday, nothing of the reporter's behind them. */
export function tidy(words: string): string {
  let open = false;
  const line = withoutDay(oneSpaced(words))
    .replace(/\.(?: ?\.){2,3}/g, '…')
    .replace(/''|``|"/g, () => {
      open = !open;
      return open ? '“' : '”';
    })
    .replace(/ also(?= \p{Ll})/gu, '')
    .replace(/^((?:that )?)(?:but|and|so) /i, '$1')
    .replace(/^((?:that )?)(?:in fact|for example|for instance|of course|however|still|indeed), /i, '$1')
    .replace(/(?<!\p{Lu}\.\p{Lu})[.,;:]+”$/u, '”')
    .replace(/^[\s,;:.—–-]+|[\s,;:—–-]+$/g, '');
  const added = afterthought.exec(line)?.index ?? dash.exec(line)?.index ?? line.length;
  const isKept = isEven(line.slice(0, added)) && !/ (?:[–—―-]|--) /.test(line.slice(0, added));
  const kept = isKept ? line.slice(0, added).replace(/,$/, '') : line;
  return kept.endsWith('.') && !endsShort(kept) ? kept.slice(0, -1) : kept;
}

/** Takes the stop of "at 7 p.m." and "in Reno, Nev.", which is part of the word. */
function endsShort(words: string): boolean {
  const last = /[\p{L}.]+$/u.exec(words)?.[0] ?? '';
  return /^(?:\p{L}\.)+$/u.test(last) || (/^\p{Lu}/u.test(last) && looseAbbreviations.has(last.slice(0, -1)));
}
