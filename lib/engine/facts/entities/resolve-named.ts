import { paperNouns } from '../../lexicon/evidence-nouns.ts';
import { organisationNouns } from '../../lexicon/organisation-words.ts';
import { isRoleNoun, singularRole } from '../../lexicon/role-nouns.ts';
import type { Document } from '../../text/document.ts';
import { oneSpaced } from '../../text/one-spaced.ts';
import type { Entity, Statement } from '../facts.ts';
import type { Occurrence, Referent } from './discourse.ts';
import type { Run } from './find-runs.ts';
import { firstIndex } from './first-index.ts';
import { isPossessive } from './name-tokens.ts';
import { isPersonHead, readRolePhrase } from './role-phrase.ts';
import { indexBefore, nobody, type Scene, type Speaker, speakerOf, type Told } from './scene.ts';
import { readSpeakerHead } from './speaker-head.ts';
import { tokenFrom, tokensOf } from './token-at.ts';

/** Whether a speaker is "I" or "we", who is whoever is quoted around it. */
export const isFirstPerson = ({ document }: Scene, statement: Statement): boolean => {
  const run = tokensOf(document, statement.speaker ?? statement);
  return run.end - run.first === 1 && /^(?:I|[Ww]e)$/.test(document.tokens[run.first]?.text ?? '');
};

/** Who the words of a speaker mean: by name, by role, or by pronoun from what stands before. */
export function resolveNamed(scene: Scene, statement: Statement): Speaker {
  const { document, registry, byToken } = scene;
  if (statement.rule === 'interview') return interviewed(scene, statement);
  const run = tokensOf(document, statement.speaker ?? statement);
  const opener = document.tokens[run.first];
  if (!opener || run.end <= run.first) return unreadSpeaker(scene, statement);
  const { lower } = opener;
  const isAlone = run.end - run.first === 1;
  const here = byToken.get(run.first);
  if (/^(?:he|she|him|her|his)$/.test(lower) && isAlone)
    return { ...speakerOf(here?.referent), weak: here?.weak === true };
  if (/^(?:[Ww]ho|which|that|whom)$/.test(opener.text)) return relativeSpeaker(scene, run.first);
  if (/^(?:it|they|them)$/.test(lower) && isAlone) return pluralSpeaker(scene, statement, lower);
  const { core, entity, phrase } = readSpeakerHead(document, registry, withoutOwner(scene, statement, run));
  if (entity) {
    const kind = entity.kind === 'person' ? 'person' : entity.kind === 'group' ? 'group' : 'body';
    return { entity: entity.id, reference: kind === 'group' ? phrase : entity.name, kind };
  }
  const role = byToken.get(core.first);
  const isAged = /-year-old$/.test(document.tokens[core.first + 1]?.lower ?? '');
  if (role?.type === 'role' && (role.end === core.end || isAged) && role.referent?.entity)
    return { ...speakerOf(role.referent), weak: role.weak };
  const person = personBefore(scene, core);
  if (person) return { entity: person.id, reference: person.name, kind: 'person' };
  return {
    entity: null,
    reference: /\bthose$/.test(phrase) ? null : phrase || null,
    kind: kindOf(document.tokens[core.end - 1]?.lower ?? ''),
  };
}

/** Who answers as "A:": the one person named before the first question; nobody where two are. */
function interviewed({ document, registry, told }: Scene, { rule, start }: Statement): Speaker {
  const earlier = told.find(({ statement }) => statement.rule === rule);
  if (earlier) return earlier.speaker;
  const question = document.text.lastIndexOf('\nQ', start);
  const [one, ...others] = registry.entities.filter(
    ({ kind, mentions }) => kind === 'person' && (mentions[0]?.start ?? start) < question,
  );
  return one && others.length === 0 ? { entity: one.id, reference: one.name, kind: 'person' } : nobody;
}

/** "Carrow| 's| claim": the mark of an owner right before the cue is left off; in "Brill's giant depot … says" it is not. */
function withoutOwner({ document: { tokens } }: Scene, { cue }: Statement, { first, end }: Run): Run {
  const isOwner = isPossessive(tokens[end - 1]) && cue?.start === tokens[end]?.start;
  return { first, end: isOwner ? end - 1 : end };
}

/** A speaker in a part of the page that is not read, such as a caption: by the words alone. */
function unreadSpeaker({ document, registry }: Scene, { speaker }: Statement): Speaker {
  const words = speaker ? oneSpaced(document.text.slice(speaker.start, speaker.end)) : '';
  const entity = registry.entities.find(({ name, kind }) => kind === 'person' && words.endsWith(name));
  return { entity: entity?.id ?? null, reference: entity?.name ?? (words || null), kind: null };
}

const kindOf = (head: string): Speaker['kind'] =>
  isRoleNoun(head)
    ? 'person'
    : singularRole(head) || head === 'police'
      ? 'group'
      : organisationNouns.has(head) || paperNouns.has(head)
        ? 'body'
        : null;

/** "Ana Reis, | head of research at Hallam," as a speaker: the words are what the person named right before them is. */
function personBefore({ document, occurrences }: Scene, { first, end }: Run): Entity | null {
  const { tokens } = document;
  if (tokens[first - 1]?.text !== ',') return null;
  const hasHead = isRoleNoun(tokens[end - 1]?.lower ?? '') || readsRole(document, first);
  const before = occurrences[indexBefore(occurrences, first)];
  const isBeside = before?.type === 'name' && before.end === first - 1 && before.place !== 'owner';
  return hasHead && isBeside && before.referent?.kind === 'person' ? before.referent.entity : null;
}

const readsRole = (document: Document, first: number): boolean =>
  readRolePhrase(document, first, {
    isHead: isPersonHead,
    limit: Number.POSITIVE_INFINITY,
    wholes: new Map(),
  }) !== null;

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

/** "I think" within a quotation is who is quoted there. `told` is in order of the statements. */
export function enclosingSpeaker(
  { document }: Scene,
  told: readonly Told[],
  { start, end }: Statement,
): Speaker {
  const quoted = document.tokens[tokensOf(document, { start, end }).first]?.quoted ?? -1;
  const outer = document.quotations[quoted] ?? { start, end };
  const next = firstIndex(told.length, (index) => (told[index]?.statement.start ?? 0) < outer.end);
  for (let index = next - 1; index >= Math.max(0, next - 8); index -= 1) {
    const item = told[index];
    if (item && item.statement.end > outer.start && item.speaker.reference !== null) return item.speaker;
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
  const fits = (kind: Referent['kind'] | null, phrase: string | null) =>
    pronoun === 'it'
      ? kind === 'body'
      : kind === 'group' || (kind === 'body' && !paperNouns.has(phrase?.split(' ').at(-1) ?? ''));
  const near: Occurrence[] = [];
  for (let index = indexBefore(occurrences, run.first); index >= 0; index -= 1) {
    const occurrence = occurrences[index];
    if (!occurrence || sentence - occurrence.sentence > 2) break;
    near.unshift(occurrence);
  }
  const hasRival = (speaker: string | null, from: number): boolean =>
    near.some(
      ({ first, referent, quoted }) =>
        first >= from &&
        !quoted &&
        referent?.entity &&
        referent.entity.kind !== 'place' &&
        fits(referent.kind, referent.phrase) &&
        referent.entity.id !== speaker,
    );
  const last = told.at(-1);
  const lastBlock = document.sentences[last?.statement.sentence ?? -1]?.block ?? -9;
  if (
    last &&
    fits(last.speaker.kind, last.speaker.reference) &&
    block - lastBlock <= 1 &&
    sentence - last.statement.sentence <= 3
  )
    return {
      ...last.speaker,
      weak:
        last.speaker.weak === true ||
        hasRival(
          last.speaker.entity,
          tokenFrom(document, last.statement.speaker?.start ?? last.statement.start),
        ),
    };
  const found = new Set<Referent>();
  for (const { place, referent, quoted, sentence: at } of near.toReversed()) {
    if (found.size > 0 && sentence - at > 1) break;
    if (place === 'subject' && !quoted && referent && fits(referent.kind, referent.phrase))
      found.add(referent);
  }
  const [only] = found;
  if (found.size === 1) return { ...speakerOf(only), weak: hasRival(only?.entity?.id ?? null, 0) };
  return nobody;
}
