import type { Facts, Statement } from '../facts/facts.ts';
import type { Draft, Kind, Refusal } from './kind.ts';
import { nameAtStart } from './people/printed-name.ts';
import { evidenceOf, explainSpeaker } from './statements/evidence.ts';
import { findSpoken, type Spoken } from './statements/spoken.ts';
import { stemOf } from './statements/who-said-stem.ts';

/** Who said it? Direct words in quotation marks, reported ones as a clause that stands alone. */
export const whoSaid: Kind = {
  id: 'who-said',
  label: 'Who said it',
  share: 3,
  ask(facts) {
    const drafts: Draft[] = [];
    const refused: Refusal[] = [];
    const refuse = ({ start, end }: Statement, reason: string): unknown =>
      refused.push({ kind: whoSaid.id, start, end, reason });
    const { spoken, doubtful } = findSpoken(facts);
    for (const { statement, reason } of doubtful) refuse(statement, reason);
    for (const said of spoken) {
      const stem = stemOf(facts, said);
      if ('prompt' in stem) drafts.push({ ...draftOf(facts, said), ...stem });
      else refuse(said.statement, stem.reason);
    }
    return { drafts, refused };
  },
};

function draftOf(facts: Facts, said: Spoken): Omit<Draft, 'prompt'> {
  const { statement, speaker } = said;
  return {
    kind: whoSaid.id,
    key: { text: nameAtStart(facts, speaker), mention: statement.speaker ?? speaker.mentions[0] ?? null },
    answer: { type: 'person', entity: speaker.id },
    ordered: false,
    evidence: evidenceOf(facts, said),
    words: { start: statement.start, end: statement.end },
    explanation: explainSpeaker(facts, said),
    subject: statement.sentence,
  };
}
