import { expect, test } from 'vitest';
import type { Option } from '../kinds/kind.ts';
import { itemOf, noFacts } from './item-builder.ts';
import { oneVoice } from './one-voice.ts';

const said = (text: string, source: string): Option => ({ text, mention: null, source });

test.each([
  ['all are of one speaker', [said('We dug', 'e1'), said('Boats sank', 'e1')], false],
  ['they differ', [said('The mill is old', 'e1'), said('Boats sank', 'e2')], true],
])('judges wrong options where %s', (_, wrong, isSound) => {
  const item = { ...itemOf('What did Ada Holm say?', ['Nobody left']), wrong };
  expect(oneVoice.find(item, noFacts) === null).toBe(isSound);
});
