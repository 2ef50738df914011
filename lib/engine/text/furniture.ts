import type { BlockKind } from '../../quiz/article.ts';
import { agencies, monthNames, weekdayNames } from '../lexicon/page-words.ts';

/** A sort of line that the page around an article leaves in its text. */
type LineRule = { name: string; kind: BlockKind; longest: number; needs?: RegExp; pattern: RegExp };

const anyOf = (parts: readonly string[]): string => `(?:${parts.join('|')})`;
const opening = (...parts: string[]): RegExp => new RegExp(`^${anyOf(parts)}`, 'iu');
const name = String.raw`\p{Lu}[\p{L}.’'-]*`;
const agency = anyOf(agencies);

/** Takes "Skip to main content"; refuses "Skip Bayley returned"; limit: only the usual page controls. */
const pageControls = opening(
  'skip to (?:main )?(?:content|navigation)',
  'skip ad',
  'back to (?:top|main)',
  'jump to',
  'open this (?:photo|article) in',
  'go to (?:the )?(?:home|next|previous)',
  '(?:toggle|menu|search|home|sections?|close|hide|show more)$',
  String.raw`loading\W*$`,
  'print(?: this)?(?: article)?$',
  'view (?:comments|gallery|all)',
  'play(?: video)?$',
  'listen(?: to (?:this )?article)?$',
  String.raw`\d+ min(?:ute)?s? read`,
  'for immediate release',
  String.raw`[\p{L}&’' ]{2,30}(?: [/>»›|] [\p{L}&’' ]{2,30}){1,5}$`,
);

/** Takes "Read more: The harbour reopens"; refuses "Related work was shown by a team."; limit: "Related" alone or with a colon. */
const otherStories = opening(
  `${anyOf([
    'related',
    'read(?: more| also)?',
    'more(?: on| from)?',
    'see also',
    'also(?: read| on| in)?',
    "don[’']t miss",
    'recommended',
    'trending',
    'most (?:read|popular|viewed)',
    "editor[’']?s[’']? picks?",
    'top stories',
    'latest',
    'up next',
    'watch(?: live)?',
    'videos?',
    'photos',
    'gallery',
    'listen',
    'opinion',
    'analysis',
    'explainer',
    'live updates?',
    'in pictures',
    'from the archives?',
    'editorial',
  ])}\\s*:`,
  'related(?: (?:stories|articles|news|content|links?|topics|coverage|videos?))?$',
  'read more$',
  'more (?:stories|news|coverage|top stories).{0,40}$',
  'more (?:from|on) .{1,60}$',
  'see also$',
  'recommended(?: for you| stories)?$',
  'trending(?: now)?$',
  'most (?:read|popular|viewed)$',
  "editor[’']?s[’']? picks?$",
  'top stories$',
  'latest (?:news|stories|videos?)$',
  'up next$',
  'you (?:may|might) (?:also )?(?:like|be interested in).{0,30}$',
  'what to (?:read|watch) next$',
  String.raw`follow (?:us|live)\b.{0,60}$`,
);

/** Takes "Advertisement", "Story continues below advertisement"; refuses "Advertisement revenue fell."; limit: English only. */
const advertisements = opening(
  String.raw`advertis(?:e?ment|ing)(?: \d+)?(?:$|[.,:] )`,
  '(?:this )?(?:story|article|content) continues(?: below)?',
  '(?:this )?advertisement (?:has not loaded|is loading)',
  'sponsored(?: content| by .*)?$',
  'promoted(?: content)?$',
  'paid (?:content|post)$',
  'partner content$',
  'scroll to continue',
  'this is a modal window',
  'article content$',
);

/** Takes "Sign up for our morning letter"; refuses "Sign-up fees rose, she said"; limit: letters that call themselves otherwise. */
const newsletters = opening(
  String.raw`(?:please )?(?:sign up|subscribe|register|sign in|log ?in|create (?:an|your) account|join (?:the conversation|us|our))\b.{0,60}(?:$|\b(?:newsletters?|today|now|here|inbox|for free|free|e-?mails?|alerts?|subscribers?|account|to (?:read|continue|comment)))`,
  'get (?:the )?.{0,60}(?:newsletters?|in(?:to)? your inbox|delivered|e-?mail alerts)',
  String.raw`our .{0,60}newsletters?\b.{0,300}(?:sign up|subscribe)`,
  String.raw`.{0,300}[.!?] (?:sign up|subscribe) (?:today|now|here|to our|for our|for the)\b.{0,80}$`,
  String.raw`by (?:signing up|clicking|subscribing|providing your|continuing)\b.{0,80}\b(?:you|your|terms|consent)\b`,
  'enter your e-?mail',
  'thanks for (?:signing|subscribing|reading)',
  'download (?:the|our) app',
  String.raw`.{0,60}\bnewsletter$`,
  'we (?:use|value) (?:cookies|your privacy)',
  'already (?:a|have an?) (?:subscriber|account)',
  'this (?:article|content) is (?:for|available to) subscribers',
  'support (?:our|independent|quality) journalism',
  String.raw`(?:have|got|do you have) (?:a |any )?(?:news )?(?:tips?|story ideas?)\b`,
);

/** Takes "With reports from Ann Lowe in Hull", "— with files from Reuters", "Editor’s note: …"; refuses "With reports of fire, crews left."; limit: long lists. */
const contributors = new RegExp(
  String.raw`^[\p{P}\s]*${anyOf([
    String.raw`with (?:a |additional )?(?:reports?|files?|reporting|material|notes?) (?:from|by)\b`,
    String.raw`(?:additional |further )?reporting (?:by|for)\b`,
    String.raw`(?:edited|editing|compiled|translated|photography|illustrations?|graphics?) by\b`,
    String.raw`editor(?:[’']s|s[’']?)? notes?\s*[:—–-]`,
    String.raw`(?:corrections?|clarifications?|note to (?:readers|editors))\s*:`,
    'this (?:interview|conversation|transcript) (?:has been|was) .{0,40}(?:edited|condensed)',
    String.raw`this (?:story|article|post)(?: by .{1,80})? (?:was|has been|is|originally|first)\b.{0,120}(?:published|updated|corrected|produced|edited|appeared)`,
    'contributors?:',
    String.raw`follow .{0,60}\bon (?:twitter|x|facebook|instagram)\b`,
    'follow @',
    String.raw`.{0,80} (?:is|can be reached|may be reached) at \S+@\S+`,
    String.raw`.{0,60}\S@\S+\.\p{L}{2,12}\W?$`,
  ])}`,
  'iu',
);

/** Takes "Ann Lowe and Tom Wray reported from Hull.", "Staff writer Ann Lowe in Hull contributed to this report."; refuses "The rise was reported from hospitals."; limit: names alone. */
const reporters = new RegExp(
  String.raw`^[\p{P}\s]*(?:The )?${name}(?:,? (?:and |of |the )?${name}){0,12},? (?:contributed|reported from|also contributed)\b.{0,120}$|^[\p{P}\s]*\p{Lu}.{3,200} contributed(?: \p{Ll}+)? to this (?:report|story|article)\.?[\p{P}\s]*$`,
  'u',
);

/** Takes "© 2021 The Ellery Post"; refuses "Copyright law changed, he said."; limit: notices without a sign, year or "rights". */
const copyrights = opening(
  '©',
  String.raw`\(c\) ?\d{4}`,
  String.raw`copyright\b.{0,12}\d{4}`,
  'copyright ©',
  '.{0,80}all rights reserved',
  'this (?:material|content) (?:may not|is protected)',
  'terms of (?:use|service)',
  'privacy policy',
  '(?:contact|about) us$',
  'report (?:an|a) (?:error|typo)',
  'our standards:',
  String.raw`.{0,80}\btrust principles`,
);

/** Takes "Share this article", "12 Comments", "Tags: harbour, fish"; refuses "Share prices fell."; limit: shares told by icons alone. */
const shares = opening(
  String.raw`share(?:$| (?:this|on|via|article|story|with)\b.{0,40}$|:)`,
  String.raw`(?:tweet|facebook|twitter|linkedin|whatsapp|reddit|pinterest|e-?mail|copy link|link copied|save|bookmark|gift(?: this)?(?: article)?|comments?|comment on this|leave a comment|(?:view|show|read|see|post) (?:all )?(?:\d+ )?comments?|\d[\d,]* (?:comments?|shares?|likes?|views?|replies)|like|reply|report|flag)(?: \(\d+\))?$`,
  String.raw`(?:tags?|topics?|filed under|categories|category|keywords?|in this (?:story|article)|more about)\s*:`,
  '(?:comments are (?:closed|now)|sort by|read our comment|please read our)',
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

/** A credit inside a paragraph that goes on without a space: "…on May 4.Ann Lowe/The Canadian PressThe council voted". */
export const gluedCredit = new RegExp(
  String.raw`[.?!”"’)]\s?(?:${name}\s){1,4}?${name}\s?\/\s?(?:[Tt]he )?${agency}(?=\p{Lu}[\p{L}’'])`,
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
  { name: 'page-control', kind: 'furniture', longest: 80, pattern: pageControls },
  { name: 'other-story', kind: 'furniture', longest: 240, pattern: otherStories },
  { name: 'advertisement', kind: 'furniture', longest: 90, pattern: advertisements },
  { name: 'newsletter', kind: 'furniture', longest: 420, pattern: newsletters },
  { name: 'contributors', kind: 'furniture', longest: 700, pattern: contributors },
  {
    name: 'reporters',
    kind: 'furniture',
    longest: 260,
    needs: /contributed|reported from/,
    pattern: reporters,
  },
  { name: 'copyright', kind: 'furniture', longest: 300, pattern: copyrights },
  { name: 'share', kind: 'furniture', longest: 160, pattern: shares },
  { name: 'author', kind: 'byline', longest: 160, pattern: authors },
  { name: 'dateline', kind: 'byline', longest: 160, pattern: datelines },
  { name: 'glued-credit', kind: 'caption', longest: 700, needs: /\//, pattern: gluedCredits },
  { name: 'photo-credit', kind: 'caption', longest: 700, needs: photoWords, pattern: photoCredits },
];
