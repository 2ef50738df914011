import type { Run } from './find-runs.ts';
import type { NamePart } from './name-kind.ts';
import type { PersonName } from './person.ts';

/** A place where a person is named, and the titles glued before the name there. */
export type PersonMention = Run & { form: 'full' | 'short'; title: Run | null };

/** A person with every place where a name of hers or his stands, in order. `seen` is the sentence of the last one read, `named` how many were read. */
export type Person = {
  name: PersonName;
  given: 'female' | 'male' | null;
  mentions: PersonMention[];
  seen: number;
  named: number;
  titles: Set<string>;
};

/** The persons of a document by each word of their names, and the parts that named one. */
export type Persons = {
  list: Person[];
  byWord: Map<string, Person[]>;
  claimed: Map<NamePart, Person>;
  /** Whose courtesy titles ("Mr.", "Ms.") the article has before each family name. */
  courtesies: Map<string, Set<'female' | 'male'>>;
  /** The full name that a headline or caption has for a family name. */
  elsewhere: (surname: string) => string | null;
};

/** More persons than this with one name in common are not told apart. */
export const mostNamesakes = 12;
