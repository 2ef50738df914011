import { isRoleNoun, roleGender } from '../../lexicon/role-nouns.ts';
import { isCourtesyTitle } from '../../lexicon/titles.ts';
import type { Document } from '../../text/document.ts';
import type { Entity, Registry } from '../facts.ts';
import { namelessReferent, type Occurrence, referentOf } from './discourse.ts';
import { describes, indexRoles, matchRole, type RoleIndex } from './match-role.ts';
import { isOfGender, type Meant, mostSalient } from './resolve-pronoun.ts';

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
 * was named lately; weakly, "the businessman" and "the company" who comes to mind there; else a nameless referent. `recent` are
 * the occurrences before it, the nearest last.
 */
export function resolveRole(
  document: Document,
  phrase: Occurrence,
  recent: readonly Occurrence[],
  index: PhraseIndex,
): Meant {
  const nameless = { referent: namelessReferent(document, phrase), weak: false };
  const words: string[] = [];
  for (let at = phrase.first; at < phrase.end; at += 1) words.push(document.tokens[at]?.lower ?? '');
  const head = words.pop() ?? '';
  const [determiner = '', ...rest] = words;
  const place = document.tokens[phrase.first]?.start ?? 0;
  const isKnown = ({ mentions }: Entity): boolean => (mentions[0]?.start ?? place) < place;
  const isOwned = words.some((word) => /^['’]s?$/.test(word));
  const isDefinite = /^(?:the|this|that)$/.test(determiner);
  const isSomebodys = /^(?:his|her|their|its)$/.test(determiner);
  if (!isDefinite && !isSomebodys && !isOwned) return nameless;
  const telling = (isDefinite || isSomebodys ? rest : words).filter(
    (word) => !/^(?:former|then|current|['’]s?)$/.test(word),
  );
  const persons = isRoleNoun(head) ? matchRole(index.roles, head, telling) : [];
  if (!isDefinite) {
    const [only, second] = persons;
    return only && !second && isKnown(only) && (kin.has(head) || isOwned)
      ? { referent: referentOf(only), weak: false }
      : nameless;
  }
  const bodies = rest.length === 0 && persons.length === 0 ? (index.bodies.get(head) ?? []) : [];
  const chosen = nearestOf((persons.length > 0 ? persons : bodies).filter(isKnown), recent);
  if (chosen)
    return {
      referent: referentOf(chosen),
      weak:
        persons.length === 0 &&
        (isOneOfSort(document, chosen, recent, head) ||
          recent.some(({ referent }) => {
            const entity = referent?.entity;
            return entity && entity !== chosen && mayBeBody(entity, head);
          })),
    };
  if (nameless.referent.kind === 'group' || isOwned) return nameless;
  const office = persons.length > 0 ? persons : matchRole(index.roles, head, telling, true);
  return (
    likelyMeant(document, phrase, recent, { head, office, isBody: nameless.referent.kind === 'body' }) ??
    nameless
  );
}

/** Whether "the campaign" may be another's than the one of that name: one was spoken of since, or that one not lately. */
function isOneOfSort(
  { tokens }: Document,
  body: Entity,
  recent: readonly Occurrence[],
  noun: string,
): boolean {
  const last = recent.findLastIndex(({ referent }) => referent?.entity === body);
  return (
    last < 0 ||
    recent
      .slice(last + 1)
      .some(({ end, referent }) => referent?.entity !== body && tokens[end - 1]?.lower === noun)
  );
}

/** Who comes to mind where the article calls nobody so: of those of the office, if any, else of all spoken of there. */
function likelyMeant(
  document: Document,
  phrase: Occurrence,
  recent: readonly Occurrence[],
  { head, office, isBody }: { head: string; office: readonly Entity[]; isBody: boolean },
): Meant | null {
  const { tokens } = document;
  const age = /^(\d{1,3})-year-old$/.exec(tokens[phrase.first + 1]?.lower ?? '')?.[1];
  const isTold = describes(head) || age !== undefined;
  if (anybody.test(head) && !isTold) return null;
  const isNew = recent.some(
    ({ type, first, end, referent }) =>
      type === 'role' &&
      referent?.entity === null &&
      tokens[end - 1]?.lower === head &&
      (!isTold || /^(?:an?|one|another)$/.test(tokens[first]?.lower ?? '')),
  );
  if (isNew) return null;
  const isOther = /^(?:object|owner|other)$/.test(phrase.place);
  const likely = mostSalient(document, phrase, recent, ({ referent, sentence }) => {
    const entity = referent?.entity;
    if (!entity || (isOther && sentence === phrase.sentence)) return false;
    if (isBody) return mayBeBody(entity, head);
    return isOfGender(referent, roleGender(head)) && (office.length === 0 || office.includes(entity));
  });
  if (!likely || isBody || office.length > 0 || isTold)
    return likely && { ...likely, weak: age === undefined };
  const { roles = [], titles = [] } = likely.referent.entity ?? {};
  return roles.length > 0 || !titles.every(isCourtesyTitle) ? null : { ...likely, weak: true };
}

/** Who is seldom named though spoken of: "the official", "the man". */
const anybody =
  /^(?:official|source|insider|spokes.*|aide|staffer|adviser|advisor|strategist|operative|witness|narrator|moderator|reporter|caller|worker|employee|judge|lawyer|attorney|prosecutor|officer|detective|doctor|nurse|driver|victim|guard|member|man|woman|boy|girl|person|friend|head|voter|supporter|protester)$/;

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

/** Nouns for bodies by what their names cannot have: "the company" is no ministry, "the agency" no firm. */
const companies = /\b(?:inc|corp|ltd|llc|plc|co|company|group|holdings|airlines|motors)\b/i;
const offices =
  /\b(?:ministry|department|university|college|school|court|council|party|police|parliament|senate|house|congress|association|union|committee|government|agency|bureau|office|commission|foundation|hospital)\b/i;

/** Whether an entity may be meant by "the company", "the group", "the agency", "the department". */
function mayBeBody({ kind, name }: Entity, noun: string): boolean {
  if (kind !== 'organisation') return false;
  if (
    /^(?:company|firm|maker|manufacturer|automaker|carrier|airline|retailer|insurer|lender|brewer|operator|developer|conglomerate|corporation|startup|chain|giant)$/.test(
      noun,
    )
  )
    return !offices.test(name);
  if (/^(?:agency|department|ministry|regulator|bureau|watchdog|authority)$/.test(noun))
    return (
      !companies.test(name) &&
      !/\b(?:university|college|school|court|party|association|union|parliament|senate|house|congress)\b/i.test(
        name,
      )
    );
  return (
    /^(?:group|organisation|organization|nonprofit|non-profit|charity|body)$/.test(noun) &&
    !companies.test(name) &&
    !/\b(?:ministry|department|court|parliament|senate|house|congress|university|police|party)\b/i.test(name)
  );
}
