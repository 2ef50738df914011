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
  const head = words.pop() ?? '';
  const [determiner = '', ...rest] = words;
  const place = document.tokens[phrase.first]?.start ?? 0;
  const isOwned = words.some((word) => /^['’]s?$/.test(word));
  const isDefinite = /^(?:the|this|that)$/.test(determiner);
  const isSomebodys = /^(?:his|her|their|its)$/.test(determiner);
  if (!isDefinite && !isSomebodys && !isOwned) return nameless;
  const telling = (isDefinite || isSomebodys ? rest : words).filter(
    (word) => !/^(?:former|['’]s?)$/.test(word),
  );
  const persons = isRoleNoun(head) ? matchRole(index.roles, head, telling) : [];
  if (!isDefinite) {
    const [only, second] = persons;
    const isNear = recent.some(
      ({ referent, block }) => referent?.entity === only && phrase.block - block <= 2,
    );
    const isKnown = (only?.mentions[0]?.start ?? place) < place;
    return only && !second && isKnown && (kin.has(head) || isOwned || isNear) ? referentOf(only) : nameless;
  }
  const bodies = rest.length === 0 && persons.length === 0 ? (index.bodies.get(head) ?? []) : [];
  const introduced = (persons.length > 0 ? persons : bodies).filter(
    ({ mentions }) => (mentions[0]?.start ?? place) < place,
  );
  const chosen = nearestOf(introduced, recent);
  return chosen ? referentOf(chosen) : nameless;
}

/** What one is to somebody for good: "her nephew" stays the nephew, "his lawyer" may be another's farther on. */
const kin = new Set(
  'nephew niece son daughter wife husband brother sister mother father aunt uncle cousin widow widower grandmother grandfather grandson granddaughter'.split(
    ' ',
  ),
);

/** The only candidate, or of several the one that alone was named lately. */
function nearestOf(candidates: readonly Entity[], recent: readonly Occurrence[]): Entity | null {
  if (candidates.length < 2) return candidates[0] ?? null;
  const last = recent.at(-1);
  const near = new Set<Entity>();
  for (const occurrence of recent) {
    const entity = occurrence.referent?.entity;
    if (entity && candidates.includes(entity) && last && last.block - occurrence.block <= 1) near.add(entity);
  }
  const [only] = near;
  return near.size === 1 && only ? only : null;
}
