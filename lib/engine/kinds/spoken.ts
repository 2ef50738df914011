import { textOf } from '../../quiz/span.ts';
import type { Entity, Facts, Statement } from '../facts/facts.ts';

/** A statement whose speaker is sure, with that speaker. */
export type Spoken = { statement: Statement; index: number; speaker: Entity };

/** From this confidence on a statement's speaker and limits are trusted to make a key. */
const sureFrom = 0.75;

/** Why a statement can make no key, in words for a teacher; null when it can. */
export function doubtOf(statement: Statement): string | null {
  if (!statement.asserted) return 'The article does not say that this was said.';
  if (statement.reference === null) return 'The article leaves open who said this.';
  if (statement.entity === null) return `The speaker is given only as “${statement.reference}”.`;
  if (statement.confidence < sureFrom)
    return 'It is not certain enough who said this, or where the words end.';
  return null;
}

/** The statements of an article that may make keys, and those that may not with the reason. */
export function findSpoken(facts: Facts): {
  spoken: Spoken[];
  doubtful: { statement: Statement; reason: string }[];
} {
  const entities = new Map(facts.registry.entities.map((entity) => [entity.id, entity]));
  const spoken: Spoken[] = [];
  const doubtful: { statement: Statement; reason: string }[] = [];
  facts.statements.forEach((statement, index) => {
    const speaker = statement.entity === null ? undefined : entities.get(statement.entity);
    const block = facts.document.blocks[facts.document.sentences[statement.sentence]?.block ?? -1];
    const reason = block?.kind === 'body' ? doubtOf(statement) : 'It stands in a headline, not in the story.';
    if (reason === null && speaker !== undefined) spoken.push({ statement, index, speaker });
    else
      doubtful.push({ statement, reason: reason ?? 'The speaker is not among the people of the article.' });
  });
  return { spoken, doubtful };
}

/** Everything the article has an entity say, sure or not, as one text. */
export const wordsOf = (facts: Facts, entity: string): string =>
  facts.statements
    .filter((statement) => statement.entity === entity)
    .map((statement) => textOf(facts.document.text, statement))
    .join('\n');
