import type { Role } from '../../facts/facts.ts';

/** Takes "Democratic presidential nominee", "vice-presidential candidate". */
const runsForOffice =
  /\bpresidential (?:nominee|candidate|hopeful|rival|contender|running mate)\b|^(?:the )?(?:GOP|Republican|Democratic|presumptive) nominee$/i;

/**
 * Offices whose holders readers know without the article. Takes "Russian President", "prime minister of Canada", "pope";
 * refuses "president of the rowing club", "vice president". Limit: a president of a small town firm in two words.
 */
const knownToAll =
  /^(?:[Tt]he |[Ff]ormer |\p{Lu}[\p{L}.]* )*(?:[Pp]resident|[Pp]rime [Mm]inister|[Cc]hancellor|[Pp]remier|[Pp]ope|[Kk]ing|[Qq]ueen)(?: of (?:the )?\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}*)?)?$/u;

/** Offices of a country's politics, whose holders readers of news know by name. Takes "Norland senator", "senator from Norland", "former foreign minister". */
const national =
  /\b(?:senator|governor|congress(?:man|woman|member)|representative|(?:house|senate|commons) speaker|speaker of the \p{L}+|(?:majority|minority|opposition) leader|secretary of (?:state|defen[cs]e|the treasury|labou?r|energy|education|commerce)|(?:foreign|finance|defen[cs]e|home|health|treasury|justice|interior) (?:secretary|minister)|attorney general|chief justice|supreme court justice|secretary-general|first lady|vice president)$|\b(?:senator|governor|congress(?:man|woman|member)) (?:from|of|for) /iu;
/** Those below them, whom readers do not: "deputy foreign minister", "state senator", "spokesman for the governor". */
const lesser =
  /\b(?:deputy|assistant|associate|state senator|state representative|city|county|lieutenant|sales|executive|senior)\b/i;

/** Whether a role is an office that everybody can put a name to: a president, a monarch. */
export const isHighest = ({ text }: Role): boolean => knownToAll.test(text) || /\bfirst lady$/i.test(text);

/** Whether a role is an office whose holder, or a candidate whom, a reader knows without the article. */
export const isKnownToAll = ({ text }: Role): boolean =>
  knownToAll.test(text) || runsForOffice.test(text) || (national.test(text) && !lesser.test(text));
