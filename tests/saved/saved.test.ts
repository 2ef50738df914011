import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSaved } from '../../lib/quiz/read-saved.ts';
import { savedVersion } from '../../lib/quiz/saved-version.ts';
import { writeSaved } from '../../lib/quiz/write-saved.ts';

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'));
const textOf = (name: string): string => readFileSync(`${import.meta.dirname}/${name}`, 'utf8');

const read = (text: string) => {
  const result = readSaved(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

describe('a saved file', () => {
  it('is kept here for every version ever written', () => {
    const versions = files.map((name) => JSON.parse(textOf(name)).version).sort();
    expect(versions).toEqual(Array.from({ length: savedVersion + 1 }, (_, version) => version));
  });

  it.each(files)('%s is still read, and nothing in it is lost', (name) => {
    const before = JSON.parse(textOf(name));
    const saved = read(textOf(name));
    for (const collection of ['articles', 'places', 'sittings', 'cards', 'answers'] as const)
      expect(Object.values(saved[collection])).toMatchObject(Object.values(before[collection]));
    expect(saved.preferences).toEqual(before.preferences);
  });

  it.each(files)('%s is the same after it was written and read again', (name) => {
    const saved = read(textOf(name));
    expect(read(writeSaved(saved))).toEqual(saved);
  });
});
