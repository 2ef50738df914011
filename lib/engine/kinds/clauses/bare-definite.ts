import { finiteVerbs } from '../../facts/clauses/finite-verbs.ts';
import type { Facts } from '../../facts/facts.ts';
import { closesNounPhrase } from '../../facts/figures/counted-noun.ts';
import { type Piece, readPieces } from '../../facts/figures/pieces.ts';
import { isNoun, noun as nounClass } from '../../lexicon/nouns.ts';
import { smallNumbers } from '../../lexicon/number-words.ts';
import { remembered } from '../../lexicon/remembered.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { isAdverb } from '../../lexicon/word-classes.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import type { Document } from '../../text/document.ts';
import { once } from '../../text/once.ts';

/** Things of which there is one for every reader, and words that "the" makes a time, a place, a crowd or a phrase of. */
const known = wordSet(
  `world planet globe country nation public internet media press news president presidency government economy military police army
  environment climate ecosystem establishment opposition legislature parliament courts church constitution dollar pound
  euro budget deficit debt electorate taxpayer taxpayers wind rain water weather ice snow sea sun sky air ground soil
  street border web stage future past present end beginning top bottom poor rich wealthy elderly homeless young old unemployed
  sick dead injured needy west east north south left right middle centre center weekend morning afternoon evening night day
  spring summer autumn winter season year years month week decade decades dark century time moment way wake contrary run polls
  aisle brain heart body scenes books clock rest same others article statement truth`,
);

/** "the federal government", "the justice system", "the next decade": of these there is one, too. */
const oneSort = wordSet(
  `federal national political presidential conservative progressive liberal general middle working upper lower public private
  global international criminal justice legal military health economic free labor labour stock housing job black white gay`,
);
const oneOfSort = wordSet(
  `government system movement establishment bench class sector election elections industry market markets community communities
  economy budget media press debt deficit race campaign nomination process order record ballot vote court courts`,
);
const soon = wordSet('next past last coming closing final recent early late opening previous following');
const spans = wordSet(
  'hours days weeks months years decades hour day week month year decade century morning night winter summer spring season quarter',
);

/** Nouns that a name before them in the same stem tells. */
const bodies = `agency association authority bank board charity city club company corporation council country department firm group league
  ministry network organisation organization party province region regulator school state team town trust union university village website`;
export const bodyNouns = wordSet(bodies);
/** Those who have a name, which a stem should say, however often they are told of. */
const anyone = 'billionaire boy businessman candidate couple defendant girl nominee senator suspect';
const nameable = wordSet(`${anyone} candidates nominees defendants suspects`);
/** Nouns of what is said, done or written, of which there are many: "the vote" is one only to who has read on. */
const many =
  wordSet(`${bodies} accident accusation ad advertisement agreement alliance announcement area attack attacks battle bill
  campaign case change changes claims clash comments conference costs court crash deal debate decision district effort emails event exit
  fight fire goal hearing idea incident industry information interview investigation issue law meeting memo move numbers offer passages plan poll
  process program programme project proposal protest reason report reports remarks rule rules ruling shooting situation speech states strike
  study suit summit survey talks trial video violence visit vote work
  deadline exception matter vehicle ${anyone}`);

const telling =
  /^ (?:of|in|for|to|that|who|which|on|between|with|from|at|by|behind|where|whose|about|against|over|into|under|near|when|among|within|around|inside|before|after|they|he|she|it|we|held|led|made|(?:an?|the|some) \p{L}+ (?!(?:and|or|of)\b)\p{L}+|\p{Ll}+(?:ed|ing) (?:by|in|on|at|to|for|from|with))(?!\p{L})|^ [\p{Lu}(]|^ “\p{Lu}/u;
/** "the deal in March", "the deal in a speech": neither tells which deal is meant. */
const dated =
  /^ in an? (?:[\p{Ll}-]+ ){0,3}(?:interview|statement|speech|diatribe|e-?mail|letter|note|post|tweet|memo)(?!\p{L})|^ (?:in|on|by|since|before|after|at|for|over|within|between|from) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|\d+|(?:[a-z]+ )?(?:years|months|weeks|days|hours)|the (?:spring|summer|fall|autumn|winter|weekend))\b(?! (?:of|on|between|with|to|for|that)\b)/u;
/** Verbs before a phrase on which the word behind it hangs: "urged the mayor to wait", "accused the mayor of …"; not "praised the plan of". */
const governing: Record<string, RegExp> = {
  to: /\b(?:cut|rais|reduc|limit|extend|shorten|mov|urg|ask|encourag|exhort|challeng|invit|order|want|allow|expect|forc|help|persuad|press|push|liken|compar|credit|attribut|link|add|return|leav)(?:e|es|ed|ing|s)? $|\b(?:told|left) $/,
  of: /\b(?:accus|remind|convict|warn)(?:e|es|ed|ing|s)? $/,
  for: /\b(?:blam|prais|criticis|criticiz|condemn|thank|ask)(?:e|es|ed|ing|s)? $/,
  that: /\b(?:told|(?:warn|remind|inform)(?:s|ed|ing)?) $/,
  with: /\b(?:credit|compar|charg)(?:e|es|ed|ing|s)? $/,
};
const uniquely =
  /^(?!(?:request|interest|protest|contest|inquest|forest|harvest|arrest|conquest|unrest)$)(?:most|least|best|worst|only|very|first|last|greatest|\p{L}{3,}est)$/u;

/** No opening is longer; an endless line is none. */
const mostOfOpening = 800;
/** The words of the headline and of the first sentence of the story, in small letters. */
const openingOf = once(({ text, blocks, sentences }: Document): { title: string; lead: string } => {
  const first = (kind: string): string => {
    const sentence = sentences.find(({ block }) => blocks[block]?.kind === kind);
    const end = Math.min(sentence?.end ?? 0, (sentence?.start ?? 0) + mostOfOpening);
    return text.slice(sentence?.start ?? 0, end).toLowerCase();
  };
  return { title: first('title'), lead: first('body') };
});

/** What an article is about, which alone may stand without a name: the words of its headline, or of its first sentence where it has none. */
const topicOf = ({ document }: Facts): string => openingOf(document).title || openingOf(document).lead;

/** What a place has one of, where the opening tells of one place only. */
const local = /^(?:city|council|mayor|province|region|premier)$/;
const isInOnePlace = once(({ document, registry }: Facts): boolean => {
  const { title, lead } = openingOf(document);
  const opening = `${title} ${lead}`;
  return (
    registry.entities.filter(({ kind, name }) => kind === 'place' && opening.includes(name.toLowerCase()))
      .length === 1
  );
});

/** Names of the article's places and bodies, which a later "the city" or "the company" can stand for. */
const namesOf = once(({ registry }: Facts): string[] =>
  registry.entities.filter(({ kind }) => kind === 'place' || kind === 'organisation').map(({ name }) => name),
);

/** The noun and its family: "voted" for "the vote"; refuses "plane" for "plan". */
const familyOf = remembered((noun): RegExp => {
  const root = noun.replace(/s$/, '');
  const stem = root.slice(0, Math.max(4, root.length - 2));
  const ending = `\\p{L}{0,${root.length - stem.length + 3}}`;
  return new RegExp(`(?<!\\p{L})${stem}${ending}(?!\\p{L})`, 'iu');
});

const hasWordOf = (words: string, noun: string): boolean => familyOf(noun).test(words);

/** A phrase behind "the": its words, those before its noun, the noun, and where it begins and ends in the stem, without the "’s" behind it. */
export type Definite = { phrase: string; modifiers: string[]; noun: string; start: number; end: number };

/** The phrases with "the", "both" or "all four" outside quotation marks that no name or year in them tells. */
export const definitesIn = remembered((stem): Definite[] => {
  if (!/(?<!^According to )\b(?:the|both|all) /i.test(stem)) return [];
  const pieces = readPieces(stem);
  const finite = finiteVerbs(pieces);
  const found: Definite[] = [];
  let depth = 0;
  pieces.forEach(({ text, lower, start, glued }, at) => {
    depth += text === '“' ? 1 : text === '”' ? -1 : 0;
    // "first-in-the-valley"
    const isInWord = glued && pieces[at - 1]?.text === '-';
    if ((lower !== 'the' && !countsAll(pieces, at)) || depth > 0 || isInWord) return;
    let end = at + 1;
    while (
      end < pieces.length &&
      goesOn(pieces, at, end) &&
      (end === at + 1 || !finite[end] || nouns.test(pieces[end]?.lower ?? ''))
    )
      end += 1;
    const things = pieces.findIndex(({ lower }, place) => place > at && /[^s]s$/.test(lower));
    const words = pieces.slice(at + 1, lower === 'the' || things < 0 ? end : Math.min(end, things + 1));
    const last = words.at(-1);
    if (last === undefined || words.some((word) => /^\p{Lu}|^\d{4}$|^\/$/u.test(word.text))) return;
    if (
      lower !== 'the' &&
      (!/[^s]s$/.test(last.lower) || pairs.test(last.lower) || pieces[end]?.lower === 'and')
    )
      return;
    const modifiers = words.slice(0, -1).flatMap(({ kind, lower }) => (kind === 'word' ? [lower] : []));
    const phrase = stem.slice(words[0]?.start, last.end).replace(/[’']s?$/, '');
    const wholeEnd = (words[0]?.start ?? 0) + phrase.length;
    found.push({ phrase, modifiers, noun: last.lower.replace(/'s?$/, ''), start, end: wholeEnd });
  });
  return found;
});

/** Takes "both mills", "all four mills", which were told before; refuses "all mills". */
const countsAll = (pieces: readonly Piece[], at: number): boolean => {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  const isCounted = smallNumbers.has(next?.lower ?? '') || next?.kind === 'digits';
  return piece?.lower === 'both' || (piece?.lower === 'all' && isCounted);
};
/** What is both or all of a known pair: "both parties". */
const pairs = /^(?:parties|chambers|houses|sexes)$/;

/** Whether a phrase goes on with a piece: "harbour", the "-" of "two-year"; not "of", "“", nor "built" after its noun. */
function goesOn(pieces: readonly Piece[], from: number, at: number): boolean {
  const [piece, before, next] = [pieces[at], pieces[at - 1], pieces[at + 1]];
  if (piece === undefined || /'s?$/.test(before?.lower ?? '')) return false;
  if (piece.kind === 'mark') return /[-/]/.test(piece.text) && piece.glued && next?.glued === true;
  if (at === from + 1 || piece.kind === 'digits' || piece.glued) return true;
  if (smallNumbers.has(piece.lower)) return soon.has(before?.lower ?? '');
  if (closesNounPhrase(piece.lower) || isAdverb(piece.lower) || /^(?:first|last)$/.test(piece.lower))
    return /^(?:other|few|many|past|more|early|late|daily|weekly|monthly|yearly)$/.test(piece.lower);
  if (
    many.has(before?.lower ?? '') &&
    /[^s]s$/.test(piece.lower) &&
    verbForms(piece.lower).some(({ form }) => form === 's')
  )
    return false;
  const hangs = next === undefined || next.kind === 'mark' || closesNounPhrase(next.lower);
  if (!hangs || nouns.test(piece.lower)) return true;
  if (/ing$/.test(piece.lower)) return next === undefined || next.kind === 'mark' || next.lower === 'of';
  return (
    !/(?:ed|ly)$/.test(piece.lower) &&
    !verbForms(piece.lower).some(({ form }) => form === 'past' || form === 'participle')
  );
}
/** Past forms that are nouns as often: "the training ground". */
const nouns = /^(?:ground|shot|feed|seed|speed|lead)$/;

/**
 * Why a stem leaves open which thing it means, or null. Takes "the vote", "the court’s decision", "the new law"; refuses "the
 * vote on the harbour", "the Ellery vote", "the world", "the vote" where the headline or the stem itself
 * tells of one. Limit: what hangs on the verb may be taken for what tells which.
 */
export function whyDefiniteLeans(facts: Facts, stem: string): string | null {
  const found = leaningIn(facts, stem).find(
    ({ noun, modifiers }) => modifiers.length === 0 && many.has(noun),
  );
  return found === undefined ? null : whyLeans(found);
}

/** The same of any noun, not only of those of which there are many. */
export const leaningIn = (facts: Facts, stem: string): Definite[] =>
  definitesIn(stem).filter((phrase) => leans(facts, stem, phrase));

/** What is said of a phrase that leans, in words for a teacher. */
export const whyLeans = ({ phrase }: Definite): string => `“The ${phrase}” could be more than one.`;

function leans(facts: Facts, stem: string, phrase: Definite): boolean {
  const before = stem.slice(0, phrase.start).replace(asking, '');
  const after = stem.slice(phrase.end);
  return !isKnown(phrase) && !isTold(phrase, before, after) && !isToldBefore(facts, phrase, before);
}

/** What asks, which tells nothing: the "organization" of "which organization said that the organization …". */
const asking = /^According to the article, (?:who|which \p{L}+) /u;

/** Takes "the world", "the federal government", "the next two years", "the second time", "the biggest mill". */
function isKnown({ phrase, modifiers, noun }: Definite): boolean {
  if (
    /(?:st|nd|rd|th|last) (?:time|minute)$|^next (?:president|prime minister|premier|election)$| business$/.test(
      phrase,
    )
  )
    return true;
  if (modifiers.length === 0) return known.has(noun) || uniquely.test(noun);
  if (modifiers.some((word) => uniquely.test(word))) return true;
  return (
    (oneOfSort.has(noun) && modifiers.every((word) => oneSort.has(word))) ||
    (spans.has(noun) && modifiers.every((word) => soon.has(word) || smallNumbers.has(word)))
  );
}

/** Takes "the vote | on the harbour", "the Ellery | vote", "the floor of | the hall", "the word | “harbour”". */
function isTold({ noun }: Definite, before: string, after: string): boolean {
  if (isNoun(noun, said) && occasion.test(after)) return false;
  const next = /^ (\p{Ll}+) /u.exec(after)?.[1] ?? '';
  return (
    (telling.test(after.replace(ofIt, '')) && !dated.test(after) && governing[next]?.test(before) !== true) ||
    (!many.has(noun) && within.test(before)) ||
    (noun === 'fall' && /\b(?:in|into|by|until|through|during) $/.test(before)) ||
    (/^(?:words?|term|phrase|title|name|slogan)$/.test(noun) && /^ “/.test(after))
  );
}
/** What is said or decided, of which "at the fair", "in Larn" does not tell what it is: "made the pledge at the fair". */
const said = nounClass.speech | nounClass.belief;
const occasion = /^ (?:at|in|on) (?!whether|how|what|\p{L}+ing )/u;

/** "the mayor | ’s race | in Larn": what tells the race tells the mayor. */
const ofIt = /^[’'](?:s )?\p{Ll}+(?= )/u;
const within = /\b(?:the|an?) (?:[\p{Ll}-]+ ){1,3}(?:of|on|for|in|at|from|behind|between|to) $|\d of $/u;

/** Whether the stem itself or the headline tells of the one thing that is meant. */
function isToldBefore(facts: Facts, { modifiers, noun }: Definite, before: string): boolean {
  if (nameable.has(noun)) return false;
  const bare = modifiers.length === 0;
  const opening = `${topicOf(facts)} ${before}`;
  return (
    [...modifiers, noun].every((word) => hasWordOf(opening, word)) ||
    (bare && local.test(noun) && isInOnePlace(facts)) ||
    (bare && bodyNouns.has(noun) && namesOf(facts).some((name) => before.includes(name)))
  );
}
