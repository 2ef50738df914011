import type { Facts, Statement } from '../../facts/facts.ts';

const reach = 80;

/**
 * Why words are not surely what their speaker said, or not that speaker's alone; null when they are. Takes "If Lind says that …",
 * "Lind, along with Holm, said", "Lind quoted Holm as saying that …" and "Lind said, quoting Holm"; refuses "was quoted as saying".
 */
export function whyNotOwn({ document: { text } }: Facts, { speaker, cue }: Statement): string | null {
  if (speaker === null || cue === null) return null;
  const first = Math.min(speaker.start, cue.start);
  const after = Math.max(speaker.end, cue.end);
  if (supposed.test(text.slice(Math.max(0, first - reach), first))) return unsaid;
  if (speaker.end < cue.start && cue.start - speaker.end < reach) {
    if (joined.test(text.slice(speaker.end, cue.start))) return shared;
    if (quoted.test(text.slice(speaker.end, cue.start))) return told;
  }
  return quoting.test(text.slice(after, after + reach)) ? told : null;
}

const unsaid = 'The article does not say that this was said.';
const shared = 'The words beside the quotation name more than its speaker.';
const told = 'It is told at second hand.';

const supposed = /(?<!\p{L})(?:if|unless|whether|suppose|had|should|were) $/iu;
const joined = /^,? (?:along with|together with|as well as|in concert with|and also) /;
const quoted = /(?<!\b(?:was|were|is|are|been|being) )\bquot(?:ed|es|ing) [^,.;]{2,60} as $/;
const quoting = /^,? (?:quoting|reading from|repeating) /;
