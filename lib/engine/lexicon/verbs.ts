import { baseOfStem, regularPast } from './verb-base.ts';
import { verbTable } from './verb-table.ts';

/** Irregular verbs: base, past, participle; the participle is left out where it is the past, and both where they are the base. */
const irregular = `arise arose arisen|awake awoke awoken|be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent|bet|bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast|build built|burst|buy bought|cast|catch caught|choose chose chosen|cling clung|come came come|cost|creep crept|cut|deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got|get got gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit|hold held|hurt|keep kept|know knew known|lay laid|lead led|leave left|lend lent|let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|offset|pay paid|put|quit|read|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set|shake shook shaken|shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|speak spoke spoken|spend spent|spin spun|split|spread|stand stood|steal stole stolen|stick stuck|strike struck|strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone|uphold upheld|wake woke woken|wear wore worn|weave wove woven|win won|wind wound|write wrote written`;

// Regular verbs in no class.
const others =
  'access accomplish achieve act admire advocate affect afford appeal approach assist average avoid await balance battle behave benefit blame bounce breach bypass campaign cap care carry change check clean clear click combat combine connect consist constitute contain contradict cool cooperate count cover curb date defend define depend deploy deserve determine disrupt distract divide dominate echo educate embrace emit encounter enforce engage enjoy ensure equal examine exceed exclude exist experience exploit explore expose express face farm favor fit fix focus fuel further grab handle hate heat highlight honor honour hunt ignore include influence inspire investigate involve judge kick knock lack like listen lock loom match matter measure monitor mount navigate near notice occupy orchestrate outnumber participate perform point pose power preserve prevail prevent proceed profit prohibit propel protect pull pursue range rank refer reflect register reinforce relocate rely repair resemble reside resist resolve respect rest restore result retain risk settle shift solicit solve sort span spur star stem store suck suffer swallow switch tackle tend test thank tolerate total track transfer transform translate transport trigger trust undermine unite value violate weigh welcome wrap yield'.split(
    ' ',
  );

/** Regular verbs that news English has in the present or the infinitive; their past and "-ing" need no list. */
const regular = new Set([...verbTable.classes.keys(), ...others]);

/** What a word can be as a verb: its base and the form. `ed` is both past and participle. */
export type VerbForm = { base: string; form: 'base' | 's' | 'past' | 'participle' | 'ed' | 'ing' };

const irregularForms = new Map<string, VerbForm[]>();
const irregularPasts = new Map<string, string>();
for (const row of irregular.split('|')) {
  const [base = '', past = base, participle = past] = row.split(' ');
  const put = (word: string, form: VerbForm['form']): unknown =>
    irregularForms.set(word, [...(irregularForms.get(word) ?? []), { base, form }]);
  irregularPasts.set(base, past);
  put(base, 'base');
  put(past, past === participle ? 'ed' : 'past');
  if (past !== participle) put(participle, 'participle');
}

// Words in "-ed" and "-ing" that are no verbs. Limit: an adjective of nouns ("bearded") is taken for one, and told from it by its place.
const noVerb = new Set(
  'hundred indeed speed sacred naked wicked aged rugged ragged crooked kindred hatred infrared beloved talented gifted so-called unprecedented armed wooded biased thing king ring wing string spring morning evening ceiling sibling darling wedding pudding herring shilling sterling during willing ongoing upcoming outgoing incoming outstanding nothing something anything everything beijing boeing'.split(
    ' ',
  ),
);

// "recognise", "organize", "clarify"; refuses "otherwise", "precise", "enterprise", "prize".
const verbEnding = /^.{3,}(?:ize|ify)$|^.{4,}[cglmnrs]ise(?<!prise)$/;

const isBase = (word: string): boolean =>
  regular.has(word) ||
  verbEnding.test(word) ||
  irregularForms.get(word)?.[0]?.form === 'base' ||
  prefixed(word).some(({ form }) => form === 'base');

// "overcame", "withdrew", "rebuilt"; refuses "outcome", "relay", "outbreak", "rebound".
function prefixed(word: string): readonly VerbForm[] {
  const parts =
    /^(over|under|with|mis|re|fore|out)(?!(?:put|set|let|cast|break|bound|lay|cost|lie|sing|spoken)$|come(?<=outcome))(.{3,})$/.exec(
      word,
    );
  const [, prefix = '', rest = ''] = parts ?? [];
  return (irregularForms.get(rest) ?? none).map(({ base, form }) => ({ base: prefix + base, form }));
}

/** The base of a form in "-s": "employs", "carries", "reaches". */
const baseOfS = (word: string): string | undefined =>
  [word.slice(0, -1), word.replace(/ies$/, 'y'), word.replace(/(?<=s|x|z|ch|sh|o)es$/, '')].find(
    (base) => base !== word && isBase(base),
  );

const none: readonly VerbForm[] = [];

function readForms(word: string): readonly VerbForm[] {
  const found: VerbForm[] = [...(irregularForms.get(word) ?? prefixed(word))];
  if (regular.has(word) || verbEnding.test(word)) found.push({ base: word, form: 'base' });
  if (word.endsWith('s')) {
    const base = baseOfS(word);
    if (base !== undefined) found.push({ base, form: 's' });
  }
  const [, stem, ending] = /^([a-z]{2,14}?)(ed|ing)$/.exec(word) ?? [];
  if (stem === undefined || noVerb.has(word) || !/[aeiouy]/.test(stem)) return found;
  if (ending === 'ing') found.push({ base: baseOfStem(stem), form: 'ing' });
  else if (found.length === 0 && (!stem.endsWith('e') || endsInE.test(stem)))
    found.push({ base: stem.endsWith('e') ? `${stem}e` : baseOfStem(stem), form: 'ed' });
  return found;
}

const endsInE = /^(?:(?:dis)?agre|fre|decre|guarante|refere)$/;

const known = new Map<string, readonly VerbForm[]>();
const mostKnown = 16000;

/** The verbs that `word` (lower case) can be a form of; empty when it is none that is known. The past and "-ing" are read by rule. */
export function verbForms(word: string): readonly VerbForm[] {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const forms = readForms(word);
  known.set(word, forms);
  return forms;
}

/** The past of a verb by its base: "win" → "won", "hire" → "hired". Limit: "rebuild" and its like are taken for regular ones. */
export const pastOf = (base: string): string => irregularPasts.get(base) ?? regularPast(base);
