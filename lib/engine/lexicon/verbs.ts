/** Verbs whose past or participle is not made by "-ed": base, past, participle. */
const irregular = `arise arose arisen|awake awoke awoken|be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built|burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden|forecast forecast forecast|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got|give gave given|go went gone|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|learn learned learned|leave left left|lend lent lent|let let let|mislead misled misled|overrun overran overrun|offset offset offset|override overrode overridden|undercut undercut undercut|withhold withheld withheld|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mistake mistook mistaken|outpace outpaced outpaced|overcome overcame overcome|overtake overtook overtaken|overthrow overthrew overthrown|oversee oversaw overseen|pay paid paid|put put put|quit quit quit|read read read|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|speak spoke spoken|spend spent spent|spin spun spun|split split split|spread spread spread|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|swear swore sworn|sweep swept swept|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood|undertake undertook undertaken|uphold upheld upheld|wake woke woken|wear wore worn|win won won|wind wound wound|withdraw withdrew withdrawn|withstand withstood withstood|write wrote written`;

/** Regular verbs of news English, by base form; a doubled consonant before "-ed" is marked with "+". */
const regular = `abandon abolish absorb abuse accept accompany accomplish account accuse achieve acknowledge acquire act adapt add address adjust administer admit+ adopt advance advertise advise affect afford agree aid aim air alert allege allocate allow alter amass amend amount analyse analyze announce answer anticipate apologise apologize appeal appear apply appoint appreciate approach approve argue arm arrange arrest arrive ask assemble assess assign assist assume attach attack attempt attend attract attribute auction authorise authorize average avoid await award back ban+ bar+ base battle believe belong benefit blame block board boast bomb boost borrow boycott breach broaden brush budget burn bury calculate call campaign cancel+ cancel capture care carry cause cease celebrate chastise chair challenge change charge chase check cite claim clash clear climb close coach collapse collect combine comment commission commit+ communicate compare compete compile complain complete comprise compute concede concentrate concern conclude condemn conduct confirm confront connect consider consist constitute construct consult consume contact contain contend contest continue contract contribute control+ convene convert convict convince cook cool cooperate cope copy cover crack crash create criticise criticize cross crush cultivate cure cycle damage dance dash date debate decide declare decline decrease dedicate defeat defend define delay delete deliver demand demolish demonstrate deny depart depend deploy deport deposit derail derive descend describe deserve design desire destroy detail detain detect deteriorate determine develop devote die differ direct disagree disappear discharge disclose discover discuss dismiss display displace dispute dissolve distribute dive divert divide divorce dominate donate double doubt draft drag+ drain drift drill drop+ drown dub+ earn ease edge educate elect eliminate embark embrace emerge emit+ emphasise employ empty enable enact encounter encourage end endorse enforce engage enhance enjoy enlist enrol+ ensure enter entertain equal equip+ erase erect erode erupt escape establish estimate evacuate evaluate evolve examine exceed exchange exclude execute exercise exist expand expect expel+ experience expire explain explode exploit explore export expose express extend extract face fail fare farm favour favor fear feature field fight figure file fill film finance fine finish fire fish fit+ fix flash flood flow focus follow force forge form found free frustrate fuel fulfil+ function fund further gain gather generate govern grade graduate grant greet guarantee guard guide halt halve handle happen harm harvest head heal heat help hike hire host house hunt identify ignore illustrate imagine impact implement imply import impose impress imprison improve include incorporate increase incur+ indicate indict infect inflict influence inform inherit initiate injure insert insist inspect inspire install instruct insure integrate intend intensify interview introduce invade invent invest investigate invite involve isolate issue jail join judge jump justify kick kidnap+ kill knock label lack land last laud launch leak lease lessen level lift like limit link list listen live load loan lobby locate lock log+ look loom lower maintain manage manufacture march mark market marry match matter measure mention merge migrate mine miss mix mobilise mobilize model monitor mount move multiply murder name narrow near need negotiate nominate note notice notify number nurse obey object observe obtain occupy occur+ offer open operate oppose order organise organize originate oust outline outnumber outweigh overlook owe own pack paint park participate partner pass patrol+ peak perform permit+ persuade phone photograph pick pilot place plan+ plant play plead please pledge plot+ plunge point poison police pose possess post postpone pour power practise practice praise predict prefer+ prepare prescribe present preserve press prevent price print proceed process produce profit prohibit project promise promote prompt propose prosecute protect protest prove provide publish pull pump punish purchase pursue push qualify question queue quote race raid raise range rank rate reach react realise realize rebuild rebound recall receive recognise recognize recommend record recover recruit recycle redeem redesign reduce refer+ reflect refuse regard register regret+ regulate reject relate release relocate rely remain remark remember remind remove renew renovate rent repair repay repeat replace reply report represent request require rescue research resemble reserve reside resign resist resolve respond rest restore restrict result resume retain retire retreat retrieve return reunite reveal reverse review revise revive reward rob+ rock roll rule rush sail sample save scale scan+ scare schedule score scrap+ screen search secure seek seem seize select sentence separate serve settle shape share shelter shift ship+ shock shop+ shorten shout sign signal+ signal silence simplify slash slip+ slow slump soar sort sound spark specialise specialize spill spot+ sponsor squeeze stabilise stage start state stay stem+ step+ stop+ store stress stretch struggle study submit+ succeed suck sue suffer suggest suit sum+ supervise supply support surge surpass surprise surrender surround survey survive suspect suspend sustain switch tackle target tax tease terminate test testify thank threaten tie top+ total+ total touch tour trace track trade trail train transfer+ transform translate transmit+ transport trap+ travel+ travel treat trend trigger triple trust try tumble turn uncover undermine unite unveil update upgrade urge use utilise vacate value vanish vary view violate visit volunteer vote vow voice wait walk want warm warn wash waste watch water weaken weigh welcome widen wipe wish witness wonder work worry wound wrap+ yield zone accelerate amass bail bankroll blast bounce brace brand bundle bypass cap+ cater chop clinch clock coincide comply conceal confess confiscate conserve convey credit cripple curb curtail deduct deem defy deter devastate devise diagnose discourage disguise disrupt distort dodge dole dwarf echo eclipse embarrass empower endanger entitle envisage escalate evade exaggerate exhaust exile fade falter flatten flock flourish fluctuate forfeit foster fracture garner grab+ grapple grip+ groom hail hamper handcuff hover impair impeach implicate intercept intervene invoke jeopardise leap legalise liberate linger loot lure mandate master mend mitigate nationalise obstruct orchestrate outlaw overhaul overturn paralyse pave penalise perish persist pile pin+ pioneer pitch plummet pocket portray precede preside probe procure propel provoke ration reap reassure rebuke recount recoup refund refuel refurbish reinforce reiterate relax relieve render reopen repeal reschedule reshape restructure retrain revamp revoke roam rotate ruin safeguard sanction scatter scramble sever shatter shelve shield showcase simulate skip+ slam+ smash smuggle snap+ solicit solve spare spearhead spiral spoil spur+ squander stall stamp starve steer stimulate strand strengthen stumble subsidise substitute suppress swap+ swallow swamp tap+ temper thrive thwart tolerate topple torture toss trample trim+ triumph unlock uproot usher vaccinate veto vie wander weather wield wreck wrestle thrash trounce spell`;

/** What a word can be as a verb: its base and the form. `ed` is both past and participle. */
export type VerbForm = { base: string; form: 'base' | 's' | 'past' | 'participle' | 'ed' | 'ing' };

const sForm = (base: string): string =>
  /(?:s|x|z|ch|sh|o)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
const stem = (base: string, doubled: boolean): string => (doubled ? base + base.slice(-1) : base);
const edForm = (base: string, doubled: boolean): string =>
  base.endsWith('e')
    ? `${base}d`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ied`
      : `${stem(base, doubled)}ed`;
const doubling = new Set(
  'get set put cut hit run win sit dig let shut quit bet bid split swim spin beg+in begin forget'.split(' '),
);
const ingForm = (base: string, doubled: boolean): string => {
  if (/ie$/.test(base)) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base) && base !== 'be') return `${base.slice(0, -1)}ing`;
  return `${stem(base, doubled || doubling.has(base))}ing`;
};

const forms = new Map<string, VerbForm[]>();
const put = (word: string, form: VerbForm): void => {
  const list = forms.get(word);
  if (list) list.push(form);
  else forms.set(word, [form]);
};

for (const row of irregular.split('|')) {
  const [base = '', past = '', participle = ''] = row.split(' ');
  put(base, { base, form: 'base' });
  put(sForm(base), { base, form: 's' });
  put(ingForm(base, false), { base, form: 'ing' });
  if (past === participle) put(past, { base, form: 'ed' });
  else {
    put(past, { base, form: 'past' });
    put(participle, { base, form: 'participle' });
  }
}
for (const word of regular.split(' ')) {
  const doubled = word.endsWith('+');
  const base = doubled ? word.slice(0, -1) : word;
  put(edForm(base, doubled), { base, form: 'ed' });
  put(ingForm(base, doubled), { base, form: 'ing' });
  if (forms.get(base)?.some((form) => form.form === 'base')) continue;
  put(base, { base, form: 'base' });
  put(sForm(base), { base, form: 's' });
}

const none: readonly VerbForm[] = [];
const unknownPast: readonly VerbForm[] = [{ base: '', form: 'ed' }];

// Words in "-ed" that are no past forms. Limit: an adjective of nouns ("bearded") is taken for one, and told from it by its place.
const notPast = new Set(
  'hundred indeed speed need feed seed weed deed heed greed creed breed reed bleed freed agreed exceed proceed succeed sacred naked wicked aged rugged ragged crooked kindred hatred infrared beloved talented gifted so-called united red bed shed sled unprecedented armed wooded'.split(
    ' ',
  ),
);

/**
 * The verbs that `word` (lower case) can be a form of; empty when it is none that is known. A word in "-ed" that is not
 * known is a past form whose base is "": it can stand in a question only where its base is not needed.
 */
export const verbForms = (word: string): readonly VerbForm[] =>
  forms.get(word) ?? (/^[a-z]{3,14}ed$/.test(word) && !notPast.has(word) ? unknownPast : none);
