import type { Entity } from '../facts.ts';
import type { Run } from './find-runs.ts';
import { indexBefore, type Scene } from './scene.ts';

/** Sentences that "the 19-year-old" reaches back when the article gives nobody that age. */
const reach = 2;

/**
 * Whom "the 19-year-old" and "the 41-year-old welder" mean: the person whose age the article gives so ("Aas, 19,"), else the
 * only person named or meant in the two sentences before in the paragraph; null when two were.
 */
export function resolveAge(scene: Scene, core: Run): Entity | null {
  const { document, occurrences } = scene;
  const { tokens } = document;
  const age = /^(\d{1,3})-year-old$/.exec(tokens[core.first + 1]?.text ?? '')?.[1];
  if (age === undefined || tokens[core.first]?.lower !== 'the') return null;
  const near = new Set<Entity>();
  const sentence = tokens[core.first]?.sentence ?? 0;
  const block = document.sentences[sentence]?.block;
  for (let index = indexBefore(occurrences, core.first); index >= 0; index -= 1) {
    const occurrence = occurrences[index];
    if (!occurrence || core.first - occurrence.first > 2_000) break;
    const entity = occurrence.referent?.kind === 'person' ? occurrence.referent.entity : null;
    if (!entity) continue;
    if (tokens[occurrence.end]?.text === ',' && tokens[occurrence.end + 1]?.text === age) return entity;
    if (occurrence.block === block && sentence - occurrence.sentence <= reach && !occurrence.quoted)
      near.add(entity);
  }
  const [only] = near;
  return near.size === 1 ? (only ?? null) : null;
}
