import { pluralOf } from './plural.ts';

const names =
  'Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia|Bosnia and Herzegovina|Botswana|Brazil|Brunei|Bulgaria|Burkina Faso|Burma|Burundi|Cambodia|Cameroon|Canada|Cape Verde|Central African Republic|Chad|Chile|China|Colombia|Congo|Costa Rica|Croatia|Cuba|Cyprus|Czechia|Czech Republic|Denmark|Djibouti|Dominica|Dominican Republic|East Timor|Ecuador|Egypt|El Salvador|England|Eritrea|Estonia|Eswatini|Ethiopia|Fiji|Finland|France|Gabon|Gambia|Germany|Ghana|Gibraltar|Great Britain|Greece|Greenland|Grenada|Guatemala|Guinea|Guyana|Haiti|Honduras|Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Kazakhstan|Kenya|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Mauritania|Mauritius|Mexico|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea|North Macedonia|Northern Ireland|Norway|Oman|Pakistan|Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Qatar|Romania|Russia|Rwanda|Samoa|Saudi Arabia|Scotland|Senegal|Serbia|Sierra Leone|Singapore|Slovakia|Slovenia|Somalia|South Africa|South Korea|South Sudan|Soviet Union|Spain|Sri Lanka|Sudan|Suriname|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Tibet|Togo|Tonga|Trinidad and Tobago|Tunisia|Turkey|Turkmenistan|Uganda|Ukraine|United Arab Emirates|United Kingdom|United States|United States of America|Uruguay|Uzbekistan|Vanuatu|Vatican|Venezuela|Vietnam|Wales|Yemen|Zambia|Zimbabwe|Britain|U.S.|US|USA|U.S.A.|UK|U.K.|UAE';

const adjectives =
  'Afghan Albanian Algerian American Angolan Arab Argentine Argentinian Armenian Asian African Australian Austrian Azerbaijani Bahraini Bangladeshi Basque Bavarian Belarusian Belgian Bolivian Bosnian Brazilian British Bulgarian Burmese Cambodian Cameroonian Canadian Caribbean Catalan Chadian Chechen Chilean Chinese Colombian Congolese Croatian Cuban Cypriot Czech Danish Dominican Dutch Ecuadorian Egyptian English Eritrean Estonian Ethiopian European Fijian Filipino Finnish French Gabonese Gambian Georgian German Ghanaian Greek Guatemalan Haitian Hawaiian Honduran Hungarian Icelandic Indian Indonesian Iranian Iraqi Irish Israeli Italian Ivorian Jamaican Japanese Jewish Jordanian Kazakh Kenyan Korean Kosovar Kurdish Kuwaiti Kyrgyz Laotian Latin Latvian Lebanese Liberian Libyan Lithuanian Macedonian Malawian Malaysian Maltese Mexican Moldovan Mongolian Montenegrin Moroccan Mozambican Muslim Namibian Nepalese Nepali Nicaraguan Nigerian Norwegian Omani Pakistani Palestinian Panamanian Persian Peruvian Polish Portuguese Qatari Québécois Quebecer Ontarian Albertan Romanian Russian Rwandan Saudi Scottish Senegalese Serbian Singaporean Slovak Slovenian Somali Soviet Spanish Sudanese Swedish Swiss Syrian Taiwanese Tajik Tanzanian Texan Thai Tibetan Tunisian Turkish Turkmen Ugandan Ukrainian Uruguayan Uzbek Venezuelan Vietnamese Welsh Western Yemeni Zambian Zimbabwean Californian Londoner Parisian Chicagoan Catholic Christian Anglican Protestant Buddhist Hindu Sikh Mormon Democratic Republican Conservative Liberal Labour Tory Communist Socialist Green Indigenous Inuit Cree Métis Mohawk Navajo Cherokee Hispanic Latino Nordic Scandinavian Baltic Balkan';

// Peoples whose name is not the adjective with an ending.
const peoples =
  'Britons Brits Scots Frenchmen Poles Danes Swedes Finns Turks Spaniards Serbs Croats Kurds Jews Democrats';

// "Irish", "Chinese", "Western", "Democratic": adjectives that are no names of people.
const noPeople =
  /(?:sh|ch|ese|ss|rn|[dt]ic|ois|[ru]s|and|Labour|Latin|Cree|Métis|Inuit|Indigenous|Balkan|Baltic)$/;

/** Names of countries, and of the parts that act as countries in news. */
export const countries: ReadonlySet<string> = new Set(names.split('|'));

/** Adjectives of nations, peoples, faiths and parties: "Ukrainian", "Catholic", "Republican". */
export const demonyms: ReadonlySet<string> = new Set(adjectives.split(' '));

/** Names of peoples and of members of parties and faiths: "Ukrainians", "Republicans". */
export const peopleNames: ReadonlySet<string> = new Set([
  ...[...demonyms].filter((adjective) => !noPeople.test(adjective)).map(pluralOf),
  ...peoples.split(' '),
]);

/** Names of lands at home in any article in English, which tell nobody's origin. */
export const homeNames: ReadonlySet<string> = new Set(
  'American British Canadian Australian English Scottish Irish Hispanic Latino Latina Asian African Indian America Canada Britain England'.split(
    ' ',
  ),
);
