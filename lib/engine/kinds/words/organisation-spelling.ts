import type { Document } from '../../text/document.ts';
import { once } from '../../text/once.ts';

/** The article's own way to write "organisation": as it spells such words, else with an s where it pays in pounds or writes "Mr" without a stop. */
export const organisationSpelling = once(({ text }: Document): string => {
  const own = /\p{L}{4}(is|iz)ations?(?!\p{L})/u.exec(text)?.[1];
  const isBritish = own === undefined ? /£|(?<!\p{L})(?:Mr|Mrs|Ms|Dr) \p{Lu}/u.test(text) : own === 'is';
  return isBritish ? 'organisation' : 'organization';
});
