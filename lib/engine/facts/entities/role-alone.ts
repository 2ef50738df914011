import { firstIndex } from './first-index.ts';
import type { NamedThing } from './group-names.ts';
import { type Page, wordAt } from './page.ts';
import type { FoundRole } from './role-scene.ts';
import { wordOf } from './word.ts';

/** Finds the organisation that "the agency" means at a token. */
export type NounHolder = (noun: string, before: number) => NamedThing | null;

const dependent =
  /(?:^| )(?:his|her|their|its|our|my|your|this|that|another|other|ago|now|here|there|him|them|it)(?: |$)/i;
const vague =
  /^(?:an? |the )?(?:\w+ )?(?:man|woman|boy|girl|person|friend|colleague|victim|child|baby|adult|figure|fellow|member)$|^(?:an? |the )?(?:one|star|head|chief)$/;
const owner = /^(?:the|a|an) (?:[\p{Ll} -]* )?([\p{Ll}-]+)['’]s (.+)$/u;
/** Places of which an article has one: "the county's health commissioner" stands alone. */
const onePlace = /^(?:county|city|town|province|state|country|district|region)$/;
const ofNoun = / (?:of|for|at|with) the ([\p{Ll}-]+)$/u;

/**
 * The role in words that stand alone, or null: "the agency's director" → "director of the Tidal Energy Agency";
 * "his lawyer" and "a friend" do not stand alone. Limit: common nouns that are no organisation are kept ("the port's pilot").
 */
export function roleAlone(page: Page, { text, first }: FoundRole, holderOf: NounHolder): string | null {
  if (text === '' || dependent.test(text) || vague.test(text)) return null;
  const [, ownerNoun = '', owned = ''] = owner.exec(text) ?? [];
  if (ownerNoun !== '' && !onePlace.test(ownerNoun)) {
    const holder = holderOf(ownerNoun, first);
    return holder && `${owned} of ${withArticle(page, holder)}`;
  }
  const [whole = '', noun = ''] = ofNoun.exec(text) ?? [];
  if (!wordOf(noun).isBody && !wordOf(noun).isRole) return text;
  const holder = holderOf(noun, first);
  return holder && `${text.slice(0, -whole.length)}${whole.replace(/the \S+$/, withArticle(page, holder))}`;
}

/** The name with "the" when the article writes it so anywhere: "the Tidal Energy Agency", "Hallam House". */
function withArticle(page: Page, { name, mentions }: NamedThing): string {
  const hasArticle = mentions.some(
    ({ first, form }) => form === 'full' && wordAt(page, first - 1).lower === 'the',
  );
  return hasArticle ? `the ${name}` : name;
}

/**
 * Tells which organisation a plain noun means: the last one named before it whose own name has the noun ("the agency" after
 * "Tidal Energy Agency"); before any, the only one of the article.
 */
export function nounHolders(things: readonly NamedThing[]): NounHolder {
  const byNoun = new Map<string, { first: number; thing: NamedThing }[]>();
  for (const thing of things) {
    if (thing.kind !== 'organisation') continue;
    for (const noun of new Set(thing.name.toLowerCase().split(/[\s-]+/))) {
      const list = byNoun.get(noun) ?? [];
      for (const { first } of thing.mentions) list.push({ first, thing });
      byNoun.set(noun, list);
    }
  }
  for (const list of byNoun.values()) list.sort((a, b) => a.first - b.first);
  return (noun, before) => {
    const list = byNoun.get(noun) ?? [];
    const [one] = list;
    const last = list[firstIndex(list.length, (index) => (list[index]?.first ?? 0) < before) - 1];
    return (
      last?.thing ??
      (one && list.length < 200 && list.every(({ thing }) => thing === one.thing) ? one.thing : null)
    );
  };
}
