import type { Kind } from './kind.ts';
import { whoSaid } from './who-said.ts';

/** Every way of asking. A new one is a file in this folder and a line here. */
export const kinds: Kind[] = [whoSaid];
