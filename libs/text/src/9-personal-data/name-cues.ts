import { wordSet } from '../lexicon/word-set.js';

/** Words that a private person's name stands right after. */
export const KIN: ReadonlySet<string> = wordSet(
  `mamma mammas pappa pappas mor far morfar morfars mormor mormors farfar farfars farmor farmors morsan farsan bror brodern brorsan broder syster systern syrran son sonen grabben
dotter dottern tjejen sonson dotterson sondotter dotterdotter man maken make hustru hustrun fru frun sambo sambon särbo pojkvän flickvän kusin kusinen farbror moster faster
morbror svåger svågern svägerska svägerskan svärmor svärfar svärson svärdotter svärsonen svärdottern granne grannen grannfrun grannarna grannar kompis kompisen kompisar polare polaren
vän vännen väninna väninnan vänner barnbarn barnbarnet barnbarnen tvillingarna tvillingen barnen barn syskonen bröderna systrarna sysslingen herr herrn fröken magister magistern familjen familj
änkan änklingen bonden fiskaren lärare läraren lärarinnan lärarinna handlare handlaren smeden snickaren snickare chaufför chauffören busschaufför busschauffören skolskjutsen sköterskan undersköterskan
barnmorskan dagmamman tant tanten gubben gumman pojken flickan killen lille lillan gamle salig salige unge kallade ordförande ordföranden kassör kassören tränare tränaren ledare ledaren arrendatorn
kollega kollegan arbetskamraten frisören brevbäraren lantbrevbäraren plogaren renägaren jägaren jaktledaren jaktledare traktorföraren ägaren ägare stugägaren fastighetsägaren hyresvärden hyresgästen
vaktmästare vaktmästaren kantorn klockaren kock kocken kokerskan skogvaktaren lantbrukaren företagaren entreprenören eldsjälen eldsjälar pensionären klasskamraten gammelfarmor gammelmormor gammelmorfar gammelfarfar
plastpappa bonuspappa bonusmamma gudmor gudfar áhkko áhkku áddjá eadni áhttje aahka mummo ukki pappi vaari äiti isä
wife husband son daughter mother father brother sister neighbour neighbor neighbours friend uncle aunt mr mrs ms miss grandma grandpa mum dad cousin
kona mannen sønn datter nabo naboen venn bestemor bestefar søster`,
);

/** Words that bring a name: contact, greeting, presentation. */
export const BRINGING: ReadonlySet<string> = wordSet(
  `heter hette hetat kallas kallades döptes döpt ring ringa ringer ringde kontakta kontaktar kontaktperson kontakt fråga frågar frågade prata pratar pratade snacka snackade mejla mejl mail maila sms:a hälsa hälsar
hälsning hälsningar hälsn hälsningarna mvh mvh. vh hälsade vänligen vänligt högaktningsfullt hos c/o namn undertecknad signaturen signerat avsändare tacka tackar tackade kram kramar puss hej hejsan tjena hallå kära käre
anmälan anmäler sökande vårdnadshavare deltagare kontaktpersonen tillsammans träffa träffade träffar gift mötte hjälpte besöka besöker besökte saknar
regards sincerely thanks love cheers called named name contact call dear hilsen hilser heiter terveisin`,
);

/** What only people do: a word that is also a name is one before these. */
export const HUMAN_VERBS: ReadonlySet<string> = wordSet(
  `sa sade säger berättar berättade tycker tyckte bor bodde jobbar jobbade arbetar arbetade heter hette ringde ringer hjälper hjälpte kör körde bakar bakade bjuder bjöd frågade frågar undrar undrade hade säljer
sålde köpte byggde bygger snickrade fiskade jagade plogar plogade skrev skriver lovade pratar pratade dog föddes gifte flyttade flyttar lagade lagar lärde ville tog kom gick visade visar spelade spelar sjöng sjunger
svarar svarade minns mindes tyckte kan skjutsar skjutsade sköter skötte driver drev brukar brukade håller höll ordnar ordnade målar målade lånade lånar hämtade hämtar`,
);

/** What neither firms nor authorities do: a word no list knows is a person before these. */
export const LIVING_VERBS: ReadonlySet<string> = wordSet(
  'bor bodde heter hette bakar bakade fiskade jagade dog föddes lärde skrattar skrattade gråter grät sjunger sjöng minns mindes snickrade skottar skottade stickar stickade',
);

/** Nouns and signs after which a name is no person's: animals, boats, firms, songs, places, saints, rulers. */
export const THING_BEFORE: ReadonlySet<string> = wordSet(
  `hund hunden hundar katt katten katter häst hästen ponny ponnyn märren hingsten ko kon kossan kvigan tjuren geten tackan baggen tuppen hönan grisen kaninen kalven renen valpen älgen björnen fågeln papegojan marsvinet
båt båten ångbåten färjan fartyget segelbåten skutan storm stormen orkanen ovädret sjö sjön tjärnen berget fjället ån älven bäcken ön udden byn gården torpet hemmanet stugan villan kvarteret gatan vägen huset vandrarhemmet
restaurang restaurangen krogen café caféet cafe kafé kaféet hotell hotellet pensionat firma firman företaget butik butiken affären salong salongen pizzeria pizzerian bageriet åkeriet kiosken gästis frisör bar baren
förening föreningen stiftelsen fonden klubben laget bandet gruppen kören teatern sång sången visan låten psalmen filmen boken pjäsen serien spelet appen programmet projekt projektet priset stipendiet cupen loppet
sankt sankta sant s:t s:ta st. st helige heliga kung kungen konung konungen drottning drottningen prins prinsen prinsessa prinsessan kejsar kejsaren tsar tsaren hertig hertigen greve greven påve påven jungfru
gudinnan guden profeten författaren författarinnan poeten diktaren konstnären målaren kompositören tonsättaren artisten artister sångaren sångerskan trubaduren rockstjärnan skådespelaren skådespelerskan filmstjärnan regissören
skidåkaren fotbollsspelaren hockeyspelaren skidstjärnan tennisspelaren idolen profilen programledaren komikern modellen sorten rosen äpplet äppelsorten potatisen potatissorten tåget loket traktorn bilen plogbilen pumpen kyrkan
skolan förskolan kapellet gruvan hyttan kvarnen bron tunneln hissen liften backen pisten leden spåret stenen trädet eken granen grottan forsen vattenfallet bygden socknen kommunen staden stationen hållplatsen
dog cat horse boat storm lake hotel restaurant king queen prince princess saint`,
);

/** Nouns after a genitive that make the whole the name of a firm, place, street, event or prize. */
export const THING_AFTER: ReadonlySet<string> = wordSet(
  `café cafe kafé kaffestuga bageri konditori bar krog restaurang pizzeria gatukök grill kiosk livs lanthandel handel handelsbod butik affär mat kött fisk rökeri blommor blomster hår hårvård frisör frisersalong salong skor kläder
mode antik loppis auktioner bygg byggfirma byggservice måleri snickeri plåt rör el elfirma åkeri taxi buss bussar trafik trafikskola bil bilar bilverkstad mek verkstad däck schakt gräv grävmaskiner entreprenad skog skogstjänst såg mekaniska
motor maskin maskiner service städ förlag tryckeri foto data begravningsbyrå trädgård trädgårdar plantskola camping stugby stugor hotell gästgiveri vandrarhem pensionat ab hb kb inc ltd aktiebolag handelsbolag
väg vägen gata gatan gränd stig torg plats allé park backe led udde holme ö tjärn sjö bäck myr källa grotta berg fors kyrka kapell skola skolan minne minnesfond fond stiftelse stipendium stipendiefond pris priset cup cupen lopp memorial dag dagen
mässa marknad festival teater revy trio kvartett orkester band kör visa vals sång polska ballad
& co firma rederi gruva hytta kvarn bruk hembygdsgård bygdegård station hållplats museum stugan bio klubb ik if sk fk förening förskola familjedaghem hemtjänst assistans vård omsorg galleri musikklasser
institute university college orchestra county award boys school hospital church street road lane avenue park bay lake house center centre complex club fc party act news post`,
);

/** Prepositions after which a lone name is a place. */
export const PLACE_BEFORE: ReadonlySet<string> = wordSet(
  'i vid utanför genom kring runt nära intill ovanför nedanför bortom förbi in at near mellan uppe nere borta',
);

/** Heads of places: a name is one where it lies, or is told to be one of these. */
export const PLACE_AFTER: ReadonlySet<string> = wordSet(
  'by byn sjö sjön tjärn socken församling kommun län stad stadsdel station norra södra östra västra centrum kyrka fjäll fjällen älv dalen camping',
);

/** Small words inside names. */
export const PARTICLES: ReadonlySet<string> = wordSet(
  'von van af av de der den del della di da dos du la le el al bin ben ibn ter ten zu zum st abu',
);

/** Surnames that are words or have no telling end. */
export const SURNAMES: ReadonlySet<string> = wordSet(
  `ahl alm almer asp ask axell bark beck berg bergh björk björn blad blank blom blomma boberg bohman boman borg brandt brant bratt broman bruun brun brunn byström bäck dahl dahlin dal dam dunder edin edling ek ekman
engman erlandsen fahl fager falk fält fors forsell forss fors frank frid frisk friman frost fröberg glad granat grahn gran grip groth grönvall gustavsen hagen hag hall hallin hammar hamrin hed hedin hedlin hedman heed hell hellman hjelm
hjort hjorth holm holmen holst hult hultin hurtig högman kjellin klang klint knutsen kraft krans krantz krook kvarn kvist lagerman lann lantz lilja lind linde lindh lindell lindman ljung ljunggren lod lundh lund lundin lundell lang
lång lövgren löf lööf löv malm malmin markus melin modig modin molin moberg mörk mård möller nord nordin norén norin norman nyberg nylén nyman näs nääs ohlin olin orre palm palmer pihl pil quist rask rapp rehn ring roos ros rosén rot
rudolph rudin rydh rådström rönn sahlin sand sandin selin sjö sjödin sjöman sjöö skog skoog skott skytt sköld snygg sparr sparre sporre stark sten steen stolt storm stran strand stråle strid ström sund sundin svahn svan svärd sved
säll söder tapper thor thorell thörn thorn torn tranberg trygg trulls tång törn ulfving uhlin vall wahl wall wallin wallgren vik wik viklund vinter virta warg varg wester westin westman widell wiik wikman wilén winter wass åhl åhlin åkerman
åman ås öberg ödman öhman öman östman örn öst li nguyen ali hassan mohammed ahmed ibrahim hussein abdi warsame farah yusuf osman haile tesfay tekle kidane singh khan kaur chen wang tran le pham smith jones schmidt schneider fischer weber
meyer bauer hoffmann koch richter klein wolf schröder neumann schwarz zimmermann braun krüger hofmann hartmann lange werner krause jansen visser bakker mulder bos vos peters hendriks dekker brouwer smit koskinen korhonen kumpula niemi mäki
laine heikkilä koski salo rantala aalto hakala saari laakso kettunen nowak kowal wojcik lewandowska bilyk shevchenko melnyk haddad khoury saleh omar aden nur jama gebre abraham berhe blind kuhmunen sarri valkeapää utsi labba päiviö svonni
omma pittja skum länta partapuoli åhrén renberg fjällgren barruk kroik danielsen jåma dunfjeld bientie nejne`,
);

/** Words a Swedish statement may open a line with that no name goes on with. */
export const NO_SURNAME: ReadonlySet<string> = wordSet(
  `hej mvh hälsningar vänligen tel telefon mobil mob mail mejl epost e-post adress box pnr personnummer svar fråga intervjuaren intervjuare hon han de det den jag vi du ni ja nej jo men och alla tack dag lördag söndag måndag tisdag onsdag torsdag
fredag ab hb kb i på är var`,
);
