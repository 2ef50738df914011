import type { Document } from '../../text/document.ts';
import type { Registry, Statement } from '../facts.ts';
import { resolveDiscourse } from './resolve-discourse.ts';
import { resolveFloating } from './resolve-floating.ts';
import { resolveNamed } from './resolve-named.ts';
import { nobody, type Scene } from './scene.ts';

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
  const scene: Scene = { document, registry, occurrences, byToken, told: [] };
  const tagged = statements.filter(({ speaker }) => speaker !== null);
  for (const statement of tagged.toSorted((a, b) => placeOf(a) - placeOf(b) || a.start - b.start)) {
    scene.told.push({ statement, speaker: resolveNamed(scene, statement) });
  }
  const floating = statements.filter(({ speaker }) => speaker === null);
  const speakers = new Map(
    [...scene.told, ...resolveFloating(scene, floating)].map(({ statement, speaker }) => [
      statement,
      speaker,
    ]),
  );
  return statements.map((statement) => {
    const { entity, reference } = speakers.get(statement) ?? nobody;
    return { ...statement, entity, reference };
  });
}

const placeOf = ({ speaker, start }: Statement): number => speaker?.start ?? start;
