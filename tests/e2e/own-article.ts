/** An invented news article that no test of the engine knows, for readers who bring their own. */
export const ownArticle = `Ferry to Lorne Island returns after a winter of repairs

The ferry to Lorne Island sailed on Saturday for the first time in 14 weeks, with 212 passengers and a wedding cake aboard.

“We have missed the sound of that horn more than we expected,” said Maud Tresillian, who runs the bakery beside the pier. Ms. Tresillian said that her sales had fallen by 43 percent while the boat was in dock.

The repairs cost $3.8 million, about $600,000 more than the harbor board had planned. “The hull was in worse shape than anybody had told us,” said Desmond Achterberg, the chairman of the board. Mr. Achterberg said that the engine, which was built in 1987, would be replaced within five years.

Captain Yusra Belmonte, who has commanded the ferry since 2016, said that the crossing now takes 35 minutes, six minutes less than before. “She answers the wheel like a young boat,” Captain Belmonte said.

Not everybody was cheering. Tobias Grenfell, a fisherman who ferried neighbors across during the winter, said the board should have warned the islanders earlier. “Nobody asked us what we needed, and nobody told us how long it would last,” Mr. Grenfell said.

About 1,900 people live on the island all year. According to the harbor board, the ferry carried 148,000 passengers last year, and it expects 160,000 this year.
`;
