/**
 * Capitalised words that stand before or behind a surname without being part of a longer name: titles,
 * days and months, and words that open a sentence; a word that is missing only makes a mention
 * doubtful. `*word` is any word with that ending, `*word*` any with that part: languages with cases
 * and compounds.
 *
 * It is data, not code: it comes to a page with the names, and only to a page that needs them.
 */
const WORDS =
  'mr mrs ms dr sir lord herr frau señor don the a an this that these those in on at by for from ' +
  'of to with under after before since until during despite while when where why how what who if ' +
  'as and but or nor so yet not then now still even just only both all many most some like unlike ' +
  'whether because although though did does do has had have is was are were will would can could ' +
  'should may might must let it he she they we i you his her their its our there here meanwhile ' +
  'today yesterday instead also said says saying asked say told once later earlier soon again ' +
  'finally however perhaps maybe indeed tells calls called gen sen rep gov lt col maj adm capt ' +
  'sgt amb ex sec former late acting vice deputy commander general generals colonel admiral ' +
  'monday tuesday wednesday thursday friday saturday sunday january february march april june ' +
  'july august september october november december jan feb mar apr jun jul aug sept oct nov dec ' +
  'pentagon doctrine presidency treasury department zaken defensa difesa defensie defense defence ' +
  'défense defesa giustizia justitie justiça justicia estado stato state ' +
  'administration administrations cabinet government white era team campaign speech photo video ' +
  'der die das den dem und aber auch als mit von vom für dass ' +
  'laut wenn weil ob nach bei gegen doch wie warum wegen le la les et mais pour selon comme quand ' +
  'el los las y pero que según para como cuando il lo e ma con secondo per come anche het de een ' +
  'dann danach später zuvor avec après alors ainsi pourtant pendant si también aunque tras ' +
  'mientras además ya segundo mas já também quando após depois mentre dopo così già però ook ' +
  'toch daarna zo dus enligt även men när också sedan według zdaniem podczas gdy kiedy ale ' +
  'jak po przez dla jednak także podle když také pro však už ancak ayrıca fakat sonra göre ' +
  'также однако ранее после когда при для пока затем позже за проте також але після коли ' +
  'раніше ' +
  'en maar na volgens dat toen ve bir bu не но и в на по как что если господин ' +
  'trumps obamas m mm mme tells warns wants urges slams fires resigns testifies hits faces ' +
  'denies defends backs blasts claims meets vows refuses orders seeks plans pushes leaves ' +
  'threatens two three four five six seven eight nine ten several another such *ation *ment *ity';
const TITLES =
  '*president *präsident *praesident *président *presidente *presidenten *präsidenten *minister ' +
  '*ministers *ministre *ministro *general *général *généraux *generale *generali *senator ' +
  '*senators *sénateur *senador *secretary *direktor *directeur *director *chef *chief *führer ' +
  '*leader *commander *adviser *advisor *berater *ambassador *botschafter *attorney *judge ' +
  '*justice *chair *chairman *governor *mayor *officer *official *spokesman *spokeswoman ' +
  '*candidate *kandidat *candidat *nominee *republican *republicans *democrat *democrats ' +
  '*ayatollah *ajatollah *king *queen *prince *pope *regierung *ära *başkan *başkanı *bakanı ' +
  '*prezydent* *prezident* *ministe* *ministr* *generał* *президент* *генерал* *министр* ' +
  '*госсекретар* *сенатор* *советник*';

export const TITLES_AND_OPENERS = `${WORDS} ${TITLES}`;
