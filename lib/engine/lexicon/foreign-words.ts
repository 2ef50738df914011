import { wordSet } from './word-set.ts';

/** The commonest small words of German, French, Spanish, Italian, Dutch, Swedish, Norwegian, Polish and Portuguese that are no English ones. */
export const foreignWords = wordSet(
  'der die das und ist nicht mit ein eine den dem zu auf für von im des le la les et est une un du dans que qui pour pas sur au ne ce il elle el los las y en por con para una del se al lo su como más di che non per della sono gli nel het een van dat op te zijn niet voor och att det som på av är inte og ikke til ja nie na się jest w z do de da o os em não',
);
