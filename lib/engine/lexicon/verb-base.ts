// Stems that take an "e" though their last letters do not ask for one: "rewrite", "explore", "postpone"; and the reverse: "belong", "focus".
const takes =
  /^(?:[oae]w|ey|dy|ho|to|sho|cano|ach|c?ach|cloth|bath|breath|loath|sooth|seeth|[phtw]ast|tast|(?:be)?guid|beguil)$|(?:cre|perme|naus|line)at$|(?:compl|[rd]epl|comp|del|secr|excr)et$|(?:un|inv|^c|exc|inc|rec|ign|exped)it$|(?:adh|interf|rev|persev|coh)er$|(?:con|inter|contra|super)ven$|(?:postp|cond|at|ph|thr|int)on$|(?:expl|rest|ign|impl|depl|ad)or$|(?:inh|exh|imp|reg)al$/;
const refuses =
  /^(?:(?:re)?focus|debut|imperil|bias|caucus|canvas|chorus|wrong|ruin|margin|combat|worship|gossip|(?:be|pro)?long|(?:h|b|g|cl)ang|(?:w|wr|r|st|s|br|spr|cl|fl|p|sw)ing|pencil|council|pivot|ballot|pilot|riot|murmur|martyr|pillar|kidnap)$|(?:velop|llop)$/;
const short = /^(?:re|un|over|out|up|down|mis|fore|pre|under)?[^aeiouy]*[aeiouy][^aeiou]$/;
const one = /(?:^|[^aeiou]|[iu](?=a)|qu)[aeiouy][bdfgklmnprt]$/;

/** Whether the stem of "-ed" or "-ing" has lost an "e": "plac", "shar", "provid"; not "play", "offer", "appear". */
function lostE(stem: string): boolean {
  if (takes.test(stem)) return true;
  if (refuses.test(stem)) return false;
  if (/[cuv]$|[^t]z$|[^s]s$|[aeioudlnr]g$|[bcdfgkpstz]l$|[ct]r$/.test(stem)) return true;
  if (!one.test(stem)) return false;
  if (/el$|er$|en$|ep$|et$/.test(stem)) return false;
  if (/(?:al|or|on|ip|it)$/.test(stem)) return short.test(stem);
  return /om$/.test(stem) ? /^h|com$/.test(stem) : true;
}

/** The stem of a verb whose last consonant may be doubled: "stopp" → "stop", "travell" → "travel"; not "call", "pass". */
function undoubled(stem: string): string {
  if (/[sfz]$|^(?:add|err|egg|butt|boycott)$/.test(stem) && !/^(?:quizz|gass)$/.test(stem)) return stem;
  const keeps =
    stem.endsWith('ll') &&
    /^[^aeiou]*[aeiou]+ll$|^(?:re|over|un)[^aeiou]*[aiou]ll$|st[ai]ll$|.roll$(?<!ntroll|atroll)|^(?:enroll|fulfill|appall)$/.test(
      stem,
    );
  return keeps ? stem : stem.slice(0, -1);
}

/** The base of a regular verb from its stem before "-ed" or "-ing". */
export function baseOfStem(stem: string): string {
  if (/^(?:[dltv]|unt|underl)[iy]$/.test(stem)) return `${stem.slice(0, -1)}ie`;
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (/([^aeiou])\1$/.test(stem)) return undoubled(stem);
  if (/^(?:traff|pan|mim|picn)ick$/.test(stem)) return stem.slice(0, -1);
  return lostE(stem) ? `${stem}e` : stem;
}

const doubles = /^[^aeiou]*[aeiou][^aeiouwxy]$|(?:mit|(?<!f)fer|cur|trol|pel|quip|gret|bel|cel|nap)$/;

/** The past of a regular verb: "stop" → "stopped", "carry" → "carried". */
export const regularPast = (base: string): string =>
  base.endsWith('e')
    ? `${base}d`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ied`
      : `${base}${doubles.test(base) ? base.slice(-1) : ''}ed`;
