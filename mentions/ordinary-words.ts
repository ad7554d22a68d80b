/**
 * Words that mean something on their own, so that a name which folds to nothing but such words is not
 * found wherever somebody writes them. Used only when an index is built; the list is of the common
 * words of news English, with the shortest of other languages, and need not be complete: authors can
 * mark any name `exact`.
 */
const ENGLISH =
  'a able about above accept account across act action active actor actual add address administration adult advance adviser affair after again ' +
  'against age agency agent ago agree agreement aid air airport alarm alert all allow ally almost alone along already also although always am ' +
  'amber among amount an ancient and anger angle animal another answer any anyone anything apart appear apple approach april are area arm armed ' +
  'army around arrive art article as ask asset assume at attack attempt attention august aunt author authority autumn available average avoid ' +
  'award away baby back bad bag ball ban band bank bar bare bark base basic basis bath battle be beach bear beat beautiful because become bed ' +
  'been before begin behind being believe bell belong below bench benefit beside best better between beyond big bill bird birth bit bite bitter ' +
  'black blade blame blank block blood blow blue board boat body bolt bomb bond bone book boot border born both bottle bottom bowl box boy branch ' +
  'brave bread break breath bridge brief bright bring broad brook brother brown brush budget build building bull burn bush business busy but buy ' +
  'by cabinet call calm came camp campaign can capital captain car card care career carry case cash cast castle cat catch cause cell center ' +
  'central centre century certain chain chair chance change chapter charge chase cheap check chief child choice choose church circle citizen city ' +
  'civil claim class clean clear clerk click climb close cloud club coach coal coalition coast coat cod code coffee cold collect college colour ' +
  'column come command commander committee common community company complete computer concern condition conference consider contain content ' +
  'contract control cook cool cop copy corn corner corps cost could council count country couple courage course court cover cow craft crane crash ' +
  'create credit crew crisis cross crowd crown cry cup cure current cut cycle daily damage dance danger dark data date daughter day dead deal dear ' +
  'death debate debt decade december decide deep defence defend defense degree delay deliver demand department deputy describe desert design desk ' +
  'despite detail develop device diamond die difference different difficult digital dinner direct direction director discuss disease distance do ' +
  'doctor does dog done door double doubt down draft drag draw dream dress drink drive drone drop dry due during dust duty each eagle early earn ' +
  'earth ease east easy eat economy edge effect effort egg eight either election electric elite else embassy empire employ empty end enemy energy ' +
  'engine enough enter entire equal error escape even evening event ever every evidence evil exact example except exchange exist expect expert ' +
  'explain express eye face fact fail fair faith fall false family far farm fast fat father fault favour fear february federal feel fellow female ' +
  'few field fifth fight figure file fill film final find fine finger finish fire firm first fish fit five fix flag flat flight floor flow flower ' +
  'fly focus follow food fool foot for force foreign forest forget form former forward found four fox frame free freedom fresh friday friend from ' +
  'front fruit fuel full fun fund future gain game gap garden gas gate gave general gentle get giant gift girl give glad glass global go goal god ' +
  'gold golden good got govern government grace grade grand grant grass grave gray great green grey ground group grow guard guess guest guide gun ' +
  'guy had hair half hall ham hand hang happen happy harbor hard harm has hat hate have he head health hear heart heat heavy held hell help her ' +
  'here hero high hill him his history hit hold hole holiday home hook hope horse hospital host hot hotel hour house how huge human hundred hunt ' +
  'hurt i ice idea if image immediate impact import important in inch include income increase indeed industry inside instead intelligence ' +
  'interest international into iron is island issue it item its itself january jet job join joint joke journal journey judge july jump june ' +
  'jury just justice keen keep kept key kid kill kind king kiss kitchen knee knife knock know lack lady lake land language large last late laugh ' +
  'launch law lawyer lay lead leader league learn least leave left leg legal less lesson let letter level liberty library lie life lift light like ' +
  'limit line link lion list listen little live local lock long look lord lose loss lost lot loud love low luck lunch machine mad magazine main ' +
  'major make male man manage many map march mark market marriage mars martin mass master match material matter maximum may maybe me meal mean ' +
  'measure meat media meet member memory men mental message metal method middle might mike mile military militia milk mill million mind mine ' +
  'minister minor minute mirror miss missile mission mix mobile model modern moment monday money month mood moon moral more morning most mother ' +
  'motor mount mountain mouse mouth move movement movie much murder music must my name narrow nation national natural nature navy near nearly neck ' +
  'need network never new news next nice night nine no nobody noise none nor normal north nose not note nothing notice november now nuclear number ' +
  'object october of off offer office officer official often oil old on once one only onto open operation opinion option or orange order other our ' +
  'out outside over own pace pack page pain paint pair palace paper parent park part party pass past path patient pay peace pearl pen people ' +
  'percent perfect perhaps period person phone photo piece pilot pink pipe place plan plane plant plate play player please plus pocket poem point ' +
  'police policy political pool poor pop port position possible post pot pound power practice predator premier present president press pressure ' +
  'pretty price pride priest prime prince prison private prize problem process produce product program project promise proof proper protect proud ' +
  'public pull pure push put queen question quick quiet quite quote race radio rain raise range rank rapid rate rather raw reach read reading ready ' +
  'real reason receive recent record red reed reform region relation release remain remember remove rent reply report republic republican request ' +
  'rescue research resolve rest result retaliation return review revolution revolutionary rich ride right ring rise risk river road rob robin rock ' +
  'rocket role roll roof room root rope rose rough round route row royal rule run rush sad safe said sail salt same sand saturday save saw say scale ' +
  'scene school science score sea search season seat second secret secretary section security see seed seek seem sell senate send senior sense ' +
  'september series serious serve service set seven several shadow shall shape share sharp she shell shield shift shine ship shirt shock shoe shoot ' +
  'shop short shot should shoulder shout show shut sick side sign silence silver similar simple since sing single sister sit site situation six size ' +
  'skin sky sleep slow small smart smile smoke snow so social soft soil soldier some son song soon sort soul sound source south space speak special ' +
  'speech speed spend spirit sport spot spread spring square staff stage stand standard star start state station stay steel step stick still stock ' +
  'stone stop store storm story straight strange strategy stream street strength strike string strong structure student study style subject such ' +
  'sudden summer sun sunday supply support sure surface surprise sweet swift system table take talk tall tank target task tax teach team tell ten ' +
  'term test than thank that the their them then theory there these they thing think third this those though thought three through throw thursday ' +
  'thus ticket tie tiger tight time tiny title to today together tomorrow tone tonight too tool top total touch tour toward tower town track trade ' +
  'tradition traffic train travel treat treaty tree trial trip troops trouble truck true trump trumps trust truth try tuesday turn twelve twenty two ' +
  'type uncle under union unit united until up upon us use useful usual valley value van version very victory video view village violence visit voice ' +
  'volume vote wage wait walk wall want war warm warn was wash watch water wave way we weak weapon wear weather web wednesday week weight welcome ' +
  'well went were west what wheel when where whether which while white who whole why wide wife wild will win wind window wine wing winter wise wish ' +
  'with within without witness wolf woman women won wonder wood word work world worry worth would write wrong yard year yellow yes yesterday yet you ' +
  'young your youth zone';
const OTHERS =
  'de la le les des du un une et est en que qui dans pour pas sur au avec ce il sont mais ou par plus comme on ne se si nous vous ils elle ' +
  'der die das den dem und ist nicht von zu mit sich auf ein eine er es im hat wie aus bei nach wir sie ich man oder als auch so wird war ' +
  'el los las una y del al con por para su lo mas o fue ser como este ya pero dos muy sin sobre entre ' +
  'di che non il per sono da si i gli ha nel alla anche ma ' +
  'o os as um uma do da em no na com nao se mais por foi dos ' +
  've bir bu da de ne ile icin var yok daha cok en mi ama gibi kadar sonra ' +
  'haspel het een van ik niet dat op te zijn met voor er maar om ook als dan ' +
  'i w na nie z do sie to jest co jak ale po za od tak juz tylko ' +
  'и в не на я что он с а как это по но из у за от так же бы';

const words: ReadonlySet<string> = new Set(`${ENGLISH} ${OTHERS}`.split(' '));

/** Whether every word of a text is, without case and accents, an ordinary word. */
export function isOrdinary(text: string): boolean {
  const found = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return found !== null && found.every((word) => words.has(word));
}
