import { closesNounPhrase } from '../../facts/figures/counted-noun.ts';
import { hyphenAt } from '../../facts/figures/pieces.ts';
import { isAdverb } from '../../lexicon/word-classes.ts';
import type { FigureContext } from './figure-context.ts';

/** Whether a figure tells the size of the noun it stands before: "90-soldier", "three-hour", "400-metre-long", "a $9 million loan". */
export function isCompound(context: FigureContext): boolean {
  const { pieces, from, end, figure } = context;
  if (figure.type === 'age' || figure.type === 'score' || figure.type === 'year' || figure.type === 'date')
    return false;
  if (/^(?:money|percent)$/.test(figure.type)) {
    const next = pieces[end];
    return (
      hasOpener(context) &&
      next?.kind === 'word' &&
      next.text === next.lower &&
      !closesNounPhrase(next.lower) &&
      !isAdverb(next.lower) &&
      !/^(?:worth|more|less|each|apiece|higher|lower|last|next)$/.test(next.lower)
    );
  }
  for (let at = from + 1; at < end - 1; at++)
    if (
      hyphenAt(pieces, at) &&
      pieces[at + 1]?.kind === 'word' &&
      pieces[at + 1]?.text === pieces[at + 1]?.lower
    )
      return ownWord(pieces[end - 1]?.lower ?? '');
  return false;
}

const ownWord = (last: string): boolean =>
  !/^(?:one|two|three|four|five|six|seven|eight|nine|million|billion|trillion|hundred|thousand|third|thirds|quarter|quarters|half)$/.test(
    last,
  );

/** Whether an article or owner stands before a figure and the adjectives between: "a new", "Annland's"; not where another word stands there. */
function hasOpener({ pieces, hedgeFrom }: FigureContext): boolean {
  for (let at = hedgeFrom - 1; at >= Math.max(0, hedgeFrom - 4); at--) {
    const piece = pieces[at];
    if (/^(?:an?|the)$/.test(piece?.lower ?? '') || /[’']s?$/.test(piece?.text ?? '')) return true;
    if (piece?.text === ',' && at < hedgeFrom - 1) continue;
    if (piece?.text === ',' && at > 0) continue;
    if (piece?.kind !== 'word' || piece.text !== piece.lower || closesNounPhrase(piece.lower)) return false;
  }
  return false;
}
