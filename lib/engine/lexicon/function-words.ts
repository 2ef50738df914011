const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Words that open a noun phrase. */
export const determiners =
  words(`the a an this these those some any each every no all both many several most few another other
  such either neither more fewer dozens hundreds thousands half one two three four five six seven eight nine ten`);

/** Possessive words that open a noun phrase. */
export const possessives = words('his her their its my our your whose');

/** Pronouns that stand as the subject of a verb. */
export const subjectPronouns = words(
  'he she they we i it you there this others everyone everybody someone nobody',
);

/** Pronouns that stand as an object. */
export const objectPronouns = words('him her them us me it you himself herself themselves itself');

/** Finite forms of be, have and do. */
export const auxiliaries =
  words(`is are was were am has have had do does did isn't aren't wasn't weren't hasn't haven't hadn't
  don't doesn't didn't ain't`);

/** Modal verbs. */
export const modals =
  words(`will would can could shall should may might must won't wouldn't can't cannot couldn't shouldn't
  mustn't needn't`);

/** Prepositions. */
export const prepositions =
  words(`of in on at by for from to with without about against among amid amidst between during
  into onto over under through throughout toward towards upon via within across behind beyond despite like near off out
  outside inside per regarding concerning around above below beside besides up down following including unlike alongside`);

/** Words that open a subordinate clause. */
export const subordinators =
  words(`that because if when while although though whereas unless until whether since as after
  before where why how what than once lest whenever wherever`);

/** Words that join like with like. */
export const coordinators = words('and but or nor yet so');

/** Adverbs that stand between a subject and its verb, or before a complement, besides those in -ly. */
export const adverbs =
  words(`also then later again once ever never always often still just even now soon since further only
  instead rather already simply not too though however meanwhile thus therefore together sometimes too perhaps maybe
  earlier yet back afterward afterwards first long all both each quickly out once more twice almost so ago elsewhere likewise`);

/** Words in -ly that are no adverbs. */
export const notAdverbs =
  words(`family assembly ally bully rally supply reply monopoly anomaly jelly belly fly lily folly elderly
  daily weekly monthly quarterly homily tally gully apply comply imply multiply rely italy july sally butterfly dolly holly
  billy kelly emily molly friendly lovely lonely ugly costly deadly orderly likely unlikely rely underbelly oversupply melancholy
  doily wooly woolly hilly silly chilly curly burly surly jolly holy unholy manly womanly scholarly cowardly timely`);

/** Words of time. */
export const timeWords =
  words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june
  july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue.
  tues. wed. thu. thurs. fri. sat. sun. today yesterday tomorrow tonight morning afternoon evening night noon midnight week late early mid
  weekend month year day a.m. p.m. monday's recently earlier later last`);

/** Common verb forms that end a noun phrase, besides those in -ed. */
export const plainVerbs =
  words(`went came took made got gave became lost won began kept held brought sent led paid ran fell
  rose grew drew threw knew saw felt thought heard said told wrote spoke meant understood broke chose drove flew forgot froze
  hid rode shook sold spent stole struck taught tore wore bought caught fought sought dealt fled sang sank sat slept swung ate
  drank woke withdrew wants goes comes makes takes gives gets knows thinks seems remains expects keeps becomes happens`);

/** Verb forms that are as often nouns or participles: they tell a clause, but do not end a noun phrase. */
export const doubtfulVerbs =
  words(`found built left met put set let cut hit hurt cost stood shot shut stuck swore fed laid lay
  lit beat bet bore blew need needs want works lives feels looks means plans hopes lies stands leads runs shows faces depends
  deserves helps allows requires includes matters exists belongs believe believes think know knows support supports deserve
  owe owes understand understands favors favours opposes love loves hate hates trust like likes hope agree agrees disagree
  sees feel represents reflects poses threatens violates proves gets gives brings puts sets sends turns pays wins loses fails
  ends starts begins continues starts falls rises drops grows rests sits hangs calls spends costs hurts kills saves creates
  undermines amounts applies appears ought used remain seem become`);
