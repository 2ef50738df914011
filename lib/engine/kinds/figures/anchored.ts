import type { Facts } from '../../facts/facts.ts';
import { bindingAbbreviations } from '../../lexicon/abbreviations.ts';
import { isNoun, noun } from '../../lexicon/nouns.ts';
import { qualityClasses } from '../../lexicon/qualities.ts';
import { remembered } from '../../lexicon/remembered.ts';
import { anyTime, isTime } from '../../lexicon/times.ts';
import { once } from '../../text/once.ts';
import type { FigureContext } from './figure-context.ts';

/** Whether a thing is one that the article should name in a question: "the report", "the deal". */
export const wantsName = (head: string): boolean =>
  isNoun(head, noun.paper | noun.deal) ||
  /^(?:poll|survey|study|plan|proposal|company|firm|group)$/.test(head);

const capital = "\\p{Lu}[\\p{L}’'/-]*";
const name = `(?:the )?${capital}(?: (?:(?:of|and|for|the) )*${capital}){0,6}`;
// Takes "a ", "the new ", before a thing.
const broughtIn = /\b(?:[Aa]n?|[Tt]he)(?: [\p{Ll}-]+){0,2} $/u;
// Takes " by Ellery Mill", " published on Friday in the Larn Gazette", behind it.
const owner = new RegExp(
  `^(?:,? (published|released|issued|conducted|carried out|written|commissioned)(?: (?:on )?\\p{Lu}\\p{Ll}+day)?)? ((?:by|from|of|at|for|between|with|in) ${name})`,
  'u',
);
// Takes "the new Ellery Mill ", "the Larn County water ", before it.
const ownName = new RegExp(
  `\\b(?:[Aa]n?|[Tt]he)(?: (?:new|recent|latest|national))? (${capital}(?: (?:of |and )?${capital}){0,5}(?: \\p{Ll}+)?) $`,
  'u',
);
// Takes "a farm " before "bill".
const ofKind = /\b(?:[Aa]n?|[Tt]he) (\p{Ll}+) $/u;
/** Takes "for the U" of "for the U.S. crew", "by St" of "by St. Ann", which are cut; refuses "by Ellery Mill". */
const isCut = (of: string): boolean =>
  /(?<!\p{L})\p{Lu}$/u.test(of) || bindingAbbreviations.has(of.split(' ').at(-1) ?? '');
/** How many letters before and behind a thing are looked at for whose it is. */
const near = 110;

/** How the article first names a thing of a sort ("the report by Ellery Mill", "the Ellery Mill report"), and where it names another. */
const namedThings = once((facts: Facts) =>
  remembered((head) => {
    const { text } = facts.document;
    let first: { at: number; words: string } | undefined;
    for (let at = text.indexOf(` ${head}`); at >= 0; at = text.indexOf(` ${head}`, at + 1)) {
      const end = at + head.length + 1;
      if (/^\p{L}/u.test(text.slice(end, end + 2))) continue;
      const before = text.slice(Math.max(0, at - near), at + 1);
      const [, act = '', of = ''] = (broughtIn.test(before) && owner.exec(text.slice(end, end + near))) || [];
      const kind = ofKind.exec(before)?.[1] ?? '';
      const whose = ownName.exec(before)?.[1] ?? (isNoun(kind, ~0) && qualityClasses(kind) === 0 ? kind : '');
      const named = [
        ...(of === '' || isCut(of) ? [] : [`the ${head} ${act === '' ? of : `${act} ${of}`}`]),
        ...(whose === '' || isTime(whose.split(' ')[0]?.toLowerCase() ?? '', anyTime)
          ? []
          : [`the ${whose} ${head}`]),
      ];
      // "ruling | that", "a report" without a name: another may be meant farther on
      if (named.length === 0 && (/\ban? $/i.test(before) || /^ that\b/.test(text.slice(end, end + 6))))
        return { first, another: at };
      for (const words of named) {
        first ??= { at, words };
        if (words !== first.words) return { first, another: at };
      }
    }
    return { first, another: text.length };
  }),
);

/**
 * "a report by Ellery Mill" or "an Ellery Mill report" earlier in the article makes "the report" into "the report by Ellery
 * Mill" or "the Ellery Mill report"; null when no such words, or words of two such things, stand before. Limit: two adjectives
 * before the noun.
 */
export const anchored = ({ facts, figure }: FigureContext, head: string): string | null =>
  anchoredBefore(facts, head, figure.start);

/** The same for a thing at a place of the text. */
export function anchoredBefore(facts: Facts, head: string, at: number): string | null {
  const { first, another } = namedThings(facts)(head);
  return first && first.at < at && at <= another ? first.words : null;
}
