import { classTable } from './class-table.ts';
import { reportingVerbs } from './reporting-verbs.ts';

/** The verbs by what they mean, as bases. */
export const verbTable = classTable({
  /** reports with a clause: "say", "warn", "announce" */
  say: reportingVerbs.clause,
  /** holds: "believe", "fear" */
  think: `${reportingVerbs.belief} assume consider doubt feel guess imagine realise realize remember see understand reckon figure learn`,
  /** with "whether" and the like: "ask", "wonder" */
  ask: reportingVerbs.question,
  /** says what a thing is: "call", "describe", "blast" */
  call: `${reportingVerbs.describe} name title entitle nickname know regard treat identify view`,
  /** wants somebody to do something: "urge" */
  urge: `${reportingVerbs.request} allow cause compel enable force get help let make oblige permit persuade require want push tell`,
  /** "vow", "refuse" */
  promise: reportingVerbs.promise,
  /** what studies and polls do: "find", "show" */
  show: reportingVerbs.study,
  /** is to be: "expect", "schedule" */
  plan: 'agree aim apply attempt decide due expect fail hope intend mean need plan prepare refuse schedule seek set slate struggle threaten try want wish',
  /** goes up or down: "surge", "shrink" */
  rise: 'accelerate advance climb contract decline decrease dip double drop ease edge expand fall gain grow halve increase jump lose narrow outpace plunge quadruple rally rebound recover rise shrink sink slide slip slow slump soar spike surge swell swing triple tumble vary widen',
  /** brings up or down: "slash", "boost" */
  raise:
    'add boost bolster cut deepen depress double ease expand extend halve improve increase lengthen lift limit lower narrow raise reduce restrict shorten slash strengthen swell trim triple weaken widen',
  /** money goes: "spend", "owe" */
  pay: 'allocate allot award bid bill charge commit compensate contribute cost devote donate fetch finance fine fund give grant hand invest lend lose offer owe pay pledge refund repay reward send spend stake tax tip waste',
  /** something comes: "earn", "receive" */
  get: 'accept accumulate acquire borrow buy choose collect draw earn elicit find fetch gain gather generate get hire import inherit make need obtain order pick purchase raise receive recover recruit reach remove save seek select sell steal take trade want win demand exchange withdraw attract',
  /** something goes to somebody: "send", "hand" */
  give: 'allot award bring contribute deliver distribute donate export give grant hand issue lend lease leave offer pass pay pledge present provide rent return sell send serve ship show supply teach throw vote',
  /** motion: "travel", "flee" */
  go: 'arrive board climb come commute crawl cross cycle dive drift drive enter escape evacuate extend flee float flow fly follow go head hike jump land leap leave march move return ride roll row run rush sail ski slide stretch swim throw travel trek turn visit walk wander',
  /** contests: "beat", "trail" */
  win: 'beat capture challenge claim clinch compete contest defeat edge eliminate finish hold lead lose miss oust outpoll place qualify score secure sweep take tie trail win',
  /** something new comes to be: "build", "write" */
  make: 'add adopt assemble bake breed brew build compose construct cook craft create design develop direct draft draw erect establish film form found generate grow invent launch make manufacture open paint plant print produce publish record set start tape write',
  /** lets the public see: "release", "broadcast" */
  publish:
    'air announce broadcast circulate compile conduct disclose file introduce issue leak obtain post present print publish read record release report reveal review send share show sign submit tape tweet unveil upload write',
  /** begins, ends or goes on: "launch", "halt" */
  begin:
    'abandon begin cancel cease close collapse complete conclude continue debut delay drop end expand expire finish halt introduce keep last launch lapse open pause peak postpone quit reopen resume run scrap shut start stop suspend',
  /** joins a subject to what it is: "seem", "become" */
  link: 'appear be become feel grow look prove remain seem sound stay turn',
  /** says little by itself: "do", "make" */
  light: 'be come do get give go have keep know let make need put see seem set take use want',
  /** into or out of an office or a group: "hire", "resign" */
  appoint:
    'appoint choose dismiss elect employ expel fill fire hire join leave name nominate oust pick promote quit rehire recruit remove replace resign retire sack select step succeed suspend swear',
  /** "kill", "destroy" */
  harm: 'abuse assassinate assault attack behead bomb burn crush damage destroy drown execute harm hit hurt injure kidnap kill murder poison rape ransack rob shell shoot stab strangle strike torture wound',
  /** by law or force: "arrest", "convict" */
  seize:
    'accuse acquit arrest capture catch charge condemn confine convict deport detain extradite fine imprison indict interrogate jail prosecute question raid search seize sentence sue try',
  /** an event: "host", "postpone" */
  hold: 'address attend boycott cancel celebrate deliver give have headline hold host moderate organise organize play postpone schedule skip sponsor stage watch',
  /** for a time: "last", "endure" */
  last: 'continue endure go keep last live need play remain require run serve sleep spend stay survive take wait work',
  /** an owner, head or worker: "operate", "chair" */
  run: 'belong chair coach command control employ head have host house lead manage operate own produce publish represent run sell serve supervise teach train use work specialise specialize',
  /** "discover", "rescue" */
  find: 'bury detect discover evacuate excavate find identify locate lose miss recover rescue save see spot treat',
  /** by a vote or a ruling: "approve", "veto" */
  decide:
    'accept adopt allow approve authorise authorize back ban block choose decide deny enact endorse legalise legalize oppose order overturn pass pick ratify reject repeal rule support uphold veto vote sign',
  /** people come together: "meet", "marry" */
  meet: 'attend chat debate dine divorce gather greet interview join marry meet negotiate protest rally speak talk testify visit graduate',
  /** comes about: "occur", "erupt" */
  happen: 'arise break collapse come crash die emerge end erupt explode fall happen hit land occur strike',
});
