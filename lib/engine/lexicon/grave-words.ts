import { wordSet } from './word-set.ts';

/** What is told of the dead, of those who killed or wounded, and of their victims, in every form. */
export const deathWords = wordSet(
  `assassin assassinated assassination buried dead deadly death deaths die died dies drowned drowns dying funeral gunman gunmen kill killed killing
  killings kills late murder murdered murderer murders rape raped shoot shooter shooting shoots shot slain suicide victim victims widow widower`,
);

/** Works and parts of works in which people are sung of or played. */
export const artWords = wordSet(
  'album albums band bands character characters film films lyrics movie movies novel novels poem poems portrait singer singers song songs statue',
);

/** Names that the past is told by, and of those who never lived. */
export const pastNames = wordSet(
  `Hitler Stalin Lenin Mussolini Churchill Lincoln Roosevelt Reagan Nixon Kennedy Gandhi Shakespeare Einstein Darwin Freud Marx Mao Napoleon
  Thatcher Mandela Jesus Mozart Beethoven Oswald Orwell Dickens Soviet Crow Uncle Santa`,
);

/** Words that are not for a class. */
export const unfitWords = wordSet(
  `porn porno pornographic pornography pussy fuck fucks fucked fucker fucking shit shits shitty bullshit crap bitch bitches bastard bastards
  whore whores slut sluts nigger niggers nigga faggot faggots fagot rape rapes raped rapist rapists raping molest molested molester molesting
  molestation incest genital genitals orgasm orgasms cunt cunts asshole assholes`,
);
