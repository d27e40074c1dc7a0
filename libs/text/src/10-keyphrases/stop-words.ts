import { wordSet } from '../lexicon/word-set.js';

/** Swedish nouns that carry no topic of their own: measures, times, and the words of the dialogue itself. */
export const SWEDISH_STOP_NOUNS = wordSet(`
  sak gång del år ställe människa plats sätt sort slag typ exempel fall form grad antal mängd fråga svar grund
  orsak anledning dag vecka månad timme minut sekund stund början slut tid årtionde århundrade tack hälsning
  hej person folk man ting grej nånting sida håll par procent krona kilometer km mil meter cm stycke st tusen
  miljon hundra miljard tal nummer lösning förslag åsikt synpunkt tanke idé tips övrigt fördel nackdel styrka
  svaghet möjlighet problem utmaning brist behov önskan önskemål ort mån stil skillnad samband hand sammanhang
  situation läge faktum resultat mål syfte ord punkt rad bit hel hälft massa rest skull ögonblick hänsyn
  avseende förhållande roll åtgärd synd värld råd tillgång merpart hundratal betydelse förutsättning vare dörr
  knut pärla guldkorn skämt hjärta ordning fördelning nivå alternativ chans vilja kommentar deltagare
  deltagarna bidrag kväll morgon natt eftermiddag förmiddag helg måndag tisdag onsdag torsdag fredag lördag
  je nô no nôgô jag hä hannä hanna int itt na sä sån bo'n mä dä dom döm hon han je ha va sku ska vill lell väl
  nån nåt nånstans någonstans igår idag imorgon ikväll inatt mej dej sej sån sånt vart dit hit typ
  närhet eh öh äh mm hm hmm hä asså alltså liksom minsann he hen hän fjol våras somras höstas vintras förrgår övermorgon
  söndag januari februari mars april maj juni juli augusti september oktober november december
`);

/** Adjectives that weigh or count rather than tell which: they make no phrase of their own. */
export const SWEDISH_STOP_ADJECTIVES = wordSet(`
  stor liten bra ny gammal många få fin god dålig viktig hel egen annan olika samma själv bäst bättre större
  mindre fler flest mycket lite hög låg lång kort hård vacker underbar fantastisk härlig trevlig rolig trist
  tråkig svår lätt enkel dyr billig nära första andra tredje fjärde femte sjätte sista förra nästa enda viss
  vanlig särskild speciell unik möjlig omöjlig sådan dylik följande ytterligare tidig sen snar full tom stark
  svag trygg otrygg lugn tyst mången flera mer mest rätt fel klar säker ungefärlig total all ett två tre skön
  usel värdelös jätte jättefin jättebra superbra perfekt kraftig otillräcklig tillräcklig bristande blott omfattande betydande väsentlig enorm massiv berörd
  eventuell samtlig övrig ständig slippa slipp bästa sämre sämst nuvarande dagens dessutom
`);

/** English words that carry no topic of their own. */
export const ENGLISH_STOP_NOUNS = wordSet(`
  thing things way lot lots time times day days year years place places people person kind sort part bit
  anything everything something nothing someone everyone one ones i me problem problems issue need example
  reason number point week month hour today fact idea question answer thank thanks hello mile miles kilometer
  kilometre percent whole area
`);
export const ENGLISH_STOP_ADJECTIVES = wordSet(`
  good great bad nice big small new old many few more most much less other own same such last first next only
  best better worse worst beautiful wonderful amazing lovely little long short high low important different
  whole hard easy sure able close near real
`);
