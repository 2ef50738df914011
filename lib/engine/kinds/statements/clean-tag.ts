import { textOf } from '../../../quiz/span.ts';
import type { Entity, Facts, Statement } from '../../facts/facts.ts';
import { roleModifiers } from '../../lexicon/role-modifiers.ts';
import { isRoleNoun } from '../../lexicon/role-nouns.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { once } from '../../text/once.ts';

/**
 * Whether the words that name a speaker name nobody else and hold no verb. Takes "Mayor Ada Holm", "Holm, who leads the
 * crew,", "the paper’s Ada Holm"; refuses "Lind says Holm", "the talk between Holm and Lind", "Holm of late arrival", "Holm, head of a guild which".
 * Limit: words that name the speaker by role or pronoun alone are taken.
 */
export function hasCleanTag(facts: Facts, { speaker, cue, entity }: Statement): boolean {
  const person = entity === null ? undefined : entityById(facts).get(entity);
  if (speaker === null || person === undefined || person.kind !== 'person') return true;
  const tag = textOf(facts.document.text, speaker);
  if (/\bwhich$/.test(tag)) return false;
  const isOwner = cue !== null && cue.end <= speaker.start && /^(?:his|her|its|their)$/i.test(tag);
  if (isOwner) return /[,.]/.test(facts.document.text.charAt(speaker.end));
  const name = person.surname ?? person.name;
  const at = tag.indexOf(name);
  if (at < 0) return true;
  const after = tag.slice(at + name.length);
  if (!/^(?:$|\s*[,(]|[’']s?$| (?:Jr|Sr)\b| (?:of |from )?(?:the )?\p{Lu})/u.test(after)) return false;
  const before =
    tag
      .slice(0, at)
      .split(/,|\s[–—-]\s/)
      .at(-1) ?? '';
  const joined = before.replace(
    /(\p{L}+) (?:to|and) (?=(?:the |a )?(\p{L}+))/gu,
    (all, first: string, second: string) =>
      isRoleNoun(first.toLowerCase()) && (isRoleNoun(second) || /^\p{Lu}/u.test(second)) ? `${first} ` : all,
  );
  return joined.split(/\s+/).every(isPartOfTitle);
}

/** The entities of an article by id. */
export const entityById = once(
  (facts: Facts): Map<string, Entity> => new Map(facts.registry.entities.map((one) => [one.id, one])),
);

/** Takes "former", "coach", "the", "of"; refuses "says", "rebuked", "between", "for". */
function isPartOfTitle(word: string): boolean {
  if (word !== word.toLowerCase() || roleModifiers.has(word) || isRoleNoun(word)) return true;
  return (
    !/^(?:between|for|with|against|from|by|to|and|that|because|about|over|than)$/.test(word) &&
    verbForms(word).length === 0
  );
}
