import type { Facts, Role } from '../../facts/facts.ts';
import { soleOffices } from '../../lexicon/known-offices.ts';
import { isQuality, quality } from '../../lexicon/qualities.ts';
import { roleModifiers } from '../../lexicon/role-modifiers.ts';
import { isRoleNoun } from '../../lexicon/role-nouns.ts';
import { oneSpaced } from '../../text/one-spaced.ts';
import { indexOf } from '../figures/figure-index.ts';
import { letterCases } from '../words/letter-cases.ts';
import { withoutArticle } from './telling-role.ts';

/** A role as an option: one line, a capital, no article but in "The Harbour Union’s chief". */
export function roleOption(facts: Facts, role: Role): string {
  const bare = bareRole(facts, role);
  if (articleOf(facts, role) === 'the' && owned.test(bare)) return `The ${bare}`;
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** A role within a sentence: with the article's own "a" or "the", else "the" for a post of which there is one; none before "Ellery's mayor". */
export function roleInSentence(facts: Facts, role: Role): string {
  const bare = bareRole(facts, role);
  const written = articleOf(facts, role);
  if (written === null && owned.test(bare)) return bare;
  const [head = ''] = bare.toLowerCase().split(/ (?:of|at|for|in|with|from|to) /);
  const isSole =
    !/^former |\bco-|(?<!chief )executive$/.test(head) &&
    head.split(/[ -]/).some((word) => soleOffices.has(word));
  // "the Larn Times writer Ada Holm": there are more
  const isAfter = !/^\s+\p{Lu}/u.test(facts.document.text.slice(role.span.end, role.span.end + 3));
  const own = isSole || isAfter || written !== 'the' || /^(?:former|late|first) /.test(bare) ? written : null;
  return `${own ?? (isSole ? 'the' : soundsOpen(bare) ? 'an' : 'a')} ${bare}`;
}

/** Takes "economist", "RNC chief", "MP"; refuses "union chief", "U.S. judge". */
const soundsOpen = (words: string): boolean =>
  /^\p{Lu}[\p{Lu}.]/u.test(words)
    ? /^[AEFHILMNORSX]/.test(words)
    : /^(?:[aeio](?!u|ne )|u(?!ni|se))/i.test(words);

/** Takes "the Harbour Union’s chief", "the Larn Board’s envoy", whose owner needs its "the". */
const owned = /^[\p{L}.-]*\p{Lu}[\p{L}.-]*(?: \p{L}[\p{L}.-]*){0,4}(?:[’']s|(?<=s)[’']) /u;

/** A role without its article and the age before it, with small letters where no name stands: "plant manager" of "Plant manager". */
function bareRole(facts: Facts, role: Role): string {
  const bare = oneSpaced(withoutArticle(withNames(facts, role)))
    .trim()
    .replace(/^\d+-year[- ]old (?=\p{L}+ \p{L})(?!from |in |who |man |woman )/u, '');
  const { small } = letterCases(facts.document);
  const lowered = (word: string): string => {
    const lower = word.toLowerCase();
    const isWord = isRoleNoun(lower) || roleModifiers.has(lower) || small.has(lower);
    return isWord && !isQuality(lower, quality.creed) ? lower : word;
  };
  return bare
    .replace(/(?<=(?:^| )\p{Ll}[\p{L}-]* )\p{Lu}\p{Ll}+$/u, lowered)
    .replace(/^\p{Lu}[\p{Ll}-]+(?= \p{Ll})/u, lowered);
}

/** "Mr. Holm", "Holm’s" and "for Holm" with the whole name; leaves "the Holm campaign". */
function withNames(facts: Facts, { text, span }: Role): string {
  return indexOf(facts)
    .mentionsIn(span.start, span.end)
    .reduce((words, { entity: { kind, name, surname } }) => {
      const at = kind === 'person' && surname !== null && name.includes(' ') ? words.indexOf(surname) : -1;
      if (at < 0 || surname === null || words.includes(name)) return words;
      const before = words.slice(0, at).replace(/(?<!\p{L})(?:Mr|Mrs|Ms|Dr)\.? $/u, '');
      const after = words.slice(at + surname.length);
      const isAlone = !/\p{Lu}[\p{L}.]* $/u.test(before) && /^(?:[’']s? |$)/.test(after);
      return before.length < at || isAlone ? before + name + after : words;
    }, text);
}

/** The article, "the", "a" or "an", that the text has at the start of a role or right before it. */
function articleOf(facts: Facts, { text, span }: Role): string | null {
  const before = facts.document.text.slice(Math.max(0, span.start - 5), span.start);
  const found = /^(the|an?)\s/i.exec(text) ?? /\b(the|an?)\s+$/i.exec(before);
  return found?.[1]?.toLowerCase() ?? null;
}
