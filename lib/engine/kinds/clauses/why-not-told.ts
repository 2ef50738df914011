import { isNoun, noun } from '../../lexicon/nouns.ts';
import type { FigureContext } from '../figures/figure-context.ts';
import { whyNotAlone } from '../statements/stands-alone.ts';
import { leaningIn } from './bare-definite.ts';
import { leavesOpen, namesTwice, ofNoPoll } from './too-little.ts';

const least = 6;
const usual = 24;

const tests: { pattern: RegExp; reason: string }[] = [
  // Takes two sentences or a heading in one, and marks that belong to something else: "He left. Then …"; refuses "Ada D. Holm left". Limit: asides in dashes go too.
  {
    pattern:
      /[“”"()[\]:;?!/•|*…ÃÂ@]|\s[-–—]{1,2}\s|—|(?<!\b\p{Lu})\.\s+\p{Lu}\p{Ll}+ \p{Ll}|(?:^|\s)[‘']|^[^\p{Lu}\p{N}$£€]|[^\p{L}\p{N}]\.$|[\p{L}\p{N}] (?:In|At|He|She|They|But|From) /u,
    reason: 'It is no plain sentence.',
  },
  {
    pattern: /\b(?:through|from|to|of|in|at|by|with|for|against|between|among|the|an?|and|or|than)\.$/,
    reason: 'It breaks off.',
  },
  {
    pattern: /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/,
    reason: 'It has a relative date whose day it does not give.',
  },
  // Takes what turns a sentence round or leaves it open, so that another would be as true: "did not pay $40"; refuses "paid $40". Limit: "may" as a month in small letters.
  {
    pattern:
      /\b(?:not|no|never|nor|neither|nobody|nothing|none|without|whether|den(?:y|ied|ies)|refus\w+|reject\w*|fail(?:s|ed)?|perhaps|possibly|supposed\w*|false\w*|wrong\w*|disput\w+|instead|rather|short of|avoid(?:s|ed)?|prevent(?:s|ed)?)\b|n[’']t\b/i,
    reason: 'Another could be as true in it.',
  },
  // Takes what somebody thinks of it: "a very bold plan"; refuses "a bold plan". Limit: opinions without such a word.
  { pattern: /\b(?:very|truly|utterly|so-called|arguably|of course)\b/i, reason: 'It is an opinion.' },
  // Takes what is counted from something told before: "another", "the rest", "40 more boats", "a 4-point edge", "moved on", "the day before", "was second at 12", "As proof", "Supporters included Wray", "has 1,061, nine of them late"; refuses "more than 40", "and other boats".
  {
    pattern:
      /\b(?:another|(?<!and )others?|more(?= \p{L}+s\b)(?! than)|additional|further|extra|remaining|the rest|respective(?:ly)?|(?:percent|per cent) of the (?:\S+ )?(?:votes?|delegates)\b(?!.* (?:in|at) \p{Lu})|(?:moved|stepped|pulled|dropped|backed) (?:on|down|aside|out)\b(?! (?:from|to|of|as|with|for)\b)|miles (?:north|south|east|west|away)(?! (?:of|from))|(?:world|country|nation|state|city)[’']s (?:production|output|share|use|supply|demand|capacity)(?! of)|(?:leads?|led|trails?|trailed|wins?|won) by|an? (?:\S+ )?(?:lead|edge|advantage|margin)(?= (?:with|among|in|on)\b|[,.])|that (?:day|night|week|month|year|season|number|figure|up|down|back)|as (?:many|much)|similar|again|previous|following|above|below|thus|nonetheless|nevertheless|now|then|away|indeed|equally|in return|the figure|an? \p{Ll}+ one|one of the \p{Ll}+est(?=[,.])|the (?:two|three|four|five)|the (?:past|last|early|coming|recent|latter|final|opening|closing|next) \p{Ll}+|(?:day|night|week|month|year|hour|minute)s? (?:before|after|earlier|later)|(?:was|is|were|are|second|third|fourth) at)\b|^(?:That|Then|Each|Both|Half|Most|Many|Some of|In effect|So far|By contrast,?) |\bsaid, (?:it|they)\b|^(?:As (?:proof|evidence|such|usual|always|before|a result|an example)|In (?:the same way|return|exchange|the process)),? |^(?:Supporters|Opponents|Critics|Members) (?!(?:of|for|in|at)\b)|^\D*\b(?:ha[sd]|have) \d[\d,]*[.,](?= |$)/iu,
    reason: 'It leans on the sentence before it.',
  },
];

/** Takes "would pay $40", which holds only under what was told before, where it is not told who says so. */
const modal = /\b(?:would|could|might|may|should)\b/;

/** Why a statement of the article cannot be printed alone, in words for a teacher; `isSaid`: it tells who says so, and may tell what would be. */
export function whyNotTold(
  context: FigureContext,
  text: string,
  isSaid = false,
  most = usual,
): string | null {
  const count = text.split(' ').length;
  if (count < least || count > most) return 'It is too short or too long to stand in a question.';
  for (const { pattern, reason } of tests) if (pattern.test(text)) return reason;
  if (!isSaid && modal.test(text)) return 'Another could be as true in it.';
  if (!/.\p{Lu}|^\p{Lu}\p{L}+[’']s /u.test(text) && count < 9) return 'It says too little by itself.';
  if (leavesOpen(text)) return 'It says too little by itself.';
  if (ofNoPoll(text)) return 'It points to a poll that it does not name.';
  if (namesTwice(text)) return 'It would name the same twice.';
  const alone = whyNotAlone(text.replace(/\.$/, ''));
  if (alone !== null) return alone;
  return isBodys(text) || leaningIn(context.facts, text).length > 0
    ? 'It points to what was told before.'
    : null;
}

/** Takes "the state’s caucuses", of a state told before, and "Holm’s position was shared": on what? Refuses "Holm’s decision to row". */
export const isBodys = (words: string): boolean =>
  untold.test(words) ||
  [...words.matchAll(/\b[Tt]he (?!world|nation)(\p{Ll}+)[’']s /gu)].some(([, owner = '']) =>
    isNoun(owner, noun.body | noun.firm | noun.group | noun.place),
  );
const untold =
  /[’'](?:s )?(?:conclusion|decision|position|ruling|view|opinion|belief)\b(?! (?:to|that|on|of|about|in|for|by|over)\b)/;
