import { isVerb, verb } from '../../lexicon/verb-classes.ts';
import { pastOf, verbForms } from '../../lexicon/verbs.ts';
import { prepositions } from '../../lexicon/word-classes.ts';
import { isPlural } from '../figures/counted-noun.ts';
import { lowerAt } from '../figures/pieces.ts';
import { isReporting } from './chunk-sentence.ts';
import { type Analysis, type Clause, type Range, verbIn } from './clause.ts';
import { clauseEnd } from './clause-end.ts';
import { plainPhrase } from './plain-phrase.ts';
import { timeEnd } from './time-phrase.ts';

// Those that tell what something is and not what was done to it, or that stand for a preposition: "called", "based", "given".
const isStanding = (base: string): boolean =>
  isVerb(base, verb.call) || /^(?:base|locate|compare|give|consider|age|follow|accompany)$/.test(base);

// Deeds of which the doer of the clause before is surely the doer too: "opened a mill, hiring 40 weavers"; not "leaving 40 homeless".
const isDeed = (base: string): boolean =>
  isVerb(base, verb.get | verb.win) && !isVerb(base, verb.light) && !isReporting(base);

const headOf = ({ pieces }: Analysis, { from, end }: Range): string => {
  let at = from;
  while (at + 1 < end && !prepositions.has(lowerAt(pieces, at + 1))) at += 1;
  return lowerAt(pieces, at);
};

/** "The mill, founded in 1931, …": what was done to the noun phrase before the aside. */
function passive(analysis: Analysis, index: number): Clause | null {
  const { pieces, chunks } = analysis;
  const [owner, chunk, next] = [chunks[index - 1], chunks[index], chunks[index + 1]];
  if (!chunk || owner?.opener !== '' || next?.opener !== ',' || verbIn(analysis, owner)) return null;
  const at = lowerAt(pieces, chunk.from).endsWith('ly') ? chunk.from + 1 : chunk.from;
  const word = lowerAt(pieces, at);
  const base = verbForms(word).find(({ form }) => form === 'ed' || form === 'participle')?.base;
  const end = clauseEnd(analysis, index);
  if (base === undefined || isStanding(base) || !plainPhrase(analysis, owner) || end === null) return null;
  if (!prepositions.has(lowerAt(pieces, at + 1)) && timeEnd(pieces, at + 1) === at + 1) return null;
  const joined = pieces.slice(owner.from, owner.end).some(({ lower }) => lower === 'and');
  const helper = joined || isPlural(headOf(analysis, owner)) ? 'were' : 'was';
  const kept = { auxiliary: true, negated: false, passive: true, tense: 'past' } as const;
  const group = { ...kept, from: chunk.from, end: at + 1, main: at, base, helper };
  return {
    kind: 'participle',
    lead: null,
    subject: owner,
    verb: group,
    rest: { from: group.end, end },
    opener: ',',
  };
}

/** "…, hiring 40 weavers": what the subject of the clause before did besides. */
function active(analysis: Analysis, index: number, before: Clause | null): Clause | null {
  const chunk = analysis.chunks[index];
  const end = clauseEnd(analysis, index);
  if (!chunk || !before || end === null || before.rest.end !== chunk.from - 1) return null;
  const base = verbForms(lowerAt(analysis.pieces, chunk.from)).find(({ form }) => form === 'ing')?.base;
  if (base === undefined || !isDeed(base)) return null;
  const { negated, passive, tense, auxiliary } = before.verb;
  // "The mill grew, Wray said, hiring 40": it is not he who hired.
  if (negated || passive || auxiliary || tense !== 'past' || isReporting(before.verb.base)) return null;
  const own = { from: chunk.from, end: chunk.from + 1, main: chunk.from, base, written: pastOf(base) };
  const group = { ...before.verb, ...own };
  return { ...before, kind: 'participle', verb: group, rest: { from: group.end, end }, opener: ',' };
}

/** The clause of a participle behind a comma, with the subject it shares; null where that is not certain. */
export const participle = (analysis: Analysis, index: number, before: Clause | null): Clause | null =>
  passive(analysis, index) ?? active(analysis, index, before);
