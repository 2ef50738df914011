import { type Clause, verbIn } from '../../facts/clauses/clause.ts';
import { mainVerb } from '../../facts/clauses/main-verb.ts';
import { clauseAround } from '../../facts/clauses/read-clause.ts';
import { readVerbGroup } from '../../facts/clauses/verb-group.ts';
import { closesNounPhrase } from '../../facts/figures/counted-noun.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { determiners, possessives, prepositions } from '../../lexicon/word-classes.ts';
import { type Asking, about, askingOf } from './asking.ts';
import { type Attempt, type Range, refuse } from './attempt.ts';
import type { FigureContext } from './figure-context.ts';
import { renderWords } from './render-words.ts';
import { tailEnd, tailOf, verbText } from './turn-clause.ts';

// "falsified reports of two blasts": what is told of them is not so.
const untrue =
  /\b(?:fals\p{L}+|fake|hoax|alleged|rumou?r\p{L}*|fictional|imagin\p{L}+|hypothetical|mistaken\p{L}*)\b/iu;

// Nouns that say too little without what they are of.
const open =
  /^how many (?:pages|copies|residents|items|parts|versions|cases|things|ways|others|hours|days|times) *$/;

const none = refuse('The clause it stands in cannot be read surely.');

/** How many pieces may stand between the counted noun and what is told of it: "members of the Harbour Club who …". */
const reach = 9;

const isParticiple = (lower: string): boolean =>
  verbForms(lower).some(({ form }) => form === 'ed' || form === 'participle');

/** Whether a counted noun is brought in by its number alone: "with 40 crews", "the 40 crews"; not "his 40 crews", "another 40". */
function broughtIn({ pieces, hedgeFrom }: FigureContext): boolean {
  const before = pieces[hedgeFrom - 1];
  if (!before || before.kind === 'mark' || before.lower === 'the') return true;
  if (/[’']s$/.test(before.text) || possessives.has(before.lower)) return false;
  if (determiners.has(before.lower)) return before.lower === 'all';
  return (
    closesNounPhrase(before.lower) ||
    verbForms(before.lower).length > 0 ||
    /^(?:only|just)$/.test(before.lower)
  );
}

/** Where the phrases that narrow a counted noun end: "members of the Harbour Club", "women on the mainland". */
function narrowedEnd({ pieces, analysis }: FigureContext, from: number): number {
  let end = from;
  for (let at = from; at < Math.min(pieces.length, from + reach); at++) {
    const piece = pieces[at];
    if (piece?.kind !== 'word' || analysis.finite[at] === 'sure') break;
    const [first, before] = [at === from, pieces[at - 1]?.lower ?? ''];
    if (
      first
        ? !prepositions.has(piece.lower) || piece.lower === 'to'
        : /^(?:who|that|which)$/.test(piece.lower)
    )
      break;
    if (!first && isParticiple(piece.lower) && !prepositions.has(before) && !determiners.has(before)) break;
    // "pages the mill sent": what follows a noun without a preposition is told of it by another.
    if (
      piece.text !== piece.lower &&
      pieces[at - 1]?.text === before &&
      !prepositions.has(before) &&
      !determiners.has(before)
    )
      return from;
    if (!prepositions.has(piece.lower) && !determiners.has(piece.lower)) end = at + 1;
  }
  return end;
}

const singular = /^(?:is|was|has|does)$/;

/** "51 clerks who signed a letter" → "How many clerks signed a letter?" */
function relative(context: FigureContext, asking: Asking, noun: Range): Attempt {
  const { analysis, pieces } = context;
  const index = analysis.chunks.findIndex(({ from }) => from === noun.end + 1);
  const chunk = analysis.chunks[index];
  const at = chunk ? mainVerb(analysis, chunk) : null;
  const verb = at === null ? null : readVerbGroup(pieces, at);
  if (verb && pieces.slice(verb.from, verb.end).some(({ lower }) => lower === 'would')) return none;
  if (!chunk || !verb || verb.negated || verb.end > chunk.end || chunk.opener !== pieces[noun.end]?.lower)
    return none;
  // "clerks that the mill dismissed": the count is of what was dismissed.
  if (
    !pieces
      .slice(chunk.from, verb.from)
      .every(
        ({ lower }) => lower.endsWith('ly') || /^(?:have|also|later|once|still|already|now)$/.test(lower),
      )
  )
    return none;
  const many = verb.auxiliary ? !singular.test(pieces[verb.from]?.lower ?? '') : verb.tense !== 's';
  if (!many) return none;
  const next = analysis.chunks[index + 1];
  const goesOn = next !== undefined && next.from <= chunk.end + 1 && !/^[,;–—)]?$/.test(next.opener);
  const end = goesOn && /^(?:that|which|where|whose|whom|when)$/.test(next.opener) ? next.end : chunk.end;
  return told(context, asking, { noun, from: verb.from, end, link: '' });
}

type Told = { noun: Range; from: number; end: number; link: string };

function told(context: FigureContext, asking: Asking, { noun, from, end, link }: Told): Attempt {
  const between = renderWords(context, noun);
  const rest = renderWords(context, { from, end: tailEnd(context.pieces, from, end) });
  if (rest.split(' ').length < 2 || open.test(`${asking.words} ${between}`))
    return refuse('Too little is said of it.');
  if (/\b(?:its|his|her)\b/.test(rest)) return refuse('It has a pronoun that could be anyone or anything.');
  const counted = asking.words.split(' ').at(-1) ?? '';
  if (rest.split(' ').at(-1) === counted) return refuse('Too little is said of it.');
  return {
    prompt: `${about(context)}${asking.words} ${between} ${link}${rest}`,
    description: `${asking.noun} ${between} ${link === '' ? (asking.person ? 'who ' : 'that ') : ''}${rest}`,
  };
}

/** "265 women infected with a virus" → "How many women were infected with a virus?", where the noun is no subject. */
function participle(context: FigureContext, asking: Asking, noun: Range): Attempt {
  const { pieces, hedgeFrom } = context;
  const before = pieces[hedgeFrom - 1]?.lower === 'the' ? hedgeFrom - 2 : hedgeFrom - 1;
  const [lower, at] = [pieces[before]?.lower ?? '', noun.end];
  // "a group of 32 clerks warned of", "three of four clerks disapproved": these are the subject.
  const verb = context.analysis.finite.findIndex((one, index) => one !== '' && index < before);
  if (!prepositions.has(lower) || lower === 'of' || verb < 0) return none;
  const end = phraseEnd(context, at + 1);
  if (/^(?:who|that|which)$/.test(pieces[end]?.lower ?? ''))
    return relative(context, asking, { ...noun, end });
  const link = /^(?:needed|required)$/.test(pieces[at]?.lower ?? '') ? 'are ' : 'were ';
  return end === at + 1 ? none : told(context, asking, { noun, from: at, end, link });
}

/** Where one phrase behind a preposition ends, or one "to win the cup". */
function phraseEnd({ pieces }: FigureContext, from: number): number {
  if (!prepositions.has(pieces[from]?.lower ?? '')) return from;
  const noun = (at: number): number => {
    let end = determiners.has(pieces[at]?.lower ?? '') ? at + 1 : at;
    while (pieces[end]?.kind === 'word' && !closesNounPhrase(pieces[end]?.lower ?? '')) end += 1;
    return end;
  };
  const end = noun(from + 1);
  return end === from + 2 && pieces[from]?.lower === 'to' ? noun(end) : end;
}

// What has members or parts that are counted behind "of": a list is read on, a coalition stands in.
const gathers =
  /^(?:list|roster|slate|group|coalition|team|panel|delegation|collection|series|bloc|network|consortium|alliance|batch|squad|crew|cast|committee|board|fleet|convoy|contingent|caravan|class|field|chain|set|army|band|pool|jury|council|task force)$/;
const readOn = /^(?:list|roster|slate|team|panel|committee|board|squad|crew|jury|council)$/;

/** "a coalition of 40 clubs sent a letter" → "How many clubs were in the coalition that sent a letter?" */
export function askGathered(context: FigureContext, clause: Clause, subject: string | null): Attempt {
  const { pieces, hedgeFrom, figure } = context;
  const group = pieces[hedgeFrom - 2]?.lower ?? '';
  let opener = hedgeFrom - 3;
  while (opener > hedgeFrom - 7 && !determiners.has(pieces[opener]?.lower ?? '')) opener -= 1;
  const counted = pieces[hedgeFrom - 1]?.lower === 'of' && figure.type === 'count' && gathers.test(group);
  const asking = counted && /^an?$/.test(pieces[opener]?.lower ?? '') ? askingOf(context, '') : null;
  if (!asking || clause.verb.base === 'be') return none;
  const inside = opener === clause.subject.from;
  if (!inside && (opener !== clause.rest.from || subject === null || clause.verb.passive)) return none;
  const noun = { from: asking.end, end: inside ? clause.subject.end : narrowedEnd(context, asking.end) };
  const rest = tailOf(context, inside ? clause.rest.from : noun.end, clause);
  const verb = verbText(context, clause);
  const words = renderWords(context, { from: opener + 1, end: hedgeFrom - 1 });
  const which = inside ? `the ${words} that ${verb} ${rest}` : `the ${words} that ${subject} ${verb} ${rest}`;
  const be = clause.verb.tense === 'past' ? 'were' : 'are';
  const link = readOn.test(group) ? 'on' : 'in';
  const between = renderWords(context, noun);
  return {
    prompt: `${about(context)}${asking.words} ${between} ${be} ${link} ${which}`,
    description: `${asking.noun} ${between} ${link} ${which}`,
  };
}

// What a deed leaves: ", killing 14 people".
const leaves =
  /^(?:killing|injuring|wounding|hurting|destroying|damaging|displacing|trapping|stranding|sinking|flooding)$/;

const irregular: Record<string, string> = { trap: 'trapped', hurt: 'hurt', sink: 'sunk' };

/** "The ferry sank, killing 14 people" → "How many people were killed when the ferry sank?" */
export function askResult(context: FigureContext, words: (clause: Clause) => string | null): Attempt {
  const { pieces, hedgeFrom, figure, analysis } = context;
  const at = hedgeFrom - 1;
  const deed = pieces[at]?.lower ?? '';
  if (figure.type !== 'count' || !leaves.test(deed) || pieces[at - 1]?.text !== ',') return none;
  // "in San Carlo, Calif., killing 14": the clause may have ended at a comma before.
  const chunk = analysis.chunks.findLast((one) => one.end < at && verbIn(analysis, one));
  const clause = chunk ? clauseAround(analysis, chunk.end - 1, chunk.end) : null;
  const subject = clause ? words(clause) : null;
  const asking = askingOf(context, '');
  const done = verbForms(deed).find(({ form }) => form === 'ing')?.base;
  if (!clause || !asking || subject === null || !done || at - clause.rest.end > 6) return none;
  const rest = tailOf(context, clause.rest.from, clause);
  const past = irregular[done] ?? `${done}${done.endsWith('e') ? 'd' : 'ed'}`;
  const told = `${past} when ${subject} ${verbText(context, clause)} ${rest}`;
  return {
    prompt: `${about(context)}${asking.words} were ${told}`,
    description: `${asking.noun} ${told}`,
  };
}

/** Asks for a count by what is told of the counted ones right behind their noun, whatever clause they stand in. */
export function askDescribed(context: FigureContext): Attempt {
  const { figure, pieces } = context;
  if (!/^(?:count|percent|ratio)$/.test(figure.type) || !broughtIn(context)) return none;
  const asking = askingOf(context, '');
  if (
    !asking ||
    /^how many (?:times$|of )/.test(asking.words) ||
    /^(?:what (?:percentage|share)|how many percentage points)$/.test(asking.words)
  )
    return none;
  if (pieces[context.hedgeFrom - 1]?.lower === 'and' && figure.type === 'ratio') return none;
  if (pieces.slice(0, context.from).some(({ lower }) => untrue.test(lower)))
    return refuse('It may not be so.');
  if (typeof figure.value === 'number' && figure.type === 'count' && figure.value < 2) return none;
  const noun = { from: asking.end, end: narrowedEnd(context, asking.end) };
  const next = pieces[noun.end];
  if (/^(?:who|that|which)$/.test(next?.lower ?? '')) return relative(context, asking, noun);
  return next && isParticiple(next.lower) ? participle(context, asking, noun) : none;
}
