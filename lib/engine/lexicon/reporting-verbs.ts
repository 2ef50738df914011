/**
 * How a verb reports. `clause`: with a clause, "that" or not; `that`: only with "that"; `quote`: introduces or tags a
 * quotation; `tag`: follows what is said ("…, she said"); `listener`: names who is told before the clause; `question`: with
 * whether, if or a question word; `describe`: says what something is called; `request`: asks somebody to do something;
 * `promise`: with "to" and a verb; `study`: what polls and papers do; `belief`: held, not said; `noun`: the form is often a
 * noun; `topic`: with what was spoken about; `act`: of these, the verbs that can only be done in words.
 */
export type Frame =
  | 'clause'
  | 'that'
  | 'quote'
  | 'tag'
  | 'listener'
  | 'question'
  | 'describe'
  | 'request'
  | 'promise'
  | 'study'
  | 'belief'
  | 'noun'
  | 'topic'
  | 'act';

/** Verbs of saying by frame, as lemmas. A verb may stand in several. */
export const reportingVerbs: Readonly<Record<Frame, string>> = {
  clause: `say add allege announce argue assert claim comment complain concede conclude confess confirm contend counter declare
    deny disclose emphasize emphasise estimate explain forecast guarantee hint imply indicate insist joke maintain mention
    note observe opine point_out postulate predict proclaim promise protest quip reaffirm recall reckon recount reiterate
    remark repeat reply report respond retort reveal speculate state stress suggest swear testify theorize tweet underline
    underscore vow warn write caution boast lament admit acknowledge answer affirm attest bemoan brag clarify continue
    cry decree dispute foresee gripe grumble hypothesize insinuate murmur muse mutter note posit profess project quote
    rant reason rejoin relate retweet rule scoff shout signal snap specify stipulate submit summarize surmise tell threaten
    thunder venture volunteer wail warn whisper yell agree assess accuse assure inform notify remind convince
    propose recommend demand request urge read post certify hold argue text email teach spell_out make_clear make_it_clear
    elaborate enthuse fume gush interject joke intone plead counsel offer`,
  that: `agree answer propose recommend demand request urge hold rule allow offer post read signal teach submit continue dispute hint
    project accuse pledge relate reason advise quote threaten cry assess plead`,
  quote: `ask shout yell scream cry laugh joke quip sing chant tweet retweet write post text email reply respond answer begin
    continue go_on recall muse wonder read call urge order implore beg plead demand snap bark sigh smile exclaim declare
    proclaim tell offer conclude interject interrupt deadpan marvel mock jab crow chuckle gasp groan growl moan roar sob
    counsel demand agree start enthuse chime_in elaborate caution beam fume thunder intone gush grin nod shrug retort fire_back
    shoot_back say explain add report sum_up hit_back put_it ask blog message opine sign_off label remember`,
  tag: `say add argue explain warn note insist suggest claim acknowledge admit announce assert complain concede conclude confirm
    contend declare estimate joke observe predict quip recall reckon reiterate remark repeat reply report respond retort
    reveal speculate state stress testify tweet write caution boast lament maintain point_out recount muse counter
    affirm allege believe think suspect guess hope fear tell ask wonder show indicate explain agree disclose
    emphasize emphasise figure read post ask remember`,
  listener: `tell inform assure remind warn advise notify ask caution convince persuade promise show text email message teach
    lecture brief`,
  question: `ask wonder question inquire enquire query say explain know tell see decide discuss describe outline reveal
    understand doubt debate consider learn ponder`,
  describe: `call describe label brand dub term characterize characterise portray depict hail paint denounce dismiss decry
    condemn blast slam deride praise deem declare pronounce refer_to compare liken criticize criticise cast frame tout
    accuse rate lambaste ridicule mock bill single_out castigate`,
  request: `urge ask call_on call_for order tell advise encourage beg implore instruct invite press direct request warn plead_with
    appeal_to challenge counsel exhort remind command lobby`,
  promise: `vow promise pledge threaten offer refuse decline agree swear guarantee propose volunteer claim demand ask undertake`,
  study: `show find suggest indicate reveal report estimate project conclude note say predict demonstrate confirm state warn
    argue cite read describe put hear`,
  belief: `believe think hope fear want expect know worry doubt suspect plan seek wish prefer anticipate regret
    love plan aim agree disagree forget remember appear seem hesitate appreciate wonder fret pray`,
  noun: `claim report state point remark comment reason counter tweet promise vow pledge question estimate signal stress release
    advise fear post warn praise joke boast demand repeat note offer plan hope want need view project forecast text email
    support doubt worry rate bill label brand term frame press challenge answer reply call show find shout cry laugh look message
    care mind trust regret bet figure dream guess rule quote protest sign cast dispute decree address order request favor
    favour judge study access mean love like hate wish object rant rebuke cite guarantee venture`,
  topic: `criticize criticise denounce discuss praise slam blast address defend deny announce explain accuse
    reject mock endorse question propose cite outline mention condemn dismiss ridicule deride lament
    bemoan decry applaud credit blame thank congratulate oppose highlight reveal reiterate repeat
    emphasize predict claim note acknowledge disavow dispute contradict recommend rebuke disclose
    joke_about talk_about speak_about complain_about point_to refer_to hint_at call_for call_on
    respond_to object_to warn_of warn_about warn_against brag_about boast_about boast_of comment_on
    apologize_for apologise_for argue_for argue_against speak_of tell_of vouch_for take_aim_at
    lash_out_at call_out threaten predict tout recall recount reference portray confirm invoke promise
    vow offer advocate deplore assail lambaste hail urge commend justify clarify laud`,
  act: `acknowledge announce apologize_for apologise_for call_for complain_about condemn confirm criticize criticise decry denounce
    deny mention note point_to praise predict question reiterate repeat slam blast`,
};

const noClause = new Set(['tell', 'ask', 'read', 'post', 'figure', 'tweet', 'counter', 'repeat']);

/** Verbs of saying or thinking, as lemmas, behind which a clause may follow without "that": "said sales rose"; not "told". */
export const thinkingVerbs: ReadonlySet<string> = new Set(
  `${reportingVerbs.tag} find expect know learn mean deny promise vow forecast`
    .split(/\s+/)
    .filter((verb) => !noClause.has(verb)),
);
