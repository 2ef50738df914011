import { singularRole } from '../../lexicon/role-nouns.ts';
import { verbForms } from '../../lexicon/verbs.ts';

/** Verbs of one person turned to "they": "was" to "were". */
const plural: Record<string, string> = {
  was: 'were',
  is: 'are',
  has: 'have',
  does: 'do',
  "wasn't": "weren't",
  'wasn’t': 'weren’t',
  "isn't": "aren't",
  'isn’t': 'aren’t',
  "hasn't": "haven't",
  'hasn’t': 'haven’t',
  "doesn't": "don't",
  'doesn’t': 'don’t',
  goes: 'go',
};
const adverbs = /^(?:also|never|always|still|now|often|\p{L}+ly)$/u;
const hers = { male: /^(?:he|him|his|himself)$/i, female: /^(?:she|her|hers|herself)$/i };
const bothPronouns = /\b(?:he|him|his|himself|she|her|hers|herself)\b/i;

/** Takes "he’s talked" (is or has?), "he, of all people", "since he was a boy". */
const unsure =
  /\bs?he[’']s (?!(?:satisf|thrill|prepar|pleas|convinc|concern|excit|worr)\p{L}*ed\b)\p{L}+ed\b|^s?he(?:,| (?:and|or|who|above|like|as)\b)|\ba (?:(?:little|young|small) )?(?:boy|girl|man|woman|father|mother|dad|mum|mom|grand(?:father|mother)|widow(?:er)?|school(?:boy|girl))\b/iu;

/** Others that a "they" for the speaker would be mixed up with: "she was glad of what they had found". */
const others = /\b(?:they|them|their|theirs|themselves)\b/i;

/**
 * A clause whose subject "he" or "she" is the speaker, turned to "they" so that it tells no gender: "she was sure that her
 * boat" gives "they were sure that their boat". Null when it does not begin so, when the pronoun is not of the speaker's
 * gender, or when a name or a crowd in between could own a later pronoun (`isOther` says which name could). Words within quotation marks stay as they are.
 * Limit: "he" is taken for the speaker, whom it means in nearly all reported speech.
 */
export function neutralPronouns(
  clause: string,
  gender: 'female' | 'male' | null,
  isOther: (word: string) => boolean = () => true,
): string | null {
  if (gender === null || !/^(?:he|she|his|her)\b/i.test(clause)) return null;
  const reporters = clause.replace(/“[^”]*”/g, '');
  if (
    unsure.test(reporters) ||
    hasSecondVerb(reporters) ||
    others.test(reporters) ||
    /“[^”]*\b(?:I|my|me|mine)\b/.test(clause)
  )
    return null;
  const own = hers[gender];
  const parts = clause.split(/(“[^”]*”)/);
  const words = parts.flatMap((part) => (part.startsWith('“') ? [part] : part.split(/(?<=\s)/)));
  const turned: string[] = [];
  let named = false;
  // "the Riverside End": a name behind "the" is nobody's.
  let inThing = false;
  for (const [place, word] of words.entries()) {
    const [, before = '', bare = '', after = ''] = /^([^\p{L}“]*)([\p{L}’']*)(.*)$/su.exec(word) ?? [];
    if (word.startsWith('“') || !bothPronouns.test(bare)) {
      inThing = /^the$/i.test(bare) || (inThing && /^\p{Lu}/u.test(bare));
      if (place > 0 && !inThing && (/^\p{Lu}/u.test(bare) ? isOther(bare) : areMany(bare))) named = true;
      turned.push(word);
      continue;
    }
    const [stem = '', clitic = ''] = bare.split(/(?=[’'](?:s|d|ll)$)/);
    const next = words[place + 1] ?? '';
    if (!own.test(stem) || (named && place > 0) || isObject(stem, after, next)) return null;
    turned.push(`${before}${theirs(stem)}${they(clitic, next)}${after}`);
    if (/^s?he$/i.test(stem) && clitic === '') agree(words, place + 1);
  }
  return turned.join('');
}

/** Takes "players", "people", whom a later "they" would be taken for; refuses "jobs". */
const areMany = (word: string): boolean =>
  /^(?:people|voters|children|families|colleagues|others)$/.test(word) || singularRole(word) !== null;

/** Takes "he was late and looks tired", of which only the first verb would be turned; refuses "jobs and boats", "his son, who swims and dives". */
const hasSecondVerb = (words: string): boolean =>
  [...words.matchAll(/\b(?:and|but|or|then) (?:\p{L}+ly )?(\p{L}+(?:[’']t)?)(?!\p{L})/gu)].some(
    ({ 1: word = '', index }) =>
      !/\bwho\b/.test(words.slice(0, index)) &&
      (/^(?:is|has|was|does)(?:n[’']t)?$/.test(word) || verbForms(word).some(({ form }) => form === 's')),
  );

/** Words without the "they" that stands for who is asked about: "who said that they were late". */
export const withoutThey = (words: string): string =>
  words.replace(/\b(?:they|their|them|themselves)\b/g, 'people');

/** Takes "him" and the "her" of "met her and left", which mean somebody else than the "he" or "she" before; refuses "her boat". */
function isObject(word: string, after: string, next: string): boolean {
  if (/^him$/i.test(word)) return true;
  const ends =
    /[,.;]/.test(after) ||
    next === '' ||
    /^(?:to|and|or|but|for|in|on|at|as|by|with|from|about|when|if|because|the|a|an|that)\b/.test(next);
  return /^hers?$/i.test(word) && ends;
}

function theirs(word: string): string {
  const lower = word.toLowerCase();
  if (lower === 'he' || lower === 'she') return 'they';
  if (lower === 'himself' || lower === 'herself') return 'themselves';
  return 'their';
}

const perfect = /^(?:been|had|got|seen|done|made|taken|given|spent|never been)\b/;

/** "he’s been" gives "they’ve been", "he’s late" gives "they’re late"; an "’s" before another participle is refused earlier. */
const they = (clitic: string, next: string): string =>
  /s$/.test(clitic) ? (perfect.test(next.replace(/^“/, '')) ? '’ve' : '’re') : clitic;

/** Puts the verb that follows "they" into the plural, in place: the next word, or the one after adverbs. */
function agree(words: string[], from: number): void {
  for (let place = from; place < Math.min(words.length, from + 3); place++) {
    const [, bare = '', after = ''] = /^([\p{L}’']+)(.*)$/su.exec(words[place] ?? '') ?? [];
    if (adverbs.test(bare)) continue;
    words[place] = `${plural[bare] ?? withoutEnding(bare)}${after}`;
    return;
  }
}

/** Takes "thinks", "relies", "teaches"; refuses "us", "guess", "would". */
function withoutEnding(verb: string): string {
  if (/ies$/.test(verb) && verb.length > 4) return `${verb.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x)es$/.test(verb)) return verb.slice(0, -2);
  return /[^s]s$/.test(verb) && verb.length > 3 ? verb.slice(0, -1) : verb;
}
