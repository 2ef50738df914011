import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { completeLock, type Lock, missingFrom } from './lock.mts';

const lock: Lock = JSON.parse(readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8'));

describe('package-lock.json', () => {
  test('answers every optional dependency, so that it installs on every system', () => {
    expect(missingFrom(lock).map(({ name }) => name)).toEqual([]);
  });

  test('names no registry, so that it installs from any', () => {
    const addressed = Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined);
    expect(addressed).toEqual([]);
  });
});

describe('completeLock', () => {
  const packages = {
    '': { optionalDependencies: { paint: '^2.0.0' } },
    'node_modules/build': {
      dev: true,
      optionalDependencies: {
        '@build/core-linux-arm64-musl': '1.2.0',
        '@build/core-win32-x64-msvc': '1.2.0',
      },
    },
    'node_modules/host': { optionalDependencies: { inner: '1.0.0', paint: '1.0.0' } },
    'node_modules/host/node_modules/deep': { optionalDependencies: { inner: '1.0.0', paint: '1.0.0' } },
    'node_modules/host/node_modules/inner': { version: '1.0.0' },
    'node_modules/paint': { version: '2.0.1' },
  };

  test('adds what has no entry, with the system that its name spells out', () => {
    const { lock: complete, added } = completeLock({ packages });
    expect(added).toEqual(['@build/core-linux-arm64-musl@1.2.0', '@build/core-win32-x64-msvc@1.2.0']);
    expect(complete.packages['node_modules/@build/core-linux-arm64-musl']).toEqual({
      version: '1.2.0',
      cpu: ['arm64'],
      dev: true,
      libc: ['musl'],
      optional: true,
      os: ['linux'],
    });
    expect(complete.packages['node_modules/@build/core-win32-x64-msvc']).toMatchObject({
      cpu: ['x64'],
      os: ['win32'],
    });
  });

  test('takes an entry that stands in or above the package as the answer', () => {
    expect(missingFrom({ packages }).map(({ name }) => name)).not.toContain('inner');
    const { 'node_modules/paint': _paint, ...without } = packages;
    expect(missingFrom({ packages: without }).filter(({ name }) => name === 'paint')).toHaveLength(3);
    expect(Object.keys(completeLock({ packages: without }).lock.packages)).toContain('node_modules/paint');
  });

  test('leaves a complete lock as it is', () => {
    const { lock: complete } = completeLock({ packages });
    expect(completeLock(complete)).toEqual({ lock: complete, added: [] });
  });
});
