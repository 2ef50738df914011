import { remembered } from '../../text/once.ts';

/** A word for comparing: small, without accents, stops or a headline's capitals: "Gómez" → "gomez", "Jr." → "jr". */
export const fold = remembered((word): string =>
  word
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .replace(/[’ʼ]/g, "'")
    .toLowerCase(),
);
