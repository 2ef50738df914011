const american =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Puerto Rico';

const states = `${american}|Ontario|Quebec|Manitoba|Saskatchewan|Alberta|British Columbia|Nova Scotia|New Brunswick|Prince Edward Island|Newfoundland|Newfoundland and Labrador|Yukon|Nunavut|Northwest Territories|New South Wales|Victoria|Queensland|South Australia|Western Australia|Tasmania|Catalonia|Bavaria|Siberia`;

const areas =
  'Europe|Asia|Africa|America|North America|South America|Latin America|Central America|Middle East|Far East|Midwest|Pacific|Atlantic|Caribbean|Mediterranean|Balkans|Arctic|Antarctica|West Bank|Xinjiang|Tibet|Kashmir|Crimea|Darfur|Donbas|Chechnya|Scandinavia|Silicon Valley|Hollywood';

/** States, provinces and nations that are parts of a country, as news names them. */
export const regions: ReadonlySet<string> = new Set(
  `${states}|England|Scotland|Wales|Northern Ireland`.split('|'),
);

/** The states of the United States. */
export const americanStates: ReadonlySet<string> = new Set(american.split('|'));

/** Parts of the world, too wide to be where one thing happened. */
export const wideAreas: ReadonlySet<string> = new Set(
  `${areas}|West|East|South|North|Eastern Europe|Western Europe|Southeast Asia|Central Asia|Soviet Union|Earth|World|Wall Street|Capitol Hill|Washington`.split(
    '|',
  ),
);

const cities =
  'Labrador|Québec|Toronto|Montreal|Montréal|Vancouver|Calgary|Edmonton|Ottawa|Winnipeg|Halifax|Hamilton|Kitchener|Mississauga|Brampton|Regina|Saskatoon|Surrey|Burnaby|Laval|Moncton|Fredericton|Charlottetown|Kingston|Windsor|Sudbury|Yellowknife|Whitehorse|Iqaluit|Chicago|Boston|Los Angeles|San Francisco|San Diego|San Jose|Seattle|Portland|Denver|Dallas|Houston|Austin|San Antonio|Phoenix|Las Vegas|Detroit|Philadelphia|Pittsburgh|Cleveland|Cincinnati|Columbus|Indianapolis|Milwaukee|Minneapolis|Atlanta|Miami|Orlando|Tampa|Nashville|Memphis|New Orleans|Baltimore|Brooklyn|Manhattan|Queens|Bronx|Harlem|London|Manchester|Liverpool|Birmingham|Leeds|Sheffield|Bristol|Newcastle|Glasgow|Edinburgh|Cardiff|Belfast|Dublin|Cork|Paris|Lyon|Marseille|Nice|Berlin|Munich|Hamburg|Frankfurt|Cologne|Vienna|Zurich|Geneva|Brussels|Amsterdam|Rotterdam|The Hague|Hague|Rome|Milan|Naples|Turin|Venice|Florence|Madrid|Barcelona|Seville|Lisbon|Porto|Athens|Istanbul|Ankara|Moscow|St. Petersburg|Saint Petersburg|Kyiv|Kiev|Kharkiv|Odesa|Odessa|Lviv|Mariupol|Minsk|Warsaw|Krakow|Prague|Budapest|Bucharest|Sofia|Belgrade|Zagreb|Sarajevo|Tallinn|Riga|Vilnius|Helsinki|Stockholm|Oslo|Copenhagen|Reykjavik|Jerusalem|Tel Aviv|Gaza|Beirut|Damascus|Aleppo|Baghdad|Mosul|Tehran|Kabul|Kandahar|Islamabad|Karachi|Lahore|New Delhi|Delhi|Mumbai|Kolkata|Chennai|Bangalore|Bengaluru|Dhaka|Kathmandu|Colombo|Beijing|Shanghai|Shenzhen|Wuhan|Guangzhou|Taipei|Seoul|Pyongyang|Tokyo|Osaka|Kyoto|Fukushima|Hiroshima|Manila|Jakarta|Bali|Bangkok|Hanoi|Saigon|Kuala Lumpur|Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Auckland|Wellington|Christchurch|Cairo|Tripoli|Tunis|Algiers|Casablanca|Lagos|Abuja|Accra|Nairobi|Kampala|Khartoum|Addis Ababa|Mogadishu|Johannesburg|Cape Town|Pretoria|Harare|Kinshasa|Mexico City|Havana|Bogota|Bogotá|Caracas|Lima|Santiago|Buenos Aires|Rio de Janeiro|Rio|São Paulo|Sao Paulo|Brasilia|Donetsk|Luhansk|Sicily|Normandy|Brittany|Yorkshire|Cornwall|Kent|Essex|Sussex|Ulster|Himalayas|Alps|Rockies|Sahara|Amazonia|Washington D.C.|Washington DC|D.C.|Persian Gulf|Red Sea|Black Sea|Downtown|Okanagan|Cape Breton|Fort McMurray|Thunder Bay';

const postal =
  'N.J.|N.Y.|N.H.|N.C.|N.D.|N.M.|N.S.|N.B.|N.L.|S.C.|S.D.|D.C.|R.I.|W.Va.|B.C.|P.E.I.|N.S.W.|L.A.|N.Y.C.|N.W.T.';

/** Well-known places that no word in their name tells: states, parts of the world, cities. */
export const knownPlaces: ReadonlySet<string> = new Set(`${states}|${areas}|${cities}|${postal}`.split('|'));
