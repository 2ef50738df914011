import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  defaultPreferences,
  faces,
  lineSpacings,
  measures,
  type Preferences,
  readPreferences,
  themes,
  typeSizes,
  writePreferences,
} from './preferences.ts';

const anyPreferences: fc.Arbitrary<Preferences> = fc.record(
  {
    theme: fc.constantFrom(...themes),
    face: fc.constantFrom(...faces),
    typeSize: fc.constantFrom(...typeSizes),
    lineSpacing: fc.constantFrom(...lineSpacings),
    measure: fc.constantFrom(...measures),
  },
  { noNullPrototype: true },
);

test('what is written is read back', () => {
  fc.assert(
    fc.property(anyPreferences, (preferences) => {
      expect(readPreferences(writePreferences(preferences))).toEqual(preferences);
    }),
  );
});

test('a broken cookie gives the defaults', () => {
  for (const value of [undefined, '', '%', 'null', '7', '[]', '{', encodeURIComponent('"dark"')])
    expect(readPreferences(value)).toEqual(defaultPreferences);
});

test('one unknown value falls back alone', () => {
  const value = encodeURIComponent('{"theme":"dark","face":"runes","typeSize":21,"lineSpacing":1}');
  expect(readPreferences(value)).toEqual({ ...defaultPreferences, theme: 'dark' });
});

test('any cookie at all gives values that the style sheet knows', () => {
  fc.assert(
    fc.property(fc.string(), fc.json(), (text, json) => {
      for (const value of [text, json, encodeURIComponent(json)])
        expect(typeSizes).toContain(readPreferences(value).typeSize);
    }),
  );
});
