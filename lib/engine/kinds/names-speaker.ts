import type { Entity } from '../facts/facts.ts';

/** Whether words hold part of a name: "Carrow’s plan" names Ines Carrow, "the NATO talks" names NATO; "de" and "of" do not count. */
export function namesSpeaker(words: string, speaker: Entity): boolean {
  const parts = [...speaker.name.split(/[\s-]+/), speaker.acronym ?? ''].filter((part) =>
    /^\p{Lu}.{2}/u.test(part),
  );
  const own = speaker.kind === 'person' ? parts : [speaker.name, speaker.acronym ?? ''].filter(Boolean);
  const inWords = new Set(words.match(/[\p{L}\p{N}]+/gu) ?? []);
  return own.some((part) => (part.includes(' ') ? words.includes(part) : inWords.has(part)));
}
