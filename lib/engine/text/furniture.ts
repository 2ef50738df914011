import type { BlockKind } from '../../quiz/article.ts';

/** A sort of line that the page around an article leaves in its text. */
type LineRule = { name: string; kind: BlockKind; longest: number; pattern: RegExp };

/**
 * The lines that are not the article, the first that fits wins. `longest` bounds the line each looks at, so a paragraph
 * that merely speaks of such things stays body.
 */
export const lineRules: readonly LineRule[] = [
  // takes "Skip to main content"; refuses "Skip Bayley returned"; limit: only the usual page controls
  {
    name: 'page-control',
    kind: 'furniture',
    longest: 80,
    pattern:
      /^(?:skip to (?:main )?(?:content|navigation)|back to (?:top|main)|jump to|open this (?:photo|article) in|go to (?:the )?(?:home|next|previous)|toggle|menu$|search$|home$|sections?$|close$|loading|print(?: this)?(?: article)?$|view (?:comments|gallery|all)|show more$|hide$|play(?: video)?$|listen(?: to (?:this )?article)?$|skip ad|\d+ min(?:ute)?s? read)/i,
  },
  // takes "Read more: The harbour reopens"; refuses "Related work was shown in 2019 by a team."; limit: "Related" alone or with a colon
  {
    name: 'other-story',
    kind: 'furniture',
    longest: 240,
    pattern:
      /^(?:(?:related|read more|more on|more from|see also|read also|also read|also on|also in|also|don[’']t miss|recommended|trending|most (?:read|popular|viewed)|editor[’']?s[’']? picks?|top stories|latest|up next|watch|watch live|video|photos|gallery|listen|opinion|analysis|explainer|live updates?|in pictures|from the archives?|editorial|read|more)\s*:|(?:related(?: (?:stories|articles|news|content|links?|topics|coverage|videos?))?|read more|more (?:stories|news|coverage|top stories).{0,40}|see also|recommended(?: for you| stories)?|trending(?: now)?|most (?:read|popular|viewed)|editor[’']?s[’']? picks?|top stories|latest (?:news|stories|videos?)|up next|you (?:may|might) (?:also )?(?:like|be interested in).{0,30}|what to (?:read|watch) next|more from .{1,60}|more on .{1,60}|follow (?:us|live)\b.{0,60})$)/i,
  },
  // takes "Advertisement", "Story continues below advertisement"; refuses "Advertisement revenue fell."; limit: English only
  {
    name: 'advertisement',
    kind: 'furniture',
    longest: 90,
    pattern:
      /^(?:advertis(?:e?ment|ing)(?: \d+)?(?:$|[.,:] )|(?:this )?(?:story|article|content) continues(?: below)?|(?:this )?advertisement (?:has not loaded|is loading)|sponsored(?: content| by .*)?$|promoted(?: content)?$|paid (?:content|post)|partner content|scroll to continue|this is a modal window|article content$|storybreak)/i,
  },
  // takes "Sign up for our morning letter"; refuses "Sign up fees rose, she said"; limit: newsletters that call themselves otherwise
  {
    name: 'newsletter',
    kind: 'furniture',
    longest: 420,
    pattern:
      /^(?:(?:please )?(?:sign up|subscribe|register|sign in|log ?in|create (?:an|your) account|join (?:the conversation|us|our))\b.{0,60}(?:$|\b(?:newsletters?|today|now|here|inbox|for free|free|e-?mails?|alerts?|subscribers?|account|to (?:read|continue|comment)))|get (?:the )?.{0,60}(?:newsletters?|in(?:to)? your inbox|delivered|e-?mail alerts)|our .{0,60}newsletters?\b.{0,300}(?:sign up|subscribe)|.{0,300}\b(?:sign up|subscribe) (?:today|now|here|to our|for our|for the)\b.{0,80}$|by (?:signing|clicking|subscribing|providing|continuing)\b|enter your e-?mail|thanks for (?:signing|subscribing|reading)|download (?:the|our) app|.{0,60}\bnewsletter$|we (?:use|value) (?:cookies|your privacy)|already (?:a|have an?) (?:subscriber|account)|this (?:article|content) is (?:for|available to) subscribers|support (?:our|independent|quality) journalism|(?:have|got|do you have) (?:a |any )?(?:news )?(?:tips?|story ideas?)\b)/i,
  },
  // takes "With reports from Ann Lowe in Hull", "— with files from Reuters"; refuses "With reports of fire, crews left."; limit: long lists
  {
    name: 'contributors',
    kind: 'furniture',
    longest: 260,
    pattern:
      /^[\p{P}\s]*(?:with (?:a |additional )?(?:reports?|files?|reporting|material|notes?) (?:from|by)\b|(?:additional |further )?reporting (?:by|for)\b|(?:edited|editing|compiled|translated|written|photography|illustrations?|graphics?) by\b|(?:the )?(?:associated press|canadian press|reuters|bloomberg|new york times|.{0,60}) (?:contributed|reported from)\b.{0,60}|this (?:report|story|article|post)(?: by .{1,80})? (?:was|has been|is|originally|first)\b.{0,120}(?:published|updated|corrected|produced|edited|appeared)|contributors?:|follow .{0,60}\bon (?:twitter|x|facebook|instagram)\b|follow @|.{0,80} (?:is|can be reached|may be reached) at \S+@\S+|.{0,40}\be-?mail:? \S+@\S+)/iu,
  },
  // takes "© 2021 The Ellery Post"; refuses "Copyright law changed, he said."; limit: notices without a sign, year or "rights"
  {
    name: 'copyright',
    kind: 'furniture',
    longest: 300,
    pattern:
      /^(?:©|\(c\) ?\d{4}|copyright\b.{0,12}\d{4}|copyright ©|(?:.{0,80})all rights reserved|this (?:material|content) (?:may not|is protected)|terms of (?:use|service)|privacy policy|contact us$|about us$|report (?:an|a) (?:error|typo)|our standards:|.{0,80}\btrust principles)/i,
  },
  // takes "Share this article", "12 Comments", "Tags: harbour, fish"; refuses "Share prices fell."; limit: shares told by icons alone
  {
    name: 'share',
    kind: 'furniture',
    longest: 160,
    pattern:
      /^(?:share(?:$| (?:this|on|via|article|story|with)\b.{0,40}$|:)|(?:tweet|facebook|twitter|linkedin|whatsapp|reddit|pinterest|e-?mail|copy link|link copied|save|bookmark|gift(?: this)?(?: article)?|comments?|comment on this|leave a comment|(?:view|show|read|see|post) (?:all )?(?:\d+ )?comments?|\d[\d,]* (?:comments?|shares?|likes?|views?|replies)|like|reply|report|flag)(?: \(\d+\))?$|(?:tags?|topics?|filed under|categories|category|keywords?|in this (?:story|article)|more about)\s*:|(?:comments are|this comment|comments on this|sort by|read our comment|please read our))/i,
  },
  // takes "By Ann Lowe", "Ann Lowe, Staff reporter", "Published May 4, 2021"; refuses "By Monday the road was open."; limit: a name alone
  {
    name: 'byline',
    kind: 'byline',
    longest: 160,
    pattern:
      /^(?:(?:by|from):? (?:\p{Lu}[\p{L}.’'-]*)(?:,? (?:and |& |de |van |von |al )?(?:\p{Lu}[\p{L}.’'-]*)){1,9}(?:[,|·•–—-].{0,80})?$|by \p{Lu}{2,}[\p{Lu} .,&’'-]{2,80}$|(?:published|updated|posted|last (?:updated|modified)|first published|last updated on|created)\b:?.{0,80}(?:\d{4}|ago|a\.?m\.?|p\.?m\.?|\d{1,2}:\d\d).{0,40}$|(?:special to|for) the (?:\p{Lu}[\p{L}’'-]*(?: and )? ?){1,5}$|(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december),? (?:\d{1,2},? )?\d{4}.{0,20}$|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2},? \d{4}.{0,40}$|[\p{L}’'. -]{4,40}[,|·•/] ?(?:staff (?:reporter|writer)|(?:the )?(?:associated press|canadian press|reuters|bloomberg(?: news)?|afp|postmedia(?: news)?|cp|ap)|[\p{L} ]{0,30}(?:correspondent|reporter|columnist|editor|bureau chief))$)/iu,
  },
  // takes "A boat leaves Port Ellery on May 4.Ann Lowe/The Harbour Press", "(Photo by Ann Lowe)"; refuses "He wants a mix of and/or."; limit: a credit without slash or photo word
  {
    name: 'caption',
    kind: 'caption',
    longest: 700,
    pattern:
      /(?:[.?!”"’)]\s?(?:\p{Lu}[\p{L}.’'-]*\s){1,4}?\p{Lu}[\p{L}.’'-]*\s?\/\s?(?:the |for the )?(?:\p{Lu}[\p{L}’'&.-]*\s?){1,6}$|\b(?:getty images|ap photo|afp via getty|handout|file photo|canadian press\/\S.{0,40}|stock\.?adobe\.com|shutterstock|istock|unsplash)\b[^.]{0,60}[.)]*$|\((?:photo|photograph|image|picture|courtesy|supplied|file|ap|reuters)\b[^)]{0,80}\)\.?$|^(?:photos?|photographs?|images?|pictures?|illustration|caption|photo credit|credit|file photo|handout)\s?(?:by|:|\/|courtesy)|(?:photo|photograph|picture|image)s?(?: by| courtesy of|:) [\p{L}\s.’'/-]{2,60}$|^the canadian press\/|\/(?:the )?(?:associated press|canadian press|reuters|afp|getty(?: images)?|epa|bloomberg|postmedia|cp|ap|globe and mail|new york times)\.?$)/iu,
  },
];
