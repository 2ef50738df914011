import { expect, test } from 'vitest';
import { reportingVerb } from './reporting-verb.ts';

test.each([
  ['said', 'said', true],
  ['says', 'said', true],
  ['has warned', 'warned', true],
  ['warning', 'warned', true],
  ['stated', 'stated', true],
  ['denies', 'denied', true],
  ['admitting', 'admitted', true],
  ['agrees', 'agreed', true],
  ['wrote', 'wrote', true],
  ['found', 'found', true],
  ['shows', 'said', true],
  ['adding', 'said', true],
  ['told reporters', 'said', true],
  ['According to', 'said', true],
  ['in a statement', 'said', true],
  ['called', 'called', false],
  ['urges', 'urged', true],
  ['describing', 'described', false],
])('prints “%s” as “%s”', (cue, past, clause) => {
  expect(reportingVerb(cue)).toMatchObject({ past, clause });
});

test('keeps what the cue has after its verb', () => {
  expect(reportingVerb('accusing her of')).toMatchObject({ past: 'accused', rest: 'her of' });
});

test.each(['did not say', 'declined to say', 'never said', 'hasn’t said', 'sang', 'threatened'])(
  'has no verb for “%s”',
  (cue) => {
    expect(reportingVerb(cue)).toBeNull();
  },
);
