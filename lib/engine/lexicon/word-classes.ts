const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Words that may open a noun phrase. */
export const determiners = words(
  'the a an this that these those my your his her its our their some any each every no another both all either neither such many several few most',
);

/** Possessive pronouns, which need their owner named. */
export const possessives = words('my your his her its our their');

/** Pronouns that need somebody named. */
export const pronouns = words(
  'he she it they we i you him them us me himself herself itself themselves ourselves myself yourself who whom this that these those one ones here there',
);

/** Prepositions that open a phrase after a noun or a verb. */
export const prepositions = words(
  'of in on at by for from to with without within into onto over under after before during since until till through throughout across along against among amongst amid around about above below behind beneath beside between beyond despite down inside near off out outside past per toward towards up upon via versus like than as including excluding following concerning regarding ahead worth',
);

/** Words that join clauses or open one below another. */
export const subordinators = words(
  'that because although though while whereas when whenever where wherever if unless until since after before as whether once so lest provided',
);

/** Words that join equals. */
export const coordinators = words('and or but nor yet plus');

/** Relative pronouns. */
export const relatives = words('who which whose whom that where');

/** Finite auxiliaries and modals. */
export const auxiliaries = words(
  "is are was were am has have had does do did will would can could may might must shall should isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't cannot",
);

/** Prepositions, conjunctions, relatives, pronouns and auxiliaries: no noun phrase goes on past one of them. */
export const smallWords: ReadonlySet<string> = new Set([
  ...prepositions,
  ...coordinators,
  ...subordinators,
  ...relatives,
  ...pronouns,
  ...auxiliaries,
]);

/** Modals and the auxiliary "do", which stand before a bare verb. */
export const modals = words(
  "will would can could may might must shall should does do did won't wouldn't can't couldn't cannot doesn't don't didn't",
);

/** Adverbs that stand between an auxiliary and its verb, or before a verb, and those not told by "-ly". */
export const adverbs = words(
  'also now still already just only even never always often again once twice soon then later ever recently not almost nearly about yet further too rather quite very more most less least far much well back away together apart ahead altogether instead meanwhile however therefore moreover nevertheless today tonight tomorrow yesterday here there abroad overseas worldwide nationwide elsewhere perhaps maybe sometimes usually home forward long',
);

const nounsInLy = words(
  'supply family assembly ally italy reply july rally belly monopoly anomaly butterfly jelly lily bully homily melancholy doily only early daily weekly monthly yearly friendly deadly costly likely elderly lonely lovely',
);

/** Whether a word is an adverb, by the list or by its ending; "supply" and "friendly" are none. */
export const isAdverb = (lower: string): boolean =>
  adverbs.has(lower) || (lower.length > 4 && lower.endsWith('ly') && !nounsInLy.has(lower));

/** Adjectives that open with no sign of being one and often stand before a counted noun. */
export const commonAdjectives = words(
  'new old young big small large major minor local national international federal public private other more different separate additional extra further such same own former current recent early late first last next final main key top leading senior junior chief general high low good bad great long short full free open common likely ready available',
);

/** Nouns in the plural without "-s". */
export const irregularPlurals = words(
  'people men women children police troops staff feet teeth mice geese lives wives species series sheep fish cattle aircraft data media criteria phenomena bacteria alumni crew personnel offspring policemen policewomen firemen servicemen servicewomen businessmen businesswomen fishermen spokesmen salesmen congressmen councilmen congresswomen gunmen horsemen workmen clergy youth grandchildren schoolchildren stepchildren spacecraft passers-by headquarters',
);

/** Words in "-s" that are singular. */
export const singularInS = words(
  'is was has this its his as us yes plus less news bus gas class pass loss glass boss cross press stress process access success progress congress business address mass virus crisis basis analysis thesis census campus focus status bonus across always perhaps various previous serious whereas besides towards afterwards thus does chaos tennis politics economics physics mathematics athletics lens diabetes',
);
