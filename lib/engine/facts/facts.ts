import type { Span } from '../../quiz/span.ts';
import type { Document } from '../text/document.ts';

/** A place where an entity is named, by full name, part of it, acronym or role phrase. */
export type Mention = Span & { form: 'full' | 'short' | 'acronym' | 'role' };

/** What somebody is: "executive director of the IEA". `span` is where the article says so. */
export type Role = { text: string; span: Span };

/** A person, organisation or group of the article, once. `name` is the full name as the article first gives it. */
export type Entity = {
  id: string;
  kind: 'person' | 'organisation' | 'place' | 'group';
  name: string;
  surname: string | null;
  titles: string[];
  roles: Role[];
  gender: 'female' | 'male' | null;
  acronym: string | null;
  mentions: Mention[];
};

/** Every entity of one article, in order of first mention. */
export type Registry = { entities: Entity[] };

/**
 * Something somebody said. The span is the content, with its quotation marks and a leading "that".
 * `speaker` are the words of the text, null for a floating quotation; `entity` the resolved speaker's id in the registry,
 * `reference` the name to print for it (a full name, or the role phrase or group as the text gives it), null when unresolved.
 * `confidence` is 0 to 1; `asserted` is false for what was not said ("would say", "did not say", "asked whether").
 * `rule` names the construction. One that begins with "belief-" (held, not said: "hopes that"), "topic-" (what was spoken
 * about: "criticised the plan") or "unsaid-" ("would say that") is no saying, and never asserted; see `isSaid`.
 */
export type Statement = Span & {
  kind: 'direct' | 'mixed' | 'indirect';
  speaker: Span | null;
  cue: Span | null;
  entity: string | null;
  reference: string | null;
  confidence: number;
  asserted: boolean;
  rule: string;
  sentence: number;
};

export const figureTypes = [
  'number',
  'count',
  'percent',
  'money',
  'date',
  'year',
  'time',
  'duration',
  'distance',
  'area',
  'mass',
  'volume',
  'speed',
  'temperature',
  'age',
  'ordinal',
  'range',
  'ratio',
  'score',
] as const;
export type FigureType = (typeof figureTypes)[number];

/**
 * A figure. `value` is normalised (a number, or an ISO date or "low/high" text), in `unit` ("km", "USD", "percent", "year");
 * `of` is what is counted or measured, as a noun phrase that stands alone ("Russian soldiers"), null when unclear;
 * `hedge` the words that loosen it ("more than", "about"), null when none. The span leaves the hedge out.
 */
export type Figure = Span & {
  type: FigureType;
  value: number | string | null;
  unit: string | null;
  of: string | null;
  hedge: string | null;
  sentence: number;
};

/** All that was found in one article. */
export type Facts = { document: Document; registry: Registry; statements: Statement[]; figures: Figure[] };
