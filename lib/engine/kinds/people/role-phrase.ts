import type { Entity, Facts, Role } from '../../facts/facts.ts';
import { countries, demonyms } from '../../lexicon/countries.ts';
import { regions } from '../../lexicon/regions.ts';
import { roleModifiers } from '../../lexicon/role-modifiers.ts';
import { isRoleNoun } from '../../lexicon/role-nouns.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { once } from '../../text/once.ts';
import { oneSpaced } from '../../text/one-spaced.ts';
import { indexOf } from '../figures/figure-index.ts';
import { whyNotAlone } from '../statements/stands-alone.ts';
import { contentWords } from '../words/content-words.ts';
import { letterCases } from '../words/letter-cases.ts';

const mostWords = 12;
const leading = /^(?:the|an?|its|their|his|her|our)\s+/i;

/** Takes "adviser to Vice President", cut before its name; refuses "assistant to the president". */
const cutShort =
  /\b(?:to|of|for|and|with|under)(?: \p{Lu}\p{L}*)* (?:President|Senator|Governor|Minister|Secretary|Mayor|Chancellor|King|Queen)$/u;

/** Takes "postal worker who rang", which leaves open what; refuses "nurse who ran the desk". */
const openEnded = /\bwho \S+$/;

const general = new Set(
  `veteran longtime long-time former senior local young old top leading political politician official lawmaker leader member
  figure executive businessman businesswoman man woman boy girl resident person republican democrat democratic conservative
  liberal activist campaigner expert critic supporter spokesman spokeswoman spokesperson author lawyer attorney senator
  congressman congresswoman representative governor judge justice presidential candidate nominee lead chief current
  retired prominent american british canadian owner chancellor fellow ceo
  new powerful likely presumptive most rival television tv star father mother wife husband son daughter brother sister
  delegate campaign chairman chairwoman chair manager director strategist analyst commentator aide adviser advisor
  proud independent vice president public policy communications of and for employee`.split(/\s+/),
);

/** Takes "acting administrator", "chief executive officer", "finance director", which do not say of what; refuses "Larn Mill manager" and "plant manager". */
const bodiless =
  /^(?:(?:acting|interim|deputy|assistant|associate|senior|vice|former) )*(?:(?:chief|finance|financial|operating|managing|general|executive|marketing|communications|sporting|technical|artistic|medical) ?)*(?:administrator|officer|director|manager|president|chief|executive)$/i;

/** Takes "veteran politician", "senior official", which fit many; refuses "veteran ferryman". */
const isVague = (role: string): boolean =>
  bodiless.test(role) ||
  role
    .toLowerCase()
    .split(/\s+/)
    .every((word) => general.has(word));

/** Takes "chief negotiator in the talks", "the state’s current governor", "Democrat of Norland", which lean on the text or say a party only. */
const leaning =
  /\b(?:in|of|on|at|for|with|to) the (?:administration|talks|bill|company|campaign|case|group|party|team|state|city|country|government|firm|study|report|agency)$|^(?:the )?\p{Ll}+[’']s |^(?:Republican|Democrat|Liberal|Conservative|New Democrat) (?:of|from) |\b(?:most|admiral|general)\b(?= candidate|$)|\b(?:reality|television|TV|radio) show$|\b(?:[Ww]inner|[Ww]itness|[Ss]upporter|backer|opponent|fan)\b|^(?:the )?(?:Post|Times|Journal|Herald|Star|Globe|Tribune)(?:[’']s)? /u;

/** Words inside a role that show it was cut out of a sentence. */
const foreign =
  /\b(?:what|which|who|whom|when|where|why|how|that|is|was|were|are|has|had|have|will|would|said|says|also|not)\b/i;

/**
 * Whether a role begins like one: takes "deputy foreign minister", "NATO secretary-general", "22-year-old baker"; refuses
 * "hammer Democrat", "denounce what minister". Limit: a trade that neither list knows is refused in small letters.
 */
function opensWell(role: string): boolean {
  const first = /^[\p{L}’'-]+/u.exec(role)?.[0] ?? '';
  if (
    foreign.test(role) ||
    (/^\p{Ll}+ \p{Lu}/u.test(role) && !roleModifiers.has(first) && !isRoleNoun(first))
  )
    return false;
  const known =
    first !== first.toLowerCase() || first.includes('-') || roleModifiers.has(first) || isRoleNoun(first);
  return (
    known || /(?:er|or|ist|ian|ant|ent|al|ic|ary|ive|man|ing|ed|ese|ish)$/.test(first) || /^\d/.test(role)
  );
}

/** The longest role of a person that says enough and stands alone: "executive director of the IEA", not "leader". */
export const tellingRole = (facts: Facts, person: Entity): Role | null => rolesOf(facts)(person);

const rolesOf = once((facts: Facts) => once((person: Entity) => longestRole(facts, person)));

function longestRole(facts: Facts, person: Entity): Role | null {
  const names = namesOf(facts);
  const fit = person.roles.filter((role) => {
    const { text } = role;
    const bare = text.replace(leading, '');
    const count = bare.split(/\s+/).length;
    const told = person.name.split(' ').some((part) => part.length > 2 && text.includes(part));
    return (
      count > 1 &&
      !isVague(bare) &&
      !leaning.test(text) &&
      isAsWritten(facts, role) &&
      !isCutFrom(facts, role) &&
      (opensWell(bare) || articleOf(facts, role) !== null) &&
      !cutShort.test(bare) &&
      !openEnded.test(bare) &&
      !names.has(bare) &&
      count <= mostWords &&
      !told &&
      contentWords(text).length >= 1 &&
      whyNotAlone(text) === null
    );
  });
  return fit.toSorted((a, b) => b.text.length - a.text.length)[0] ?? null;
}

/** Whether the article has the names of a role where it gives it: refuses "chief judge of the Harbour Court" for "the court’s chief judge". */
function isAsWritten({ document }: Facts, { text, span }: Role): boolean {
  const written = document.text.slice(Math.max(0, span.start - 40), span.end + 40);
  return (text.match(/\p{Lu}[\p{L}-]{3,}/gu) ?? []).every((name) => written.includes(name.slice(0, 4)));
}

/** Takes "retired pilot and | harbour chief Ada Holm", "to | fire harbour baker Bo Lind": not all of it is told of them now. */
function isCutFrom({ document }: Facts, { text, span }: Role): boolean {
  const before = document.text.slice(Math.max(0, span.start - 60), span.start);
  const isBase = verbForms(text.split(' ')[0] ?? '').some(({ form }) => form === 'base');
  return (
    /\b(?:former|retired|ex-\p{L}+|late|then)\b[^,.;:]* and $/u.test(before) ||
    (isBase && /\bto $/.test(before))
  );
}

/** All names of an article. */
const namesOf = once((facts: Facts): Set<string> => new Set(facts.registry.entities.map(({ name }) => name)));

/** "Mr. Holm", "Holm’s" and "for Holm" with the whole name, as "at Larn" of Larn College; leaves "the Holm campaign". */
function withNames(facts: Facts, { text, span }: Role): string {
  return indexOf(facts)
    .mentionsIn(span.start, span.end)
    .reduce((words, { entity: { kind, name, surname }, mention }) => {
      if (kind === 'organisation') {
        const short = facts.document.text.slice(mention.start, mention.end);
        const end = words.lastIndexOf(short) + short.length;
        const isAlone = /^(?:[’']s? |$)/.test(words.slice(end));
        const isHissing = name.endsWith('s') && end < words.length;
        return isAlone && !isHissing && name.startsWith(`${short} `)
          ? words.slice(0, end) + name.slice(short.length) + words.slice(end)
          : words;
      }
      if (kind !== 'person' || surname === null || words.includes(name) || !name.includes(' ')) return words;
      const at = words.indexOf(surname);
      const before = words.slice(0, at).replace(/(?<!\p{L})(?:Mr|Mrs|Ms|Dr)\.? $/u, '');
      const after = words.slice(at + surname.length);
      const isTitled = before.length < at;
      const isAlone = !/\p{Lu}[\p{L}.]* $/u.test(before) && /^(?:[’']s? |$)/.test(after);
      return at >= 0 && (isTitled || isAlone) ? before + name + after : words;
    }, text);
}

/** "Chief" of "harbour police Chief" and "Director" of "Director of the fair" in small letters. */
const small = (word: string): string => (isRoleNoun(word.toLowerCase()) ? word.toLowerCase() : word);

/** A role without its article and the age before it. */
const bareRole = (facts: Facts, role: Role): string =>
  oneSpaced(withNames(facts, role).replace(leading, ''))
    .trim()
    .replace(/(?<=(?:^| )\p{Ll}[\p{L}-]* )\p{Lu}\p{Ll}+$|^\p{Lu}\p{Ll}+(?= (?:of|at|for) )/u, small)
    .replace(/^\d+-year[- ]old (?=\p{L}+ \p{L})(?!from |in |who |man |woman )/u, '');

/** A role as an option: one line, a capital, no article but in "The Harbour Union’s chief". */
export function roleOption(facts: Facts, role: Role): string {
  const bare = bareRole(facts, role);
  if (articleOf(facts, role) === 'the' && owned.test(bare)) return `The ${bare}`;
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** Takes "the Harbour Union’s chief", "the Larn Board’s envoy", whose owner needs its "the". */
const owned = /^[\p{L}.-]*\p{Lu}[\p{L}.-]*(?: \p{L}[\p{L}.-]*){0,4}(?:[’']s|(?<=s)[’']) /u;

/** The article, "the", "a" or "an", that the text has at the start of a role or right before it. */
function articleOf(facts: Facts, { text, span }: Role): string | null {
  const inside = /^(the|an?)\s/i.exec(text)?.[1];
  const before = /\b(the|an?)\s+$/i.exec(
    facts.document.text.slice(Math.max(0, span.start - 5), span.start),
  )?.[1];
  return (inside ?? before)?.toLowerCase() ?? null;
}

/** A role within a sentence: with the article's own "a" or "an", else "the"; none before "Ellery's mayor". */
export function roleInSentence(facts: Facts, role: Role): string {
  const bare = withoutHead(facts, role, bareRole(facts, role));
  const isOwned = owned.test(bare);
  const [head = '', of] = bare.split(/ (?:of|at|for|in|with|from) /);
  const any = of !== undefined && trade.test(head) ? agreeing(bare) : 'the';
  const own = of !== undefined && shared.test(head) ? agreeing(bare) : articleOf(facts, role);
  const article = own ?? (isOwned ? null : any);
  return article === null ? bare : `${article} ${bare}`;
}

/** What two or more are together, even where the article has "the": "the co-founder of Larn Boats". */
const shared = /\bco-?(?:founder|chair\p{L}*|owner|author|director|host|creator|captain)\b/iu;

/** What a body has several of: "history professor at Larn University" is "a history professor". */
const trade =
  /\b(?:professor|lecturer|fellow|analyst|expert|economist|lawyer|attorney|member|associate|partner|researcher|scholar|scientist|teacher|consultant|reporter|columnist|writer|author|resident|student|spokes\p{L}+|adviser|aide)$/iu;

const agreeing = (words: string): string => (/^[aeiou]/i.test(words) ? 'an' : 'a');

/** "Plant manager" at the head of a sentence is "plant manager", "Fisheries Minister" anywhere "fisheries minister"; "Larn mayor" stays. */
function withoutHead({ document }: Facts, { span }: Role, bare: string): string {
  const first = /^\p{Lu}[\p{Ll}-]+(?= |$)/u.exec(bare)?.[0];
  const opens = /(?:^|[.!?][”"’)]?\s+|\n\s*)$/.test(
    document.text.slice(Math.max(0, span.start - 4), span.start),
  );
  const lower = first?.toLowerCase() ?? '';
  const isWord = letterCases(document).small.has(lower) || isRoleNoun(lower) || roleModifiers.has(lower);
  const isOffice =
    /^\S+ (?:minister|secretary)$/.test(bare) &&
    ![countries, demonyms, regions].some((names) => names.has(first ?? ''));
  return isOffice || (opens && isWord && !/^\S+ \p{Lu}/u.test(bare))
    ? lower + bare.slice(lower.length)
    : bare;
}
