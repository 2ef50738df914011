/**
 * Whether words would harm a person who is wrongly said to have spoken them, or of whom they are wrongly said: crime, hate,
 * violence, illness, insult. Takes "lied to the court", refuses "the lie of the land"? No: whole words, without their sense.
 */
export const isHarmful = (words: string): boolean => harm.test(words);

const harm =
  /\b(?:kill\w*|murder\w*|rap(?:e[ds]?|ists?|ing)|assault\w*|abus\w*|racis\w*|rac(?:ially|ist)|sexis\w*|bigot\w*|hat(?:e|ed|es|red|ing)|nazi\w*|fascis\w*|terroris\w*|crim(?:e|es|inal|inally|inals)|corrupt\w*|brib\w*|fraud\w*|steal\w*|stole\w*|theft|thie(?:f|ves)|guilty|convict\w*|prison|jail\w*|indict\w*|lie[ds]?|lying|liar\w*|disgust\w*|disgrace\w*|idiot\w*|stupid\w*|crazy|insane|cheat\w*|drunk\w*|drugs?|cocaine|heroin|illegal\w*|illness|cancer|unfit|incompeten\w*|failure|shame\w*|scandal\w*|bomb\w*|weapon\w*|nuclear|war|invad\w*|invasion|genocide|tortur\w*|suicid\w*|gay|lesbian|muslims?|jew\w*|blacks?|whites?)\b/i;

/**
 * Whether words blame, mourn or shame whom they are told of, so that they must not be told of anybody else: "was arrested",
 * "was rebuked for", "lost her seat"; refuses "won the seat". Limit: whole words, without their sense.
 */
export const isReproach = (words: string): boolean => reproach.test(words);

const reproach =
  /\b(?:die[sd]?|dead|death|dying|shot|wound\w*|injur\w*|hospital\w*|arrest\w*|charged|accus\w*|alleg\w*|sued|lawsuits?|fired|resign\w*|quit|divorc\w*|affair|lost|los(?:e|es|ing)|fail\w*|defeat\w*|trouble\w*|blam\w*|rebuk\w*|critici[sz]\w*|attack\w*|insult\w*|belittl\w*|liken\w*|interrupt\w*|whipp\w*|rebuff\w*|mosques?|mock\w*|denounc\w*|apologi\w*|outrag\w*|controvers\w*|inflammatory|offensive|ban(?:s|ned|ning)?|investigat\w*|bankrupt\w*|struggl\w*|refus\w*|threat\w*|vow\w*|deport\w*|gun(?:s|man)?|violen\w*|sexual\w*|false\w*|wrong\w*|misle\w*|rail\w*|pander\w*|decr(?:y|ied|ies)|ignor\w*|downplay\w*|unproven|insurgen\w*|militan\w*|rebels?|extremis\w*|gangs?|hostages?)\b/i;
