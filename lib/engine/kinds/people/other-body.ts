import type { Entity, Facts, Role } from '../../facts/facts.ts';
import { indexOf, type Named } from '../figures/figure-index.ts';
import { isProvince, placesIn, sentenceAt, sortOf } from '../figures/find-places.ts';
import { firstFrom } from '../words/first-from.ts';
import { nameInSentence } from './printed-name.ts';
import { roleOption } from './role-phrase.ts';

const wanted = 4;
const mostLookedAt = 60;

/** Bodies of learning, which employ others than firms and offices do. */
const learned = /\b(?:University|College)\b/;
const universities =
  'Yale University|Stanford University|the University of Michigan|the University of Toronto|Duke University|Cornell University|the University of Texas|McGill University|Brown University|the University of Leeds'.split(
    '|',
  );

/** What sort of body a name tells; null when it does not. */
const sorts = [
  learned,
  /\b(?:School|Institute|Academy)\b/,
  /\b(?:Department|Ministry|Agency|Bureau|Administration|Commission|Authority|Service)\b/,
  /\b(?:Committee|Subcommittee)\b/,
  /\b(?:Association|Federation|Foundation|League|Cent(?:er|re)|Society|Coalition|Alliance)\b/,
  /\b(?:Bank|Capital|Partners|Inc|Corp|Holdings|Securities|Markets|Investments|Financial)\b/,
  /\b(?:Times|Post|Journal|News|Magazine|Herald|Star|Globe|Tribune|Press)\b/,
];
const sortOfBody = (name: string): number => sorts.findIndex((words) => words.test(name));

/** What in a role names its body or town: the longest such name, as written there. */
function bodyIn(facts: Facts, { span }: Role): Named | null {
  const found = indexOf(facts)
    .mentionsIn(span.start, span.end)
    .filter(
      ({ entity }) =>
        entity.kind === 'organisation' ||
        (entity.kind === 'place' && /^(?:region|town)$/.test(sortOf(entity.name) ?? '')),
    );
  return (
    found.toSorted((a, b) => b.mention.end - b.mention.start - (a.mention.end - a.mention.start))[0] ?? null
  );
}

/** Whether one could stand in a role where the other stands. */
function isAlike(body: Entity, other: Entity): boolean {
  if (other.kind !== body.kind || other.id === body.id) return false;
  if (other.name.includes(body.name) || body.name.includes(other.name)) return false;
  if (body.kind === 'place')
    return sortOf(other.name) === sortOf(body.name) && isProvince(other.name) === isProvince(body.name);
  if (body.acronym !== null && other.name.includes(body.acronym)) return false;
  return sortOfBody(body.name) >= 0 && sortOfBody(body.name) === sortOfBody(other.name);
}

/**
 * The role with another body or town of the article in place of its own: "spokesman for the Harbour Union" gives "spokesman for
 * the Larn Post". Refuses bodies that stand in the same sentence, which the person may serve too.
 */
export function otherBodies(facts: Facts, role: Role): string[] {
  const found = bodyIn(facts, role);
  if (found === null || /\b(?:secretary of state|ambassador)\b/i.test(role.text)) return [];
  const { text, sentences } = facts.document;
  const option = roleOption(facts, role);
  const { name } = found.entity;
  const written = option.includes(name)
    ? name
    : text.slice(found.mention.start, found.mention.end).replace(/\s+/g, ' ');
  const at = option.toLowerCase().lastIndexOf(written.toLowerCase());
  if (at < 0) return [];
  const article = /\bthe $/i.exec(option.slice(0, at))?.[0] ?? '';
  const before = option.slice(0, at - article.length);
  const after = option.slice(at + written.length);
  // "Lind’s chief at Larn Post", "a Larn Post editor": a body stands at the end, behind its preposition; a place anywhere.
  const atEnd = after === '' && /\b(?:of|for|at|with|from) $/.test(before);
  if (found.entity.kind !== 'place' && !atEnd) return [];
  // "the Larn University School of Law": the others would be shorter than the key.
  const isInside =
    learned.test(found.entity.name) &&
    !/(?:University|College)$|^(?:the )?University of/i.test(found.entity.name);
  if (isInside || /^(?:[’']s|-)/.test(after)) return [];
  const sentence = sentences[sentenceAt(facts, role.span.start)];
  const beside = (other: Entity): boolean =>
    sentence === undefined ||
    other.mentions.some(({ start, end }) => sentence.start <= start && end <= sentence.end);
  const { entities } = facts.registry;
  const place = entities.indexOf(found.entity);
  const bodies = entities
    .slice(Math.max(0, place - mostLookedAt), place + mostLookedAt)
    .filter((other) => isAlike(found.entity, other) && !beside(other));
  const near = bodies.toSorted((a, b) => distance(a, role) - distance(b, role));
  const isPlace = found.entity.kind === 'place';
  const names = near.map((other) =>
    isPlace && sortOf(other.name) !== 'country' ? other.name : nameInSentence(facts, other),
  );
  const first = firstFrom(placesIn(facts), role.span.start);
  const towns = isPlace
    ? placesIn(facts)
        .slice(Math.max(0, first - mostLookedAt), first + mostLookedAt)
        .flatMap(({ name }) => (sortOf(name) === sortOf(found.entity.name) ? [name] : []))
    : [];
  const known = learned.test(found.entity.name)
    ? universities.filter((name) => !text.includes(name.replace('the ', '')))
    : [];
  return [...new Set([...names, ...towns, ...known])]
    .filter(
      (name, index, all) =>
        !option.includes(name) &&
        !all.slice(0, index).some((one) => bare(one).includes(bare(name)) || bare(name).includes(bare(one))),
    )
    .slice(0, wanted)
    .map((name) => `${agreeing(before, name)}${before === '' ? name.replace(/^the /, '') : name}${after}`)
    .map((made) => made.charAt(0).toUpperCase() + made.slice(1));
}

const bare = (name: string): string => name.replace(/^the /i, '');

/** "an Ohio company", "a Norland company". */
const agreeing = (before: string, name: string): string =>
  before.replace(/\ban? $/, /^[AEIOU]/.test(name) ? 'an ' : 'a ');

const distance = ({ mentions }: Entity, { span }: Role): number =>
  Math.min(...mentions.map(({ start }) => Math.abs(start - span.start)));
