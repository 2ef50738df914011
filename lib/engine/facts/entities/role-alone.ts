import { organisationNouns } from '../../lexicon/organisation-words.ts';
import { isRoleNoun } from '../../lexicon/role-nouns.ts';
import type { Document } from '../../text/document.ts';
import type { NamedThing } from './group-names.ts';

/** Finds the organisation that "the agency" means at a token: the last one named before it whose name or role has the noun. */
export type NounHolder = (noun: string, before: number) => NamedThing | null;

const dependent =
  /(?:^| )(?:his|her|their|its|our|my|your|this|that|these|those|another|other|ago|now|today|yesterday|here|there|him|them|it)(?: |$)/i;
const vague =
  /^(?:a |an |the )?(?:\w+ )?(?:man|woman|boy|girl|person|people|friend|victim|child|baby|adult|figure|fellow|member|guy)$|^(?:a |an |the )?(?:one|star|head|chief)$/;
const owner = /^(?:the|a|an) ([\p{Ll} -]+?)['’]s (.+)$/u;
/** Places of which an article has one: "the county's health commissioner" stands alone. */
const placeNouns = new Set(
  'county city town province state country district village region territory island municipality borough nation'.split(
    ' ',
  ),
);
const ofNoun = / (?:of|for|at|with) the ([\p{Ll}-]+)$/u;

/**
 * The role in words that stand alone, or null: "the agency's director" → "director of the Tidal Energy Agency";
 * "his lawyer" and "a friend" do not stand alone. Limit: common nouns that are no organisation are kept ("the port's pilot").
 */
export function roleAlone(
  text: string,
  first: number,
  holderOf: NounHolder,
  document: Document,
): string | null {
  if (dependent.test(text) || vague.test(text)) return null;
  const owned = owner.exec(text);
  const [, ownerNoun = '', ownedRole = ''] = owned ?? [];
  if (owned && !placeNouns.has(lastWord(ownerNoun))) {
    const holder = holderOf(lastWord(ownerNoun), first);
    return holder && `${ownedRole} of ${withArticle(holder, document)}`;
  }
  const object = ofNoun.exec(text);
  const noun = object?.[1] ?? '';
  if (object && (organisationNouns.has(noun) || isRoleNoun(noun))) {
    const holder = holderOf(noun, first);
    return holder && text.replace(/the [\p{Ll}-]+$/u, withArticle(holder, document));
  }
  return text;
}

const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1);

/** The name with "the" when the article writes it so anywhere: "the Tidal Energy Agency", "Hallam House". */
function withArticle(thing: NamedThing, { tokens }: Document): string {
  const hasArticle = thing.mentions.some(
    ({ first, form }) => form === 'full' && tokens[first - 1]?.lower === 'the',
  );
  return hasArticle ? `the ${thing.name}` : thing.name;
}
