import type { Statement } from '../../lib/engine/facts/facts.ts';
import { isPutInWords } from '../../lib/engine/facts/statements/said.ts';
import { findFacts } from '../../lib/engine/find-facts.ts';
import { corporaIn, type LabelledArticle } from './corpus.ts';
import { percent, table } from './print.ts';
import { type Comparison, type Found, liesOn, scoreExact, scoreStatements } from './score-statements.ts';

type Compared = Comparison & { everything: Found[] };

const foundOf = ({ start, end, speaker, cue, reference }: Statement): Found => ({
  ...{ start, end, speaker, cue, reference },
});

const compare = ({ text, labels }: LabelledArticle): Compared => {
  const { statements } = findFacts(text);
  return {
    labels,
    found: statements.filter(isPutInWords).map(foundOf),
    everything: statements.map(foundOf),
  };
};

const overlapRow = (compared: Compared[], threshold: number): string[] => {
  const score = scoreStatements(compared, threshold);
  const rates = [score.precision, score.recall, score.f1, score.speaker, score.name];
  return [`overlap > ${threshold}`, ...rates.map(percent)];
};

const kindRow = (compared: Compared[], kind: 'direct' | 'mixed' | 'indirect'): string[] => {
  const speech = compared.map(({ labels, found }) => ({
    labels: labels.filter((label) => label.kind === kind && label.speech),
    found,
  }));
  const { recall, speaker, name } = scoreStatements(speech, 0.3);
  return [`${kind} speech`, '', percent(recall), '', percent(speaker), percent(name)];
};

/** What is found counts here when most of it lies on some label, so that two pieces of one label are both right. */
const precisionRow = (compared: Compared[]): string[] => {
  const found = compared.flatMap(({ labels, found }) => found.map((one) => liesOn(one, labels)));
  return ['found on a label', percent(found.filter(Boolean).length / Math.max(1, found.length))];
};

const exactRow = (compared: Compared[], part: 'source' | 'cue' | 'content'): string[] => {
  const { precision, recall, f1 } = scoreExact(
    compared.map(({ labels, everything }) => ({
      gold: labels.flatMap(
        (label) => ({ source: label.speakerPieces, cue: [label.cue], content: label.pieces })[part],
      ),
      found: everything.map((one) => ({ source: one.speaker, cue: one.cue, content: one })[part]),
    })),
  );
  return [`exact ${part}, beliefs too`, ...[precision, recall, f1].map(percent), '', ''];
};

/** Prints how well the engine finds the labelled quotations of each corpus in a folder. */
export function benchEngine(folder: string | undefined): void {
  const corpora = corporaIn(folder);
  if (corpora.length === 0) console.log(`No corpora in ${folder ?? 'the folder: none was named'}.`);
  for (const { name, articles } of corpora) {
    const compared = articles.map(compare);
    const labels = compared.reduce((sum, one) => sum + one.labels.length, 0);
    console.log(`\n${name}: ${articles.length} articles, ${labels} labels`);
    table(
      ['', 'P', 'R', 'F1', 'speaker', 'name'],
      [
        overlapRow(compared, 0.3),
        overlapRow(compared, 0.8),
        precisionRow(compared),
        kindRow(compared, 'direct'),
        kindRow(compared, 'mixed'),
        kindRow(compared, 'indirect'),
        exactRow(compared, 'source'),
        exactRow(compared, 'cue'),
        exactRow(compared, 'content'),
      ],
    );
  }
}
