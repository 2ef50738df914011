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
  Thatcher Mandela Jesus Mozart Beethoven Oswald Orwell Dickens Soviet Crow Uncle Santa Luther`,
);

/** Words that are not for a class. */
export const unfitWords = wordSet(
  `porn porno pornographic pornography pussy fuck fucks fucked fucker fucking shit shits shitty bullshit crap bitch bitches bastard bastards
  whore whores slut sluts nigger niggers nigga faggot faggots fagot rape rapes raped rapist rapists raping molest molested molester molesting
  molestation incest genital genitals orgasm orgasms cunt cunts asshole assholes`,
);

/** Beginnings ("kill" of "killing"), and whole words, of what harms, blames, mourns or shames whom it is told of. */
const harmfulBeginnings =
  'kill murder assault abus racis racial sexis sexual bigot nazi fascis terroris criminal corrupt brib fraud steal stole convict jail indict liar disgust disgrace idiot stupid cheat drunk illegal incompeten shame scandal bomb weapon invad tortur suicid jew wound injur hospital arrest accus alleg resign divorc fail defeat trouble blam rebuk criticis criticiz attack insult belittl liken interrupt whipp rebuff mock denounc apologi outrag controvers investigat bankrupt struggl refus threat vow deport violen false wrong misle rail pander ignor downplay insurgen militan extremis';
const harmfulWords =
  'rape raped rapist rapists raping hate hated hates hatred hating crime crimes theft thief thieves guilty prison lie lies lied lying crazy insane drug drugs cocaine heroin illness cancer unfit nuclear war invasion genocide gay lesbian muslim muslims black blacks white whites die dies died dead death dying shot charged sued lawsuit lawsuits fired quit affair lost lose loses losing mosque mosques inflammatory offensive ban bans banned banning gun guns gunman decry decried decries unproven rebel rebels gang gangs hostage hostages';

const harmful = new RegExp(
  `\\b(?:(?:${harmfulBeginnings.replaceAll(' ', '|')})\\w*|${harmfulWords.replaceAll(' ', '|')})\\b`,
  'i',
);

/**
 * Whether words would harm somebody of whom they are wrongly told. Takes "lied to the court", "lost her seat", "was arrested"; refuses
 * "won the seat". Limit: whole words, without their sense.
 */
export const isHarmful = (words: string): boolean => harmful.test(words);
