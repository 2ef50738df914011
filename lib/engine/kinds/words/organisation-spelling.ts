import type { Document } from '../../text/document.ts';
import { once } from '../../text/once.ts';

/** Verbs that Britons write with an s and others with a z. Limit: Britons who write "realize". */
const spelt =
  /^(?:organ|real|recogn|apolog|emphas|priorit|author|modern|mobil|special|final|util|stabil|legal|summar|minim|maxim)(is|iz)(?:e|es|ed|ing|ation|ations)$/;

/** No word spelt so is shorter: "realise". */
const shortest = 7;
/** A title that Americans write with a stop. */
const title = /^(?:Mr|Mrs|Ms|Dr)$/;

/** The article's own way to write "organisation": as it spells such words, else with an s where it pays in pounds or writes "Mr" without a stop. */
export const organisationSpelling = once(({ tokens }: Document): string => {
  let british = false;
  let untitled = false;
  for (const { lower, text } of tokens) {
    british ||= untitled && text !== '.';
    untitled = text.length < 4 && title.test(text);
    if (text === '£') british = true;
    if (lower.length < shortest) continue;
    const own = spelt.exec(lower)?.[1];
    if (own !== undefined) return own === 'iz' ? 'organization' : 'organisation';
  }
  return british || untitled ? 'organisation' : 'organization';
});
