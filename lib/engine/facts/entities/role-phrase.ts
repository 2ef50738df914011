import { calendarWords } from '../../lexicon/capital-words.ts';
import { isRoleNoun } from '../../lexicon/role-nouns.ts';
import { speakingVerbs } from '../../lexicon/speaking-verbs.ts';
import { shortTitleRole } from '../../lexicon/titles.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { adverbs, possessives, prepositions, relatives, smallWords } from '../../lexicon/word-classes.ts';
import type { Document, Token } from '../../text/document.ts';
import { isPossessive } from './name-tokens.ts';

/** A noun phrase for what somebody is: tokens `first` to `end`, its head noun, and the end of the part up to the head. */
export type RolePhrase = { first: number; end: number; head: number };

/**
 * What may be the head of the phrase, the token at which it must stop at the latest, and the names that are read as one word
 * ("Bank of Ellery"), by their first token and their end.
 */
export type RoleLimits = {
  isHead: (lower: string) => boolean;
  limit: number;
  wholes: ReadonlyMap<number, number>;
};

/** Longest phrase that is believed. */
const longest = 24;

/** Adjectives in -ed before a role noun: "a retired welder", not "hired lawyer". */
const adjectives = new Set(
  'retired appointed elected renowned acclaimed disgraced convicted registered certified noted distinguished respected celebrated self-described so-called re-elected newly-elected embattled beloved accused injured skilled unnamed unidentified'.split(
    ' ',
  ),
);

/** Whether a person's role may end on the word: "minister", "Sen.", "MP". */
export const isPersonHead = (lower: string): boolean => isRoleNoun(lower) || shortTitleRole(lower) !== null;

/**
 * Reads the role that begins at a token: "an expert on tides at Hallam House", "Norland's deputy foreign minister",
 * "president and chief executive of Brill Ltd."; null for "a spokesman said" (a verb follows), "a long day" (no role noun).
 * Limit: an object of more than two joined nouns is refused.
 */
export function readRolePhrase(document: Document, first: number, limits: RoleLimits): RolePhrase | null {
  const { tokens } = document;
  const stop = Math.min(limits.limit, first + longest, sentenceEnd(document, first));
  let head = readHead(tokens, first, { ...limits, limit: stop });
  if (head === null) return null;
  let end = head + 1;
  for (;;) {
    const token = tokens[end];
    if (end >= stop || !token) break;
    if (/^(?:emeritus|elect|designate)$/.test(token.lower)) {
      end += 1;
      continue;
    }
    if (token.lower === 'and' || token.text === '&') {
      const joined = readHead(tokens, end + 1, { ...limits, limit: stop });
      if (joined !== null && end === head + 1) {
        head = joined;
        end = joined + 1;
        continue;
      }
      break;
    }
    const aside = end > head + 1 ? pastBrackets(tokens, end, stop) : end;
    if (aside > end) {
      end = aside;
      continue;
    }
    if (!objectPrepositions.has(token.lower)) break;
    const after = objectEnd(tokens, end + 1, { stop, wholes: limits.wholes });
    if (after === end + 1) break;
    end = after;
  }
  if (end - first >= longest) return null;
  return closes(tokens, end, limits.limit) ? { first, end, head } : null;
}

/** Past "(Tidal Energy Agency)" behind a short form; the start itself when no bracket closes within eight words. */
function pastBrackets(tokens: Token[], index: number, stop: number): number {
  if (tokens[index]?.text !== '(') return index;
  for (let at = index + 2; at < Math.min(stop, index + 10); at += 1) {
    if (tokens[at]?.text === ')') return at + 1;
  }
  return index;
}

function sentenceEnd(document: Document, index: number): number {
  const sentence = document.sentences[document.tokens[index]?.sentence ?? -1];
  return sentence ? sentence.tokens.end : index;
}

const objectPrepositions = new Set('of for at in on with from to under against within'.split(' '));

/** The last word of the words before the first small word, when it is a head. */
function readHead(tokens: Token[], first: number, limits: RoleLimits): number | null {
  const { isHead, limit, wholes } = limits;
  let index = first;
  const opener = tokens[index];
  if (opener?.lower === 'one') return null;
  if (opener && /^(?:a|an|the)$/.test(opener.lower)) index += 1;
  let head: number | null = null;
  for (; index < limit && index < first + 12; index += 1) {
    const token = tokens[index];
    if (!token || token.quoted !== tokens[first]?.quoted) break;
    const whole = wholes.get(index);
    if (whole !== undefined && whole < limit) {
      index = whole - 1;
      head = null;
      continue;
    }
    if (isPossessive(token)) {
      head = null;
      continue;
    }
    if (token.type === 'mark' || isBoundary(token)) break;
    if (head !== null && /^(?:emeritus|elect|designate)$/.test(token.lower)) return head;
    const isLinked = isHead(tokens[index + 1]?.lower ?? '');
    if (head !== null && /ing$/.test(token.lower) && !isHead(token.lower) && !isLinked) return head;
    if (head === null && isVerb(token)) return null;
    head = isHead(stemmed(token.lower)) ? index : null;
    if (head === null && index > first && isVerb(token)) return null;
  }
  return head === index - 1 ? head : null;
}

const stemmed = (lower: string): string =>
  lower.replace(/^(?:then|ex|vice|co|sub|deputy|former|mid|non)-/, '');

const isBoundary = (token: Token): boolean =>
  calendarWords.has(token.lower.replace('.', '')) ||
  smallWords.has(token.lower) ||
  possessives.has(token.lower) ||
  (adverbs.has(token.lower) && !/^(?:then|once|long|most|well|home|back|ahead)$/.test(token.lower)) ||
  /^(?:a|an|the)$/.test(token.lower) ||
  (speakingVerbs.has(token.lower) && token.text === token.lower);

/** "hired", "met", "became": a word that makes the words a clause. Refuses "retired". Limit: regular verbs in the present. */
const isVerb = (token: Token): boolean =>
  token.text === token.lower &&
  !adjectives.has(token.lower) &&
  (/[^e]ed$/.test(token.lower) ? !token.lower.includes('-') : isPastForm(token.lower));

const isPastForm = (lower: string): boolean =>
  verbForms(lower).some(({ form, base }) => (form === 'past' || form === 'ed') && base !== lower);

/** What is never part of a role though it follows by "in", "on" or "at": "in an interview", "on Tuesday". */
const occasions =
  /^(?:interview|statement|e-?mail|phone|telephone|testimony|speech|letter|tweet|post|court|conference|briefing|release|time|scene|wake|week|month|year|morning|afternoon|evening|night|today|yesterday)$/;

/** Where the object of a preposition ends: "the port of Ellery's harbour trust and docks"; the start itself when it is an occasion. */
function objectEnd(
  tokens: Token[],
  first: number,
  { stop, wholes }: { stop: number; wholes: RoleLimits['wholes'] },
): number {
  let index = first;
  let joined = false;
  for (; index < stop; index += 1) {
    const token = tokens[index];
    if (!token) break;
    const whole = wholes.get(index);
    if (whole !== undefined && whole <= stop) {
      index = whole - 1;
      continue;
    }
    if (isPossessive(token) || token.text === '&' || token.text === '/') continue;
    if (token.type === 'mark') break;
    const isArticle = /^(?:a|an|the)$/.test(token.lower);
    if (isArticle && index === first) continue;
    if (calendarWords.has(token.lower.replace('.', ''))) return first;
    if (occasions.test(token.lower) && index < first + 4) return first;
    if (token.lower === 'and' && index > first && !joined && joinsNouns(tokens, index, stop)) {
      joined = true;
      continue;
    }
    if (isBoundary(token) || isVerb(token)) break;
  }
  const last = tokens[index - 1];
  return index > first && last && !/^(?:a|an|the)$/.test(last.lower) && !isPossessive(last) ? index : first;
}

/** "law and economics at", "health and safety,": one to three words and then the end or a preposition. */
function joinsNouns(tokens: Token[], and: number, stop: number): boolean {
  for (let index = and + 1; index <= and + 4; index += 1) {
    const token = tokens[index];
    if (
      index > and + 1 &&
      (!token || index >= stop || token.type === 'mark' || prepositions.has(token.lower))
    )
      return true;
    if (!token || token.type === 'mark' || isBoundary(token) || isVerb(token) || isRoleNoun(token.lower))
      return false;
  }
  return false;
}

/** Whether the phrase is whole where it stops: before a mark, "who", "and a", a participle, a time, or at the limit. */
function closes(tokens: Token[], end: number, limit: number): boolean {
  if (end >= limit) return end === limit;
  const token = tokens[end];
  if (!token) return true;
  if (token.type === 'mark') return true;
  if (relatives.has(token.lower)) return true;
  if (/^(?:in|on|at|during|after|before|as|when|while|since|but|from|with)$/.test(token.lower)) return true;
  if (token.lower === 'and') return !/^(?:said|his|her|their)$/.test(tokens[end + 1]?.lower ?? '');
  return /^(?:\p{Ll}{3,}ing|based|known|named|called|born|aged)$/u.test(token.text);
}
