import { baseOfStem, regularPast } from './verb-base.ts';

/** Irregular verbs: base, past, participle; the participle is left out where it is the past, and both where they are the base. */
const irregular = `arise arose arisen|awake awoke awoken|be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent|bet|bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast|build built|burst|buy bought|cast|catch caught|choose chose chosen|cling clung|come came come|cost|creep crept|cut|deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got|get got gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit|hold held|hurt|keep kept|know knew known|lay laid|lead led|leave left|lend lent|let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|offset|pay paid|put|quit|read|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set|shake shook shaken|shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|speak spoke spoken|spend spent|spin spun|split|spread|stand stood|steal stole stolen|stick stuck|strike struck|strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone|uphold upheld|wake woke woken|wear wore worn|weave wove woven|win won|wind wound|write wrote written`;

/** Regular verbs that news English has in the present or the infinitive; their past and "-ing" need no list. */
const regular = new Set(
  `accelerate accept access accomplish accuse achieve acknowledge act add address admire admit adopt advance advise advocate affect afford agree aim air allege allocate allow announce answer appeal appear apply appoint appreciate approach argue arrive ask assemble assert assess assist assume attack attempt attend attract average avoid await award back balance ban battle behave believe belong benefit blame block boast boost borrow bounce breach burn bypass call campaign cap capture care carry cause cease celebrate chair challenge change charge check cite claim clean clear click climb clinch close collapse collect combat combine comment commit compare compete complain complete conclude condemn conduct confirm connect consider contend consist constitute contain contest continue contradict control convince cool cooperate count cover crash create cross curb date debate decide declare defeat defend define delay deliver demand demonstrate deny depend deploy describe deserve destroy determine develop die disagree disclose discuss dismiss disrupt distract divide dominate donate double drop earn ease echo educate elect eliminate embrace emerge emit employ enable encounter encourage end endorse enforce engage enjoy ensure enter equal establish estimate examine exceed exclude execute exist expand expect experience expire explain exploit explore expose express extend face fail farm favor fear figure file fill finance finish fire fit fix flow focus follow force fuel fund further gain gather generate grab grant handle happen hate head heat help highlight hire honor honour hope host house hunt ignore imagine import improve include increase indicate influence injure insist inspire intend interview introduce invest investigate involve issue join judge jump kick kill knock lack land last launch learn lift like limit listen live lock look loom love maintain manage march match matter measure mention miss monitor mount move name navigate near need negotiate nominate note notice obtain occupy occur offer open operate oppose orchestrate oust outnumber owe own paint participate pass perform permit persuade pick place plan play pledge point pose post power predict prefer prepare present preserve press prevail prevent proceed produce profit prohibit promote propel propose protect prove provide publish pull purchase pursue push question raise rally range rank rate reach rebound recall receive reckon recommend recover reduce refer reflect refuse register regret reinforce reject relate release relocate rely remain remember remind remove repair repeat replace report represent request require rescue resemble reside resign resist resolve respect respond rest restore result retain retire return reveal risk roll rule sail save score secure seem serve settle share shift ship sign slip slow solicit solve sort sound span spur stage star start state stay stem step stop store strengthen stress stretch struggle succeed suck sue suffer suggest supply support surge survive suspect swallow switch tackle talk tax tend test thank threaten tolerate total track trade trail transfer transform translate transport travel treat trigger triple trust try turn undermine unite urge use value vary veto view violate visit vote vow wait walk want warn watch weigh welcome wish wonder work worry wrap yield`.split(
    ' ',
  ),
);

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
