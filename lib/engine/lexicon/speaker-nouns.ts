/** Plain nouns that speak without a name: people by what they do, and bodies and papers that state things. */
export const speakerNouns =
  `official officials source sources spokesman spokeswoman spokesperson spokespeople critic critics
  supporter supporters expert experts analyst analysts police investigator investigators prosecutor prosecutors lawyer lawyers
  attorney attorneys authority authorities resident residents witness witnesses neighbour neighbours neighbor neighbors doctor
  doctors scientist scientists researcher researchers teacher teachers parents mother father son daughter wife husband family
  relatives friends friend aide aides adviser advisers advisor advisors strategist strategists operative operatives lawmaker
  lawmakers senator senators congressman congresswoman governor mayor premier president minister ministers councillor
  councillors candidate candidates nominee opponent opponents rival rivals voter voters economist economists diplomat
  diplomats leader leaders member members activist activists advocate advocates reporter reporters journalist journalists
  author authors writer writers editor editors owner owners manager managers executive executives company companies firm
  union unions agency agencies government department ministry court courts judge judges justices jury council committee
  commission board campaign party report reports study studies poll polls survey surveys document documents statement
  statements letter memo memos filing filings records data figures statistics article story newspaper paper website site
  network post tweet e-mail email video footage ad ads release researchers observers historians academics professor
  professors student students worker workers employee employees nurse nurses coach coaches player players team teams
  soldier soldiers commander commanders general officer officers chief director directors chairman chairwoman chair woman
  women man men people person group groups organization organizations organisation organisations association coalition
  insiders pundits pollsters traders investors customers buyers sellers farmers fishermen drivers pilot pilots passengers
  patients survivors victims defendant plaintiff plaintiffs complaint indictment lawsuit suit affidavit ruling decision bill
  law order transcript transcripts audit review findings evidence polling surveys experts veterans conservatives liberals
  republicans democrats americans canadians operatives staffers staff delegates allies backers detractors opponents
  representative representatives consultant consultants host moderator anchor actor actress singer artist magazine journal
  panel inquiry watchdog regulator regulators administration bank hospital university institute centre center church bishop
  priest pastor pope king queen prince reverend rabbi imam businessman businesswoman billionaire mogul veteran entrepreneur
  founder ceo secretary ambassador envoy negotiator negotiators skeptics sceptics proponents ex-wife sister brother
  grandmother grandfather uncle aunt cousin girlfriend boyfriend roommate colleague colleagues boss former everyone others
  many some most`
    .trim()
    .split(/\s+/);
