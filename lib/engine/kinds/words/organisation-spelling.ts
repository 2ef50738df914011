import type { Document } from '../../text/document.ts';
import { once } from '../../text/once.ts';

/** Verbs that Britons write with an s and others with a z. Limit: Britons who write "realize". */
const spelt =
  /^(?:organ|real|recogn|apolog|emphas|priorit|author|modern|mobil|special|final|util|stabil|legal|summar|minim|maxim)(is|iz)(?:e|es|ed|ing|ation|ations)$/;

/** The article's own way to write "organisation": as it spells such words, else with an s where it pays in pounds or writes "Mr" without a stop. */
export const organisationSpelling = once(({ tokens }: Document): string => {
  let british = false;
  for (const [at, { lower, text }] of tokens.entries()) {
    const own = spelt.exec(lower)?.[1];
    if (own !== undefined) return own === 'iz' ? 'organization' : 'organisation';
    british ||= text === '£' || (/^(?:Mr|Mrs|Ms|Dr)$/.test(text) && tokens[at + 1]?.text !== '.');
  }
  return british ? 'organisation' : 'organization';
});
