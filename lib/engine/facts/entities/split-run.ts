import { countries } from '../../lexicon/countries.ts';
import { givenNameGender } from '../../lexicon/given-names.ts';
import { roleModifiers } from '../../lexicon/role-modifiers.ts';
import { isCourtesyTitle, isRegalTitle, shortTitleRole } from '../../lexicon/titles.ts';
import type { Document } from '../../text/document.ts';
import type { Run } from './find-runs.ts';
import { isBodyOf, kindByWords, type NamePart, wholeKind } from './name-kind.ts';
import { isNameSuffix } from './name-tokens.ts';
import { isPersonName, mayBePerson } from './person-shape.ts';
import type { Reading } from './reading.ts';
import { isTitleWord, offices, telling } from './title-words.ts';
import { wordSurnames } from './word-surnames.ts';

const part = (kind: NamePart['kind'], first: number, end: number, title: Run | null = null): NamePart => ({
  kind,
  first,
  end,
  title,
});

/** Letters behind a name: "Keith Brody KC", "Ana Reis MP"; they are no part of it. */
const postnominal = /^(?:[KQ]C|MPP?|MLA|MNA|MEP|MSP|[OMC]BE|PhD|Ph\.D\.|MD|M\.D\.|RN|Esq\.?)$/;

/** A run of more words than this is a headline or a list, and names nothing. */
const longest = 14;

/** Splits a run into titles, organisations, places and the person they lead to. */
export function splitRun(reading: Reading, run: Run): NamePart[] {
  const { document } = reading;
  if (run.end - run.first > longest) return [part('thing', run.first, run.end)];
  if (run.end - run.first > 1 && postnominal.test(document.tokens[run.end - 1]?.text ?? '')) {
    return splitRun(reading, { first: run.first, end: run.end - 1 });
  }
  if (run.end - run.first > 1 && telling.test(document.tokens[run.first]?.lower ?? ''))
    return splitRun(reading, { first: run.first + 1, end: run.end });
  const whole = wholeKind(document, run);
  if (whole) return [part(whole, run.first, run.end)];
  const titled = splitAtTitle(document, run)?.map((item) => weakened(document, item));
  const isBody = isBodyOf(document, run) && !titled?.some(({ kind }) => kind === 'person');
  if (titled && !isBody) return titled;
  const led = splitAtGivenName(document, run);
  if (led) return led;
  return [part(kindByWords(document, run), run.first, run.end)];
}

/** "Candidate Reis": one word behind a title that is no office names a person only when the article knows the name. */
function weakened(document: Document, item: NamePart): NamePart {
  const title = document.tokens[item.first - 1];
  if (item.kind !== 'person' || !item.title || item.end - item.first > 1 || !title) return item;
  if (
    isCourtesyTitle(title.text) ||
    isRegalTitle(title.text) ||
    isRegalTitle(document.tokens[item.first]?.text ?? '')
  )
    return item;
  return offices.has(title.lower) || shortTitleRole(title.text) !== null
    ? item
    : { ...item, kind: 'unknown' };
}

/** "NATO Secretary-General | Jens Aubel", "Minister of Fisheries | Ana Reis"; refuses "General Motors", "Police Chief". */
function splitAtTitle(document: Document, { first, end }: Run): NamePart[] | null {
  const word = (index: number): string => document.tokens[index]?.text ?? '';
  let last = -1;
  for (let index = first; index < end - 1; index += 1) {
    const followsGiven = index > first && givenNameGender(word(index - 1)) !== null && last < index - 1;
    const isSecond = secondTitle(word(index - 1), word(index)) && index > first;
    if (
      isSecond ||
      (isTitleWord(word(index)) &&
        word(index + 1) !== '&' &&
        !(
          followsGiven &&
          wordSurnames.has(word(index).toLowerCase()) &&
          (index + 2 === end || !givenNameGender(word(index + 1)))
        ))
    )
      last = index;
  }
  if (last < 0) return null;
  let personFirst = last + 1;
  if (/^(?:of|for)$/.test(word(last + 1))) personFirst = afterObject(document, last, end);
  if (personFirst >= end)
    return kindByWords(document, { first, end }) === 'organisation' ? null : [part('title', first, end)];
  const person = { first: personFirst, end };
  if (!mayBePerson(document, person)) return null;
  const isMononym = end - personFirst === 1 || (end - personFirst === 2 && isNameSuffix(word(end - 1)));
  const regal = isMononym && isRegalTitle(word(last)) && last >= first;
  const nameFirst = regal ? last : personFirst;
  const title = nameFirst > first ? { first, end: nameFirst } : null;
  const parts = [part('person', nameFirst, end, title)];
  return title ? [...titleHolders(document, title), ...parts] : parts;
}

/** Where the person begins after "Secretary of": past the object, at a given name or two words before the end. */
function afterObject(document: Document, title: number, end: number): number {
  for (let index = title + 3; index < end - 1; index += 1) {
    if (givenNameGender(document.tokens[index]?.text ?? '')) return index;
  }
  const at = document.tokens[title + 2]?.text === 'the' ? title + 3 : title + 2;
  const word = document.tokens[at]?.text ?? '';
  const isKnown = countries.has(word) || chambers.has(word);
  return isKnown && end - at === 3 ? at + 1 : end;
}

/** What a secretary, a speaker or a leader is of, in one word. */
const chambers = new Set(['State', 'House', 'Commons', 'Senate', 'Treasury', 'Defense', 'Defence']);

/** "Chief | Executive", "Miss | Universe": a word that is a title only behind another. */
const secondTitle = (before: string, text: string): boolean =>
  (before === 'Chief' && text === 'Executive') ||
  (before === 'Miss' && /^(?:Universe|World|America|USA|Earth)$/.test(text));

/** The organisation or place that stands first in a title: "Bank of Ellery" in "Bank of Ellery Governor". */
function titleHolders(document: Document, { first, end }: Run): NamePart[] {
  let stop = first;
  while (stop < end && !isTitleWord(document.tokens[stop]?.text ?? '')) stop += 1;
  for (let last = stop; last > first; last -= 1) {
    const kind = wholeKind(document, { first, end: last }) ?? kindByWords(document, { first, end: last });
    if (roleModifiers.has(document.tokens[last - 1]?.lower ?? '') && kind !== 'place') continue;
    if (/^(?:acting|former|deputy|assistant)$/i.test(document.tokens[first]?.text ?? ''))
      return titleHolders(document, { first: first + 1, end });
    if (kind === 'organisation' || kind === 'place') return [part(kind, first, last)];
  }
  return [];
}

/** Ends of words for who does something, for titles that no list has: "Assessor", "Beadleman", "Evacuee". */
const agent = /.{3}(?:or|er|eer|ist|ian|man|woman|(?:u|oy|in|st|nd|nt|ug)ee|ant|ent)$/;

/** "NASA | Bill Ostrand", "Norwegian | Ines Carrow"; what stands before the given name must be known on its own. */
function splitAtGivenName(document: Document, { first, end }: Run): NamePart[] | null {
  for (let index = first; index < Math.min(end - 1, first + 7); index += 1) {
    const word = document.tokens[index]?.text ?? '';
    const before = { first, end: index };
    const isAgent = index === first + 1 && end - first > 2 && agent.test(document.tokens[first]?.lower ?? '');
    const known = index === first ? 'none' : isAgent ? 'thing' : wholeKind(document, before);
    if (!known) continue;
    if (!isPersonName(document, { first: index, end })) {
      if (index === first && givenNameGender(word)) return null;
      continue;
    }
    const person = part('person', index, end);
    return known === 'none' ? [person] : [part(known, first, index), person];
  }
  return null;
}
