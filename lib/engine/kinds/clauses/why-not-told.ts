import { evidenceNouns } from '../../lexicon/evidence-nouns.ts';
import { isNoun, noun as nounClass } from '../../lexicon/nouns.ts';
import type { Document } from '../../text/document.ts';
import { once } from '../../text/once.ts';
import type { FigureContext } from '../figures/figure-context.ts';
import { whyNotAlone } from '../statements/stands-alone.ts';
import { bodyNouns, leaningIn } from './bare-definite.ts';
import { namesTwice, ofNoPoll, unnamedFirm } from './too-little.ts';

const least = 6;
const most = 26;

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
  // Takes what is counted from something told before: "another", "the rest", "40 more boats", "the day before", "was second at 12"; refuses "more than 40", "and other boats".
  {
    pattern:
      /\b(?:another|(?<!and )others?|more(?= \p{L}+s\b)(?! than)|additional|further|extra|remaining|the rest|respective(?:ly)?|(?:percent|per cent) of the (?:vote|votes|delegates)\b(?!.* (?:in|at) \p{Lu})|miles (?:north|south|east|west|away)(?! (?:of|from))|(?:world|country|nation|state|city)[’']s (?:production|output|share|use|supply|demand|capacity)(?! of)|(?:leads?|led|trails?|trailed|wins?|won) by|that (?:day|night|week|month|year|season)|as (?:many|much)|similar|again|previous|following|above|below|thus|nonetheless|nevertheless|now|then|away|indeed|equally|in return|the figure|the (?:two|three|four|five)|the (?:past|last|early|coming|recent|latter|final|opening|closing|next) \p{Ll}+|(?:day|night|week|month|year|hour|minute)s? (?:before|after|earlier|later)|(?:was|is|were|are|second|third|fourth) at)\b|^(?:That|Then|Each|Both|Half|Most|Many|Some of|In effect|So far) /iu,
    reason: 'It leans on the sentence before it.',
  },
];

/** Takes "would pay $40", which holds only under what was told before, where it is not told who says so. */
const modal = /\b(?:would|could|might|may|should)\b/;

/** Why a statement of the article cannot be printed alone, in words for a teacher. */
export function whyNotTold(context: FigureContext, text: string, isSaid = false): string | null {
  const count = text.split(' ').length;
  if (count < least || count > most) return 'It is too short or too long to stand in a question.';
  for (const { pattern, reason } of tests) if (pattern.test(text)) return reason;
  if (!isSaid && modal.test(text)) return 'Another could be as true in it.';
  if (!/.\p{Lu}|^\p{Lu}\p{L}+[’']s /u.test(text) && count < 9) return 'It says too little by itself.';
  if (unnamedFirm.test(text)) return 'It points to what was told before.';
  if (ofNoPoll(text)) return 'It points to a poll that it does not name.';
  if (namesTwice(text)) return 'It would name the same twice.';
  const alone = whyNotAlone(text.replace(/\.$/, ''));
  if (alone !== null) return alone;
  return namesToldThing(context, text) || leansOnBody(text) || leaningIn(context.facts, text).length > 0
    ? 'It points to what was told before.'
    : null;
}

/** Things of which there is one for every reader: "the world", "the public". */
const known =
  /^(?:world|public|internet|media|press|president|economy|nation|weekend|future|sun|sea|border|country|most|least|highest|largest|biggest|lowest|best|poor|rich|elderly|environment|establishment|age|top|bottom|ground|air|web)$/;
/** A thing named so often is what the article is about: "the harbour". */
const oftenNamed = 3;

const wordCounts = once((document: Document): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { lower } of document.tokens) counts.set(lower, (counts.get(lower) ?? 0) + 1);
  return counts;
});

/** Takes "Council workers left", of a council told before; refuses "Workers left" and "Council of Larn". */
const leansOnBody = (text: string): boolean =>
  bodyNouns.has(/^(\p{Lu}\p{Ll}+) (?:\p{Ll}+s|staff)\b/u.exec(text)?.[1]?.toLowerCase() ?? '');

/** "the firm in March": a month or year does not tell which firm is meant. */
const timed =
  / (?:in|on|by|since|until) (?=(?:January|February|March|April|May|June|July|August|September|October|November|December|\p{Lu}\p{Ll}{2,3}\.|\d{4})(?!\p{L}))/gu;
/** Takes "the match", of which a story has several; refuses "the harbour". Limit: a story of one match. */
const oneOfMany =
  /^(?:primary|caucus|game|race|season|tournament|match|debate|round|half|quarter|justice|seat|organi[sz]ation|firm|compan(?:y|ies)|official|man|woman|state|county|city|club|team|chain|property|site|land|concert|show)$/;

/** Takes "the harbour" at the end of its phrase, refuses "the harbour of Port Ann". Limit: up to two words before the noun. */
const definite =
  /\b[Tt]he ((?:(?!and\b|of\b|in\b|to\b|for\b)[\p{Ll}-]+ ){0,2}?[\p{Ll}-]+)(?=[.,’']| (?:and|or|is|are|was|were|has|had|have|will|as|after|before|despite|because|while|when|from|for a|will|\p{Ll}+ed|\d))/gu;

/** Takes "the full report", "the seat", "the study"; refuses "the seat of the mayor", and "the harbour" where the article is about it. */
function namesToldThing({ facts }: FigureContext, text: string): boolean {
  const counts = wordCounts(facts.document);
  return [...text.replace(timed, ', ').matchAll(definite)].some(([, phrase = '']) => {
    const noun = phrase.split(' ').at(-1) ?? '';
    if (known.test(noun)) return false;
    return (
      oneOfMany.test(noun) ||
      isNoun(noun, nounClass.deed | nounClass.deal | nounClass.rule | nounClass.event | nounClass.body) ||
      evidenceNouns.has(noun) ||
      (counts.get(noun) ?? 0) < oftenNamed
    );
  });
}
