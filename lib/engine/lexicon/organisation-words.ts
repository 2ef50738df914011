import { wordSet } from './word-set.ts';

const headsAndNouns =
  'academy administration agency alliance army association authority bank bureau center centre church coalition college commission committee council court department federation foundation fund hospice hospital institute institution league ministry movement museum network office organisation organization parliament partnership party school society trust union university';
const heads =
  'assembly board campaign chamber confederation conference congress diocese directorate embassy forum guild house legion library mission order secretariat';
const nouns =
  'charity clinic club company consortium corporation firm force government group magazine navy newspaper police service team tribunal';

/** Words that make a capitalised name an organisation's wherever they stand in it: "Hallam Institute", "Bank of Ellery". */
export const organisationWords = wordSet(
  `${headsAndNouns} ${heads} ${nouns} advisors advocates affiliates air airlines airways albion analytics archives associates athletics auction bancorp banking bankshares bar-association bay-area biotech brewery brigade broadcasting brothers cabinet canadiens canucks capital cavaliers celtic chapter city-council co co-operative commons communications community companies constabulary consultants consulting cooperative corp dealership defenders division dodgers dynamics electric energy engineering enterprises entertainment equity exchange exploration finance financial fleet forces foundations freight haulage front gallery gas gazette global guardian herald holdings homes hospitals hotspur inc industries industry initiative innovations institutions insurance intelligence interactive international investments investors journal laboratories laboratory labs lakers leafs legislature limited llc llp lobby logistics ltd management marines media memorial mills mosque motors networks news newspapers observatory oil oilers orchestra partners patriots patrol petroleum pharma pharmaceuticals pictures plc polytechnic post power press productions programme project properties publishing radio railway railways raptors realty records regiment registry republic-bank research reserve resources restaurant restaurants review robotics rovers schools securities semiconductor senate services software solutions squad stores studios surveys synagogue syndicate system systems taskforce technologies technology telecom telegraph television temple theater theatre times trade-union transit transport treasury tribune unit universidad université ventures wanderers watch works workshop yankees yard`,
);

/** Organisation words whose name may go on with "of", "for" or "on": "Ministry of Fisheries", "Centre for Tidal Research". */
export const organisationHeads = wordSet(
  `${headsAndNouns} ${heads} archdiocese brotherhood bureaus committees convention daughters faculty friends institutes sons states`,
);

/** Organisations named by one capitalised word or by words that tell nothing. */
export const knownOrganisations: ReadonlySet<string> = new Set(
  "Kremlin|Globe and Mail|Johnson and Johnson|Marks and Spencer|Procter and Gamble|Standard and Poor|United Nations|U.N.|UN|European Union|EU|E.U.|Pentagon|Congress|Parliament|Senate|Commons|Knesset|Bundestag|Duma|Interpol|Europol|Taliban|Hamas|Hezbollah|Houthis|Google|Microsoft|Facebook|Twitter|Apple|Amazon|Meta|Tesla|Netflix|Uber|Airbnb|Intel|Nvidia|OpenAI|YouTube|Instagram|TikTok|Reddit|Spotify|Samsung|Sony|Toyota|Honda|Nissan|Hyundai|Boeing|Airbus|Bombardier|Ford|Chrysler|Volkswagen|Renault|Walmart|Costco|Starbucks|Reuters|Bloomberg|Politico|Axios|Vox|Gallup|Ipsos|Nanos|YouGov|Pfizer|Moderna|AstraZeneca|Bayer|Novartis|Enbridge|Suncor|Shopify|Rogers|Telus|Shell|Exxon|Chevron|Citigroup|Barclays|Nestlé|Unilever|Greenpeace|Oxfam|Unicef|Unesco|Nasa|Fifa|Uefa|Nato|Ofcom|Ofsted|Downing Street|White House|Scotland Yard|Goldman Sachs|Morgan Stanley|Wells Fargo|Charles Schwab|Merrill Lynch|Lehman Brothers|Tim Hortons|Canadian Tire|Air Canada|Al Jazeera|Al Qaeda|Al Shabaab|Forbes|Associated Press|Canadian Press|Supreme Court|Amnesty International|Human Rights Watch|Boko Haram|Wikileaks|WikiLeaks|Wikipedia|Anonymous|Queen's Park|Capitol Hill|Bay Street|Wall Street|Hydro-Québec|Loblaw|Loblaws|Rolls-Royce|Deloitte|McKinsey|Moody's|Standard & Poor's|Johnson & Johnson|Marks & Spencer|Procter & Gamble|Home Depot|Sears|Harvard|Yale|Princeton|Stanford|Oxford|Cambridge|McGill|Vatican".split(
    '|',
  ),
);

/** Treaties and schemes whose names sound like a body's. */
export const knownDeals =
  /^(?:Trans-Pacific Partnership|Transatlantic Trade and Investment Partnership|Belt and Road Initiative)$/;

/** Upper-case abbreviations that are no organisations: things, places, measures, posts. */
export const plainAbbreviations: ReadonlySet<string> = new Set(
  'AC ACA AD AI AIDS AM ATM BC BCE CD CE CEO CEOs CFO COO CTO COVID DC DIY DNA DUI DVD EDT EST ET FAQ GDP GMT GPA GPS HIV HR ICU ID II III IPO IQ IT IV JD JR KM LA LED LGBT LGBTQ LNG LP NAFTA LPN MA MBA MD MLA MLAs MNA MP MPs MPP MPPs MSP MVP NB NDA NS OK ON PC PEI PhD PM PR PST PTSD QC RBI RNA RV RVs SC SMS SUV SUVs TD TPP TTIP TV UFO UK UN-backed URL US USA USMCA USB UTC UV VAT VIP VP VR WMD WWI WWII Q1 Q2 Q3 Q4 THE AND FOR OF A I'.split(
    ' ',
  ),
);

/** Lower-case nouns for an organisation, by which it is named again: "the agency", "the company". */
export const organisationNouns = wordSet(
  `${headsAndNouns} ${nouns} airline automaker body brewer broadcaster business carmaker chain conglomerate consultancy developer insurer lender maker manufacturer military non-profit nonprofit operator outlet paper platform producer publisher regulator retailer start-up startup supplier tank think-tank utility venture watchdog website giant`,
);
