/**
 * Whether words would harm a person who is wrongly said to have spoken them, or of whom they are wrongly said: crime, hate,
 * violence, illness, insult. Takes "lied to the court", refuses "the lie of the land"? No: whole words, without their sense.
 */
export const isHarmful = (words: string): boolean => harm.test(words);

const harm =
  /\b(?:kill\w*|murder\w*|rap(?:e[ds]?|ists?|ing)|assault\w*|abus\w*|racis\w*|rac(?:ially|ist)|sexis\w*|bigot\w*|hat(?:e|ed|es|red|ing)|nazi\w*|fascis\w*|terroris\w*|crim(?:e|es|inal|inally|inals)|corrupt\w*|brib\w*|fraud\w*|steal\w*|stole\w*|theft|thie(?:f|ves)|guilty|convict\w*|prison|jail\w*|indict\w*|lie[ds]?|lying|liar\w*|disgust\w*|disgrace\w*|idiot\w*|stupid\w*|crazy|insane|cheat\w*|drunk\w*|drugs?|cocaine|heroin|illegal\w*|illness|cancer|unfit|incompeten\w*|failure|shame\w*|scandal\w*|bomb\w*|weapon\w*|nuclear|war|invad\w*|invasion|genocide|tortur\w*|suicid\w*|gay|lesbian|muslims?|jew\w*|blacks?|whites?)\b/i;
