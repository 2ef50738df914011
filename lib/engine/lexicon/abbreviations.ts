const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Abbreviations written with a full stop that a name or number follows: the stop never ends a sentence. */
export const bindingAbbreviations = words(`
  Mr Mrs Ms Mx Dr Prof Sen Sens Gov Govs Rep Reps Gen Col Lt Sgt Capt Cmdr Maj Cpl Pte Pvt Adm Brig Det Insp Supt
  Hon Rev Fr Msgr St Ste Mt Ft Pres Atty Messrs Mme Mlle vs cf approx Fig fig pp ca No Nos no nos
  Lt-Gen Lt-Col Lt-Cmdr Maj-Gen Brig-Gen Vice-Adm Rear-Adm Lt-Gov Const Sask Op Coun Cllr Ald Cst Comdr
`);

/** Abbreviations written with a full stop that may also close a sentence. */
export const looseAbbreviations = words(`
  Jr Sr Inc Corp Co Ltd Bros Assn Dept Univ Ave Blvd Rd etc al est Esq Ph Sc
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex
  Va Vt Wash Wis Wyo Ont Que Alta Man
`);
