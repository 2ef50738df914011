import { benchEngine } from './engine.ts';
import { benchFigures } from './engine-figures.ts';
import { benchGuessers } from './guessers.ts';
import { benchKeys } from './keys.ts';
import { benchQuestions } from './questions.ts';
import { benchSize } from './size.ts';
import { benchSpeed } from './speed.ts';

type Part = { summary: string; run: (folder: string | undefined) => void | Promise<void> };

const parts: Record<string, Part> = {
  engine: {
    summary: 'what it finds in the corpora of a folder, against their labels',
    run: (folder) => {
      benchEngine(folder);
      benchFigures(folder);
    },
  },
  guessers: { summary: 'how often a guesser without the text is right', run: benchGuessers },
  keys: { summary: 'how often the key of a who-said question is the labelled speaker', run: benchKeys },
  questions: { summary: 'how many questions an article gives', run: benchQuestions },
  speed: { summary: 'how fast it is beside other libraries, and on long and hostile texts', run: benchSpeed },
  size: { summary: 'how large the engine is, gzipped', run: benchSize },
  pages: {
    summary: 'what JavaScript each page sends, and its Lighthouse scores',
    run: async () => (await import('./pages.ts')).benchPages(),
  },
};

const [first, second] = process.argv.slice(2);
const named = first !== undefined && first in parts;
const folder = named ? second : first;

if (first?.startsWith('-')) {
  console.log('Usage: npm run bench [-- PART] [FOLDER OF CORPORA]\n');
  for (const [name, { summary }] of Object.entries(parts)) console.log(`  ${name.padEnd(10)}${summary}`);
} else
  for (const [name, { summary, run }] of Object.entries(parts)) {
    if (named && name !== first) continue;
    console.log(`\n== ${name}: ${summary}`);
    await run(folder);
  }
