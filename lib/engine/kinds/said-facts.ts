import type { Facts } from '../facts/facts.ts';
import { evidenceOf } from './evidence.ts';
import { indexOf } from './figures/figure-index.ts';
import { reportedClause } from './reported-clause.ts';
import { findSpoken, type Spoken } from './spoken.ts';
import { whyNotAlone } from './stands-alone.ts';
import type { ToldFact } from './told-facts.ts';
import { whyNotWhole } from './why-not-whole.ts';

const [least, most] = [6, 24];
const pronoun = /\b(?:he|she|his|her|him|himself|herself)\b/g;

/** What people said of themselves, or in words that are quoted in part: “Ines Carrow said that she would sell her mill.” */
export const findSaid = (facts: Facts): ToldFact[] =>
  findSpoken(facts).spoken.flatMap((said) => {
    const { statement, speaker } = said;
    if (speaker.kind !== 'person' || statement.kind === 'direct') return [];
    const words = reportedClause(facts.document, statement);
    const clause = 'reason' in words ? null : words.clause;
    if (clause === null || /^(?:to|her|his)\b/.test(clause)) return [];
    const count = clause.split(' ').length;
    const hasPronoun = clause.search(pronoun) >= 0;
    if (count < least || count > most || !(hasPronoun ? areOwn(facts, said) : clause.includes('“')))
      return [];
    const bare = clause.replace(pronoun, 'the');
    if (whyNotWhole(clause) !== null || whyNotAlone(bare) !== null) return [];
    const [span] = evidenceOf(facts, said);
    const text = `${speaker.name} said that ${clause}.`;
    return span === undefined ? [] : [{ text, sentence: statement.sentence, span }];
  });

/** Whether each "he" and "his" of what is said is its speaker, nobody else of the gender being named there or just before. */
function areOwn(facts: Facts, { statement, speaker }: Spoken): boolean {
  const { sentences, tokens } = facts.document;
  const { gender, id } = speaker;
  const sentence = sentences[statement.sentence];
  const from = sentences[Math.max(0, statement.sentence - 1)]?.start ?? 0;
  const rivals = indexOf(facts)
    .mentionsIn(from, statement.end)
    .some(
      ({ entity }) => entity.kind === 'person' && entity.id !== id && (entity.gender ?? gender) === gender,
    );
  const own = tokens
    .slice(sentence?.tokens.first, sentence?.tokens.end)
    .filter(({ lower, start }) => start >= statement.start && lower.search(pronoun) === 0);
  return (
    gender !== null &&
    !rivals &&
    own.length > 0 &&
    own.every(
      ({ lower, start }) =>
        /^h(?:e|is|im|imself)$/.test(lower) === (gender === 'male') &&
        indexOf(facts).referentAt(start)?.entity.id === id,
    )
  );
}
