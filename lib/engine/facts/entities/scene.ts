import type { Document } from '../../text/document.ts';
import type { Registry, Statement } from '../facts.ts';
import type { Occurrence, Referent } from './discourse.ts';
import { firstIndex } from './first-index.ts';

/** Who speaks: the entity's id and the name to print, both null when nobody could be told; `weak` where it is only likely. */
export type Speaker = {
  entity: string | null;
  reference: string | null;
  kind: Referent['kind'] | null;
  weak?: boolean;
};

/** What the resolving of one statement may look at: all occurrences, those by their first token, the speakers found before. */
export type Scene = {
  document: Document;
  registry: Registry;
  occurrences: readonly Occurrence[];
  byToken: ReadonlyMap<number, Occurrence>;
  told: Told[];
};

/** A statement with the speaker that was found for it. */
export type Told = { statement: Statement; speaker: Speaker };

/** The speaker where none could be told. */
export const nobody: Speaker = { entity: null, reference: null, kind: null };

/** The speaker that a referent is; nobody for none. */
export function speakerOf(referent: Referent | null | undefined): Speaker {
  if (!referent) return nobody;
  return {
    entity: referent.entity?.id ?? null,
    reference: referent.entity?.name ?? referent.phrase,
    kind: referent.kind,
  };
}

/** The index of the last occurrence that begins before a token, or -1. */
export const indexBefore = (occurrences: readonly Occurrence[], token: number): number =>
  firstIndex(occurrences.length, (index) => (occurrences[index]?.first ?? 0) < token) - 1;

/** The block that a statement stands in. */
export const blockOf = ({ sentences }: Document, { sentence }: Statement): number =>
  sentences[sentence]?.block ?? -1;
