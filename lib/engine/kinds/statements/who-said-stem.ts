import { firstFrom } from '../../facts/entities/first-index.ts';
import type { Entity, Facts, Statement } from '../../facts/facts.ts';
import { countries, demonyms } from '../../lexicon/countries.ts';
import { isNoun, noun as sort } from '../../lexicon/nouns.ts';
import { isQuality, quality } from '../../lexicon/qualities.ts';
import { leaningIn, whyLeans } from '../clauses/bare-definite.ts';
import { contentWords } from '../words/content-words.ts';
import { organisationSpelling } from '../words/organisation-spelling.ts';
import { namesSource, standsAmongBodies } from './beside.ts';
import { withFullNames } from './full-names.ts';
import { namesSpeaker } from './names-speaker.ts';
import { type QuotedClause, quotedClause } from './quoted-clause.ts';
import { whyNotWhole } from './read-words.ts';
import { reportedClause } from './reported-clause.ts';
import { settlePronouns } from './settled-pronouns.ts';
import type { Spoken } from './spoken.ts';
import { whyNotAlone } from './stands-alone.ts';

/** A question's stem, or why there is none. */
type Stem = { prompt: string; plain?: string } | { reason: string };

/** The stem that asks who made a statement. */
export function stemOf(facts: Facts, said: Spoken): Stem {
  const { statement, speaker } = said;
  if (speaker.kind === 'place' && !countries.has(speaker.name))
    return { reason: `The speaker, “${speaker.name}”, is no person, body or country.` };
  const who = whoOf(facts, speaker);
  const isDirect = statement.kind === 'direct';
  const isWhole = isDirect && /^\W/.test(facts.document.text.charAt(statement.start));
  const reported = isWhole ? null : reportedStem(facts, said, who);
  const stem =
    reported === null || ('reason' in reported && isDirect) ? directStem(facts, said, who) : reported;
  if ('prompt' in stem && (namesSpeaker(stem.prompt, speaker) || namesSource(facts, stem.prompt, speaker)))
    return { reason: 'The words themselves name their speaker.' };
  return stem;
}

/** "who" for people, "which organisation" or "which country" for one among others, "which source" for one among reports and the like. */
export function whoOf(facts: Facts, speaker: Entity): string {
  if (speaker.kind === 'person' || speaker.kind === 'group') return 'who';
  if (speaker.kind === 'place') return 'which country';
  return standsAmongBodies(facts, speaker) ? `which ${organisationSpelling(facts.document)}` : 'which source';
}

function directStem(facts: Facts, said: Spoken, who: string): Stem {
  const clause = quotedClause(facts.document, said.statement);
  return clause === null
    ? { reason: 'The quotation has no whole sentence of a fit length.' }
    : { prompt: quotedPrompt(clause, who, cueOf(facts, said)) };
}

/** The words of a cue, or of the one before of the same speaker, from which "she added" and what has no cue go on. */
function cueOf({ document: { text }, statements }: Facts, { statement, index }: Spoken): string {
  const before = statements.slice(Math.max(0, index - 3), index + 1);
  const cues = before.filter(({ entity }) => entity === statement.entity).map(({ cue }) => cue);
  const words = cues.map((cue) => text.slice(cue?.start ?? 0, cue?.end ?? 0));
  return words.findLast((cue) => !/^(?:$|add|continu|went on)/.test(cue)) ?? '';
}

/** Takes "wrote", "tweeting", "wrote on her blog"; refuses "said", "read"; limit: what was said online. */
const inWriting = /\b(?:wr(?:it|ot)|tweet|post(?:ed|ing)?\b|blogg)/;

function quotedPrompt({ text, fragment }: QuotedClause, who: string, cue: string): string {
  const did = inWriting.test(cue) ? 'wrote' : 'said';
  if (fragment) return `In the article, ${who} used the words “${text}”?`;
  return /[?!…]['’]?$/.test(text)
    ? `“${text}” According to the article, ${who} ${did} this?`
    : `${who.charAt(0).toUpperCase()}${who.slice(1)} ${did}, “${text}”?`;
}

function reportedStem(facts: Facts, said: Spoken, who: string): Stem {
  const { statement } = said;
  const reported = reportedClause(facts.document, statement);
  if ('reason' in reported)
    return (reported.torn === true ? null : quotedPart(facts, said, who)) ?? { reason: reported.reason };
  const settled = settlePronouns(facts, said, reported);
  const predicate = withFullNames(facts, statement, settled.predicate);
  const plain = withFullNames(facts, statement, settled.plain);
  const prompt = `According to the article, ${who} ${predicate}?`;
  const isTooPlain = reported.clause !== null && isPlain(reported.clause);
  const reason = isTooPlain
    ? plainWords
    : (whyNotAlone(statement.asserted ? plain : plain.replace(/^\S+ /, '')) ??
      whyThingsLean(facts, prompt) ??
      (reported.clause === null ? whyOwnLeans(prompt) : null) ??
      whyLandLeans(facts, said, prompt));
  if (reason === null) return { prompt, plain: `Who ${plain}?` };
  return quotedPart(facts, said, who) ?? { reason };
}

/** Why words leave open which thing they tell of; null when they do not. */
export const whyThingsLean = (facts: Facts, words: string): string | null =>
  leaningIn(facts, words).map(whyLeans)[0] ?? null;

/** Takes "denounced Holm’s remarks?", "Holm’s latest request?", of which there may be more; refuses "Holm’s remarks on the mill?", "Holm’s mill?". */
function whyOwnLeans(prompt: string): string | null {
  const [, own = '', noun = ''] = /[’']s? ((?:\p{Ll}+ )?(\p{Ll}+))(?: \p{Ll}+ly)?\?$/u.exec(prompt) ?? [];
  return isNoun(noun, sort.speech | sort.paper | sort.deed) ? whyLeans({ phrase: own }) : null;
}

/** Takes "the country" that the words beside the speaker tell, "Norland’s minister said", and the question does not. */
function whyLandLeans({ document: { text } }: Facts, { statement: { speaker } }: Spoken, prompt: string) {
  const named = text.slice(speaker?.start, speaker?.end ?? 0).match(/\p{Lu}\p{L}+/gu) ?? [];
  const lands = named.filter(
    (word) => countries.has(word) || (demonyms.has(word) && !isQuality(word.toLowerCase(), quality.creed)),
  );
  const isHidden =
    /\bthe (?:country|nation|government|parliament)\b/.test(prompt) &&
    lands.some((word) => !prompt.includes(word.slice(0, 4)));
  return isHidden ? 'Which country it tells of stands beside its words.' : null;
}

const fewestQuoted = 5;
const leastTelling = 2;
/** Takes “there were no arrests”; refuses what has names, figures or quoted words, or more to tell. */
export const isPlain = (clause: string): boolean =>
  !/[“\p{Lu}\p{N}]/u.test(clause) && contentWords(clause).length < leastTelling;
const plainWords = 'Its words are too plain to be known by.';

/** Takes the quotation in "Holm said Lind was wrong when she said “…”", which is Lind's, and what stands in brackets: "Holm cites a poem (“…”)". */
function isAnothers({ statements, document }: Facts, outer: Statement, start: number, end: number): boolean {
  const inner = statements.slice(firstFrom(statements, outer.start), firstFrom(statements, start + 1));
  if (inner.some((one) => one !== outer && one.end >= end && one.speaker !== null)) return true;
  return /\b(?:when|after|because|that) (?:s?he|they|\p{Lu}\p{L}+) (?:said|called|wrote|told)\b|\([^)]*$/u.test(
    document.text.slice(outer.start, start),
  );
}

/** The words in quotation marks of a statement whose rest cannot be asked: five at least, so that they are somebody's own. */
function quotedPart(facts: Facts, said: Spoken, who: string): Stem | null {
  const { quotations } = facts.document;
  const { statement } = said;
  for (let index = firstFrom(quotations, statement.start); index < quotations.length; index++) {
    const { start = 0, end = Infinity } = quotations[index] ?? {};
    if (end > statement.end) break;
    const isAll = end - start === statement.end - statement.start;
    if (isAll || isAnothers(facts, statement, start, end)) continue;
    const clause = quotedClause(facts.document, { ...statement, start, end });
    if (clause === null || clause.text.split(' ').length < fewestQuoted) continue;
    const isWhole = /^\p{Lu}/u.test(clause.text) && whyNotWhole(clause.text) === null;
    return { prompt: quotedPrompt({ ...clause, fragment: !isWhole }, who, cueOf(facts, said)) };
  }
  return null;
}
