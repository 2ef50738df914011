import { calendarWords, sentenceOpeners, thingWords } from '../../lexicon/capital-words.ts';
import { countries, demonyms, peopleNames } from '../../lexicon/countries.ts';
import { paperNouns } from '../../lexicon/evidence-nouns.ts';
import { givenNameGender } from '../../lexicon/given-names.ts';
import { organisationHeads, organisationNouns, organisationWords } from '../../lexicon/organisation-words.ts';
import { placeWords } from '../../lexicon/place-words.ts';
import { remembered } from '../../lexicon/remembered.ts';
import { roleModifiers } from '../../lexicon/role-modifiers.ts';
import { isRoleNoun, roleGender, singularRole, vaguePersons } from '../../lexicon/role-nouns.ts';
import { isCourtesyTitle, isRegalTitle, offices, shortTitleRole, titleGender } from '../../lexicon/titles.ts';
import { isSaying } from '../../lexicon/verb-classes.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { withoutAccents } from '../../lexicon/without-accents.ts';
import {
  adverbs,
  auxiliaries,
  commonAdjectives,
  coordinators,
  determiners,
  possessives,
  prepositions,
  pronouns,
  relatives,
  smallWords,
  subordinators,
} from '../../lexicon/word-classes.ts';
import { nameParticles, wordSurnames } from '../../lexicon/word-surnames.ts';
import { ofSpelling, spellingOf } from '../../text/spelling.ts';

/** What the lexicon and its spelling tell of a word, wherever it stands; looked up once for each spelling. */
export type Word = ReturnType<typeof readWord>;

const capital = /^(?:\p{Lu}|[dlO]['’]\p{Lu}|(?:al|el|ul|an|ar|as|ash|at|ad|bin|ibn)-\p{Lu})/u;
const contraction = /^(?:I|(?:I|You|We|He|She|They|It|That|There|Who|What|How|Don|Can|Won)['’]\p{Ll}+)$/u;
const upperCase = /^\p{Lu}[\p{Lu}\p{N}&.-]+$/u;

/** "Dublin-based", "Pulitzer-winning": a word that tells of a name and is none. Refuses "Anne-Marie". */
const telling = /-(?:\p{Ll}{3,}(?:ed|ing|ner)|led|era|style|born|bound|run|wide|type|friendly)$/u;

/** Words of rank that are titles in capitals alone. */
const ranks = /^(?:General|Major|Judge|Justice)$/;

/** A word for comparing: small, without accents, stops or a headline's capitals: "Gómez" → "gomez", "Jr." → "jr". */
export const fold = remembered((word): string =>
  withoutAccents(word).replaceAll('.', '').replace(/[’ʼ]/g, "'").toLowerCase(),
);

/** What is known of the word of a spelling. */
export const wordSpelled = ofSpelling(({ text }) => readWord(text));

/** The same, of a text. */
export const wordOf = (text: string): Word => wordSpelled(spellingOf(text));

/** Where there is no word: before the first and behind the last. */
export const noWord: Word = { ...readWord(''), isWord: false };

function readWord(text: string) {
  const lower = text.toLowerCase();
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const isWord = /^['’ʼ]?\p{L}/u.test(text);
  const forms = verbForms(lower);
  const has = (...wanted: string[]): boolean => forms.some(({ form }) => wanted.includes(form));
  const says = isSaying(lower);
  const isAuxiliary = auxiliaries.has(lower);
  const isRole = isRoleNoun(lower);
  const mayBeTitle = text !== lower || lower.endsWith('.');
  const short = mayBeTitle ? shortTitleRole(text) : null;
  const isCourtesy = mayBeTitle && isCourtesyTitle(text);
  const isRegal = mayBeTitle && isRegalTitle(text);
  const given = isWord ? givenNameGender(text) : null;
  const isTelling = telling.test(lower);
  const single = singularRole(lower);
  const isVague = vaguePersons.has(single ?? lower) || lower === 'people';
  const stem = lower.replace(/^(?:then|ex|vice|former|co|sub|deputy)-/, '');
  const isOffice =
    (stem === lower ? isRole : isRoleNoun(stem)) && !given && !isVague && lower !== 'executive';
  return {
    text,
    lower,
    folded: fold(text),
    isWord,
    isNumber: /^\d/.test(text),
    isName: isWord && text !== lower && capital.test(text) && !contraction.test(text),
    isUpper: upperCase.test(text),
    isInitial: /^(?:\p{Lu}\.)+$/u.test(text),
    isParticle: nameParticles.has(text),
    isSuffix: /^(?:Jr\.?|Sr\.?|II|III|IV)$/.test(text),
    isPossessive: /^['’ʼ][sS]?$/.test(text),
    isTelling,
    given,
    isSurnameToo: wordSurnames.has(lower),
    isOpener: sentenceOpeners.has(lower),
    isCalendar: calendarWords.has(bare),
    isThing: thingWords.has(bare),
    isPlace: placeWords.has(bare),
    isBodyWord: organisationWords.has(bare),
    isBodyHead: organisationHeads.has(bare),
    isBody: organisationNouns.has(lower),
    isPaper: paperNouns.has(lower),
    isCountry: countries.has(text),
    isDemonym: demonyms.has(text),
    isPeople: peopleNames.has(text) || (text.endsWith('s') && demonyms.has(text.slice(0, -1))),
    isRole,
    isRoles: single !== null,
    isVague,
    isHeldAlone: offices.has(lower),
    isModifier: roleModifiers.has(lower),
    roleGender: isRole ? roleGender(lower) : null,
    isTitle: isCourtesy || isRegal || short !== null || single !== null || isOffice || ranks.test(text),
    titleGender: isCourtesy || isRegal ? titleGender(text) : null,
    isCourtesy,
    isRegal,
    short,
    says,
    isAuxiliary,
    isPast: has('past', 'ed'),
    isVerb: isAuxiliary || says || has('past', 'ed', 's') || /^\p{Ll}{2,}ed$/u.test(text),
    isPresent: has('s'),
    isParticiple: has('ing'),
    isAnyVerb: forms.length > 0,
    isPreposition: prepositions.has(lower),
    isSubordinator: subordinators.has(lower),
    isCoordinator: coordinators.has(lower),
    isRelative: relatives.has(lower),
    isPronoun: pronouns.has(lower),
    isPossessivePronoun: possessives.has(lower),
    isAdjective: commonAdjectives.has(lower),
    isAdverb: adverbs.has(lower),
    isSmall: smallWords.has(lower),
    isDeterminer: determiners.has(lower),
    isArticle: lower === 'the' || lower === 'a' || lower === 'an',
  };
}
