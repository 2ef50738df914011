import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { completeLock } from './lock.mts';

const path = join(import.meta.dirname, '..', 'package-lock.json');
const { lock, added } = completeLock(JSON.parse(readFileSync(path, 'utf8')));
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? 'The lock was complete.' : `Added to the lock: ${added.join(', ')}`);
