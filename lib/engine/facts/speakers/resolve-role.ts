import { type Page, wordAt } from '../entities/page.ts';
import { type Word, wordOf } from '../entities/word.ts';
import type { Entity } from '../facts.ts';
import { namelessReferent, type Occurrence, type Referent, referentOf } from './discourse.ts';
import { personsOfRole, type RoleIndex } from './role-index.ts';
import type { Meant } from './salience.ts';

/** What one is to somebody for good: "her nephew" stays the nephew, "his lawyer" may be another's farther on. */
const isKin = ({ roleGender, lower }: Word): boolean =>
  roleGender !== null && !/(?:man|boy|girl)$/.test(lower);

/** Nouns by which a body is named again whatever its name. */
const anyBody = /^(?:company|firm|agency|group|organi[sz]ation|department|maker)$/;

/**
 * What a phrase means: "the minister" the person who is one, "the agency" the organisation when only one can be meant; else a nameless referent. It is weak where a body named before may hide behind it. `recent` are the
 * occurrences before it, the nearest last.
 */
export function resolveRole(
  page: Page,
  phrase: Occurrence,
  { recent, index }: { recent: readonly Occurrence[]; index: RoleIndex },
): Meant {
  const referent = namelessReferent(page, phrase);
  const words = page.words.slice(phrase.first, phrase.end - 1).map(({ lower }) => lower);
  const head = wordAt(page, phrase.end - 1).lower;
  const isOwned = words.some((word) => wordOf(word).isPossessive);
  const isDefinite = /^(?:the|this|that)$/.test(words[0] ?? '');
  const isSomebodys = /^(?:his|her|their|its)$/.test(words[0] ?? '');
  if (!isDefinite && !isSomebodys && !isOwned) return { referent, weak: false };
  const telling = words
    .slice(isDefinite || isSomebodys ? 1 : 0)
    .filter((word) => !/^(?:former|then|current|['’]s?)$/.test(word));
  const place = page.tokens[phrase.first]?.start ?? 0;
  const isKnown = ({ mentions }: Entity): boolean => (mentions[0]?.start ?? place) < place;
  const persons = personsOfRole(index, head, telling).filter(isKnown);
  if (!isDefinite) {
    const [only, second] = persons;
    const isOnly = only && !second && (isKin(wordOf(head)) || isOwned);
    return { referent: isOnly ? referentOf(only) : referent, weak: false };
  }
  const bodies = words.length === 1 && persons.length === 0 ? (index.bodies.get(head) ?? []) : [];
  const [chosen, second] = [...persons, ...bodies.filter(isKnown)];
  const isNamed = (wanted: (entity: Entity) => boolean): boolean =>
    recent.some((one) => one.referent?.entity && wanted(one.referent.entity));
  if (chosen && !second)
    return {
      referent: referentOf(chosen),
      weak: persons.length === 0 && !isNamed((entity) => entity === chosen),
    };
  const aged = head.endsWith('-year-old') && words.length === 1 ? lastNamed(page, phrase, recent) : null;
  if (aged) return { referent: aged, weak: false };
  return { referent, weak: anyBody.test(head) && isNamed(({ kind }) => kind === 'organisation') };
}

/** “It rained,” | the 36-year-old | said: the one person told of in the sentence that last tells of any, up to two before it; nobody where two are. */
function lastNamed(
  page: Page,
  { first, end, sentence }: Occurrence,
  recent: readonly Occurrence[],
): Referent | null {
  const isTag = /^[”"’']$/.test(wordAt(page, first - 1).text) && wordAt(page, end).says;
  if (!isTag && !(wordAt(page, first - 1).says && !wordAt(page, end).isWord)) return null;
  const told = recent.filter(
    (one) => !one.quoted && one.type !== 'pronoun' && one.referent?.kind === 'person',
  );
  const last = told.at(-1)?.sentence ?? 0;
  const near = told.filter((one) => one.sentence === last);
  const [only, second] = new Set(near.map(({ referent }) => referent));
  return only && !second && sentence - last <= 2 ? only : null;
}
