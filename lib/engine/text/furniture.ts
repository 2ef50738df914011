import type { BlockKind } from '../../quiz/article.ts';
import { monthNames, weekdayNames } from '../lexicon/months.ts';
import { agencies, noticeOpenings, noticeWords, pageOpenings } from '../lexicon/page-words.ts';

/** A sort of line that the page around an article leaves in its text. */
type LineRule = { kind: BlockKind; longest: number; needs?: RegExp; pattern: RegExp };

const anyOf = (parts: readonly string[]): string => `(?:${parts.join('|')})`;
const opening = (...parts: string[]): RegExp => new RegExp(`^${anyOf(parts)}`, 'iu');
const name = String.raw`\p{Lu}[\p{L}.’'-]*`;
const agency = anyOf(agencies);

/** Takes "Skip to main content", "Read more: The ferry is back", "12 Comments", "Home / News"; refuses "More boats were lost at sea"; limit: a heading of few words. */
const pageLine = new RegExp(
  String.raw`^(?:${anyOf(pageOpenings)}(?![\p{L}’'-])(?: ?:.*|(?: [^ .!?]+){0,3})|[\p{L}&’' ]{2,30}(?: [/>»›|] [\p{L}&’' ]{2,30}){1,5})$`,
  'iu',
);

/** Takes "With reports from Ann Lowe in Hull", "Sign up for our newsletter today."; refuses "Sign-up fees rose, she said."; limit: notices in other words. */
const notice = new RegExp(String.raw`^[\p{P}\s]*${anyOf(noticeOpenings)}`, 'iu');
const noticeWithin = new RegExp(anyOf(noticeWords), 'iu');

/** Takes "Ann Lowe and Tom Wray reported from Hull.", "Staff writer Ann Lowe in Hull contributed to this report."; refuses "The rise was reported from hospitals."; limit: names alone. */
const reporters = new RegExp(
  String.raw`^[\p{P}\s]*(?:The )?${name}(?:,? (?:and |of |the )?${name}){0,12},? (?:contributed|reported from|also contributed)\b.{0,120}$|^[\p{P}\s]*\p{Lu}.{3,200} contributed(?: \p{Ll}+)? to this (?:report|story|article)\.?[\p{P}\s]*$`,
  'u',
);

/** Takes "By Ann Lowe", "From Ann Lowe in Hull"; refuses "By Monday the road was open."; limit: a name alone. */
const authors = new RegExp(
  String.raw`^(?:(?:[Bb]y|BY|From):? ${name}(?:,? (?:and |& |de |van |von |al )?${name}){1,9}(?:[,|·•–—-].{0,80}| in ${name})?|BY:? \p{Lu}[\p{Lu} .,&’'-]{2,80}|[\p{L}’'. -]{4,40}[,|·•/] ?(?:[Ss]taff (?:[Rr]eporter|[Ww]riter)|${agency}|[\p{L} ]{0,30}(?:[Cc]orrespondent|[Rr]eporter|[Cc]olumnist|[Ee]ditor|[Bb]ureau [Cc]hief)))$`,
  'u',
);

/** Takes "Published May 4, 2021", "Tuesday, May 4, 2021"; refuses "Published in May, it sold well."; limit: dates in figures alone. */
const datelines = opening(
  String.raw`(?:published|updated|posted|last (?:updated|modified)(?: on)?|first published|created)\s*[:|]?\s*(?:on |at )?(?:${anyOf([...weekdayNames, ...monthNames, ...[...weekdayNames, ...monthNames].map((word) => `${word.slice(0, 3)}\\b`)])}|\d).{0,80}$`,
  String.raw`${anyOf(weekdayNames)},? (?:\d{1,2} )?${anyOf(monthNames)},? (?:\d{1,2},? )?\d{4}.{0,20}$`,
  String.raw`${anyOf(monthNames)} \d{1,2},? \d{4}.{0,40}$`,
);

/** Takes "A boat leaves Port Ellery on May 4.Ann Lowe/The Harbour Press"; refuses "He wants either/or"; limit: a credit without a slash. */
const gluedCredits = new RegExp(
  String.raw`(?:[.?!”"’)]\s?(?:${name}\s){1,4}?${name}\s?\/\s?(?:[Tt]he |for the )?\p{Lu}[\p{L}’'&.-]*(?:\s\p{Lu}[\p{L}’'&.-]*){0,5}\s?|\/(?:[Tt]he )?${agency}\.?|^THE CANADIAN PRESS\/.{1,60})$`,
  'u',
);

/** Takes "(Photo by Ann Lowe)", "Handout photo"; refuses "Photos of the storm were shown, and the council wept."; limit: a credit without a photo word. */
const photoCredits = new RegExp(
  anyOf([
    String.raw`\b(?:getty images|ap photo|afp via getty|file photo|stock\.?adobe\.com|shutterstock|istock|unsplash)\b[^.]{0,60}[.)]*$`,
    String.raw`[.?!”"’)]\s?(?:handout|supplied)(?:\s?\/.{2,60}|\s?photo)?\.?$`,
    String.raw`\((?:(?:file |ap |supplied |handout )?photo|photograph|image|picture|courtesy|supplied|handout)\b[^)]{0,80}\)\.?$`,
    String.raw`^[[(]?(?:photos?|photo caption|photographs?|images?|pictures?|illustration|caption|photo credit|credit|file photo|handout)\s?(?:by|:|\/|courtesy)`,
    String.raw`[.?!”"’)]\s?(?:photo|photograph|picture|image)s?(?: by| courtesy of) [\p{L}\s.’'/-]{2,60}$`,
    String.raw`\b(?:photo|photograph|picture|image)s?: [\p{L}\s.’'/-]{2,60}$`,
  ]),
  'iu',
);

const photoWords =
  /photo|image|picture|getty|stock|unsplash|handout|supplied|courtesy|caption|credit|illustration/i;

/**
 * The lines that are not the article, the first that fits wins. `longest` bounds the lines each looks at; `needs` is what a
 * line must have for its pattern to be worth trying.
 */
export const lineRules: readonly LineRule[] = [
  { kind: 'furniture', longest: 160, pattern: pageLine },
  { kind: 'furniture', longest: 420, pattern: notice },
  { kind: 'furniture', longest: 420, needs: /@|subscribe|sign up|rights/i, pattern: noticeWithin },
  { kind: 'furniture', longest: 260, needs: /contributed|reported from/, pattern: reporters },
  { kind: 'byline', longest: 160, pattern: authors },
  { kind: 'byline', longest: 160, pattern: datelines },
  { kind: 'caption', longest: 700, needs: /\//, pattern: gluedCredits },
  { kind: 'caption', longest: 700, needs: photoWords, pattern: photoCredits },
];
