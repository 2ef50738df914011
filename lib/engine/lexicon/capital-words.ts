import { smallWordsOf } from './small-words.ts';
import { time, timeWordsOf } from './times.ts';

/** Capitalised words that name neither person nor organisation nor place: days, months, seasons, feasts. */
export const calendarWords: ReadonlySet<string> = new Set([
  ...timeWordsOf(time.weekday | time.month | time.season),
  ...'mar jun mon wed sat sun christmas easter ramadan thanksgiving halloween passover diwali'.split(' '),
]);

/** Last words of capitalised names of things: "Harbour Act", "World Cup", "Cold War". */
export const thingWords: ReadonlySet<string> = new Set(
  'accord accords act agenda agreement album amendment anthem archive award awards battle bible bill book bowl budget case championship championships charter clause code constitution convention crisis cup day declaration deal derby disease doctrine dynasty edition election era eve expo fair festival film final finals flu games grand-prix guide highway image images index intervention inquiry law marathon measure medal month movie night olympics open operation pact paralympics photo photos paper plan podcast policy pride prix prize proposal protocol qualifiers race rebellion referendum report revolution rule scale season series show speech story strategy style summit survey syndrome tax test tour treaty trial update virus war week weekend year years'.split(
    ' ',
  ),
);

/** Words that begin a sentence with a capital and are no part of the name that follows. */
export const sentenceOpeners: ReadonlySet<string> = new Set([
  ...[...smallWordsOf(-1)].filter((word) => word !== 'may'),
  ...'according additionally alternatively ask asked aside based called citing clearly come compared considering contrary critics dear due early end enter evidently firstly former generally given historically imagine initially lastly late left let made naturally new next normally notwithstanding nowadays obviously old opposite originally own photo please prior read really recent regardless remember responding retired right said same second secondly see seen somehow somewhere speaking specifically strangely suddenly surely take thank thanks thereafter third traditionally try typically ultimately undoubtedly unfortunately various wait watch yes image file picture video source editor hello hi ok okay oh ah nearby added told born raised joined led reached'.split(
    ' ',
  ),
]);
