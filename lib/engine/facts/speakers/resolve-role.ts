import { type Page, wordAt } from '../entities/page.ts';
import { wordOf } from '../entities/word.ts';
import type { Entity } from '../facts.ts';
import { namelessReferent, type Occurrence, referentOf } from './discourse.ts';
import { mayBeBody, personsOfRole, type RoleIndex } from './role-index.ts';
import { isOfGender, type Meant, mostSalient } from './salience.ts';

/** What one is to somebody for good: "her nephew" stays the nephew, "his lawyer" may be another's farther on. */
const kin =
  /^(?:ne(?:phew|ice)|son|daughter|wife|husband|(?:half-|step)?(?:brother|sister)|(?:grand|step)?(?:mother|father|son|daughter)|aunt|uncle|cousin|widow(?:er)?)$/;

/**
 * What a phrase means: "the minister" the person who is one, "the agency" the organisation, when only one can be meant or one
 * was named lately; weakly, "the 34-year-old" and "the company" who comes to mind there; else a nameless referent. `recent` are
 * the occurrences before it, the nearest last.
 */
export function resolveRole(
  page: Page,
  phrase: Occurrence,
  { recent, index }: { recent: readonly Occurrence[]; index: RoleIndex },
): Meant {
  const nameless = { referent: namelessReferent(page, phrase), weak: false };
  const words = page.words.slice(phrase.first, phrase.end - 1).map(({ lower }) => lower);
  const head = wordAt(page, phrase.end - 1).lower;
  const isOwned = words.some((word) => wordOf(word).isPossessive);
  const isDefinite = /^(?:the|this|that)$/.test(words[0] ?? '');
  const isSomebodys = /^(?:his|her|their|its)$/.test(words[0] ?? '');
  if (!isDefinite && !isSomebodys && !isOwned) return nameless;
  const telling = words
    .slice(isDefinite || isSomebodys ? 1 : 0)
    .filter((word) => !/^(?:former|then|current|['’]s?)$/.test(word));
  const place = page.tokens[phrase.first]?.start ?? 0;
  const isKnown = ({ mentions }: Entity): boolean => (mentions[0]?.start ?? place) < place;
  const persons = personsOfRole(index, head, { words: telling, isLoose: false });
  if (!isDefinite) {
    const [only, second] = persons;
    const isOnly = only && !second && isKnown(only) && (kin.test(head) || isOwned);
    return isOnly ? { referent: referentOf(only), weak: false } : nameless;
  }
  const bodies = words.length === 1 && persons.length === 0 ? (index.bodies.get(head) ?? []) : [];
  const chosen = nearestOf([...persons, ...bodies].filter(isKnown), recent);
  if (chosen)
    return {
      referent: referentOf(chosen),
      weak: persons.length === 0 && hasRival(page, chosen, { recent, noun: head }),
    };
  if (nameless.referent.kind === 'group' || isOwned) return nameless;
  const office = persons.length > 0 ? persons : personsOfRole(index, head, { words: telling, isLoose: true });
  const likely = likelyMeant(page, phrase, { recent, office });
  if (likely) return likely;
  const { kind, gender } = nameless.referent;
  return {
    ...nameless,
    weak:
      kind === 'person' && recent.some(({ referent }) => referent?.entity && isOfGender(referent, gender)),
  };
}

/** Whether "the campaign" may be another's than the one of that name: one was spoken of since or might be called so, or that one not lately. */
function hasRival(
  { words }: Page,
  body: Entity,
  { recent, noun }: { recent: readonly Occurrence[]; noun: string },
): boolean {
  const last = recent.findLastIndex(({ referent }) => referent?.entity === body);
  return (
    recent.some(({ end, referent }, index) => {
      const entity = referent?.entity ?? null;
      if (entity === body) return false;
      return (index > last && words[end - 1]?.lower === noun) || (entity !== null && mayBeBody(entity, noun));
    }) || last < 0
  );
}

/** Who comes to mind where the article calls nobody so: the body of that sort, the one of that office or, for an age, anybody. */
function likelyMeant(
  page: Page,
  phrase: Occurrence,
  { recent, office }: { recent: readonly Occurrence[]; office: readonly Entity[] },
): Meant | null {
  const { lower: head, roleGender } = wordAt(page, phrase.end - 1);
  const isBody = namelessReferent(page, phrase).kind === 'body';
  const isAged = /^\d{1,3}-year-old$/.test(wordAt(page, phrase.first + 1).lower);
  const isNew = recent.some(
    ({ type, first, end, referent }) =>
      type === 'role' &&
      referent?.entity === null &&
      wordAt(page, end - 1).lower === head &&
      (!isAged || /^(?:an?|one|another)$/.test(wordAt(page, first).lower)),
  );
  if (isNew || !(isBody || isAged || office.length > 0)) return null;
  const isOther = /^(?:object|owner|other)$/.test(phrase.place);
  const likely = mostSalient(page, phrase, {
    recent,
    fits: ({ referent, sentence }) => {
      const entity = referent?.entity;
      if (!entity || (isOther && sentence === phrase.sentence)) return false;
      if (isBody) return mayBeBody(entity, head);
      return isOfGender(referent, roleGender) && (office.length === 0 || office.includes(entity));
    },
  });
  return likely && { ...likely, weak: !isAged };
}

/** The only candidate, or of several the one that alone was named lately. */
function nearestOf(candidates: readonly Entity[], recent: readonly Occurrence[]): Entity | null {
  if (candidates.length < 2) return candidates[0] ?? null;
  const block = recent.at(-1)?.block ?? 0;
  const near = new Set<Entity>();
  for (const { referent, block: at } of recent)
    if (referent?.entity && block - at <= 1 && candidates.includes(referent.entity))
      near.add(referent.entity);
  const [only] = near;
  return near.size === 1 && only ? only : null;
}
