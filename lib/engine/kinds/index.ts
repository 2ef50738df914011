import { keyFigure } from './key-figure.ts';
import type { Kind } from './kind.ts';
import { trueToArticle } from './true-to-article.ts';
import { whatFigure } from './what-figure.ts';
import { whatSaid } from './what-said.ts';
import { when } from './when.ts';
import { where } from './where.ts';
import { whichSentence } from './which-sentence.ts';
import { whoDid } from './who-did.ts';
import { whoIs } from './who-is.ts';
import { whoSaid } from './who-said.ts';

/** Every way of asking. A new one is a file in this folder and a line here. */
export const kinds: Kind[] = [
  whoSaid,
  whatSaid,
  whoDid,
  whoIs,
  keyFigure,
  whatFigure,
  when,
  where,
  trueToArticle,
  whichSentence,
];
