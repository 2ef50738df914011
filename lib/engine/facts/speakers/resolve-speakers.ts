import type { Document } from '../../text/document.ts';
import { pageOf } from '../entities/page.ts';
import type { Registry, Statement } from '../facts.ts';
import { mentionsOf } from './mentions.ts';
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
  const mentions = mentionsOf(document, registry);
  const scene: Scene = { ...pageOf(document), registry, mentions, occurrences, byToken, told: [] };
  const named = statements.filter(({ speaker }) => speaker !== null);
  const inner = new Set(named.filter((statement) => isFirstPerson(scene, statement)));
  const tagged = named.filter((statement) => !inner.has(statement));
  for (const statement of tagged.sort((a, b) => placeOf(a) - placeOf(b) || a.start - b.start))
    scene.told.push({ statement, speaker: resolveNamed(scene, statement) });
  const floating = statements.filter(({ speaker }) => speaker === null);
  const told = [...scene.told, ...resolveFloating(scene, floating)];
  told.sort((a, b) => a.statement.start - b.statement.start);
  const speakers = new Map(told.map(({ statement, speaker }) => [statement, speaker]));
  for (const statement of inner) speakers.set(statement, enclosingSpeaker(scene, told, statement));
  return statements.map((statement) => {
    const { entity, reference, weak } = speakers.get(statement) ?? nobody;
    const confidence = weak ? Math.min(statement.confidence, likely) : statement.confidence;
    return { ...statement, entity, reference, confidence };
  });
}

const placeOf = ({ speaker, start }: Statement): number => speaker?.start ?? start;
