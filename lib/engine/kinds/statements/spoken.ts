import type { Entity, Facts, Statement } from '../../facts/facts.ts';
import { once } from '../../text/once.ts';
import { describedSources } from './described-sources.ts';
import { doubtOf } from './doubt.ts';
import { entityById } from './named.ts';

/** A statement whose speaker is sure, with that speaker, by name or as the article describes the source. */
export type Spoken = { statement: Statement; index: number; speaker: Entity };

/** A statement that may make no key, and why. */
type Doubtful = { statement: Statement; reason: string };

type Found = { spoken: Spoken[]; doubtful: Doubtful[] };
/** The statements of an article that may make keys, and those that may not with the reason; found once an article. */
export const findSpoken = once((facts: Facts): Found => {
  const spoken: Spoken[] = [];
  const doubtful: Doubtful[] = [];
  facts.statements.forEach((statement, index) => {
    const speaker =
      describedSources(facts).of.get(statement)?.entity ?? entityById(facts).get(statement.entity ?? '');
    const reason = doubtOf(facts, index);
    if (reason === null && speaker !== undefined) spoken.push({ statement, index, speaker });
    else
      doubtful.push({ statement, reason: reason ?? 'The speaker is not among the people of the article.' });
  });
  return { spoken, doubtful };
});

/** The statements of an entity, sure or not, in order. */
export const statementsOf = (facts: Facts, entity: string): Statement[] => byEntity(facts).get(entity) ?? [];

const byEntity = once((facts: Facts) =>
  Map.groupBy(
    facts.statements,
    (statement) => describedSources(facts).of.get(statement)?.entity.id ?? statement.entity ?? '',
  ),
);

/** Everything the article has an entity say, sure or not, as one text; gathered once an article. */
export const wordsOf = (facts: Facts, entity: string): string => gather(facts).get(entity) ?? '';

const gather = once(
  (facts: Facts) =>
    new Map([...byEntity(facts)].map(([entity, said]) => [entity, gathered(facts.document.text, said)])),
);

/** The text of some statements in order; what stands in two of them is taken once, so that it is no longer than the article. */
function gathered(text: string, said: readonly Statement[]): string {
  let from = 0;
  return said
    .map(({ start, end }) => {
      const part = text.slice(Math.max(start, from), end);
      from = Math.max(from, end);
      return part;
    })
    .join('\n');
}
