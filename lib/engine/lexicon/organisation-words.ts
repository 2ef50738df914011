/** Words that make a capitalised name an organisation's wherever they stand in it: "Hallam Institute", "Bank of Ellery". */
export const organisationWords: ReadonlySet<string> = new Set(
  'academy administration advisors advocates affiliates agency air airlines airways alliance analytics archives army assembly associates association athletics auction authority bancorp bank banking bankshares bar-association bay-area biotech board brewery brigade broadcasting brothers bureau cabinet campaign capital centre center chamber chapter charity church city-council clinic club co coalition college commission committee commons communications community companies company conference confederation congress consortium constabulary consultants consulting cooperative co-operative corp corporation council court dealership defenders department diocese directorate division dynamics electric embassy energy engineering enterprises entertainment equity exchange exploration federation finance financial firm fleet force forces forum foundation foundations front fund gallery gas gazette government group guardian guild herald holdings hospital hospitals house inc industries industry initiative innovations institute institution institutions insurance intelligence interactive international investments investors journal laboratories laboratory labs league legion legislature library limited llc llp logistics lobby ltd magazine management marines media memorial mills ministry mission mosque motors movement museum navy network networks news newspaper newspapers observatory office oil orchestra order organisation organization parliament partners partnership party patrol petroleum pharma pharmaceuticals pictures plc police polytechnic post power press productions programme project properties publishing radio railway railways records regiment registry republic-bank research reserve resources restaurant restaurants review robotics school schools secretariat securities semiconductor senate service services society software solutions squad stores studios surveys synagogue syndicate system systems taskforce team technologies technology telecom telegraph television temple theatre theater times trade-union transit transport treasury tribunal tribune trust union unit university université universidad rovers wanderers albion hotspur celtic raptors yankees dodgers lakers leafs canadiens oilers canucks patriots cavaliers ventures watch works workshop yard'.split(
    ' ',
  ),
);

/** Organisation words whose name may go on with "of", "for" or "on": "Ministry of Fisheries", "Centre for Tidal Research". */
export const organisationHeads: ReadonlySet<string> = new Set(
  'academy administration agency alliance archdiocese army assembly association authority bank board bureau bureaus campaign center centre chamber church coalition college commission committee committees confederation conference congress convention council court department diocese directorate embassy faculty federation forum foundation friends fund guild hospital house institute institution institutes league legion library ministry mission movement museum network office order organisation organization parliament partnership party school secretariat society states sons daughters trust union university'.split(
    ' ',
  ),
);

/** Organisations named by one capitalised word or by words that tell nothing. */
export const knownOrganisations: ReadonlySet<string> = new Set(
  "Kremlin|Globe and Mail|Johnson and Johnson|Marks and Spencer|Procter and Gamble|Standard and Poor|United Nations|U.N.|UN|European Union|EU|E.U.|Pentagon|Congress|Parliament|Senate|Commons|Knesset|Bundestag|Duma|Interpol|Europol|Taliban|Hamas|Hezbollah|Houthis|Google|Microsoft|Facebook|Twitter|Apple|Amazon|Meta|Tesla|Netflix|Uber|Airbnb|Intel|Nvidia|OpenAI|YouTube|Instagram|TikTok|Reddit|Spotify|Samsung|Sony|Toyota|Honda|Nissan|Hyundai|Boeing|Airbus|Bombardier|Ford|Chrysler|Volkswagen|Renault|Walmart|Costco|Starbucks|Reuters|Bloomberg|Politico|Axios|Vox|Gallup|Ipsos|Nanos|YouGov|Pfizer|Moderna|AstraZeneca|Bayer|Novartis|Enbridge|Suncor|Shopify|Rogers|Telus|Shell|Exxon|Chevron|Citigroup|Barclays|Nestlé|Unilever|Greenpeace|Oxfam|Unicef|Unesco|Nasa|Fifa|Uefa|Nato|Ofcom|Ofsted|Downing Street|White House|Scotland Yard|Goldman Sachs|Morgan Stanley|Wells Fargo|Charles Schwab|Merrill Lynch|Lehman Brothers|Tim Hortons|Canadian Tire|Air Canada|Al Jazeera|Associated Press|Canadian Press|Supreme Court|Amnesty International|Human Rights Watch|Boko Haram|Wikileaks|WikiLeaks|Wikipedia|Anonymous|Queen's Park|Capitol Hill|Bay Street|Wall Street|Hydro-Québec|Loblaw|Loblaws|Rolls-Royce|Deloitte|McKinsey|Moody's|Standard & Poor's|Johnson & Johnson|Marks & Spencer|Procter & Gamble|Home Depot|Sears|Harvard|Yale|Princeton|Stanford|Oxford|Cambridge|McGill|Vatican".split(
    '|',
  ),
);

/** Upper-case abbreviations that are no organisations: things, places, measures, posts. */
export const plainAbbreviations: ReadonlySet<string> = new Set(
  'AC AD AI AIDS AM ATM BC BCE CD CE CEO CEOs CFO COO CTO COVID DC DIY DNA DUI DVD EDT EST ET FAQ GDP GMT GPA GPS HIV HR ICU ID II III IPO IQ IT IV JD JR KM LA LED LGBT LGBTQ LNG LP MA MBA MD MLA MLAs MNA MP MPs MPP MPPs MSP MVP NB NDA NS OK ON PC PEI PhD PM PR PST PTSD QC RBI RNA RV RVs SC SMS SUV SUVs TD TV UFO UK UN-backed URL US USA USB UTC UV VAT VIP VP VR WMD WWI WWII Q1 Q2 Q3 Q4 THE AND FOR OF A I'.split(
    ' ',
  ),
);

/** Lower-case nouns for an organisation, by which it is named again: "the agency", "the company". */
export const organisationNouns: ReadonlySet<string> = new Set(
  'academy administration agency airline alliance army association authority automaker bank body brewer broadcaster bureau business carmaker centre center chain charity church clinic club coalition college commission committee company conglomerate consultancy consortium corporation council court department developer federation firm foundation force fund government group hospital insurer institute institution league lender magazine maker manufacturer military ministry movement museum navy newspaper network nonprofit non-profit office operator organisation organization outlet paper parliament partnership party platform police producer publisher regulator retailer school service society startup start-up supplier team think-tank tank tribunal trust union university utility venture watchdog website'.split(
    ' ',
  ),
);
