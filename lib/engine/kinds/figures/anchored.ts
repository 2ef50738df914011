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
  '(?: (published|released|issued|conducted|carried out|written|commissioned)(?: (?:on )?\\p{Lu}\\p{Ll}+day)?)?';
const name = "(?:the )?\\p{Lu}[\\p{L}’'-]*(?: (?:(?:of|and|for|the) )*\\p{Lu}[\\p{L}’'-]*){0,6}";

/** Where the article says whose a thing of a sort is, and in which words: "by Ellery Mill". */
const namedThings = once((facts: Facts) =>
  remembered((head) => {
    const pattern = new RegExp(
      `\\b(?:[Aa]n?|[Tt]he)(?: [\\p{Ll}-]+){0,2} ${head}${made} (${links} ${name})`,
      'gu',
    );
    return Array.from(
      facts.document.text.matchAll(pattern),
      ({ 0: { length }, 1: act = '', 2: of = '', index }) => ({
        end: index + length,
        words: act === '' ? of : `${act} ${of}`,
      }),
    );
  }),
);

/**
 * "a report by Ellery Mill" earlier in the article makes "the report" into "the report by Ellery Mill"; null when no such
 * words, or words of two such things, stand before. Limit: two adjectives before the noun.
 */
export function anchored({ facts, figure }: FigureContext, head: string): string | null {
  const before = namedThings(facts)(head).filter(({ end }) => end <= figure.start);
  const found = new Set(before.map(({ words }) => words));
  const [only] = found;
  return found.size === 1 && only ? `the ${head} ${only}` : null;
}
