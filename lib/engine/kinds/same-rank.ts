/** Words that can stand for each other in a role without changing its rank, where the role has what the row is `of`. */
const rows: { of: RegExp; words: string[] }[] = [
  {
    of: /\b(?:director|manager|officer|head)\b/i,
    words: ['finance', 'sales', 'marketing', 'research', 'communications', 'operations'],
  },
  {
    of: /\b(?:professor|lecturer|student|teacher|scholar)\b/i,
    words: [
      'history',
      'law',
      'economics',
      'medicine',
      'biology',
      'chemistry',
      'physics',
      'psychology',
      'philosophy',
      'geography',
    ],
  },
  {
    of: /^\w+(?: (?:in|from|of) |$)/,
    words: [
      'baker',
      'carpenter',
      'plumber',
      'teacher',
      'nurse',
      'farmer',
      'electrician',
      'butcher',
      'florist',
      'hairdresser',
    ],
  },
];
const wanted = 3;

/**
 * Roles of the same rank as one, made by changing one word to others that the article does not use: "Baker in Velmora" gives
 * "Carpenter in Velmora". Refuses roles with no such word or several, a word in a name ("School of Medicine") or after "a".
 * Limit: a person may be both; words that mostly go together (captain and striker, owner and founder) are in no row.
 */
export function sameRank(role: string, article: string): string[] {
  const found = rows.flatMap(({ of, words }) =>
    of.test(role) ? words.filter((word) => wordIn(role, word)).map((word) => ({ words, word })) : [],
  );
  const [only] = found;
  if (found.length !== 1 || only === undefined) return [];
  const place = role.search(new RegExp(`(?:^${only.word}|(?<!\\ban?) ${only.word})\\b(?! school)`, 'iu'));
  const written = role.slice(place).trimStart().slice(0, only.word.length);
  if (place < 0 || (place > 0 && written !== only.word)) return [];
  const index = only.words.indexOf(only.word);
  return [...only.words.slice(index + 1), ...only.words.slice(0, index)]
    .filter((word) => !wordIn(article, word))
    .slice(0, wanted)
    .map((word) => role.replace(written, likeCase(word, written)));
}

const wordIn = (text: string, word: string): boolean => new RegExp(`\\b${word}s?\\b`, 'i').test(text);

const likeCase = (word: string, as: string): string =>
  /^\p{Lu}/u.test(as) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
