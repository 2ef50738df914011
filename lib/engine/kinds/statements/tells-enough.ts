import { remembered } from '../../lexicon/remembered.ts';
import { countWords } from '../../text/one-spaced.ts';
import { contentWords } from '../words/content-words.ts';

/** What joins a sentence to the one before it; without it the words stand alone: "But the boats left", "So I left". */
export const joining =
  /^\[?(?:And|But|Or|Yet|So)\]?(?! (?:many|much|far|long|few|little)\b)(?:,? yet)?,? (?=[\p{L}\d])/iu;
/** What points back before a comma: "For example, the boats left"; refuses "In May, the boats left". */
export const linking =
  /(?<=^(?:that )?)(?:for (?:example|instance)|in addition|even so|specifically|however), (?=[\p{L}\d])/iu;

/** What is clearer after its neighbour: “It was the wind”, “But the crew left”, “That is why we left”. */
export const leaning =
  /^(?:Th(?:at|is|ese|ose|en|ey|eir)|It|S?He|His|Her|And|But|So|Because|Yes|No|…)(?![\p{L}-])/u;

/** What hangs on what was said before: "First, they left", "In that sense they left". */
const hanging =
  /^(?:(?:First|Second|Third|Then)(?:ly)?|(?:In|At|On) (?:that|this|the (?:time|same)))(?![\p{L}-])/u;
/** "I don’t think | it is late" tells no more than "it is late". */
const thinking = /^(?:I|We) (?:(?:do|did)n[’']t |can )?(?:think|believe|guess|know|hope|mean|say) (?:that )?/;
/** What was told before: "these words", "that crew" as a subject, "it"; two of them want more beside them. */
const pointed = /\b(?:this|these|those|(?<=^|\b(?:and|but|so) )that) \p{L}+|\b(?:it|this|that)(?=[,.;]|$)/giu;
const shortTo = 10;
const shortest = 4;
const longWord = 8;

/** How much words tell: a point for each that says something, one more for a long one, a name or a number. */
function weightOf(words: string): number {
  const content = contentWords(words);
  const named = words.match(/(?<=[\p{L},’'] )(?!I[’'])(?:\p{Lu}[\p{L}’'-]*[\p{L}.]|\d+)/gu) ?? [];
  return content.length + content.filter(({ length }) => length > longWord).length + named.length;
}

/** What is told of stands before: "That was hard", "You know her well". */
const open = /^(?:this|that|these|those)\b|\b(?:s?he|him|his|her|it|they|them|their)\b/i;
/** What is all about something told before: "You cannot stop her", "Could you say more on that?" */
const ending = /\b(?:it|that|them|him|her|so)[,;.?!]*$/;

/** How much quoted words must tell: more when few, or not many with an "it" from before, most where such a word ends them. */
function leastOf(words: string): number {
  const count = countWords(words);
  if (count >= shortTo) return 2;
  if (ending.test(words)) return 4;
  return open.test(words) || count < shortest ? 3 : 2;
}

/**
 * Whether quoted words say enough to be known by: what "it" or "that plan" is their speaker left open, too, and the question is
 * only who said so. Takes "The boats left in March", "They stole the harbour from Norland"; refuses "It was late", "My wife has heard it".
 */
export const tellsEnough = remembered((words): boolean => {
  const told = words.replace(thinking, '');
  if ((told.match(pointed) ?? []).length > 1 && weightOf(told.replace(pointed, '')) < 4) return false;
  return !hanging.test(told) && weightOf(told) >= leastOf(told);
});
