import { factsAsGiven } from './as-given.ts';
import { findEntities } from './facts/entities/find-entities.ts';
import type { Facts } from './facts/facts.ts';
import { findFigures } from './facts/figures/find-figures.ts';
import { resolveSpeakers } from './facts/speakers/resolve-speakers.ts';
import { findStatements } from './facts/statements/find-statements.ts';
import { visibleText } from './text/invisible.ts';
import { readDocument } from './text/read-document.ts';

/** Finds who said what, and the figures, in a text as given. Never throws; spans are UTF-16 units of `text`. */
export function findFacts(text: string): Facts {
  const visible = visibleText(text);
  return visible === null ? readFacts(text) : factsAsGiven(readFacts(visible.text), text, visible.back);
}

function readFacts(text: string): Facts {
  const document = readDocument(text);
  const registry = findEntities(document);
  const statements = resolveSpeakers(document, registry, findStatements(document, registry));
  return { document, registry, statements, figures: findFigures(document) };
}
