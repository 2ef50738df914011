import { wordOf } from './word.ts';

/** "a friend", "a young man": says nothing of who somebody is. */
const vague = /(?:^| )(?:man|woman|boy|girl|person|friend|member|victim|colleague)$/;
const owner = /^(?:the|a|an) (?:[\p{Ll} -]* )?([\p{Ll}-]+)['’]s /u;
/** Places of which an article has one: "the county's health commissioner" stands alone. */
const onePlace = /^(?:county|city|town|province|state|country|district|region)$/;
const ofNoun = / (?:of|for|at|with) the ([\p{Ll}-]+)$/u;

/**
 * Whether the words of a role stand alone: "mayor of Ellery", "the county's health commissioner"; not "his lawyer", "a friend",
 * "the agency's director", "a spokesman for the firm". Limit: common nouns that are no organisation are kept ("the port's pilot").
 */
export function standsAlone(text: string): boolean {
  const words = text
    .replace(/^(?:an?|the) /, '')
    .split(' ')
    .map(wordOf);
  const [only, second, third] = words;
  if (!only?.text || (!third && vague.test(text)) || (!second && (only.isVague || only.lower === 'chief')))
    return false;
  if (
    words.some(
      (word) => word.isPronoun || word.isPossessivePronoun || /^(?:an?other|ago|now)$/.test(word.lower),
    )
  )
    return false;
  const [, ownerNoun = ''] = owner.exec(text) ?? [];
  if (ownerNoun !== '') return onePlace.test(ownerNoun);
  const [, noun = ''] = ofNoun.exec(text) ?? [];
  return !wordOf(noun).isBody && !wordOf(noun).isRole;
}
