import { pastOf, verbForms } from '../../lexicon/verbs.ts';
import { prepositions } from '../../lexicon/word-classes.ts';
import { isPlural } from '../figures/counted-noun.ts';
import { isReporting } from './chunk-sentence.ts';
import { type Analysis, type Clause, type Range, verbIn } from './clause.ts';
import { clauseEnd } from './clause-end.ts';
import { plainPhrase } from './plain-phrase.ts';
import { timeEnd } from './time-phrase.ts';

type Read = (analysis: Analysis, index: number) => Clause | null;

// Participles that tell what something is and not what was done to it, or that stand for a preposition.
const standing =
  /^(?:known|called|dubbed|named|based|located|titled|entitled|compared|given|used|seen|considered|made|aged|followed|accompanied|flanked|surrounded|armed|dressed|needed|beloved|gone|become|come|been|had|died|born)$/;

// Deeds of which the doer of the clause before is surely the doer too: "opened a mill, hiring 40 weavers".
const deeds = new Set(
  'win earn score beat sell buy raise collect hire spend invest open close employ build serve create add recruit recover seize arrest receive attract publish release export plant'.split(
    ' ',
  ),
);
const harms = new Set('kill injure wound hurt destroy damage displace'.split(' '));
const harmful =
  /^(?:blast|explosion|bomb|bombing|attack|fire|blaze|wildfire|flood|flooding|floods|storm|hurricane|cyclone|typhoon|earthquake|quake|tornado|avalanche|landslide|mudslide|gunman|gunmen|attacker|attackers|bomber|shooting|stampede|eruption|tsunami|outbreak|collision|strike|airstrike|rocket|missile)$/;

const headOf = ({ pieces }: Analysis, { from, end }: Range): string => {
  let at = from;
  while (at + 1 < end && !prepositions.has(pieces[at + 1]?.lower ?? '')) at += 1;
  return pieces[at]?.lower ?? '';
};

/** "The mill, founded in 1931, …": what was done to the noun phrase before the aside. */
function passive(analysis: Analysis, index: number): Clause | null {
  const { pieces, chunks } = analysis;
  const [chunk, owner, next] = [chunks[index], chunks[index - 1], chunks[index + 1]];
  if (!chunk || !owner || next?.opener !== ',' || owner.opener !== '' || verbIn(analysis, owner)) return null;
  const at = (pieces[chunk.from]?.lower ?? '').endsWith('ly') ? chunk.from + 1 : chunk.from;
  const word = pieces[at]?.lower ?? '';
  const base = verbForms(word).find(({ form }) => form === 'ed' || form === 'participle')?.base;
  const end = clauseEnd(analysis, index);
  if (base === undefined || standing.test(word) || !plainPhrase(analysis, owner) || end === null) return null;
  if (!prepositions.has(pieces[at + 1]?.lower ?? '') && timeEnd(pieces, at + 1) === at + 1) return null;
  const many =
    isPlural(headOf(analysis, owner)) ||
    pieces.slice(owner.from, owner.end).some(({ lower }) => lower === 'and');
  const verb = {
    from: chunk.from,
    end: at + 1,
    main: at,
    base,
    helper: many ? 'were' : 'was',
    auxiliary: true,
    negated: false,
    passive: true,
    tense: 'past' as const,
  };
  return { kind: 'participle', lead: null, subject: owner, verb, rest: { from: verb.end, end }, opener: ',' };
}

/** "…, hiring 40 weavers": what the subject of the clause before did besides. */
function active(analysis: Analysis, index: number, read: Read): Clause | null {
  const { pieces, chunks } = analysis;
  const chunk = chunks[index];
  const word = pieces[chunk?.from ?? -1]?.lower ?? '';
  const base = verbForms(word).find(({ form }) => form === 'ing')?.base;
  if (!chunk || base === undefined || !(deeds.has(base) || harms.has(base))) return null;
  const first = read(analysis, index - 1);
  const end = clauseEnd(analysis, index);
  if (!first || end === null || first.rest.end !== chunk.from - 1) return null;
  const { negated, passive, tense, auxiliary } = first.verb;
  // "The mill grew, Wray said, hiring 40": it is not he who hired.
  if (isReporting(first.verb.base)) return null;
  if (negated || passive || auxiliary || tense !== 'past' || first.verb.base === 'be') return null;
  if (harms.has(base) && !harmful.test(headOf(analysis, first.subject))) return null;
  const verb = {
    ...first.verb,
    from: chunk.from,
    end: chunk.from + 1,
    main: chunk.from,
    base,
    written: pastOf(base),
  };
  return { ...first, kind: 'participle', verb, rest: { from: verb.end, end }, opener: ',' };
}

/** The clause of a participle behind a comma, with the subject it shares; null where that is not certain. */
export const participle = (analysis: Analysis, index: number, read: Read): Clause | null =>
  passive(analysis, index) ?? active(analysis, index, read);
