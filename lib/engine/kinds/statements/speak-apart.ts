import type { Entity, Facts } from '../../facts/facts.ts';
import { contentSet, contentWords } from '../words/content-words.ts';
import { couldStandBeside } from './beside.ts';
import { describedById } from './described-sources.ts';
import { namesSpeaker } from './names-speaker.ts';

/**
 * Whether what one source says is surely not what the other says. Refuses a man and his campaign, a study and its authors, a
 * party and one who may be of it, the White House and its spokesman, a body and one of whom nothing is told.
 */
export function speakApart(facts: Facts, one: Entity, other: Entity): boolean {
  if (one.id === other.id || namesSpeaker(one.name, other) || namesSpeaker(other.name, one)) return false;
  if (one.kind === 'person' && other.kind === 'person') return true;
  if (!couldStandBeside(facts, one, other)) return false;
  if (one.kind === 'person') return !maySpeakFor(facts, one, other);
  return other.kind !== 'person' || !maySpeakFor(facts, other, one);
}

const studies =
  /\b(?:author|editor|research|scien|professor|analyst|economist|epidemi|statistic|study|survey)/i;

/** Takes "general secretary" and "its chief executive", who speak for a body that the role does not name; refuses "head of Larn Mill". */
const ofSomeBody =
  /^(?!.*\b(?:fire|police)\b)[^\p{Lu}]*\b(?:spokes\p{Ll}+|chief|president|director|chair\p{Ll}*|secretary|executive|manager|head|officer|founder|owner)$/u;

function maySpeakFor(facts: Facts, { roles, titles }: Entity, body: Entity): boolean {
  const phrase = describedById(facts, body.id)?.phrase;
  if (phrase?.sort === 'many') return true;
  const all = [...roles.map(({ text }) => text), ...titles];
  if (all.some((role) => ofSomeBody.test(role))) return true;
  const known = all.join(' ');
  if (phrase?.sort === 'paper' && studies.test(known)) return true;
  const named = contentSet(body.name);
  return (phrase?.sort !== 'one' && known === '') || contentWords(known).some((word) => named.has(word));
}
