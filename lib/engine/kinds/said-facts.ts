import type { Facts } from '../facts/facts.ts';
import { evidenceOf } from './evidence.ts';
import { indexOf } from './figures/figure-index.ts';
import { reportedClause } from './reported-clause.ts';
import { reversed } from './reversed.ts';
import { findSpoken, type Spoken } from './spoken.ts';
import { whyNotAlone } from './stands-alone.ts';
import type { ToldFact } from './told-facts.ts';
import { whyNotWhole } from './why-not-whole.ts';

const [least, most] = [6, 24];
const pronoun = /\b(?:he|she|his|her|him|himself|herself)\b/g;

/** What people said, as sentences with their names: “Ines Carrow said that she would sell her mill.” */
export const findSaid = (facts: Facts): ToldFact[] =>
  findSpoken(facts).spoken.flatMap((said) => {
    const { statement, speaker } = said;
    if (speaker.kind !== 'person' || statement.kind === 'direct') return [];
    const words = reportedClause(facts.document, statement);
    const clause = 'reason' in words ? null : words.clause;
    if (clause === null || /^(?:to|her|his)\b/.test(clause)) return [];
    const count = clause.split(' ').length;
    if (count < least || count > most || (clause.search(pronoun) >= 0 && !areOwn(facts, said))) return [];
    const bare = clause.replace(pronoun, 'the');
    if (whyNotWhole(clause) !== null || whyNotAlone(bare) !== null) return [];
    const [span] = evidenceOf(facts, said);
    if (span === undefined) return [];
    const [own = '', ...quoted] = clause.split(/(?=“)/);
    const contrary = reversed(own.trimEnd());
    const tell = (words: string): string => `${speaker.name} said that ${words}.`;
    const fact: ToldFact = { text: tell(clause), sentence: statement.sentence, span };
    if (contrary === null) return [fact];
    return [{ ...fact, contrary: tell([contrary, ...quoted].join(' ')) }];
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
