import { isRoleNoun } from '../../lexicon/role-nouns.ts';
import type { Document } from '../../text/document.ts';
import type { Entity, Registry } from '../facts.ts';
import { namelessReferent, type Occurrence, type Referent, referentOf } from './discourse.ts';
import { indexRoles, matchRole, type RoleIndex } from './match-role.ts';

/** The persons by role and the organisations by noun that definite phrases may mean. */
export type PhraseIndex = { roles: RoleIndex; bodies: ReadonlyMap<string, Entity[]> };

/** Indexes a registry for definite phrases. */
export function indexPhrases(registry: Registry): PhraseIndex {
  const bodies = new Map<string, Entity[]>();
  for (const entity of registry.entities) {
    if (entity.kind !== 'organisation') continue;
    const nouns = new Set(entity.name.toLowerCase().split(/[\s-]+/));
    for (const { text } of entity.roles)
      nouns.add(
        text
          .split(/ (?:of|for|in|that) /)[0]
          ?.split(/[\s-]+/)
          .at(-1) ?? '',
      );
    for (const noun of nouns) {
      const list = bodies.get(noun);
      if (list) list.push(entity);
      else bodies.set(noun, [entity]);
    }
  }
  return { roles: indexRoles(registry), bodies };
}

/**
 * What a phrase means: "the minister" the person who is one, "the agency" the organisation, when only one can be meant or one
 * was named lately; else a nameless referent. `recent` are the occurrences before it, the nearest last.
 */
export function resolveRole(
  document: Document,
  phrase: Occurrence,
  recent: readonly Occurrence[],
  index: PhraseIndex,
): Referent {
  const nameless = namelessReferent(document, phrase);
  const words: string[] = [];
  for (let at = phrase.first; at < phrase.end; at += 1) words.push(document.tokens[at]?.lower ?? '');
  const [determiner = '', ...rest] = words;
  const head = rest.pop() ?? '';
  if (/^(?:his|her|their|its)$/.test(determiner)) {
    const [only, second] = matchRole(index.roles, head, rest);
    return only && !second && isRoleNoun(head) ? referentOf(only) : nameless;
  }
  if (!/^(?:the|this|that)$/.test(determiner)) return nameless;
  const persons = isRoleNoun(head)
    ? matchRole(
        index.roles,
        head,
        rest.filter((word) => word !== 'former' && word !== "'s" && word !== '’s'),
      )
    : [];
  const bodies = rest.length === 0 && persons.length === 0 ? (index.bodies.get(head) ?? []) : [];
  const candidates = persons.length > 0 ? persons : bodies;
  const chosen = nearestOf(candidates, recent);
  return chosen ? referentOf(chosen) : nameless;
}

/** The only candidate, or of several the one that alone was named lately. */
function nearestOf(candidates: readonly Entity[], recent: readonly Occurrence[]): Entity | null {
  if (candidates.length < 2) return candidates[0] ?? null;
  const last = recent.at(-1);
  const near = new Set<Entity>();
  for (const occurrence of recent) {
    const entity = occurrence.referent?.entity;
    if (entity && candidates.includes(entity) && last && last.block - occurrence.block <= 2) near.add(entity);
  }
  const [only] = near;
  return near.size === 1 && only ? only : null;
}
