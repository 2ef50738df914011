import { classTable, wordsOf } from './class-table.ts';
import { pluralOf } from './plural.ts';
import { beliefNouns, speechNouns } from './reporting-nouns.ts';

const { bits, classes } = classTable(
  {
    /** public bodies that decide and speak as one: "ministry", "court" */
    body: 'academy administration agency army assembly association authority bank board bureau cabinet campaign chamber charity church coalition college commission committee confederation congress constabulary council court department diocese directorate embassy federation force foundation government hospital house institute institution jury league legislature library military ministry mission movement museum navy office ombudsman orchestra organisation organization panel parliament party patrol police presidency regulator school secretariat senate service society think-tank tribunal trust union university watchdog court-martial police-force',
    /** what trades: "insurer", "firm" */
    firm: 'agency airline automaker bakery bank brand brewer brewery broadcaster builder business carmaker carrier chain chipmaker club company conglomerate consultancy cooperative corporation dealer dealership developer drugmaker employer enterprise exchange factory firm franchise fund giant group grocer insurer investor lender magazine maker manufacturer market mill mine network newspaper operator outlet partnership platform plant producer provider publisher restaurant retailer seller shop start-up startup store studio subsidiary supermarket supplier tank utility vendor venture website wholesaler industry sector paper station',
    /** many people taken as one: "crew", "family" */
    group:
      'alliance audience band bloc brigade cast choir class club coalition cohort committee community company congregation convoy council couple crew crowd delegation division duo electorate faction family fleet force gang garrison group household jury league membership militia minority mob movement panel party population posse public quartet regiment squad staff syndicate team tribe trio troop unit workforce network organisation organization association generation pair personnel',
    /** people without an office: "girl", "victim" */
    person:
      'adult backer detractor operative proponent pundit sceptic skeptic source spokesperson ally baby boy bystander child citizen civilian critic customer donor fan fellow figure friend gentleman girl guest guy human individual kid lady man member migrant native neighbor neighbour newcomer onlooker opponent owner passenger patient pedestrian pensioner people person prisoner refugee resident rival stranger supporter survivor suspect teen teenager tenant toddler user victim visitor voter witness woman youngster youth other',
    /** kin: "aunt", "widow" */
    kin: 'aunt boyfriend brother child cousin dad daughter ex-husband ex-wife family father fiancé fiancée girlfriend grandchild granddaughter grandfather grandma grandmother grandpa grandparent grandson half-brother half-sister husband kid mom mother mum nephew niece parent partner relative sibling sister son spouse stepfather stepmother uncle widow widower wife',
    /** offices written before a name: "senator", "judge" */
    office:
      'admiral ambassador archbishop attorney ayatollah bishop brigadier captain cardinal chair chairman chairwoman chancellor chief coach colonel commander commissioner congressman congresswoman constable coroner corporal councillor councilman councilwoman deputy detective director doctor emperor envoy executive general governor imam inspector judge justice king lawmaker lieutenant magistrate major marshal mayor minister mp mpp officer pastor pope premier president priest prime-minister prince princess principal professor prosecutor queen rabbi rector representative reverend secretary senator sergeant sheikh sheriff speaker superintendent treasurer vice-president whip legislator mla mna',
    /** papers that one writes, signs, sends or quotes: "affidavit", "memo" */
    paper:
      'affidavit agreement analysis announcement article audit bill book briefing brochure bulletin catalogue certificate charter column communique complaint contract directive document dossier draft e-mail editorial email essay filing form guide guideline indictment journal lawsuit leaflet letter list magazine manifesto manual manuscript memo memoir memorandum message motion newsletter newspaper note notice novel op-ed opinion order pamphlet paper petition plan poll post poster proposal publication record release report resolution review ruling script section speech statement story study submission suit summary survey text thesis transcript treaty tweet verdict warrant website blog',
    /** what is said: "accusation", "remark", "interview" */
    speech: `${[...speechNouns].join(' ')} address apology briefing call commentary conversation debate description diatribe discussion explanation greeting interview lecture lie phrase pitch presentation press-conference question quip quotation quote rant rebuke rumour rumor sermon speech talk testimony word email e-mail post text letter debate`,
    /** what is held: "belief", "fear" */
    belief: `${[...beliefNouns].join(' ')} idea theory thought expectation guess prospect speculation`,
    /** what is held at a time: "summit", "wedding" */
    event:
      'anniversary appearance auction award ball ballot banquet breakfast briefing broadcast campaign caucus celebration census ceremony championship competition concert conference congress contest convention course coronation debate debut demonstration dinner drill election event exhibition expedition fair festival final flight forum funeral fundraiser gala game gathering hearing inauguration inquest inquiry interview investigation launch lecture lesson lunch march match meeting mission negotiation opening operation parade party performance premiere primary procession protest race raid rally reception referendum rehearsal reunion riot screening search seminar service session show speech strike summit surgery symposium talk testimony tour tournament trial trip vigil visit vote voyage walkout wedding workshop olympics address poll survey',
    /** what is won or lost: "primary", "semi-final" */
    contest:
      'bout campaign caucus championship competition contest cup derby duel election event fight final fixture game leg marathon match nomination olympics playoff poll primary race referendum regatta round season semi-final semifinal series test tie tournament vote quarter-final',
    /** what strikes and harms: "blast", "famine" */
    disaster:
      'accident airstrike ambush arson assault attack attacker avalanche bankruptcy blackout blast blaze bomb bomber bombing clash collapse collision conflict coup crash crisis cyclone derailment disaster drought earthquake epidemic eruption explosion famine fire flood flooding genocide gunman heatwave hurricane incident invasion killing landslide massacre meltdown missile mudslide murder outage outbreak pandemic quake recession revolution riot robbery rocket scandal shooting shutdown siege spill stampede storm strike suicide tornado tragedy tsunami typhoon uprising violence virus war wildfire crime death',
    /** what somebody decided or did: "ban", "resignation" */
    deed: 'action announcement appeal appointment approval arrest ban bid boycott change choice closure cut decision decree delay departure dismissal effort election expansion failure idea increase initiative intervention investigation investment lawsuit mistake motion move nomination offer order plan pledge policy practice process program programme project promise proposal purchase reform refusal release request resignation resolution response review rule ruling sale scheme sentence step strategy suspension takeover threat verdict veto vote vow withdrawal bill push attempt argument issue question',
    /** what two sides agree: "truce", "merger" */
    deal: 'accord acquisition agreement alliance arrangement bargain ceasefire charter compromise contract deal lease licence license merger megamerger offer pact partnership purchase sale settlement takeover transaction treaty truce',
    /** sums of money: "fine", "salary" */
    money:
      'aid allowance amount asset award bail bailout bet bid bill bond bonus bribe budget cash charge compensation contribution cost credit damage debt deficit deposit discount dividend donation due duty earnings expense fare fee fine fortune fund funding gift grant income investment levy loan loss margin money mortgage payment payout penalty pension premium price prize profit ransom rebate refund rent reserve revenue reward royalty package salary saving settlement shortfall spending stake subsidy sum surcharge surplus tariff tax toll tuition turnover valuation value wage wealth worth cut share gap raise increase',
    /** what a figure is the size of: "turnout", "length" */
    measure:
      'acreage age amount area attendance average balance bail budget capacity capitalisation capitalization charge circulation cost count debt deficit degree density deposit depth diameter discount distance enrollment enrolment error fee figure fine frequency gap growth height income intake interest length level limit loss magnitude majority margin maximum median membership minimum number odds output pace percentage population premium pressure price probability profit proportion quantity rainfall range rate rating ratio reading rent revenue salary sample score share shortfall size speed stake strength surplus tally target temperature threshold toll total tuition turnout valuation value volume wage weight width workforce yield',
    /** a going up or down: "slump", "growth" */
    change:
      'advance boost climb collapse cut decline decrease dip drop ease expansion fall gain growth hike improvement increase jump loss plunge raise rally rebound recovery reduction rise shift slide slowdown slump spike surge swing',
    /** what lasts: "curfew", "voyage"; events last too */
    spell:
      'ban blockade boycott break call career ceasefire clip conflict contract course curfew deal delay detention documentary drought drive exile extension film freeze hiatus imprisonment internship investigation journey lease leave lockdown lull marriage moratorium occupation pause period pregnancy probation program programme recess reign run search sentence shift siege sit-in spot standoff stay stint streak study suspension tenure term trek truce video wait walk war',
    /** areas: "borough", "island" */
    place:
      'area archipelago borough capital city coast constituency continent country county district hamlet island land municipality nation neighborhood neighbourhood parish peninsula place prefecture province quarter region riding site state suburb territory town township valley village ward world zone community',
    /** built things: "warehouse", "stadium" */
    building:
      'airport apartment arena auditorium barrack building bunker campus casino castle cathedral cemetery center centre chapel church cinema clinic college complex court courthouse courtroom dam dome embassy factory farm gallery garage garden hall headquarters home hospice hospital hotel house jail laboratory library mall mansion mill mine monument mosque museum office palace park planetarium plant port prison property pub refinery resort restaurant school shop site skyscraper square stadium station store studio synagogue temple terminal theater theatre tower university venue villa warehouse zoo',
    /** things with a length: "road", "border" */
    way: 'avenue beach border boulevard bridge canal climb coast coastline corridor course crossing ditch drive fence flight highway hike journey lane line march motorway passage path pipeline queue race rail railway ride river road route runway shore stretch street track trail trek trench trip tunnel voyage walk wall',
    /** what moves people or goods: "ferry", "lorry" */
    vehicle:
      'aircraft airliner ambulance balloon bicycle bike boat bus cab canoe car carriage ferry freighter helicopter jet lorry minibus motorbike motorcycle plane rocket satellite scooter ship shuttle spacecraft submarine tanker taxi tractor train tram truck van vehicle vessel yacht',
    /** works with a title: "ballad", "memoir" */
    work: 'album anthem article autobiography ballad ballet biography book cartoon column comedy documentary drama episode essay exhibit exhibition film game headline magazine memoir movie musical novel opera painting play podcast poem portrait program programme sculpture sequel series show single sitcom sketch song story symphony thriller video character lyric',
    /** what shows or proves: "census", "footage" */
    evidence:
      'analysis assessment audit autopsy calculation census data document email e-mail estimate evidence experiment figure filing finding footage forecast image inquiry investigation letter memo model modelling number paper photo poll projection record report research result review scan statistic study survey tape test transcript trial video',
    /** of which there is one: "sun", "economy"; their "the" needs nothing before it */
    sole: 'air border bottom climate constitution country deficit dollar earth economy ecosystem elderly electorate end environment establishment euro future globe government ground internet left legislature media middle military moon nation needy ocean opposition pandemic parliament past planet police polls poor present presidency president press public rich right sea sky soil stage street sun taxpayer top unemployed universe weather web wind world press-gallery pitch homeless young dead',
    /** says nothing by itself: "way", "kind" */
    thing:
      'account amount aspect case detail example fact form idea instance item job kind manner matter means one option part point possibility problem reason regard respect scenario sense side situation sort subject takeaway thing topic type version way word work',
  },
  (word) => [word, pluralOf(word)],
);

/** The classes of nouns, to be joined with `|`: `noun.body | noun.firm`. A noun may be of several. */
export const noun = bits;

/** All the nouns of some classes, singular and plural, but those of some others. */
export const nounsOf = (wanted: number, but = 0): ReadonlySet<string> => wordsOf(classes, wanted, but);

/** Whether a word (lower case, singular or plural) is a noun of one of the classes: `isNoun('ministries', noun.body)`. */
export const isNoun = (lower: string, wanted: number): boolean => ((classes.get(lower) ?? 0) & wanted) !== 0;
