import { finiteVerbs } from '../../facts/clauses/finite-verbs.ts';
import type { Facts } from '../../facts/facts.ts';
import { closesNounPhrase } from '../../facts/figures/counted-noun.ts';
import { type Piece, readPieces } from '../../facts/figures/pieces.ts';
import { demonyms } from '../../lexicon/countries.ts';
import { isNoun, noun as sort } from '../../lexicon/nouns.ts';
import { smallNumbers } from '../../lexicon/number-words.ts';
import { isPlural } from '../../lexicon/plural.ts';
import { isQuality, quality } from '../../lexicon/qualities.ts';
import { remembered } from '../../lexicon/remembered.ts';
import { anyTime, isTime, time } from '../../lexicon/times.ts';
import { isFormOf, verb } from '../../lexicon/verb-classes.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { isAdverb, prepositions, relatives, subordinators } from '../../lexicon/word-classes.ts';
import type { Document } from '../../text/document.ts';
import { once } from '../../text/once.ts';

/** A phrase behind "the": its words, those before its noun, the noun, and where it begins and ends in the stem, without the "’s" behind it. */
export type Definite = { phrase: string; modifiers: string[]; noun: string; start: number; end: number };

/** The phrases with "the", "both", "either" or "all four" outside quotation marks that no year and no name behind another word tells. */
export const definitesIn = remembered((stem): Definite[] => {
  if (!/(?<!^According to )\b(?:the|both|all|n?either) /i.test(stem)) return [];
  const pieces = readPieces(stem);
  const finite = finiteVerbs(pieces);
  const found: Definite[] = [];
  let depth = 0;
  pieces.forEach(({ text, lower, start, glued }, at) => {
    depth += text === '“' ? 1 : text === '”' ? -1 : 0;
    // "first-in-the-valley"
    const isInWord = glued && pieces[at - 1]?.text === '-';
    if (!isDefinite(pieces, at) || depth > 0 || isInWord) return;
    let end = at + 1;
    while (end < pieces.length && goesOn(pieces, at, end) && (end === at + 1 || !finite[end])) {
      end += 1;
      if (lower !== 'the' && isPlural(pieces[end - 1]?.lower ?? '')) break;
    }
    const words = pieces.slice(at + 1, end);
    const last = words.at(-1);
    const isLone = words.length === 1 && /^\p{Lu}[\p{L}-]+$/u.test(last?.text ?? '');
    const tells = words.some(({ text }) => /^\p{Lu}|^\d{4}$|^\/$/u.test(text));
    if (last === undefined || (tells && !isLone)) return;
    const modifiers = words.slice(0, -1).flatMap(({ kind, lower }) => (kind === 'word' ? [lower] : []));
    const from = words[0]?.start ?? start;
    const phrase = stem.slice(from, last.end).replace(/[’']s?$/, '');
    const noun = last.lower.replace(/'s?$/, '');
    found.push({ phrase, modifiers, noun, start, end: from + phrase.length });
  });
  return found;
});

/** Takes "the mills", "both mills", "either mill", "all four mills"; refuses "all mills", "both a mill and", "either sell or" and "both parties", a pair that all know. */
function isDefinite(pieces: readonly Piece[], at: number): boolean {
  const [lower = '', next] = [pieces[at]?.lower, pieces[at + 1]];
  const word = next?.lower ?? '';
  if (/^(?:both|n?either)$/.test(lower))
    return (
      !isPair.test(word) &&
      !closesNounPhrase(word) &&
      !pieces.slice(at).some((one) => /^n?or$/.test(one.lower))
    );
  const counts = smallNumbers.has(word) || next?.kind === 'digits';
  return lower === 'the' || (lower === 'all' && counts);
}
const isPair = /^(?:part(?:y|ies)|chambers?|houses?|sex|sexes|case|way)$/;

/** Whether a phrase goes on with a piece: "harbour", the "-" of "two-year"; not "of", "“", nor "built" after its noun. */
function goesOn(pieces: readonly Piece[], from: number, at: number): boolean {
  const [piece, before, next] = [pieces[at], pieces[at - 1], pieces[at + 1]];
  if (piece === undefined || /'s?$/.test(before?.lower ?? '')) return false;
  if (piece.kind === 'mark') return /[-/]/.test(piece.text) && piece.glued && next?.glued === true;
  if (at === from + 1 || piece.kind === 'digits' || piece.glued) return true;
  if (smallNumbers.has(piece.lower)) return isQuality(before?.lower ?? '', quality.order);
  if (closesNounPhrase(piece.lower) || isAdverb(piece.lower) || /^(?:first|last)$/.test(piece.lower))
    return /^(?:other|few|many|past|more|early|late)$/.test(piece.lower);
  const hangs = next === undefined || next.kind === 'mark' || closesNounPhrase(next.lower);
  if (!hangs) return true;
  if (piece.lower.endsWith('ing')) return next === undefined || next.kind === 'mark' || next.lower === 'of';
  return !verbForms(piece.lower).some(
    ({ form }) => form === 'past' || form === 'participle' || form === 'ed',
  );
}

/** No opening is longer; an endless line is none. */
const mostOfOpening = 800;
/** The words of the headline, or of the first sentence of the story where it has none: what an article is about may stand without a name. */
const openingOf = once(({ text, blocks, sentences }: Document): string => {
  const first = (kind: string): string => {
    const sentence = sentences.find(({ block }) => blocks[block]?.kind === kind);
    const end = Math.min(sentence?.end ?? 0, (sentence?.start ?? 0) + mostOfOpening);
    return text.slice(sentence?.start ?? 0, end).toLowerCase();
  };
  return first('title') || first('body');
});

/**
 * The phrases that leave open which thing is meant. Takes "the vote", "the new law", "the deal in March", "the pledge at the fair";
 * refuses "the vote on the harbour", "the Ellery vote", "the world", and "the vote" where the headline or the stem itself tells of
 * one. Limit: what hangs on the verb may be taken for what tells which.
 */
export const leaningIn = (facts: Facts, stem: string): Definite[] =>
  definitesIn(stem).filter((phrase) => {
    if (/^\p{Lu}/u.test(phrase.phrase)) return isMake(facts)(phrase.phrase);
    const before = stem.slice(0, phrase.start).replace(asking, '');
    return (
      !isKnown(phrase) &&
      !isTold(phrase, before, stem.slice(phrase.end)) &&
      !isToldBefore(openingOf(facts.document), before.toLowerCase(), phrase)
    );
  });

/** Takes "the Ardent" where the article has "a 1967 Ardent van"; refuses "the Senate", whose name it has, and "the Norlander". */
const isMake = once(({ document: { text }, registry: { entities } }: Facts) =>
  remembered(
    (word): boolean =>
      !(demonyms.has(word) || entities.some(({ name }) => name.split(' ').includes(word))) &&
      new RegExp(`\\ban? (?:\\d+ )?${word} \\p{Ll}`, 'u').test(text),
  ),
);

/** What is said of a phrase that leans, in words for a teacher. */
export const whyLeans = ({ phrase }: Pick<Definite, 'phrase'>): string =>
  `“The ${phrase}” could be more than one.`;

/** What asks, which tells nothing: the "organization" of "which organization said that the organization …". */
const asking = /^(?:According to|In) the article, (?:who|which \p{L}+) /u;
/** What is one for every reader by its sort: "the federal government", "the justice system". */
const ofSort = /^(?:federal|national|presidential|general|justice|criminal|global|free|private|public)$/;
const sorted = sort.sole | sort.contest | sort.body;

/** Takes "the world", "the federal government", "the next two years", "the second time", "the biggest mill". */
function isKnown({ modifiers, noun }: Definite): boolean {
  const isMost = (word: string): boolean => isQuality(word, quality.most) || word === 'very';
  if (modifiers.some(isMost)) return true;
  if (modifiers.length === 0)
    return (
      noun === 'article' ||
      isNoun(noun, sort.sole) ||
      isTime(noun, anyTime | time.moment) ||
      isQuality(noun, quality.most | quality.direction)
    );
  const isOrder = (word: string): boolean =>
    isQuality(word, quality.order) || smallNumbers.has(word) || /^\d/.test(word);
  // "the next six months"; not "the six months"
  const isCounted = /^(?!\d{4})/.test(modifiers[0] ?? '') && !isQuality(modifiers[0] ?? '', quality.order);
  if (isTime(noun, anyTime | time.moment)) return modifiers.every(isOrder) && !(isCounted && isPlural(noun));
  return (
    (isNoun(noun, sorted) || /^(?:system|bench|sector)$/.test(noun)) &&
    modifiers.every((word) => ofSort.test(word))
  );
}

/** Whether what begins behind a phrase tells which is meant: "of the port", "that …", "signed by …", "Ellery". */
function tells(after: string): boolean {
  if (/^ [\p{Lu}(]|^ “\p{Lu}/u.test(after)) return true;
  const [, word = '', next = ''] = /^ (\p{Ll}+)(?: (\p{Ll}+))?/u.exec(after) ?? [];
  if (
    /^(?:as|than|during|despite|until|since|because|while|though|if|through|towards?|up|down|off|back|ahead|how)$/.test(
      word,
    )
  )
    return false;
  const opens = prepositions.has(word) || relatives.has(word) || subordinators.has(word);
  return (
    opens ||
    /^(?:they|s?he|it|we|held|led|made)$/.test(word) ||
    (/(?:(?<!^(?:end|start|last))ed|ing)$/.test(word) && prepositions.has(next))
  );
}
/** "the deal in March", "the gathering in September", "the shirts for 44 years": a time does not tell which. */
const dated = /^ (?:in|on|by|since|before|after|at|for|over|within|between|from) (?:the )?(\p{L}+|\d+)/u;
/** What is said or held, of which "at the fair", "in Larn" does not tell what it is: "made the pledge at the fair". */
const occasion = /^ (?:at|in|on) (?!whether|how|what|\p{L}+ing )/u;
/** Verbs on whose object what follows hangs: "urged the mayor to wait", "accused the mayor of …"; not "praised the plan of". */
const governing = verb.urge | verb.ask | verb.raise | verb.seize | verb.plan;
const within = /\bthe (?:[\p{Ll}-]+ ){1,3}(?:of|on|for|in|at|from|behind|between|to) $/u;
/** "the mayor | ’s race | in Larn": what tells the race tells the mayor. */
const ofIt = /^[’'](?:s )?\p{Ll}+(?= )/u;

/** Of these there are many, so that “an hour of the vote”, “the weight of the matter” does not tell which. */
const ofTime = sort.event | sort.deed | sort.deal | sort.contest | sort.thing;

/** Takes "the vote | on the harbour", "the Ellery | vote", "the floor of | the hall", "the word | “harbour”". */
function isTold({ noun }: Definite, before: string, behind: string): boolean {
  const after = behind.replace(ofIt, '');
  if (/^(?:words?|term|phrase|name|slogan)$/.test(noun) && /^ “/.test(after)) return true;
  if (within.test(before) && !isNoun(noun, ofTime)) return true;
  // "the two raised by the port", "a bid by the rowers | to wait"
  if (smallNumbers.has(noun) || (/[eo]rs$/.test(noun) && !isNoun(noun, ofTime) && /^ to /.test(after)))
    return false;
  if (!tells(after) || (isNoun(noun, sort.speech | sort.belief) && occasion.test(after))) return false;
  const [, time = ''] = dated.exec(after) ?? [];
  if (/^\d/.test(time) || isTime(time.toLowerCase(), anyTime) || smallNumbers.has(time)) return false;
  const last = /(\p{L}+) $/u.exec(before)?.[1] ?? '';
  const isGoverned = isFormOf(last, governing) || /^(?:liken|compar|credit|attribut|link)/.test(last);
  // "accused the mayor | of waste"
  if (/^(?:accus|convict|warn|remind|suspect)/.test(last) && /^ of /.test(after)) return false;
  return !(isGoverned && /^ (?:to|for|that|with) /.test(after)) && !/^ in an? /.test(after);
}

/** The noun and its family: "voted" for "the vote"; refuses "plane" for "plan". */
const familyOf = remembered((noun) => {
  const root = noun.replace(/s$/, '');
  const stem = root.slice(0, Math.max(4, root.length - 2));
  const ending = `\\p{L}{0,${root.length - stem.length + 3}}`;
  const pattern = new RegExp(`(?<!\\p{L})${stem}${ending}(?!\\p{L})`, 'u');
  return (lower: string): boolean => lower.includes(stem) && pattern.test(lower);
});

/** Whether the stem itself or the headline tells of the one thing that is meant; somebody who has a name should have it. */
const isToldBefore = (opening: string, before: string, { modifiers, noun }: Definite): boolean =>
  !(isNoun(noun, sort.person) || /^(?:candidate|nominee|suspect|defendant)s?$/.test(noun)) &&
  [...modifiers, noun].every((word) => familyOf(word)(opening) || familyOf(word)(before));
