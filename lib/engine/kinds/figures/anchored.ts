import type { Facts } from '../../facts/facts.ts';
import { remembered } from '../../lexicon/remembered.ts';
import { once } from '../../text/once.ts';
import type { FigureContext } from './figure-context.ts';

// Documents and undertakings, of which a question wants to know whose: "the report", "the deal".
const owned =
  /^(?:report|plan|deal|study|survey|poll|agreement|proposal|contract|offer|lawsuit|analysis|review|audit|bill|petition|company|firm|group)$/;

/** Whether a thing is one that the article should name in a question. */
export const wantsName = (head: string): boolean => owned.test(head);

const links = '(?:by|from|of|at|for|between|with|in)';
const made =
  '(?:,? (published|released|issued|conducted|carried out|written|commissioned)(?: (?:on )?\\p{Lu}\\p{Ll}+day)?)?';
const capital = "\\p{Lu}[\\p{L}’'/-]*";
const name = `(?:the )?${capital}(?: (?:(?:of|and|for|the) )*${capital}){0,6}`;
const timeWord =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** How the article names a thing of a sort, and where each naming ends: "the report by Ellery Mill", "the Ellery Mill report". */
const namedThings = once((facts: Facts) =>
  remembered((head) => {
    const { text } = facts.document;
    const behind = `\\b(?:[Aa]n?|[Tt]he)(?: [\\p{Ll}-]+){0,2} ${head}${made} (${links} ${name})`;
    const ahead = `\\b(?:[Aa]n?|[Tt]he)(?: (?:new|recent|latest|national))? (${capital}(?: (?:of |and )?${capital}){0,5}(?: \\p{Ll}+)?) ${head}\\b`;
    return [
      ...Array.from(
        text.matchAll(new RegExp(behind, 'gu')),
        ({ 0: all, 1: act = '', 2: of = '', index }) => ({
          end: index + all.length,
          words: `the ${head} ${act === '' ? of : `${act} ${of}`}`,
        }),
      ),
      ...Array.from(text.matchAll(new RegExp(ahead, 'gu')), ({ 0: all, 1: whose = '', index }) => ({
        end: index + all.length,
        words: timeWord.test(whose) ? '' : `the ${whose} ${head}`,
      })),
    ];
  }),
);

/**
 * "a report by Ellery Mill" or "an Ellery Mill report" earlier in the article makes "the report" into "the report by Ellery
 * Mill" or "the Ellery Mill report"; null when no such words, or words of two such things, stand before. Limit: two adjectives
 * before the noun.
 */
export function anchored({ facts, figure }: FigureContext, head: string): string | null {
  const before = namedThings(facts)(head).filter(({ end, words }) => words !== '' && end <= figure.start);
  const found = new Set(before.map(({ words }) => words));
  const [only] = found;
  return found.size === 1 && only ? only : null;
}
