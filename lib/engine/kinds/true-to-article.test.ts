import { expect, test } from 'vitest';
import { findDistractors } from '../distractors/find-distractors.ts';
import type { Facts } from '../facts/facts.ts';
import { findFacts } from '../find-facts.ts';
import type { Draft } from './kind.ts';
import { trueToArticle } from './true-to-article.ts';

const factsOf = (story: string): Facts =>
  findFacts(`Ellery news\n\n${story}\n\nThe crews met in Port Ann, as crews do, and went home.\n`);
const draftsOf = (story: string): Draft[] => trueToArticle.ask(factsOf(story)).drafts;

test.each([
  [
    'a plain sentence',
    'The Ellery Mill paid $4.6 million for 300 looms.',
    'The Ellery Mill paid $4.6 million for 300 looms.',
  ],
  [
    'no joint to the sentence before',
    'Meanwhile, the Ellery Mill sold 420 looms.',
    'The Ellery Mill sold 420 looms.',
  ],
  ['no weekday', 'The Ellery Mill sold 420 looms on Tuesday.', 'The Ellery Mill sold 420 looms.'],
  [
    'no last part that tells something else',
    'The Ellery Mill sold 420 looms, which he called late.',
    'The Ellery Mill sold 420 looms.',
  ],
  [
    'the source it has',
    'The Ellery Mill sold 420 looms, according to Ines Carrow.',
    'The Ellery Mill sold 420 looms, according to Ines Carrow.',
  ],
  [
    'no place where the report was written',
    'LARN, Norland (KLM) — The Ellery Mill sold 420 looms to a rival.',
    'The Ellery Mill sold 420 looms to a rival.',
  ],
  [
    'what is as true as what it stands under',
    'Tom Wray wept when Port Ann sold 420 looms to a rival.',
    'Port Ann sold 420 looms to a rival.',
  ],
  [
    'a bare number that something came to',
    'The number of looms in Port Ann stood at 9,400 in Ellery records.',
    'The number of looms in Port Ann stood at 9,400 in Ellery records.',
  ],
  [
    'what was paid before its noun',
    'The Ellery Mill won a $60 million fee in Port Ann.',
    'The Ellery Mill won a $60 million fee in Port Ann.',
  ],
  [
    'how often something was done',
    'Ines Carrow rowed against Tom Wray of Port Ann nine times.',
    'Ines Carrow rowed against Tom Wray of Port Ann nine times.',
  ],
  [
    'a figure whose sentence goes on to others',
    'Ines Carrow led Port Ann with 38 nets, 17 of them in May.',
    'Ines Carrow led Port Ann with 38 nets.',
  ],
  [
    'a whole sentence whose grammar is not read',
    'But Port Ann, Larn and Dunholt all have herring boats, as did Ellery until 1931.',
    'Port Ann, Larn and Dunholt all have herring boats, as did Ellery until 1931.',
  ],
  [
    'a whole sentence where a part would lose what it belongs to',
    'In a trial at Larn, held in May, the Ellery Mill sold 420 looms.',
    'In a trial at Larn, held in May, the Ellery Mill sold 420 looms.',
  ],
  [
    'a whole sentence that tells who says what would be',
    'Mary Carrow said the Ellery Mill would buy 420 looms if prices fall.',
    'Mary Carrow said the Ellery Mill would buy 420 looms if prices fall.',
  ],
  [
    'its own pronoun where it names the person itself',
    'Tom Wray runs a mill in Port Ann. Despite his doubts, Wray and two crews of Port Ann bought 420 looms.',
    'Despite his doubts, Tom Wray and two crews of Port Ann bought 420 looms.',
  ],
  [
    'a name for a pronoun',
    'Mary Carrow runs a mill in Port Ann. She bought 420 looms from a rival.',
    'Mary Carrow bought 420 looms from a rival.',
  ],
  [
    'the part of a long sentence that is as true without the rest',
    'On Friday, the Ellery Mill in Port Ann, Larn and Dunholt sold 420 looms to rivals, whose crews had waited for years in the rain, saying that the looms were old and slow.',
    'The Ellery Mill in Port Ann, Larn and Dunholt sold 420 looms to rivals.',
  ],
  [
    'a campaign by its own name',
    'Mary Carrow rows. The Carrow campaign in Port Ann bought 420 looms from a rival.',
    'The Carrow campaign in Port Ann bought 420 looms from a rival.',
  ],
])('prints %s', (_, story, expected) => {
  expect(draftsOf(story).map(({ key }) => key.text)).toEqual([expected]);
});

test.each([
  ['a pronoun without a person', 'It sold 420 looms to a rival.'],
  ['what hangs on another figure', 'The Ellery Mill raised its price from 12 crowns to 15 crowns a yard.'],
  ['the end of a range', 'The Ellery Mill sold between 420 and 480 looms in Port Ann.'],
  ['two amounts', 'The Ellery Mill paid $40 for nets and $30 for sails.'],
  [
    'a clause in which a verb is none',
    'A rowing song by the Ellery Mill with 40 seconds left in the race, tied it at nine.',
  ],
  ['a source that could be anyone', '“The Ellery Mill has lost 420 looms in Port Ann,” a spokeswoman said.'],
  ['that there was something', 'Ines Carrow said there were nine looms.'],
  [
    'a share of the vote nowhere',
    'Tom Wray wept when Ines Carrow won 71 percent of the vote against Ellery Mill.',
  ],
  ['what a person calls “it”', 'Tom Wray said that it was closer to $40,000 than to nothing.'],
  ['one name twice', 'Tom Wray said Tom Wray’s mill had sold 420 looms in Port Ann.'],
  ['that somebody was appointed to nothing', 'Tom Wray of Port Ann was appointed in December.'],
  ['a number of nothing told', 'Lind says the Ellery Mill has 1,061, including 420 looms of Port Ann.'],
  [
    'people of nothing told',
    'Supporters included the Ellery Mill, an old firm that spent $230,000 on looms of Port Ann.',
  ],
  ['a number told before', 'The Ellery Mill of Port Ann believes that number is nearer to 42,000.'],
  [
    'one of what was told before',
    'A price for a new one, for $48,700, was sent to the Ellery Mill of Port Ann.',
  ],
  ['a list without a verb', '£85,000 from the Ellery Mill for 2,900 lamps between midnight and 5.30 am.'],
  ['a view of nothing told', 'Ines Carrow’s position was shared by 420 crews of Port Ann in May.'],
  ['one end of a range', 'The Ellery Mill will open the gates of Larn in six to eight weeks.'],
  ['the other end of a range', 'The Ellery Mill sold looms for between £12 and £15 a yard.'],
  ['a bound that holds for less too', 'The Ellery Mill sold more than 420 looms.'],
  ['what did not happen', 'The Ellery Mill did not sell 420 looms.'],
  ['one of a number told before', 'The Ellery Mill sold the 420 looms in Port Ann.'],
  ['what is added to something', 'The Ellery Mill sold another 420 looms in Port Ann.'],
  ['a thing told before', 'The Ellery Mill spent $40 million on the seat.'],
  ['a share of nothing', 'Nearly 40 percent agreed with the Ellery Mill.'],
  ['words in quotation marks whose speaker is not named', '“The Ellery Mill sold 420 looms,” it said.'],
  ['a share that is of nothing', 'Tom Wray finished with 40 percent in Ellery last spring.'],
  ['a decade', 'The Ellery Mill moved to Port Ann in the 1990s.'],
  ['what holds for a year that it would not tell', 'The Ellery Mill earned $40,000 in Port Ann last year.'],
  ['a verb without what it needs', 'Mary Carrow of the Ellery Mill spoke for 40 minutes.'],
  ['what was done before', 'The Ellery Mill will meet crews again on May 13 in Larn.'],
  ['a fine for nothing', 'The Ellery Mill was fined $40,000.'],
  ['what names nobody', 'Larn waits in vain. In August, storms sank 40 boats.'],
  ['an office that is not told', 'Mary Carrow took office in 1931.'],
  [
    'a clause whose object stands before it',
    'Tom Wray replied that the crews were weighing 212 lots of cord that villages had sent since January.',
  ],
  ['a day that its verb needs', 'Tom Wray said Ellery would sell 420 looms in Larn beginning on Friday.'],
  ['one of those told before', 'One, a mill at Port Ann, had 420 looms in the harbour.'],
  ['a source that is not named', 'The Ellery Mill had 420 looms in Port Ann at least, one slide says.'],
  ['a “their” without its owners', 'Tom Wray hopes to sell all of their load of 420 looms in Port Ann.'],
  [
    'a time whose place is empty',
    'A plan announced Friday would cost the Ellery Mill and Port Ann 420 looms.',
  ],
  ['one end of a span', 'The Ellery Mill held looms of Port Ann for one to two years.'],
  [
    'what “it” is behind who says so',
    'For 40 years, Ines Carrow said, it had sent looms to Port Ann and Larn by boat.',
  ],
  ['what stands against something', 'By contrast, the Ellery Mill sold 420 looms in Port Ann.'],
  ['what “they” did behind a time', 'For 40 hours, they spoke on the boats of the Ellery Mill in Larn.'],
  ['a heading run in', 'A Long Tale of Ellery In the east it sold 420 looms.'],
])('refuses %s', (_, story) => {
  expect(draftsOf(story)).toEqual([]);
});

test('takes no time that grows with the square of a word', () => {
  const facts = factsOf(`The Ellery Mill sold 420 ${'loom'.repeat(100_000)} on Tuesday.`);
  const before = performance.now();
  expect(trueToArticle.ask(facts).drafts).toEqual([]);
  expect(performance.now() - before).toBeLessThan(500);
});

test('has the same sentence with other figures beside it', () => {
  const facts = factsOf('The Ellery Mill paid $4.6 million for 300 looms.');
  const [draft] = trueToArticle.ask(facts).drafts;
  const wrong = draft === undefined ? [] : findDistractors(draft, facts);
  expect(wrong.length).toBeGreaterThanOrEqual(3);
  for (const { text } of wrong)
    expect(text).toMatch(/^The Ellery Mill paid \$(?!4\.6)\d+\.\d million for 300 looms\.$/);
});

test('has a capital where the figure opens its sentence', () => {
  const facts = factsOf('Forty boats sank off Port Ann in a storm.');
  const [draft] = trueToArticle.ask(facts).drafts;
  const texts = draft === undefined ? [] : findDistractors(draft, facts).map(({ text }) => text);
  expect(draft?.key.text).toMatch(/^Forty boats/);
  for (const text of texts) expect(text).toMatch(/^\p{Lu}\p{Ll}+(?:-\p{Ll}+)? boats/u);
});

test('sets no “a” before an option that wants “an”', () => {
  const facts = factsOf('The Ellery Mill won a $60 million fee in Port Ann.');
  const [draft] = trueToArticle.ask(facts).drafts;
  const texts = draft === undefined ? [] : findDistractors(draft, facts).map(({ text }) => text);
  expect(texts.length).toBeGreaterThan(1);
  for (const text of texts) expect(text).not.toMatch(/ a \$(?:8|11|18)/);
});

test('refuses a vote that leaves open against what it was', () => {
  expect(draftsOf('Ines Carrow, a baker whose mill has 420 looms, voted against.')).toEqual([]);
});

test('names no thing by words that break off in an abbreviation', () => {
  const [cut, whole] = ['the U.N. Council', 'Port Ann'].map((body) =>
    draftsOf(`Ann saw the crews for ${body}. The crews will sail on May 13 to Ellery.`).map(
      ({ key }) => key.text,
    ),
  );
  expect(cut).toEqual([]);
  expect(whole).toEqual(['The crews for Port Ann will sail on May 13 to Ellery.']);
});

test('leaves out no time of a second verb that the time of the first would seem to be that of', () => {
  const keys = (end: string): string[] =>
    draftsOf(`The Ellery Mill announced 420 cuts in May and raised its forecast${end}.`).map(
      ({ key }) => key.text,
    );
  expect(keys(' last week')).toEqual(['The Ellery Mill announced 420 cuts in May.']);
  expect(keys('')).toHaveLength(1);
});

test('tells nothing behind words that join it to the sentence before', () => {
  expect(draftsOf('As proof, the Ellery Mill sold 420 looms to a rival.')).toEqual([]);
  expect(draftsOf('The Ellery Mill won 40 percent of the Larn vote.')).toEqual([]);
});
