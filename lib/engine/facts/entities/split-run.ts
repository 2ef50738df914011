import { isBodyOf, kindByWords, type NamePart, wholeKind } from './name-kind.ts';
import { opensSentence, type Page, type Run, wordAt } from './page.ts';
import { isPersonName, mayBePerson } from './person-shape.ts';

const part = (kind: NamePart['kind'], first: number, end: number, title: Run | null = null): NamePart => ({
  kind,
  first,
  end,
  title,
});

/** Letters behind a name: "Keith Brody KC", "Ana Reis MP"; they are no part of it. */
const postnominal = /^(?:[KQ]C|MPP?|M[LNS]A|M[ES]P|[OMC]BE|PhD|Ph\.D\.|MD|M\.D\.|RN|Esq\.?)$/;

/** A run of more words than this is a headline or a list, and names nothing. */
const longest = 14;

/** Splits a run into titles, organisations, places and the person they lead to. */
export function splitRun(page: Page, { first, end }: Run): NamePart[] {
  // "Ferry Power Divides Larn Crews:", a heading within its paragraph; not "Ines Carrow:", "Larn Harbour and Fisheries Council:"
  const isHeading = wordAt(page, end).text === ':' && end - first > 3 && !wordAt(page, end - 1).isBodyWord;
  if (end - first > longest || (isHeading && !wordAt(page, first).given)) return [part('thing', first, end)];
  if (end - first > 1 && postnominal.test(wordAt(page, end - 1).text))
    return splitRun(page, { first, end: end - 1 });
  const { isTelling, isRole, isHeldAlone, isSurnameToo, isBody, given } = wordAt(page, first);
  // "Applicant | Larn Homes", what a body is at the head of a sentence; not "Mayor Larn Fund", "Baker Larn Homes"
  const isPlain = isRole && !(isHeldAlone || isSurnameToo || isBody || given) && opensSentence(page, first);
  if (end - first > 1 && (isTelling || (isPlain && end - first > 2 && wordAt(page, end - 1).isBodyWord)))
    return splitRun(page, { first: first + 1, end });
  const whole = wholeKind(page, { first, end });
  if (whole) return [part(whole, first, end)];
  const titled = splitAtTitle(page, { first, end });
  if (titled && (titled.some(({ kind }) => kind === 'person') || !isBodyOf(page, { first, end })))
    return titled;
  return splitAtGivenName(page, { first, end }) ?? [part(kindByWords(page, { first, end }), first, end)];
}

/** "NATO Secretary-General | Jens Aubel", "Minister of Fisheries | Ana Reis"; refuses "General Motors", "Police Chief". */
function splitAtTitle(page: Page, { first, end }: Run): NamePart[] | null {
  const last = lastTitle(page, { first, end });
  if (last < first) return null;
  const name = /^(?:of|for)$/.test(wordAt(page, last + 1).lower) ? afterObject(page, last, end) : last + 1;
  if (name >= end)
    return kindByWords(page, { first, end }) === 'organisation' ? null : [part('title', first, end)];
  if (!mayBePerson(page, { first: name, end })) return null;
  const isMononym = end - name === 1 || (end - name === 2 && wordAt(page, end - 1).isSuffix);
  const from = isMononym && wordAt(page, last).isRegal ? last : name;
  if (from === first) return [part('person', first, end)];
  const title = { first, end: from };
  const isSure = end - from > 1 || isKnownTitle(page, from - 1);
  return [part(isSure ? 'person' : 'unknown', from, end, title)];
}

/** "Mayor Reis", "Ms. Reis", "Sen. Reis"; refuses "Candidate Reis", who is a person only when the article knows the name. */
function isKnownTitle(page: Page, index: number): boolean {
  const { isHeldAlone, isCourtesy, short } = wordAt(page, index);
  return isHeldAlone || isCourtesy || short !== null;
}

/** The last word of the titles that a run opens with; refuses "Ana | Weaver", whose trade is a family name. */
function lastTitle(page: Page, { first, end }: Run): number {
  for (let index = end - 2; index >= first; index -= 1) {
    const word = wordAt(page, index);
    const next = wordAt(page, index + 1);
    const before = index > first ? wordAt(page, index - 1) : null;
    const isFamily = before?.given && word.isSurnameToo && !next.given;
    const isSecond =
      (word.text === 'Member' && next.lower === 'of') ||
      (before !== null && second.test(`${before.text} ${word.text}`));
    if (isSecond || (word.isTitle && next.text !== '&' && !isFamily)) return index;
  }
  return -1;
}

/** Words that are a title only behind another. */
const second = /^(?:Chief Executive|(?:Council|Board) Member|Miss (?:Universe|World|America|USA))$/;

/** Where the person begins after "Secretary of": past the object, at a given name or behind what one is secretary of. */
function afterObject(page: Page, title: number, end: number): number {
  for (let index = title + 3; index < end - 1; index += 1) if (wordAt(page, index).given) return index;
  const at = wordAt(page, title + 2).text === 'the' ? title + 3 : title + 2;
  const { isCountry, text } = wordAt(page, at);
  return end - at === 3 && (isCountry || chamber.test(text)) ? at + 1 : end;
}

/** What a secretary, a speaker or a leader is of, in one word. */
const chamber = /^(?:State|House|Commons|Senate|Treasury|Parliament|Congress|Defen[cs]e)$/;

/** Ends of words for who does something, for titles that no list has: "Assessor", "Beadleman", "Evacuee". */
const agent = /.{3}(?:or|e?er|ist|ian|man|woman|[uynsd]ee|tee|gee|ant|ent)$/;

/** "NASA | Bill Ostrand", "Norwegian | Ines Carrow"; what stands before the given name must be known on its own. */
function splitAtGivenName(page: Page, { first, end }: Run): NamePart[] | null {
  for (let index = first; index < Math.min(end - 1, first + 7); index += 1) {
    const isAgent = index === first + 1 && end - first > 2 && agent.test(wordAt(page, first).lower);
    const before = index === first ? 'none' : isAgent ? 'thing' : wholeKind(page, { first, end: index });
    if (before && isPersonName(page, { first: index, end })) {
      const person = part('person', index, end);
      return before === 'none' ? [person] : [part(before, first, index), person];
    }
    if (index === first && wordAt(page, first).given) return null;
  }
  return null;
}
