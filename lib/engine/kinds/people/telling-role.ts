import type { Entity, Facts, Role } from '../../facts/facts.ts';
import { isNoun, noun } from '../../lexicon/nouns.ts';
import { isQuality, quality } from '../../lexicon/qualities.ts';
import { isRoleNoun } from '../../lexicon/role-nouns.ts';
import { isSmall, small } from '../../lexicon/small-words.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { once } from '../../text/once.ts';
import { countWords } from '../../text/one-spaced.ts';
import { servesEither } from './role-apart.ts';

const mostWords = 12;

/** A role without its article: "head of the harbour office". */
export const withoutArticle = (role: string): string =>
  role.replace(/^(?:the|an?|its|their|his|her|our)\s+/i, '');

const general =
  noun.body | noun.firm | noun.group | noun.person | noun.kin | noun.office | noun.event | noun.contest;
const common = quality.age | quality.worth | quality.creed | quality.standing | quality.order;

const isGeneral = (word: string): boolean =>
  isRoleNoun(word) ||
  isNoun(word, general) ||
  isQuality(word, common) ||
  isSmall(word, small.article | small.preposition | small.coordinator) ||
  /^(?:acting|interim|presumptive|presidential|finance|financial|operating|policy|public|vice|black|white|\d+-year-old)$/.test(
    word,
  );

/** Whether a role fits many: "veteran politician", "company president", "chief financial officer"; refuses "harbour chief". */
export const isVague = (role: string): boolean =>
  withoutArticle(role).toLowerCase().split(/\s+/).every(isGeneral);

/** What leans on the text, says too little or says two things. */
const leaning = [
  // Takes "chief negotiator in the talks", "head of the national water company"; refuses "head of the harbour office".
  /\b(?:in|of|on|at|for|with|to) the (?:(?:national|state|regional|local) (?:\p{Ll}+ )*)?\p{Ll}+$/u,
  // Takes "the state’s governor"; refuses "Velmora’s mayor".
  /^(?:the )?\p{Ll}+[’']s /u,
  // Takes "Democrat of Norland"; refuses "Democratic leader of Norland".
  /^(?:Republican|Democrat|Liberal|Conservative) (?:of|from) /,
  // Takes "witness of the harbour fire"; refuses "baker at Larn Mill".
  /\b(?:winner|witness|supporter|opponent|fan|star)\b/,
  // Takes "Larn Radio colleague", "boy from Larn", "baker from nearby Larn"; refuses "Wray’s colleague", "colleague of Bo Wray".
  /^(?!.*[’']s ).*\bcolleague$|\b(?:boy|girl|nearby)\b/,
  // Takes "postal worker who rang"; refuses "nurse who ran the desk".
  /\bwho \S+$/,
  // Takes "police chief general"; refuses "retired general".
  /(?:director|chief|officer) (?:admiral|general)$/,
];

/** The longest role of a person that says enough and stands alone: "executive director of the IEA", not "leader". */
export const tellingRole = (facts: Facts, person: Entity): Role | null => rolesOf(facts)(person);

const rolesOf = once((facts: Facts) => {
  const names = new Set(facts.registry.entities.map(({ name }) => name));
  return once(({ name, roles }: Entity): Role | null => {
    const parts = name.split(' ').filter((part) => part.length > 2);
    const telling = roles.filter(({ text, span }) => {
      const bare = withoutArticle(text);
      const count = countWords(bare);
      return (
        count > 1 &&
        count <= mostWords &&
        !isVague(bare) &&
        !servesEither(facts, { text, span }) &&
        !leaning.some((pattern) => pattern.test(text)) &&
        !names.has(bare) &&
        !parts.some((part) => text.includes(part)) &&
        isAsWritten(facts, { text, span }) &&
        !isCutFrom(facts, { text, span })
      );
    });
    return telling.toSorted((a, b) => b.text.length - a.text.length)[0] ?? null;
  });
});

/** Whether the article has the names of a role where it gives it: refuses "chief judge of the Harbour Court" for "the court’s chief judge". */
function isAsWritten({ document }: Facts, { text, span }: Role): boolean {
  const written = document.text.slice(Math.max(0, span.start - 40), span.end + 40);
  return (text.match(/\p{Lu}[\p{L}-]{3,}/gu) ?? []).every((name) => written.includes(name.slice(0, 4)));
}

/** Takes "retired pilot and | harbour chief Ada Holm", "to | fire harbour baker Bo Lind", "head of a firm | that mends boats": not all of it is told. */
function isCutFrom({ document }: Facts, { text, span }: Role): boolean {
  const after = document.text.slice(span.end, span.end + 20);
  if (/ (?:of|at|for|in|with) an? [^,]*$/.test(text) && /^\s+(?:that|which|who|whose|where)\b/.test(after))
    return true;
  const before = document.text.slice(Math.max(0, span.start - 60), span.start);
  const isBase = verbForms(text.split(' ')[0] ?? '').some(({ form }) => form === 'base');
  return /\b(?:former|retired|late|then)\b[^,.;:]* and $/u.test(before) || (isBase && /\bto $/.test(before));
}
