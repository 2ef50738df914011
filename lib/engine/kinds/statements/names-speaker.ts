import type { Entity } from '../../facts/facts.ts';
import { remembered } from '../../lexicon/remembered.ts';
import { once } from '../../text/once.ts';

/** All apostrophes alike, so that "O’Lund" is "O'Lund". */
const plain = (text: string): string => text.replace(/[’ʼ]/g, "'");

const wordsOf = remembered((text) => new Set(plain(text).match(/[\p{L}\p{N}]+(?:'\p{Lu}\p{L}+)?/gu) ?? []));

/** The parts of a name that name its bearer. */
const partsOf = once((speaker: Entity): string[] => {
  const whole = [speaker.name, speaker.acronym ?? ''].filter(Boolean);
  if (speaker.kind !== 'person') return whole;
  return whole
    .flatMap((name) => plain(name).split(/[\s-]+/))
    .filter(
      (part, place, parts) =>
        /^\p{Lu}.{2}/u.test(part) || (place === parts.length - 1 && /^\p{Lu}\p{L}$/u.test(part)),
    );
});

/** Whether words hold part of a name: "Carrow’s plan" names Ines Carrow, "the NATO talks" names NATO; "de" and "of" do not count. */
export function namesSpeaker(words: string, speaker: Entity): boolean {
  const inWords = wordsOf(words);
  return partsOf(speaker).some((part) => (part.includes(' ') ? words.includes(part) : inWords.has(part)));
}
