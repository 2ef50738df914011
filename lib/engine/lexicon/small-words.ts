import { classTable, wordsOf } from './class-table.ts';

const { bits, classes } = classTable({
  /** "the" */
  article: 'a an the',
  /** "those" */
  demonstrative: 'this that these those',
  /** "their", "whose" */
  possessive: 'my your his her its our their whose',
  /** "several", "neither": opens a noun phrase */
  quantifier: 'some any each every no all both many most several few either neither another such',
  /** "more", "other": opens one, or stands behind what does */
  amount: 'other much more less fewer half none enough',
  /** "seven", "hundred", "dozens" */
  cardinal:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen hundreds thousands millions billions dozens tens scores',
  /** "he"; "it" and "you" are objects too */
  subject: 'i you he she it we they',
  /** "him" */
  object: 'me you him her it us them',
  /** "herself" */
  reflexive: 'myself yourself himself herself itself oneself ourselves yourselves themselves',
  /** "someone", "others", "there": a subject by itself */
  somebody: 'everyone everybody someone somebody nobody others there',
  /** "nothing", "mine", "ones": stands for a noun */
  pro: 'anyone anybody none everything something anything nothing one ones here mine yours hers ours theirs',
  /** "who" */
  relative: 'who whom whose which that',
  /** "whether", "how" */
  question: 'who whom whose what which when where why how whether whatever whoever',
  /** "was", "isn't": finite */
  be: "is are was were am isn't aren't wasn't weren't ain't",
  /** "been": not finite */
  bare: 'be been being having doing done',
  /** "had" */
  have: "have has had haven't hasn't hadn't",
  /** "did" */
  do: "do does did don't doesn't didn't",
  /** "would", "cannot" */
  modal:
    "will would can could may might must shall should ought won't wouldn't can't couldn't cannot mustn't shouldn't shan't mightn't needn't",
  /** any preposition; most may also be one of place or of time */
  preposition:
    'of in on at by for from to with without within into onto over under after before during since until till through throughout across along alongside against among amongst amid amidst around about above below behind beneath beside besides between beyond despite down inside near off out outside past per toward towards up upon via versus like unlike than as including excluding following concerning regarding ahead worth aboard underneath except',
  /** "until", "during": stand before a time */
  until:
    'in on at by from to since until till during after before between through throughout over within for around past',
  /** "and" */
  coordinator: 'and or but nor yet plus so',
  /** "because": opens a clause below another */
  subordinator:
    'that because although though while whereas when whenever where wherever if unless until since after before as whether once so lest provided till how why what than',
  /** "unless", "except": bends what the clause asserts */
  condition: 'if unless until whether except provided only without assuming barring otherwise lest supposing',
  /** "never", "nobody", "hardly" */
  negation:
    "not no never nor neither none nobody nothing nowhere without hardly barely scarcely rarely seldom n't",
  /** "very", "only": bends the word after it */
  degree:
    'very too so quite rather more most less least just even only almost nearly merely mostly mainly largely partly roughly approximately exactly virtually practically far much still simply particularly especially fairly pretty slightly',
  /** "about", "more than": loosens a figure */
  near: 'about around nearly almost over under roughly approximately some up down more less fewer than least most exactly just only estimated above below exceeding by to',
  /** "perhaps" */
  perhaps:
    'perhaps maybe possibly probably likely apparently allegedly reportedly presumably seemingly supposedly potentially theoretically purportedly ostensibly',
  /** "however", "also": links a clause to the one before */
  link: 'also however meanwhile therefore moreover furthermore nevertheless nonetheless instead otherwise thus hence besides still then so too likewise similarly indeed rather overall finally accordingly consequently equally though',
  /** "already", "soon", "again": tells when or how often, with no date */
  when: 'now then already still yet soon later earlier again once twice recently ago ever never always often sometimes usually today tonight tomorrow yesterday here first last formerly afterwards afterward previously currently lately eventually',
  /** other adverbs not told by "-ly": "away", "abroad" */
  adverb:
    'away back together apart ahead altogether abroad overseas worldwide nationwide elsewhere home forward long well quickly further not hardly barely scarcely rarely seldom',
});

/** The classes of small words, to be joined with `|`: `small.article | small.possessive`. */
export const small = bits;

/** Any finite auxiliary or modal. */
export const auxiliary = small.be | small.have | small.do | small.modal;

/** Any word that opens a noun phrase. */
export const determiner =
  small.article | small.demonstrative | small.possessive | small.quantifier | small.amount | small.cardinal;

/** Any personal pronoun. */
export const pronoun = small.subject | small.object | small.reflexive;

/** Any adverb not told by "-ly". */
export const anyAdverb = small.adverb | small.when | small.degree | small.link | small.perhaps;

/** All the small words of some classes, but those of some others. */
export const smallWordsOf = (wanted: number, but = 0): ReadonlySet<string> => wordsOf(classes, wanted, but);

/** All the classes of a small word (lower case), 0 for any other word. */
export const smallClasses = (lower: string): number =>
  classes.get(lower) ?? (lower.includes('’') ? (classes.get(lower.replaceAll('’', "'")) ?? 0) : 0);

/** Whether a word (lower case) is of one of the classes: `isSmall('their', small.article | small.possessive)`. */
export const isSmall = (lower: string, wanted: number): boolean => (smallClasses(lower) & wanted) !== 0;
