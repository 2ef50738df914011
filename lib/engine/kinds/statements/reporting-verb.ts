/** Verbs that take a clause ("warned that …"); those after the bar lean on what was said before and are printed as "said". */
const [plain = '', leaning = ''] =
  `say warn argue claim acknowledge admit allege announce assert assume believe boast caution complain concede conclude
  confirm contend declare deny emphasise emphasize estimate expect explain fear hope imply indicate insist
  maintain observe predict promise propose recall agree recommend report reveal signal speculate
  state stress suggest suspect testify think vow pledge write fear doubt joke lament guess forecast hint project
  | add tell continue reply respond reiterate repeat remark note quip tweet post counter comment conclude clarify
  reason find learn show note point swear`.split('|');

/** Verbs whose words follow without "that" ("called the vote “overdue”", "urged people to stay"). */
const bare = `call describe urge liken accuse criticise criticize blame praise dismiss denounce condemn portray hail
  characterize defend reject welcome demand question credit ask order cast mock decry slam invite offer encourage exhort challenge`;

const words = (list: string): string[] => list.trim().split(/\s+/);

const irregular: Record<string, string> = {
  say: 'said',
  tell: 'told',
  write: 'wrote',
  think: 'thought',
  find: 'found',
  show: 'showed',
  forecast: 'forecast',
  cast: 'cast',
  swear: 'swore',
};
const bareClause = new Set(words('say tell think believe argue insist hope contend add find show agree'));
const doubled = new Set(['admit', 'refer', 'quip', 'slam']);

/**
 * How a verb of saying is printed in the past. `clause`: a that-clause follows it. `bare`: the clause may stand
 * without "that" ("said the tide was late", but not "acknowledged the delay"). `rest`: what the cue has after the verb ("her of" in "accusing her of").
 */
export type ReportingVerb = { past: string; clause: boolean; bare: boolean; verbal: boolean; rest: string };
type Form = Omit<ReportingVerb, 'rest' | 'verbal'>;

const pastOf = (base: string, root: string): string =>
  irregular[base] ?? (/[^aeo]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${root}ed`);

/** All forms of a verb, each with how it is printed. */
function formsOf(base: string, printed: string | null, clause: boolean): [string, Form][] {
  const root = doubled.has(base) ? base + base.slice(-1) : base.replace(/e$/, '');
  const past = pastOf(base, root);
  const form = { past: printed ?? past, clause, bare: bareClause.has(base) };
  const thirds = /[^aeo]y$/.test(base) ? [`${base.slice(0, -1)}ies`] : [`${base}s`, `${base}es`];
  return [base, `${root}ing`, past, ...thirds].map((word) => [word, form]);
}

const forms = new Map<string, Form>(
  [
    words(bare).map((base) => formsOf(base, null, false)),
    words(leaning).map((base) => formsOf(base, 'said', true)),
    words(plain).map((base) => formsOf(base, null, true)),
  ].flat(2),
);

/**
 * The verb of a cue. Takes "warned", "has said", "according to" (said), "in a statement" (said); refuses "did not say".
 * Limit: a verb it does not know is null.
 */
export function reportingVerb(cue: string): ReportingVerb | null {
  const lower = cue.toLowerCase();
  if (/\b(?:not|never|declined|refused)\b|n[’']t\b/.test(lower)) return null;
  for (const match of lower.matchAll(/\p{L}{2,30}/gu)) {
    const form = forms.get(match[0]);
    if (form !== undefined)
      return { ...form, verbal: true, rest: cue.slice(match.index + match[0].length).trim() };
  }
  if (/^(?:\p{L}+ )?(?:made|makes|making) (?:it )?clear$/u.test(lower))
    return { past: 'said', clause: true, bare: false, verbal: true, rest: '' };
  return /^(?:according|in an? |per |for )/.test(lower)
    ? { past: 'said', clause: true, bare: true, verbal: false, rest: '' }
    : null;
}
