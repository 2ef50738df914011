import { bindingAbbreviations } from '../lexicon/abbreviations.ts';
import { small, smallClasses } from '../lexicon/small-words.ts';
import { isCourtesyTitle } from '../lexicon/titles.ts';
import { isSaying } from '../lexicon/verb-classes.ts';
import { isCapitalised } from './characters.ts';
import type { Sentence, Token } from './document.ts';

const ends = new Set([...'.?!…。！？؟।', '..', '...']);
const closing = new Set([...'”"’\'»›)]}“*', "''", '’’']);
const opening = new Set([...'“"‘\'„«‹([—–-*¿¡', "''", '``', '‘‘']);

type Stretch = { block: number; first: number; end: number };

/** The sentences of a block, which cover all its tokens, and writes to each token the sentence it stands in. */
export function findSentences(tokens: Token[], stretch: Stretch, sentences: Sentence[]): void {
  let first = stretch.first;
  for (let index = stretch.first; index < stretch.end; index += 1) {
    const end = boundaryAfter(tokens, index, stretch.end);
    if (end < 0) continue;
    pushSentence(tokens, { block: stretch.block, first, end }, sentences);
    first = end;
    index = end - 1;
  }
  if (first < stretch.end) pushSentence(tokens, { ...stretch, first }, sentences);
}

function pushSentence(tokens: Token[], stretch: Stretch, sentences: Sentence[]): void {
  const { block, first, end } = stretch;
  const start = tokens[first]?.start;
  const last = tokens[end - 1]?.end;
  if (start === undefined || last === undefined) return;
  for (let index = first; index < end; index += 1) {
    const token = tokens[index];
    if (token) token.sentence = sentences.length;
  }
  sentences.push({ start, end: last, block, tokens: { first, end } });
}

/** The index of the first token of the next sentence when one ends at `index`, or -1. */
function boundaryAfter(tokens: Token[], index: number, limit: number): number {
  const token = tokens[index];
  if (!token) return -1;
  const isStopped = token.type === 'word';
  if (isStopped ? !token.text.endsWith('.') : !ends.has(token.text)) return -1;
  let end = index + 1;
  while (end < limit && (ends.has(tokens[end]?.text ?? '') || closesAt(tokens, end))) end += 1;
  if (end >= limit) return -1;
  if (isCredit(tokens, end)) return -1;
  const opened = firstWord(tokens, end, limit);
  if (!opened || !startsSentence(opened)) return -1;
  if (isStopped && end === index + 1) return stopEnds(tokens, index, opened) ? end : -1;
  const isExclaimed = token.text === '?' || token.text === '!';
  if (isExclaimed && end > index + 1 && isTagged(tokens, end, limit)) return -1;
  if (token.text === '!' && tokens[end]?.text === ',') return -1;
  return end;
}

/** Takes the dash in "“We wait.” — Ann Lowe", which does not begin a sentence. */
const isCredit = (tokens: Token[], index: number): boolean =>
  /^(?:[–—―]|--)$/.test(tokens[index]?.text ?? '') && /^[”"’'»]/.test(tokens[index - 1]?.text ?? '');

/** A closing mark that touches what is before it; a straight mark after a space opens instead. */
function closesAt(tokens: Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before || !closing.has(token.text) || token.start !== before.end) return false;
  if (token.text !== '“' && token.text !== '"' && token.text !== "'" && token.text !== "''") return true;
  return tokens[index + 1] === undefined || (tokens[index + 1]?.start ?? 0) > token.end;
}

function firstWord(tokens: Token[], index: number, limit: number): Token | undefined {
  let place = index;
  while (place < limit && place < index + 6 && opening.has(tokens[place]?.text ?? '')) place += 1;
  return place < limit ? tokens[place] : undefined;
}

const startsSentence = ({ type, text }: Token): boolean =>
  type === 'number' ||
  (type === 'word' ? isCapitalised(text) || !/^[a-z]/i.test(text) : /^(?:[$£€#@…]|\.\.\.)$/.test(text));

const notStarting = small.modal | small.cardinal;

/** Takes "The", "However", "Mr."; refuses "Senate", "May", "Will", which are names too. */
const isStarter = ({ text, lower }: Token): boolean =>
  isCapitalised(text) &&
  ((smallClasses(lower) !== 0 && (smallClasses(lower) & notStarting) === 0) || isCourtesyTitle(text));

/** Takes "in the U.S. He", refuses "the U.S. Senate", "John R. Smith"; limit: a name after a closing abbreviation. */
function stopEnds(tokens: Token[], index: number, next: Token): boolean {
  const token = tokens[index];
  if (!token || next.type !== 'word' || bindsOnward(token)) return false;
  if (/^\p{L}\.$/u.test(token.text)) {
    const before = tokens[index - 1];
    return before !== undefined && !isCapitalised(before.text) && before.type === 'word' && isStarter(next);
  }
  return isStarter(next) || tokens[index + 1] !== next;
}

const bindsOnward = (token: Token): boolean =>
  bindingAbbreviations.has(token.text.slice(0, -1)) ||
  bindingAbbreviations.has(token.text.slice(token.text.lastIndexOf('-') + 1, -1));

/** Takes "“Why now?” Mr. Lee asked."; refuses "“Why now?” Mr. Lee left."; limit: a tag of more than eight words. */
function isTagged(tokens: Token[], index: number, limit: number): boolean {
  for (let place = index; place < Math.min(limit, index + 8); place += 1) {
    const token = tokens[place];
    if (!token || ends.has(token.text) || token.text === '“' || token.text === '"') return false;
    if (isSaying(token.text)) return true;
  }
  return false;
}
