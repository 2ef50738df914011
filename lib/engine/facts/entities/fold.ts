import { remembered } from '../../lexicon/remembered.ts';
import { withoutAccents } from '../../lexicon/without-accents.ts';

/** A word for comparing: small, without accents, stops or a headline's capitals: "Gómez" → "gomez", "Jr." → "jr". */
export const fold = remembered((word): string =>
  withoutAccents(word).replaceAll('.', '').replace(/[’ʼ]/g, "'").toLowerCase(),
);
