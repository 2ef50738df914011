const phrases = (list: string): string[] =>
  list
    .trim()
    .split('\n')
    .map((phrase) => phrase.trim());

/** News agencies and papers as a credit or byline names them. */
export const agencies = phrases(`
  (?:The )?(?:Associated|Canadian) Press
  Reuters
  AFP(?:[/ ]Getty(?: Images)?)?
  Agence France-Presse
  Getty(?: Images)?
  EPA
  Bloomberg(?: News)?
  Postmedia(?: News)?
  (?:The )?Globe and Mail
  (?:The )?New York Times
  PA(?: Media)?
  CP
  AP`);

/** How lines of a page begin that are no sentences: its controls, and its ways to other stories. */
export const pageOpenings = phrases(`
  (?:skip|back|jump|go) to
  (?:toggle|menu|search|home|sections?|close|hide|show|print|play|view|loading)
  (?:related|recommended|trending|latest|most (?:read|popular|viewed)|top stories|up next)
  (?:read|more|see|watch|listen|also|gallery|photos|videos?|in pictures|explainer|opinion|analysis)
  (?:you (?:may|might)|what to|don[’']t miss|live updates?|editorial|editor[’']?s[’']? picks?)
  (?:advertis(?:e?ment|ing)|(?:this )?(?:story|article) continues|article content|sponsored|promoted|paid|partner|scroll)
  (?:sign (?:up|in)|subscribe|register|log ?in|join|get|enter|download|already a|follow|for immediate)
  (?:share|tweet|facebook|twitter|linkedin|whatsapp|reddit|e-?mail|copy link|save|gift)
  (?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|comments?|leave a|contact us|about us|terms of|privacy)
  \\d[\\d,]* (?:min(?:ute)?s?|comments?|shares?|likes?|views?|replies)`);

/** How a notice of the page begins that is written as a sentence. */
export const noticeOpenings = phrases(`
  with (?:a |additional )?(?:reports?|files?|reporting|material|notes?) (?:from|by)\\b
  (?:(?:additional |further )?reporting|edit(?:ed|ing)|compiled|translated|graphics?) (?:by|for)\\b
  (?:editor[’']?s?[’']? notes?|corrections?|clarifications?|note to (?:readers|editors)|contributors?)\\s*[:—–-]
  this (?:interview|conversation|story|article|post) (?:by .{1,80} )?(?:was|has|is|originally|first)\\b.{0,120}(?:published|updated|corrected|produced|edited|appeared|condensed)
  (?:this )?(?:story|article|content|advertisement) (?:continues|has not loaded|is loading)
  (?:please )?(?:sign up|subscribe|log in|register|enter your e-?mail|download (?:the|our) app)\\b.{0,80}\\b(?:newsletters?|today|now|here|inbox|free|account|app)\\b
  (?:get (?:the )?|our ).{0,60}(?:newsletters?|your inbox)
  by (?:signing up|clicking|subscribing|providing your)
  we (?:use|value) (?:cookies|your privacy)
  (?:©|\\(c\\) ?\\d{4}|copyright\\b.{0,12}(?:\\d{4}|©))
  this (?:material|content) (?:may not|is)
  follow .{0,60}(?:@|\\bon (?:twitter|x|facebook|instagram)\\b)
  support (?:our|independent|quality) journalism
  comments are (?:closed|now)`);

/** What a notice says further on. */
export const noticeWords = phrases(`
  [.!?] (?:sign up|subscribe) (?:today|now|here|to our|for our|for the)\\b.{0,80}$
  all rights reserved
  (?:can|may) be reached at \\S+@
  \\S@\\S+\\.\\p{L}{2,12}\\W?$`);
