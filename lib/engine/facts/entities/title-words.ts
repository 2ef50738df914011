import { givenNameGender } from '../../lexicon/given-names.ts';
import { remembered } from '../../lexicon/remembered.ts';
import { isRoleNoun, singularRole } from '../../lexicon/role-nouns.ts';
import { isCourtesyTitle, isRegalTitle, shortTitleRole } from '../../lexicon/titles.ts';

/** Offices that stand before a family name alone: "President Reis", "Judge Reis"; "Voter Reis" is not said. */
export const offices = new Set(
  'president premier minister senator governor mayor secretary judge justice chancellor speaker general colonel major captain lieutenant sergeant corporal constable inspector superintendent detective sheriff admiral commissioner ambassador councillor congressman congresswoman professor doctor officer archbishop bishop cardinal pastor rabbi imam ayatollah sheikh coach chief commander reverend marshal magistrate representative mp'.split(
    ' ',
  ),
);

/** "Dublin-based", "Pulitzer-winning": a word that tells of a name and is none. */
export const telling =
  /-(?:based|born|led|backed|owned|style|era|maker|winning|winner|area|bound|funded|controlled|related|trained|sympathetic|affiliated|aligned|linked|inspired|friendly|held|run|wide|type)$/;

const stem = (lower: string): string => lower.replace(/^(?:then|ex|vice|former|co|sub|deputy)-/, '');

const neverTitles = new Set(
  'Executive Voter Star Legend Fellow Figure Guide Guest Model Forward Champion Head Person People Child Baby Teen Man Woman Boy Girl'.split(
    ' ',
  ),
);

/** Whether a capitalised word may be the head of a title before a name: "Minister", "Sen.", "Mr.", "Queen". */
export const isTitleWord = remembered(
  (text): boolean =>
    isCourtesyTitle(text) ||
    isRegalTitle(text) ||
    shortTitleRole(text) !== null ||
    singularRole(text.toLowerCase()) !== null ||
    (isRoleNoun(stem(text.toLowerCase())) &&
      !givenNameGender(text) &&
      !neverTitles.has(text) &&
      !telling.test(text)) ||
    ['General', 'Major', 'Judge', 'Justice'].includes(text),
);
