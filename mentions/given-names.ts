/**
 * Frequent given names, where a capital proves nothing: first in a sentence or in a headline ("Narjes
 * Soleimani said"). None of them is an ordinary word too, and a name that is missing changes nothing.
 */
const GIVEN_NAMES =
  // English and American
  'aaron adam alan albert alex alexander alexandra alfred alice alicia alison allison amanda amelia amy ' +
  'andrea andrew angela anita anna anne annie anthony arthur ashley barbara barron barry ' +
  'benjamin bernard beth betty beverly bobby bradley brandon brenda brian bruce bryan caitlin cameron ' +
  'carl carla caroline carolyn catherine charles charlotte cheryl chris christina christine christopher ' +
  'cindy claire clara craig cynthia daniel danielle darren dave david deborah debra denis denise ' +
  'dennis derek diana diane dominic dora doris dorothy douglas dylan edgar edith edward eileen elaine ' +
  'eleanor elizabeth ella ellen emily emma eric erica erik ernest ethan eugene evan evelyn fiona ' +
  'fred frederick gareth gary george gerald gillian gina glenn gloria gordon graham greg gregory ' +
  'hannah harold harry heather helen henry herbert howard hugh ian ignatius isaac isabel isabella ivana ' +
  'ivanka jackie jacob jake james jamie jane janet janice jared jason jay jean jeb jeff jeffrey jennifer ' +
  'jenny jeremy jerry jesse jessica jill jim jimmy joan joanna joanne joe joel john johnny jon jonathan ' +
  'joseph josh joshua joyce judd judith judy julia julian julie justin karen kate katherine kathleen ' +
  'kathryn kathy katie keith kelly ken kenneth kevin kimberly kyle lara larry laura lauren laurence ' +
  'lawrence leah leonard leslie lewis linda lindsay lindsey lisa liz lori louis louise lucy luke lynn ' +
  'malcolm malia marcus margaret maria marie marilyn mario marion martha martin marvin mary mathew ' +
  'matt matthew maureen megan melania melissa michael michelle mike mildred miles mitchell molly monica ' +
  'nancy natalie natasha nathan neil nicholas nicola nicole nigel norma norman oliver olivia oscar pamela ' +
  'patricia patrick paul paula peter philip phillip phyllis rachel ralph randy raymond rebecca richard ' +
  'rita robert roger ronald rosemary ross roy russell ruth ryan sally sam samantha samuel sandra sara sarah ' +
  'sasha scott sean sebastian shannon sharon shaun sheila shirley simon sophia sophie stanley stella ' +
  'stephanie stephen steve steven stuart susan suzanne sylvia tamara tara ted teresa terrence terry theodore ' +
  'theresa thomas tiffany timothy tina todd tom tony tracy travis tyler valerie vanessa vera vernon victor ' +
  'vincent vivian walter wanda wayne wendy wesley william willie yvonne zachary zoe ' +
  // Arabic, Persian and Turkish, as news in Latin letters spells them
  'abbas abdel abdul abdullah adnan ahmad ahmed ahmet aisha akbar akram amin amina amir amjad anwar asghar ' +
  'ayman ayşe aziz babak bahram bashar bassam behrouz bilal dariush ebrahim ehsan elham emine erfan esmail ' +
  'fahad faisal farah farhad farid fariba fatemeh fatima fatma ghada ghassan habib hadi hakim hamid hamza ' +
  'hana hasan hashem hassan heydar hossein huda hussain hussein ibrahim ibtisam imad imran ismail jaber ' +
  'jafar jalal jamal jamil javad kamal karim kazem khaled khalid laila leila leyla madiha mahdieh mahmood ' +
  'mahmoud mahsa majid malik manal mansour maryam masih masoud mehdi mehmet mehran mohamed mohammad ' +
  'mohammed mohsen mojtaba morteza mostafa muhammad mustafa nabil nader nadia naser nasser nasrin narges ' +
  'narjes nazanin nima noor nour omar osama parisa parviz rafiq rana rania rashid reza roya saad ' +
  'sadegh saeed salah salim salman sami samir sana sasan sayed shahram sherif shirin soheil soraya ' +
  'suleiman tahereh taher tamer tarek tariq vahid walid yahya yasmin yasser yousef youssef yusuf zahra ' +
  'zainab zeinab zeynep ziad zohreh ' +
  // Elsewhere in Europe and the Americas
  'alejandro alessandro alfonso alfredo andré andreas andrei anton antonio beatriz bernd bjorn björn camila ' +
  'carlos carmen claudia claudio cristina dieter dmitri dmitry eduardo elena emmanuel enrique ' +
  'fabio felipe fernando francesca francesco francisco françois friedrich georg gerhard giovanni giulia ' +
  'giuseppe gonzalo guillermo günther gustavo hans heinrich helmut henri hugo igor ines ingrid irina isabelle ' +
  'ivan jacques javier jens joão johan johannes jorge josé juan jürgen karin karl katarina klaus lars ' +
  'laurent lorenzo luca lucia luigi luis manuel marcel marcelo marco marcos margarita marina matteo matthias ' +
  'miguel mikhail natalia nikolai nikolas nina olga otto pablo paolo pascal pavel pedro pierre rafael raúl ' +
  'ricardo roberto rodrigo rosa salvador sergei sergio silvia sofia stefan stefano svetlana sven tatiana ' +
  'teodor thierry tobias tomás ursula uwe vladimir werner wolfgang xavier yves ' +
  // In scripts without capitals, where no other given name can be told from any word
  'محمد أحمد احمد إبراهيم ابراهيم ابراهیم يوسف یوسف مصطفى مصطفی مجتبى مجتبی جواد زينب زینب فاطمة فاطمه ' +
  'نرجس نرگس مريم مریم ميلانيا ملانیا إيفانكا ایوانکا بارون إريك اریک تيفاني تیفانی لارا ماري ميشيل میشل ' +
  'لورا باربرا روجر راجر مايكل مایکل מלאניה מלניה איוונקה ברון אריק טיפאני מישל לורה ברברה מייקל מוחמד אחמד ' +
  "מוג'תבא מוג׳תבא";

const names: ReadonlySet<string> = new Set(GIVEN_NAMES.split(' '));

/** Whether the word is a frequent given name. */
export function isGivenName(word: string): boolean {
  return names.has(word.toLowerCase());
}
