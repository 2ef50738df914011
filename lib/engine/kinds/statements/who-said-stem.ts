import type { Span } from '../../../quiz/span.ts';
import type { Entity, Facts, Statement } from '../../facts/facts.ts';
import { countries } from '../../lexicon/countries.ts';
import { bodyNouns, type Definite, definitesIn, leaningIn, whyLeans } from '../clauses/bare-definite.ts';
import { anchoredBefore } from '../figures/anchored.ts';
import { indexOf } from '../figures/figure-index.ts';
import { nameInSentence } from '../people/printed-name.ts';
import { contentSet, contentWords } from '../words/content-words.ts';
import { firstFrom } from '../words/first-from.ts';
import { organisationSpelling } from '../words/organisation-spelling.ts';
import { standsAmongBodies, standsAmongCountries } from './beside.ts';
import { describedById } from './described-sources.ts';
import { withFullNames } from './full-names.ts';
import { namesSpeaker } from './names-speaker.ts';
import { quotedClause } from './quoted-clause.ts';
import { reportedClause } from './reported-clause.ts';
import { settlePronouns } from './settled-pronouns.ts';
import type { Spoken } from './spoken.ts';
import { whyNotAlone } from './stands-alone.ts';
import { whyNotWhole } from './why-not-whole.ts';

/** A question's stem, or why there is none. */
export type Stem = { prompt: string; plain?: string } | { reason: string };

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
  if ('prompt' in stem && speaker.kind === 'organisation' && ofOne.test(stem.prompt))
    return { reason: 'A body does not call itself “I”.' };
  return stem;
}

/** Takes "I left", "my boat", which one person says of himself or herself. */
const ofOne = /(?<![\p{L}.])(?:I(?![\p{L}.])|(?:my|myself)(?!\p{L}))/u;

/** "who" for people, "which organisation" or "which country" for one among others, "which source" for one among reports and the like. */
export function whoOf(facts: Facts, speaker: Entity): string {
  if (speaker.kind === 'person' || speaker.kind === 'group') return 'who';
  if (standsAmongCountries(facts, speaker)) return 'which country';
  return speaker.kind === 'organisation' && standsAmongBodies(facts, speaker)
    ? `which ${organisationSpelling(facts.document)}`
    : 'which source';
}

/** Whether words hold one that tells a described source: "the port" for "a spokesman for the port". */
export function namesSource(facts: Facts, words: string, { id }: Entity): boolean {
  const phrase = describedById(facts, id)?.phrase;
  if (phrase === undefined) return false;
  const among = contentSet(words);
  return contentWords([...phrase.marks, phrase.head].join(' ')).some((word) => among.has(word));
}

function directStem(facts: Facts, { statement }: Spoken, who: string): Stem {
  const clause = quotedClause(facts.document, statement);
  if (clause === null) return { reason: 'The quotation has no whole sentence of a fit length.' };
  if (clause.fragment && contentWords(clause.text).length < leastTelling) return { reason: plainWords };
  if (clause.fragment) return { prompt: `In the article, ${who} used the words “${clause.text}”?` };
  const capital = who.charAt(0).toUpperCase() + who.slice(1);
  return /[?!…]['’]?$/.test(clause.text)
    ? { prompt: `“${clause.text}” According to the article, ${who} said this?` }
    : { prompt: `${capital} said, “${clause.text}”?` };
}

function reportedStem(facts: Facts, said: Spoken, who: string): Stem {
  const reported = reportedClause(facts.document, said.statement);
  if ('reason' in reported)
    return (reported.torn === true ? null : quotedPart(facts, said, who)) ?? { reason: reported.reason };
  const settled = settlePronouns(facts, said, reported);
  const told =
    said.speaker.kind === 'organisation'
      ? settled.predicate.replace(atSecondHand, 'reported that $1')
      : settled.predicate;
  const predicate = withFullNames(facts, said.statement, told);
  const plain = withFullNames(facts, said.statement, settled.plain);
  const clear = withThingsTold(facts, said.statement, `According to the article, ${who} ${predicate}?`);
  const tooPlain = reported.clause !== null && isPlain(reported.clause);
  const reason = tooPlain ? plainWords : (whyNotAlone(plain) ?? ('reason' in clear ? clear.reason : null));
  if (reason === null && 'prompt' in clear && !/^“[\p{Lu}]|“(?:I|We)\b/u.test(reported.clause ?? ''))
    return { prompt: clear.prompt, plain: `Who ${plain}?` };
  return quotedPart(facts, said, who) ?? { reason: reason ?? 'Its quoted words do not fit into a question.' };
}

/** Takes "said that Bo Lind believes it", of a newspaper that hands on what another said. */
const atSecondHand =
  /^said that ((?:[^“”,]+ )?(?:said|says|stated|believes|thinks|told|claimed|claims|announced|wrote|warned)(?![\p{L}-]))/u;

/** What names "the report" surely; of "the company" it may be another that is named first. */
function ownerOf(facts: Facts, { start }: Statement, { modifiers, noun }: Definite): string | null {
  const words = bodyNouns.has(noun) || modifiers.length > 0 ? null : anchoredBefore(facts, noun, start);
  return words !== null && clearOwner.test(words) ? words : null;
}

/** Takes "the Ellery Mill report" and "the report by Ellery Mill", not "the bear in Ellery". */
const clearOwner = /^the (?:\p{Lu}.*\p{Ll}|\p{Ll}+ (?:\p{Ll}+ )?by (?:the )?\p{Lu}.*)$/u;

/** A stem with “the Ellery Mill report” for a “the report” that could be any and “the Ellery Council” for “the council”; or why it cannot be told which is meant. */
export function withThingsTold(facts: Facts, statement: Statement, stem: string): Stem {
  if (definitesIn(stem).length === 0) return { prompt: stem };
  const leaning = new Set(leaningIn(facts, stem));
  const text = facts.document.text.slice(statement.start, statement.end).toLowerCase();
  let [prompt, from, at] = ['', 0, 0];
  for (const phrase of definitesIn(stem)) {
    at = text.indexOf(`the ${phrase.phrase}`, at);
    const body = at < 0 ? null : bodyMeant(facts, statement.start + at, statement.sentence, phrase);
    at = Math.max(0, at + 1);
    const before = prompt + stem.slice(from, phrase.start);
    const isNamed = body !== null && before.includes(body);
    const owner = body === null && leaning.has(phrase) ? ownerOf(facts, statement, phrase) : null;
    const words = isNamed ? `the ${phrase.phrase}` : (body ?? owner);
    if (words === null && leaning.has(phrase)) return { reason: whyLeans(phrase) };
    prompt = before + (words ?? stem.slice(phrase.start, phrase.end));
    from = phrase.end;
    if (prompt.endsWith('s') && /^[’']s/.test(stem.slice(from))) {
      prompt += '’';
      from += 2;
    }
  }
  return { prompt: prompt + stem.slice(from) };
}

/** The name of the body that "the council" means at a place of the text: one called a council, or the firm that its sentence names for "the company". */
function bodyMeant(facts: Facts, at: number, sentence: number, { phrase, noun }: Definite): string | null {
  const meant = indexOf(facts).referentAt(at);
  if (meant?.entity.kind !== 'organisation' || meant.end !== at + 'the '.length + phrase.length) return null;
  const isCalled = ` ${meant.entity.name.toLowerCase()} `.includes(` ${noun} `);
  const isFirm = /^(?:company|firm)$/.test(noun) && isOnlyName(facts, meant.entity, sentence, at);
  return isCalled || isFirm ? nameInSentence(facts, meant.entity) : null;
}

/** Whether a sentence names, before a place in it, one body alone and nothing else but people: a name that is not in the registry may be the one that is meant. */
function isOnlyName(facts: Facts, entity: Entity, sentence: number, at: number): boolean {
  const { text, sentences } = facts.document;
  let from = sentences[sentence]?.start ?? at;
  let between = '';
  const named = indexOf(facts).mentionsIn(from, at);
  for (const { mention } of named) {
    between += text.slice(from, mention.start);
    from = mention.end;
  }
  const bodies = named.filter(({ entity: { kind } }) => kind !== 'person' && kind !== 'place');
  const others = (between + text.slice(from, at)).replace(/^\P{L}*\p{L}+/u, '');
  return bodies.length > 0 && bodies.every((one) => one.entity === entity) && !/\p{Lu}/u.test(others);
}

const fewestQuoted = 5;
const leastTelling = 2;
const leastTold = 2;
/** Takes “there were no arrests”; refuses what has names, figures or quoted words, or more to tell. */
export const isPlain = (clause: string): boolean =>
  !/[“\p{Lu}\p{N}]/u.test(clause) && contentWords(clause).length < leastTold;
const plainWords = 'Its words are too plain to be known by.';

/** Takes the quotation in "Holm said Lind was wrong when she said “…”", which is Lind's, and what stands in brackets: "Holm cites a poem (“…”)". */
function isAnothers({ statements, document }: Facts, outer: Statement, part: Span): boolean {
  for (let index = firstFrom(statements, outer.start); index < statements.length; index++) {
    const inner = statements[index];
    if (inner === undefined || inner.start > part.start) break;
    if (inner !== outer && inner.end >= part.end && inner.speaker !== null) return true;
  }
  return /\b(?:when|after|because|that|how) (?:s?he|they|\p{Lu}\p{L}+) (?:said|called|wrote|claimed|told)\b|\([^)]*$/u.test(
    document.text.slice(outer.start, part.start),
  );
}

/** The words in quotation marks of a statement whose rest cannot be asked: five at least, so that they are somebody's own. */
function quotedPart(facts: Facts, { statement }: Spoken, who: string): Stem | null {
  const { quotations } = facts.document;
  const length = statement.end - statement.start;
  for (let index = firstFrom(quotations, statement.start); index < quotations.length; index++) {
    const part = quotations[index];
    if (part === undefined || part.end > statement.end) break;
    if (part.end - part.start === length || isAnothers(facts, statement, part)) continue;
    const clause = quotedClause(facts.document, { ...statement, start: part.start, end: part.end });
    if (clause === null || clause.text.split(' ').length < fewestQuoted) continue;
    if (contentWords(clause.text).length < leastTelling) continue;
    const whole =
      !clause.fragment && /^\p{Lu}.*[^?!]$/u.test(clause.text) && whyNotWhole(clause.text) === null;
    return {
      prompt: whole
        ? `${who.charAt(0).toUpperCase()}${who.slice(1)} said, “${clause.text}”?`
        : `In the article, ${who} used the words “${clause.text}”?`,
    };
  }
  return null;
}
