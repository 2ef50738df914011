import { firstIndex } from '../entities/first-index.ts';
import type { Page } from '../entities/page.ts';
import type { Entity, Registry, Statement } from '../facts.ts';
import type { Occurrence, Referent } from './discourse.ts';
import type { Named } from './mentions.ts';

/** Who speaks: the entity's id and the name to print, both null when nobody could be told; `weak` where it is only likely. */
export type Speaker = {
  entity: string | null;
  reference: string | null;
  kind: Referent['kind'] | null;
  weak?: boolean;
};

/** A statement with the speaker that was found for it. */
export type Told = { statement: Statement; speaker: Speaker };

/** What the resolving of one statement may look at: all occurrences, those by their first token, the speakers found before. */
export type Scene = Page & {
  registry: Registry;
  mentions: readonly Named[];
  occurrences: readonly Occurrence[];
  byToken: ReadonlyMap<number, Occurrence>;
  told: Told[];
};

/** The speaker where none could be told. */
export const nobody: Speaker = { entity: null, reference: null, kind: null };

/** The speaker that a referent is; nobody for none. */
export const speakerOf = (referent: Referent | null | undefined): Speaker =>
  referent
    ? { entity: referent.entity?.id ?? null, reference: referent.phrase, kind: referent.kind }
    : nobody;

/** The speaker that an entity is. */
export const speakerNamed = ({ id, name, kind }: Entity): Speaker => ({
  entity: id,
  reference: name,
  kind: kind === 'person' || kind === 'group' ? kind : 'body',
});

/** The occurrences before a token, the nearest first, as long as they stand in the sentence `from` or after it. */
export function* before({ occurrences }: Scene, token: number, from: number): Generator<Occurrence> {
  let index = firstIndex(occurrences.length, (at) => (occurrences[at]?.first ?? 0) < token) - 1;
  for (let one = occurrences[index]; one && one.sentence >= from; one = occurrences[index]) {
    yield one;
    index -= 1;
  }
}

/** The block that a statement stands in. */
export const blockOf = ({ document }: Page, { sentence }: Statement): number =>
  document.sentences[sentence]?.block ?? -1;
