/** States, provinces and nations that are parts of a country, as news names them. */
export const regions: ReadonlySet<string> = new Set(
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Puerto Rico|Ontario|Quebec|Manitoba|Saskatchewan|Alberta|British Columbia|Nova Scotia|New Brunswick|Prince Edward Island|Newfoundland|Newfoundland and Labrador|Yukon|Nunavut|Northwest Territories|England|Scotland|Wales|Northern Ireland|New South Wales|Victoria|Queensland|South Australia|Western Australia|Tasmania|Catalonia|Bavaria|Siberia'.split(
    '|',
  ),
);

/** Parts of the world, too wide to be where one thing happened. */
export const wideAreas: ReadonlySet<string> = new Set(
  'Europe|Asia|Africa|America|North America|South America|Latin America|Central America|Middle East|Far East|West|East|South|North|Midwest|Pacific|Atlantic|Caribbean|Mediterranean|Balkans|Arctic|Antarctica|Eastern Europe|Western Europe|Southeast Asia|Central Asia|Soviet Union|West Bank|Earth|World|Xinjiang|Tibet|Kashmir|Crimea|Darfur|Donbas|Chechnya|Scandinavia|Silicon Valley|Hollywood|Wall Street|Capitol Hill|Washington'.split(
    '|',
  ),
);
