import type { Entity } from '../facts/facts.ts';
import { remembered } from '../text/once.ts';

const wordsOf = remembered((text) => new Set(text.match(/[\p{L}\p{N}]+/gu) ?? []));

/** Whether words hold part of a name: "Carrow’s plan" names Ines Carrow, "the NATO talks" names NATO; "de" and "of" do not count. */
export function namesSpeaker(words: string, speaker: Entity): boolean {
  const whole = [speaker.name, speaker.acronym ?? ''].filter(Boolean);
  const parts = speaker.kind === 'person' ? whole.flatMap((name) => name.split(/[\s-]+/)) : whole;
  const own = speaker.kind === 'person' ? parts.filter((part) => /^\p{Lu}.{2}/u.test(part)) : parts;
  const inWords = wordsOf(words);
  return own.some((part) => (part.includes(' ') ? words.includes(part) : inWords.has(part)));
}
