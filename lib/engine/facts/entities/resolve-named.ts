import type { Statement } from '../facts.ts';
import type { Occurrence, Referent } from './discourse.ts';
import { indexBefore, nobody, type Scene, type Speaker, speakerOf } from './scene.ts';
import { readSpeakerHead } from './speaker-head.ts';
import { tokensOf } from './token-at.ts';

/** Who the words of a speaker mean: by name, by role, or by pronoun from what stands before. */
export function resolveNamed(scene: Scene, statement: Statement): Speaker {
  const { document, registry, byToken } = scene;
  const run = tokensOf(document, statement.speaker ?? statement);
  const first = document.tokens[run.first]?.lower ?? '';
  const isAlone = run.end - run.first === 1;
  if (/^(?:he|she|him|her)$/.test(first) && isAlone) return speakerOf(byToken.get(run.first)?.referent);
  if (/^(?:who|which|that|whom)$/.test(first)) return relativeSpeaker(scene, run.first);
  if (/^(?:i|we|my|our|us)$/.test(first)) return enclosingSpeaker(scene, statement);
  if (/^(?:it|they|them)$/.test(first) && isAlone) return pluralSpeaker(scene, statement, first);
  const { core, entity, phrase } = readSpeakerHead(document, registry, run);
  if (entity) {
    const kind = entity.kind === 'person' ? 'person' : entity.kind === 'group' ? 'group' : 'body';
    return { entity: entity.id, reference: kind === 'group' ? phrase : entity.name, kind };
  }
  const role = byToken.get(core.first);
  if (role?.type === 'role' && role.end === core.end && role.referent?.entity)
    return speakerOf(role.referent);
  return { entity: null, reference: phrase || null, kind: role?.referent?.kind ?? 'group' };
}

/** "Carrow, the mayor, | who said": the person named last before it in the sentence, else the last body. */
function relativeSpeaker({ document, occurrences, byToken }: Scene, token: number): Speaker {
  const sentence = document.tokens[token]?.sentence;
  let index = indexBefore(occurrences, token);
  let other: Occurrence | null = null;
  for (; index >= 0; index -= 1) {
    const occurrence = occurrences[index];
    if (!occurrence || occurrence.sentence !== sentence) break;
    if (occurrence.place === 'owner' || !occurrence.referent) continue;
    if (occurrence.referent.kind === 'person' && occurrence.type !== 'pronoun')
      return speakerOf(occurrence.referent);
    other ??= occurrence;
  }
  return speakerOf(other?.referent ?? byToken.get(token)?.referent);
}

/** "I think" within a quotation is who is quoted there. */
function enclosingSpeaker({ told }: Scene, { start, end }: Statement): Speaker {
  for (let index = told.length - 1; index >= Math.max(0, told.length - 8); index -= 1) {
    const item = told[index];
    if (item && item.statement.start <= start && end <= item.statement.end) return item.speaker;
  }
  return nobody;
}

/** "they" and "it": the last speaker of that number in this or the block before, else the last body or group that is a subject. */
function pluralSpeaker(
  { document, occurrences, told }: Scene,
  statement: Statement,
  pronoun: string,
): Speaker {
  const run = tokensOf(document, statement.speaker ?? statement);
  const sentence = document.tokens[run.first]?.sentence ?? 0;
  const block = document.sentences[sentence]?.block ?? 0;
  const fits = (kind: Referent['kind'] | null) => kind === 'body' || (kind === 'group' && pronoun !== 'it');
  const last = told.at(-1);
  const lastBlock = document.sentences[last?.statement.sentence ?? -1]?.block ?? -9;
  if (last && fits(last.speaker.kind) && block - lastBlock <= 1 && sentence - last.statement.sentence <= 3)
    return last.speaker;
  for (let index = indexBefore(occurrences, run.first); index >= 0; index -= 1) {
    const occurrence = occurrences[index];
    if (!occurrence || sentence - occurrence.sentence > 1) break;
    if (occurrence.place === 'subject' && fits(occurrence.referent?.kind ?? null))
      return speakerOf(occurrence.referent);
  }
  return nobody;
}
