import type { Document } from '../../text/document.ts';
import type { Registry, Statement } from '../facts.ts';
import { resolveDiscourse } from './resolve-discourse.ts';
import { resolveFloating } from './resolve-floating.ts';
import { enclosingSpeaker, isFirstPerson, resolveNamed } from './resolve-named.ts';
import { nobody, type Scene } from './scene.ts';

/** How far a speaker is trusted who is only likely: too little for a key. */
const likely = 0.6;

/**
 * The statements with `entity` and `reference` filled: names by the registry, role phrases, pronouns and "who" by what stands
 * before them, floating quotations by the paragraph. What could mean two stays null. Order and all else are kept.
 */
export function resolveSpeakers(
  document: Document,
  registry: Registry,
  statements: readonly Statement[],
): Statement[] {
  const occurrences = resolveDiscourse(document, registry);
  const byToken = new Map(occurrences.map((occurrence) => [occurrence.first, occurrence]));
  const scene: Scene = {
    document,
    registry,
    occurrences,
    byToken,
    told: [],
  };
  const inner = statements.filter(
    (statement) => statement.speaker !== null && isFirstPerson(scene, statement),
  );
  const isInner = new Set(inner);
  const tagged = statements.filter((statement) => statement.speaker !== null && !isInner.has(statement));
  for (const statement of tagged.toSorted((a, b) => placeOf(a) - placeOf(b) || a.start - b.start)) {
    scene.told.push({ statement, speaker: resolveNamed(scene, statement) });
  }
  const floating = statements.filter(({ speaker }) => speaker === null);
  const told = [...scene.told, ...resolveFloating(scene, floating)];
  const speakers = new Map(told.map(({ statement, speaker }) => [statement, speaker]));
  told.sort((a, b) => a.statement.start - b.statement.start);
  for (const statement of inner) speakers.set(statement, enclosingSpeaker(scene, told, statement));
  return statements.map((statement) => {
    const { entity, reference, weak } = speakers.get(statement) ?? nobody;
    const confidence = weak ? Math.min(statement.confidence, likely) : statement.confidence;
    return { ...statement, entity, reference, confidence };
  });
}

const placeOf = ({ speaker, start }: Statement): number => speaker?.start ?? start;
