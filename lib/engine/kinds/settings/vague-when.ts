/** Takes "Ada Holm’s position", "the concert", "talks", "was the last count held"; refuses "Ada Holm’s position on the pier", "the concert in Larn". */
const bare =
  /[’']s (?:position|remarks?|comments?|statement|plan|proposal|decision|speech|production|output)\b(?! (?:on|about|for|to|that|of|in|at|against|over)\b)|\bthe (?:\p{Ll}+ )?(?:concert|fight|video|talks|audience|crowd|executives|ceremony|lawsuit)\b(?! (?:of|in|for(?! (?:hours|days|weeks|months|years))|to|on|between|with|by|at|about|that|who|which|from|against|over)\b)|\b(?:are|were|did|will) talks\b|\b(?:was|were|is|are|did|will) the (?:last|latest|next|final|previous|full|new) (?:[\p{Ll}-]+ ){1,3}(?:\p{Ll}+ed|take place|begin|start|end|open)\b/u;

/** Whether a question names a thing that only the story around it tells. */
export const leansOnStory = (prompt: string): boolean => bare.test(prompt);

const tests: { pattern: RegExp; reason: string }[] = [
  // Takes "in what year were 40 percent of the boats built"; refuses "did 40 crews leave", whose figure is part of the deed.
  {
    pattern: /\b(?:was|were|is|are) (?:about |nearly |almost |more than |some )?[$£€]?\d/i,
    reason: 'It would ask for a date in a sentence about a figure.',
  },
  // Takes what somebody may do on any day: "speak to reporters", "email Ada Holm", "hold a press conference"; refuses
  // "speak to reporters about the pier", "email Ada Holm about the pier". Limit: verbs and occasions of its lists.
  {
    pattern:
      /\b(?:speak|talk|appear|stand|meet|respond) (?:to|with|before|beside|alongside|among) (?:[\p{L}-]+ ){0,2}\p{Ll}+\?$|\btake the stage\?$|\b(?:email|e-mail|call|phone|text|message|take on) (?:the (?:then )?(?:\p{Ll}+ ?)+|(?:(?:\p{Lu}[\p{L}.’'-]*|and) ?)+)\?$|\b(?:release|issue|send|give|hold|make|deliver) an? (?:[\p{Ll}-]+ ){0,2}(?:statement|conference|interview|speech|release|briefing)\?$/u,
    reason: 'It may have been so on other days too.',
  },
  // Takes what lasts or comes again: "often", "lead by 4 points"; refuses "lead a march".
  {
    pattern:
      /\b(?:often|always|regularly|repeatedly)\b|\b(?:lead|trail) .*\bby (?:less|more|about|just|fewer|\d)/,
    reason: 'It may have been so on other days too.',
  },
  { pattern: bare, reason: 'It points to something outside the question.' },
  // "were a bundle of papers found": the article's own slip. Refuses "were a number of boats lost".
  {
    pattern:
      /\b(?:day|date|month|year|when) (?:were|are|have) an? (?!few|number|majority|handful|couple|lot|dozen|hundred|thousand|million|pair|group|series)/,
    reason: 'Subject and verb do not agree.',
  },
  // Takes "seek greater powers", "was back to the old Holm": than when, and as when, is not told. Refuses "seek greater powers for Larn".
  {
    pattern:
      /\b(?:greater|more|fewer|less|higher|lower) (?:\p{Ll}+ )?\p{Ll}+\?$| as (?:predicted|expected|planned|promised)\?$|(?<![’']s )\bfuneral\b(?! of)|\b(?:was|were|is|are) [^?]{3,40} back to\b/u,
    reason: 'Too little is said of it.',
  },
  // Takes what goes on and has no day of its own: "vie for", "was talking about", "In what year is Larn building a pier".
  {
    pattern:
      /\b(?:underscored?|highlighted?|illustrated?|echoe?d?|vie|vying|(?:was|were) (?:[^?]{3,40} )?(?:talking|speaking) about)\b|\b[Ii]n what year (?:is|are) (?:[^?]{2,40} )\p{L}{2,}ing\b/u,
    reason: 'Too little is said of it.',
  },
  // Takes "On what day did Ada Holm indicate that …": one remembers what was said and not the day; refuses a month or year.
  {
    pattern:
      /\b[Oo]n what day did .*\b(?:indicate|report|post|find|tweet|write|suggest|hint|signal|note|add|argue)\b.* that\b/,
    reason: 'It is the day on which somebody spoke.',
  },
];

/** Why a question for a date says too little, or leans on the article, to have one answer; null when nothing shows that. */
export const whyVague = (prompt: string): string | null =>
  tests.find(({ pattern }) => pattern.test(prompt))?.reason ?? null;
