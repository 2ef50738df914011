import { firstFrom } from '../facts/entities/first-index.ts';
import type { Entity, Facts } from '../facts/facts.ts';
import { artWords, deathWords, pastNames } from '../lexicon/grave-words.ts';
import { isNoun, noun } from '../lexicon/nouns.ts';
import { organisationWords } from '../lexicon/organisation-words.ts';
import { placeWords } from '../lexicon/place-words.ts';
import { once } from '../text/once.ts';

/** How many words before and after a name are looked at. */
const nearby = 12;

/**
 * Whether somebody who is only named can have said nothing, or must not be said to have: the dead, victims, those in a song
 * or film, buildings, programmes, fairs and parliaments. Takes "Bo Lind" beside "was killed", "Mill Tower"; refuses "Larn Institute". Limit:
 * whoever is named beside a "death".
 */
export const isBeyondSpeech = (facts: Facts, entity: Entity): boolean => areBeyondSpeech(facts)(entity);

const areBeyondSpeech = once((facts: Facts) =>
  once(
    ({ kind, name, mentions }: Entity): boolean =>
      name.split(' ').some((word) => pastNames.has(word)) ||
      (kind === 'organisation' && isThing(name.slice(name.lastIndexOf(' ') + 1).toLowerCase())) ||
      mentions.some(({ start }) => standsByDeath(facts, start)),
  ),
);

const isThing = (last: string): boolean =>
  /^(?:senate|congress|parliament|commons)$/.test(last) ||
  ((placeWords.has(last) || isNoun(last, noun.event | noun.work | noun.building)) &&
    !organisationWords.has(last));

function standsByDeath({ document: { tokens } }: Facts, start: number): boolean {
  const at = firstFrom(tokens, start);
  const sentence = tokens[at]?.sentence;
  for (let near = Math.max(0, at - nearby); near < at + nearby; near++) {
    const token = tokens[near];
    if (
      token?.sentence === sentence &&
      token !== undefined &&
      (deathWords.has(token.lower) || artWords.has(token.lower))
    )
      return true;
  }
  return false;
}
