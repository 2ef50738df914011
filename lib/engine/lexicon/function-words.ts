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
  earlier yet back first long all both each quickly out once more twice almost so ago elsewhere likewise`);

/** Words of time. */
export const timeWords =
  words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june
  july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue.
  tues. wed. thu. thurs. fri. sat. sun. today yesterday tomorrow tonight morning afternoon evening night noon midnight week
  weekend month year day a.m. p.m. monday's recently earlier later last`);

/** Common past-tense verbs without -ed, which tell a clause from a noun phrase. */
export const irregularPasts =
  words(`went came took made got gave became left lost won began kept held brought sent built
  led met paid ran fell rose grew drew threw knew saw felt thought found heard said told wrote spoke meant put set let cut
  hit hurt cost stood understood broke chose drove flew forgot froze hid rode shook shot sold shut spent stole struck
  taught tore wore bought caught fought sought dealt fed fled laid lay lit sang sank sat slept stuck swore swung beat bet
  bore blew ate drank woke withdrew needs need wants want means goes comes makes takes gives gets knows thinks seems
  remains plans hopes expects lies stands works lives feels looks keeps leads runs shows faces depends deserves`);
