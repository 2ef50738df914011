import type { Entity } from '../../facts/facts.ts';
import { prepositions } from '../../lexicon/word-classes.ts';
import type { FigureContext } from './figure-context.ts';
import { indexOf } from './figure-index.ts';
import { renderWords } from './render-words.ts';
import { withArticle } from './with-article.ts';

/** Buildings and bodies that stand in one place: "the Harbour Museum in Larn"; not schools, which a story names for somebody's post. */
const standing =
  /^(?!.*\b(?:University|College)\b).*\b(?:Hospital|Museum|Church|Cent(?:er|re)|Library|Hotel|Casino|Stadium|Arena|Theat(?:er|re)|Park|Cemetery|Prison|Temple|Hall|Auditorium|Garden|Gallery|Clinic|Laboratory|Zoo|Resort|Plant|Factory|Planetarium)\b/;

const mentionEnding = ({ facts }: FigureContext, end: number, kinds: RegExp): Entity | null => {
  const entity = indexOf(facts).mentionEnding(end)?.entity;
  return entity && kinds.test(entity.kind) ? entity : null;
};

/**
 * Asks for the place that an aside gives: "Wray, 43, of Larn", "Wray, a baker in Larn,", "Harbour College in Larn". The whole
 * question but its mark, or null. Limit: a name that tells the place is left to the caller.
 */
export function askBased(context: FigureContext, which: string): string | null {
  const { pieces, from, end } = context;
  const link = pieces[from - 1]?.lower ?? '';
  const before = pieces[from - 2];
  if (!before || /^[-–]$/.test(pieces[end]?.text ?? '')) return null;
  if (link === 'of' || link === 'from') return askHome(context, which !== 'where');
  const body = link === 'in' ? mentionEnding(context, before.end, /^(?:organisation|place)$/) : null;
  if (body && standing.test(body.name) && !/\b(?:and|&) $/.test(textBefore(context, body)))
    return `${which} is ${withArticle(context, body.name)}`;
  return link === 'in' && closesAside(context) ? askRole(context, which) : null;
}

/** "Tomas Wray, 43, of Larn", "Tomas Wray, of Larn": where somebody lives; refuses "Senators Wray and Lind, of Norland and Annland". */
function askHome(context: FigureContext, isWide: boolean): string | null {
  const { pieces, from, end } = context;
  if (pieces[from - 2]?.text !== ',' || /^(?:and|or)$/.test(pieces[end]?.lower ?? '')) return null;
  const aged = pieces[from - 3]?.kind === 'digits' && pieces[from - 4]?.text === ',';
  const person = mentionEnding(context, pieces[aged ? from - 5 : from - 3]?.end ?? 0, /^person$/);
  // "Tomas Wray, 43, of Larn, died": he lives there no more.
  if (pieces.some(({ lower }) => /^(?:died|dead|death|passed|killed|funeral|survived)$/.test(lower)))
    return null;
  if (!aged && (isWide || pieces[from - 1]?.lower === 'from')) return null;
  return person?.name.includes(' ') ? `where does ${person.name} live` : null;
}

const textBefore = ({ facts, pieces, from }: FigureContext, { name }: Entity): string => {
  const end = (pieces[from - 2]?.end ?? 0) - name.length;
  return facts.document.text.slice(Math.max(0, end - 5), end);
};

const closesAside = ({ pieces, end }: FigureContext): boolean => /^[,.;—–]$/.test(pieces[end]?.text ?? '.');

/** "Tomas Wray, a baker in Larn,": the role between name and place. */
function askRole(context: FigureContext, which: string): string | null {
  const { pieces, from, analysis } = context;
  for (let at = from - 2; at >= Math.max(1, from - 8); at--) {
    const piece = pieces[at];
    if (!piece || analysis.finite[at] || prepositions.has(piece.lower)) return null;
    if (piece.kind === 'mark' && !/^[-’']$/.test(piece.text)) return null;
    if (!/^(?:an?|the)$/.test(piece.lower) || pieces[at - 1]?.text !== ',') continue;
    const person = mentionEnding(context, pieces[at - 2]?.end ?? 0, /^person$/);
    if (!person?.name.includes(' ') || from - 1 - at < 2) return null;
    if (pieces[from - 2]?.lower === 'based') return `where is ${person.name} based`;
    const role = renderWords(context, { from: at, end: from - 1 });
    return /\b(?:former|ex)\b/i.test(role) ? null : `${which} is ${person.name} ${role}`;
  }
  return null;
}
