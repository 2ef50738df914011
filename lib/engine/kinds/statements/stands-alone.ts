import { remembered } from '../../lexicon/remembered.ts';
import { verbForms } from '../../lexicon/verbs.ts';

/** A clause with what stands between quotation marks left out, so that rules look only at the reporter's own words. */
export const withoutQuoted = (clause: string): string =>
  /[“‘"]/.test(clause)
    ? clause.replace(/“[^”]{0,400}”|‘[^’]{0,200}’(?!\p{L})|"[^"]{0,400}"/gu, ' “” ')
    : clause;

type Test = { pattern: RegExp; reason: string };

/** Each takes what is written beside it. All are single passes of short alternatives. */
const tests: Test[] = [
  // Takes "helped improve Larn / Annland", where the source lost words; refuses "and/or".
  { pattern: /\p{L} \/ \p{L}/u, reason: 'It is not whole in the article itself.' },
  // Takes "we would wait" and "a boat of mine", refuses "World War I" and "the mine"; limit: a roman numeral before a verb.
  {
    pattern:
      /(?<!\p{Lu}\p{L}+ )\bI\b(?!\.)|\b(?:[Ww]e|[Mm]y|[Oo]ur|us|[Yy]ours?|[Yy]ou|me)\b|\b(?:of|is|are|was|were|than|be|like) mine\b/u,
    reason: 'It says “I”, “we” or “you” without saying who that is.',
  },
  // Takes "of that plan", "that sort", "That is late", "how hard that is", "want that from"; refuses "the boats that are late".
  {
    pattern:
      /\b(?:of|in|at|for|on|with|to|by|from|about|than|after) that\b|\bthat (?:kind|day|time(?! (?:is|was|has|had|will)\b)|(?:much|many)(?= (?:more|less|fewer)\b|[,.;]|$)|number|one(?! (?:in|of|out|\p{Ll}+s)\b)|decision|plan|mistake|claim|vote|bill|question|issue|deal)\b|^that (?:is|was|would|means?|meant|has|had)\b|\b(?:though|although|because|while|when|if|how \p{L}+) that\b(?! (?:of|in)\b)|\b(?:tolerate|accept|support|oppose|want|like|change|allow|stop|do|did|keep|kept|bear|take|took|put|make|made|get|got) that(?= (?:from|in|at|to|for|with|on|by|because|and|as)\b|[,.?]|$)/iu,
    reason: 'It points with “that” to something outside itself.',
  },
  // Takes "this plan", "these boats", "those rules"; refuses "those who wait".
  {
    pattern: /\bth(?:is|ese)\b|\bthose\b(?! (?:who|in|of|with|at|from|on)\b)/i,
    reason: 'It points with “this” or “those” to something outside itself.',
  },
  // Takes "they moved there"; refuses "there is a risk", "there would be boats".
  {
    pattern:
      /\bthere\b(?! (?:is|are|was|were|will|would|has|had|have|could|should|may|needs?|remains?)n?(?![\p{L}]))(?![’'](?:s|re|d|ll))|\b(?:here|elsewhere)\b/iu,
    reason: 'It says “there” or “here” without naming the place.',
  },
  // Takes "whether to appeal", "some kind of limit", "their initial offers", "a revised draft", "hold its vote" (also with the "people" that stands for the speaker's own "its"), "that fares, frozen since May, would rise"; refuses "whether to appeal the ruling", "their first plan for the port".
  {
    pattern:
      /\b(?:whether|how|when) to (?:appeal|run|resign|proceed|respond|intervene|testify|vote|compete)(?=[?,.]|$)|\bsome (?:kind|sort) of \p{Ll}+(?!\p{L}| (?:of|on|for|to|that|in)\b)|(?:\b(?:their|its|his|her)|[’']s) (?:initial|original|earlier) \p{Ll}+(?=[?,.]|$)|\ban? (?:revised|amended|updated|new|final) (?:draft|version|offer|proposal)(?=[?,.]|$)|\b(?:h[oe]ld|delay|postpone|schedule|cancel)(?:ed|d|ing)? (?:its|their|people) (?:vote|hearing|meeting)(?! (?:on|about|with|to|of|for)\b)|\bthat \p{Ll}+s, (?:unchanged|frozen|fixed|capped|set) [^,]+,/iu,
    reason: 'It points to something that it does not name.',
  },
  // Takes "the man in question", "additional boats", "a deal was close"; refuses "ten additional boats than in May", "a deal with the port".
  {
    pattern:
      /\ba (?:deal|sale|demand|solution|compromise)(?=[?,.]|$|\s+(?:“|(?:is|was|has|had|will|would|could|can)\b))|\bin question\b|\badditional\b(?!.*\bthan\b)/i,
    reason: 'It points to something that it does not name.',
  },
  // Takes "yesterday", "last week", "two years ago"; a reader of the question has no date to count from.
  {
    pattern:
      /\b(?:yesterday|today|tomorrow|tonight|ago|(?:last|next) (?:night|week|weekend|month|year|summer|fall|winter|season|[a-z]+day|january|february|march|april|may|june|july|august|september|october|november|december)|(?:coming|next few|past few) (?:days|weeks|months)|so far|to date|earlier|later|previous(?:ly)?|recent(?:ly)?|currently)\b/i,
    reason: 'It has a relative date whose day it does not give.',
  },
  // Takes "such a plan", "a similar plan", "the latter", "did so", "the exact same", "in response", "a bigger boat"; refuses "such as boats", "the former mayor".
  {
    pattern:
      /\bsuch\b(?! as)|\ba similar\b(?!.*\bto\b)|\bin (?:response|return|exchange)\b(?! (?:to|for)\b)|\ban? (?:bigger|larger|greater|better|worse|smaller|lower|stronger|weaker)\b(?!.*\b(?:than|as|for|in|of|to)\b)|\bthe (?:latter|(?:exact |very )?same\b(?! (?:as|time))|others?\b(?! (?:side|hand))|two\b(?! \p{L}))|\b(?:do|does|did|doing|done) (?:so|that)\b|\b(?:until|by|since|before|after|from) then\b|\b(?:therefore|however|moreover|meanwhile|otherwise|likewise|as well\b(?! as)|too[,.]?$)/iu,
    reason: 'It leans on the sentence before it.',
  },
];

/** Words before an "it" or "they" that it can stand for. */
const singular = /\b(?:the|an?|each|one|no|any) \p{L}|\p{Lu}/u;
const plural = /\p{L}{3,}s\b|\band\b|\b(?:people|men|women|children|police|those who)\b/iu;

const auxiliary =
  /^(?:is|was|has|had|will|would|can|could|may|should|does|did|(?:is|was|has|had|do|does|did|would|could|should|wo|ca)n|also|never|still)$/;

/** Whether an "it" is a subject by what follows: "it would sink", "it’s late"; an object ("make it late") names what stands outside. */
function isSubject(after: string): boolean {
  if (/^[’'](?:s|d|ll)\b/.test(after)) return true;
  const next = /^,? (\p{L}+)/u.exec(after)?.[1] ?? '';
  return (
    auxiliary.test(next) ||
    verbForms(next).some(({ form }) => form !== 'base' && form !== 'ing' && form !== 'participle')
  );
}

/**
 * An "it" that stands for nothing. Takes "it was clear that", "it would be hard to", "it was quarrels in the party that";
 * refuses "it was late", "it was likely to sink", "it would cost", "it was built to"; limit: more than six words before the "that".
 */
const emptyIt =
  /^it(?:[’'](?:s|d be)| (?:is|was|isn[’']t|wasn[’']t|(?:would|will|may|could|has) be(?:en)?|(?:seem|appear|becom)\p{L}+|became))(?! (?:(?:un)?(?:likely|able|willing)|ready|about|set|due|free|afraid|built|made|\p{L}+(?:ed|ing))\b)(?: [\p{L}’'-]+){1,6}? (?:that|to|for|what|whether|how|(?<!\b(?:time|day|moment|year|week|month|season|period) )when)\b/iu;

/**
 * Why a clause cannot stand alone in a question, in words for a teacher; null when it can. Words inside quotation
 * marks are not looked at: what a speaker's own "we" means is part of what is asked.
 */
export const whyNotAlone = remembered((clause): string | null => {
  const own = withoutQuoted(clause).replace(/^\p{Lu}\p{L}+/u, (word) => (asking.test(word) ? '' : word));
  for (const { pattern, reason } of tests) if (pattern.test(own)) return reason;
  const them = own.search(/(?<!\b(?:one|none|of|in) )\bthem\b|(?<!\p{L}s[, ].{0,200})\bthem\b/iu);
  if (them >= 0) return 'It has a “them” that could be anyone.';
  if (hasLooseHe(own)) return 'It has a “he” or “she” that could be anyone.';
  const they = own.search(/\b(?:they|their|themselves)\b/i);
  if (they >= 0 && !plural.test(own.slice(0, they).replace(/\p{L}+\s*$/u, '')))
    return 'It has a “they” that could be anyone.';
  for (const match of own.matchAll(/\b(?:it|its|itself)\b/gi)) {
    // "the last of its boats": the last is of it.
    const before = own.slice(0, match.index).replace(/\b(?:the|an?) \p{L}+ of $/iu, '');
    if (emptyIt.test(own.slice(match.index, match.index + 200))) continue;
    const isObject = match[0] === 'it' && !isSubject(own.slice(match.index + 2));
    if (isObject || !singular.test(before)) return 'It has an “it” that could be anything.';
  }
  return marksAreEven(clause) ? null : 'Its quotation marks or brackets do not close.';
});

const asking = /^(?:Wh|How|In$|By$|For$|At$|On$|About)/;
const titled = { he: /\bMr\.? \p{Lu}/u, she: /\b(?:Ms|Mrs|Miss)\.? \p{Lu}/u };

/** Takes "she was sure" and "his boat"; refuses "Mr. Lind and his crew", where a title tells whose. */
function hasLooseHe(words: string): boolean {
  for (const match of words.matchAll(/\b(?:he|him|his|himself|she|her|hers|herself)\b/gi)) {
    const who = match[0].toLowerCase().startsWith('h') && !/^her/i.test(match[0]) ? titled.he : titled.she;
    if (!who.test(words.slice(0, match.index))) return true;
  }
  return false;
}

const marksAreEven = (text: string): boolean =>
  count(text, '“') === count(text, '”') &&
  count(text, '(') === count(text, ')') &&
  count(text, '"') % 2 === 0;

const count = (text: string, mark: string): number => text.split(mark).length - 1;
