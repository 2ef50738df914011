import { expect, test } from 'vitest';
import { whyNotAlone } from './stands-alone.ts';

test.each([
  'the boats would wait for the tide',
  'there is a risk of flooding in the valley',
  'there would be no second bridge',
  'it was clear that the bridge would close',
  'it would be hard to find another baker',
  'it was quarrels in the council that delayed the bridge',
  'the two villages had met to settle their differences',
  'the council had doubled its debt',
  'the council would sell the mill if it lost the vote',
  'those who wait the longest pay the most',
  'the mill “is ours and we will keep it”',
  'a bigger mill than the old one had a similar wheel to the new one in response to the tax',
  'rules such as the harbour tax had to go',
  'the former mayor had sold the mill',
  'the council owed the money to Mr. Lind and his crew',
  'Velmora and its neighbours were late',
  'World War I had emptied the valley',
  'instead of a bridge the village needs a ferry',
])('lets stand: %s', (clause) => {
  expect(whyNotAlone(clause)).toBeNull();
});

test.each([
  ['we would wait for the tide', '“I”, “we”'],
  ['he was sure of the tide', '“he” or “she”'],
  ['the tide had taken her boat', '“he” or “she”'],
  ['Mr. Lind had taken her boat', '“he” or “she”'],
  ['the council paid for that decision', '“that”'],
  ['the council knew how hard that could be', '“that”'],
  ['the village would tolerate that from no other council', '“that”'],
  ['a similar mill could work in the valley', 'leans'],
  ['the mill was a bigger risk', 'leans'],
  ['the council would send the exact same letter', 'leans'],
  ['the council would take further steps in response', 'leans'],
  ['although that bridge was new the council sold it', '“that”'],
  ['the mill will close in the coming weeks', 'relative date'],
  ['some of those inmates will be late', '“those”'],
  ['this plan would ruin the mill', '“this”'],
  ['the families had moved there in spring', '“there”'],
  ['the mill closed two years ago', 'relative date'],
  ['the vote will be held tomorrow', 'relative date'],
  ['the mill closed last November', 'relative date'],
  ['it is a risky plan at a time when boats are late', '“it”'],
  ['such a plan would ruin the mill', 'leans'],
  ['the council should have done so in spring', 'leans'],
  ['the latter would cost more', 'leans'],
  ['the crew planned to sleep until then', 'leans'],
  ['they would wait for the tide', '“they”'],
  ['there were fears they would stay', '“they”'],
  ['it would cost the village its mill', '“it”'],
  ['it was built to carry trams', '“it”'],
  ['it was unlikely to sink', '“it”'],
  ['the crew looked for a law against it', '“it”'],
  ['a repair would give it another forty years', '“it”'],
  ['the incident was grave', 'points to something'],
  ['the mill (and its wheel was sold', 'close'],
  ['the mill “is old', 'close'],
])('refuses: %s', (clause, reason) => {
  expect(whyNotAlone(clause ?? '')).toContain(reason);
});
