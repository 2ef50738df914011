import { wordOf } from './word.ts';

const dependent =
  /(?:^| )(?:his|her|their|its|our|my|your|this|that|another|other|ago|now|here|there|him|them|it)(?: |$)/i;
const vague =
  /^(?:an? |the )?(?:\w+ )?(?:man|woman|boy|girl|person|friend|colleague|victim|child|baby|adult|figure|fellow|member)$|^(?:an? |the )?(?:one|star|head|chief)$/;
const owner = /^(?:the|a|an) (?:[\p{Ll} -]* )?([\p{Ll}-]+)['’]s /u;
/** Places of which an article has one: "the county's health commissioner" stands alone. */
const onePlace = /^(?:county|city|town|province|state|country|district|region)$/;
const ofNoun = / (?:of|for|at|with) the ([\p{Ll}-]+)$/u;

/**
 * Whether the words of a role stand alone: "mayor of Ellery", "the county's health commissioner"; not "his lawyer", "a friend",
 * "the agency's director", "a spokesman for the firm". Limit: common nouns that are no organisation are kept ("the port's pilot").
 */
export function standsAlone(text: string): boolean {
  if (text === '' || dependent.test(text) || vague.test(text)) return false;
  const [, ownerNoun = ''] = owner.exec(text) ?? [];
  if (ownerNoun !== '') return onePlace.test(ownerNoun);
  const [, noun = ''] = ofNoun.exec(text) ?? [];
  return !wordOf(noun).isBody && !wordOf(noun).isRole;
}
