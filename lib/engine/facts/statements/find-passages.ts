import type { Document } from '../../text/document.ts';
import type { Range } from './reading.ts';

/** Sentences that belong together because one quotation runs across them; `block` is the index of their block. */
export type Stretch = Range & { block: number };

const longestDateline = 12;

/** The document in stretches: a sentence each, or several where a quotation crosses their boundary; datelines left out. */
export function findStretches(document: Document): Stretch[] {
  const stretches: Stretch[] = [];
  for (const sentence of document.sentences) {
    const { first, end } = sentence.tokens;
    const last = stretches[stretches.length - 1];
    const crossing = document.tokens[first]?.quoted ?? -1;
    const isJoined =
      last?.block === sentence.block &&
      ((crossing >= 0 && document.tokens[first - 1]?.quoted === crossing) ||
        isCredit(document, { first, end }));
    if (last && isJoined) last.end = end;
    else {
      const opensBlock = last?.block !== sentence.block;
      stretches.push({
        first: opensBlock ? afterDateline(document, { first, end }) : first,
        end,
        block: sentence.block,
      });
    }
  }
  return stretches;
}

/** Takes "OTTAWA — ", "HULL, May 4 (Reuters) - "; refuses "Ann Lowe – the mayor – left"; limit: places not in capitals. */
function afterDateline({ tokens }: Document, { first, end }: Range): number {
  const opening = tokens[first]?.text ?? '';
  if (!/^\p{Lu}{2}[\p{Lu}.’'-]*$/u.test(opening)) return first;
  for (let index = first + 1; index < Math.min(end - 1, first + longestDateline); index += 1) {
    const word = tokens[index]?.text ?? '';
    if (/^(?:[–—-]|--)$/.test(word)) return index + 1;
    if (!/^(?:\p{Lu}|\d|[,.()/])/u.test(word)) return first;
  }
  return first;
}

/** "- Ann Lowe" behind the mark that closes a quotation. */
function isCredit({ tokens }: Document, { first, end }: Range): boolean {
  const isDash = /^(?:[–—―-]|--)$/.test(tokens[first]?.text ?? '');
  return isDash && end - first < longestDateline && (tokens[first - 1]?.quoted ?? -1) >= 0;
}
