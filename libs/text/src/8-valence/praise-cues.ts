import type { CueFamily } from './cue-family.js';

/** What residents say of what they value, by how it is said. */
export const PRAISE_CUES: readonly CueFamily[] = [
  {
    name: 'fine',
    leaning: 'praise',
    weight: 1,
    words: `
      bra bäst fin finast vacker vackrast underbar fantastisk härlig toppen kanon perfekt utmärkt fantastiskt unik lugn lugnt tyst
      trygg trevlig mysig snäll hjälpsam välkomnande gemytlig underbart ljuvlig magisk magnifik rolig roligt kul glad tacksam
      frisk god gott härligt skön skönt smidig prisvärd levande engagerad välskött välfungerande lycklig berika enastående
      storslagen billig gratis ovärderlig orörd hemtrevlig idyllisk charmig generös omtänksam värdefull jättebra skitbra asbra
      superbra kanonbra jättefin jättefint superfin jättetrevlig jättegod jättemysig jätteroligt jättekul jättesmidig suverän suveränt ypperlig
      fenomenal oslagbar oslagbart oöverträffad prima finemang gött gôtt gutt finfin strålande lysande vänlig vänligt kärleksfull pittoresk
      välbevarad välkommen välkomna guldvärd lyckad privilegierad lyckligt trivsam fridfull rofylld stillsam barnvänlig
      tillgänglig naturskön naturnära hjärtlig omhändertagen gästvänlig grymt grym ren rent nyrenoverad nyrustad upplyst pistat pistad
      tänt skottat plogat sandat varsamt delaktig sedd lagom oväntat utomordentlig exemplarisk förstklassig föredömlig proffsig kunnig
      sagolik hänförande bedårande fängslande betagande ståtlig mäktig mäktigt makalös makalöst otroligt otrolig fräsch lättillgänglig bekväm
      bekvämt enkelt säkert säker flexibel inkluderande familjär familjärt nykter stabil gedigen sund friskt öppenhjärtig öppensinnad
      mångfald rymlig ljus ljust luftig prunkande grönskande kristallklar glittrande sprudlande pulserande blomstrande`,
    phrases: `
      bra på; bra å bo; bra att bo; gott om; mår bra; mår man bra; mår jag bra; har det bra; har dä bra; har vi det bra; har det gott; har det fint;
      har det förspänt; inte så dåligt; inte så dumt; inte så tokigt; inte så illa; inte så pjåkigt; inte illa; inte dumt; inte helt fel; inget fel på; inget fel med; inte fel;
      int så illa; int så dålit; helt okej; helt ok; rätt så bra; frisk luft; ren luft; rent vatten; högt i tak; bra läge; rätt ställe; på rätt plats; hands down; här är det fint; lätt att; enkelt att`,
  },
  {
    name: 'value',
    leaning: 'praise',
    weight: 1,
    words: `
      stolthet nära närhet närheten lugnet tystnad trygghet gemenskap samhörighet sammanhållning livskvalitet guldkorn pärla paradis styrka tillgång fördel
      frihet harmoni glädje favorit favoritställe räddning lyx rikedom skatt smultronställe oas idyll drömplats himmelrike kärlek eldsjäl
      vänskap grannsämja samvaro stillhet frid sinnesro trivsel hemkänsla byanda vi-anda omtanke utsikt utsikten solnedgång soluppgång
      norrsken stjärnhimmel stjärnor fågelsång kantarell kantareller hjortron rikt guld eloge heder beröm cred förmån lyckost vattenhål 
      gästfrihet tillit framtidstro handlingskraft engagemang medmänsklighet vänlighet hjälpsamhet värme bygdegemenskap mångfalden
      öppenhet puls livfull livfullt kulturarv världsarv klenod favoritplats kvalitet skönhet`,
    heads: `gemenskap trygghet glädje sammanhållning pärla sämja utsikt paradis känsla tystnad frihet stolthet idyll anda`,
    phrases: `
      nära till; nära naturen; nära skogen; nära havet; nära vattnet; nära sjön; nära stan; nära allt; vad mer kan man; va mer kan; mer behöver; mer kan man inte; allt man behöver; allt jag behöver; allt vi behöver;
      allt som behövs; guld värd; guld värda; är guld; livet i; ljus i; hjärtat i; vår stolthet; inget slår; ingenting slår; inget som slår; finns inget som slår; hör hemma;
      känner mig hemma; känner jag mig hemma; känner oss hemma; känna sig hemma; alla förunnat; lyckligt lottad; lyckligt lottade; i gengäld`,
  },
  {
    name: 'liking',
    leaning: 'praise',
    weight: 1.2,
    words: `
      trivas trivs trivts trivdes gilla gillar älska älskar uppskatta uppskattar uppskattad uppskattade uppskattas stolt tacka njuta njuter
      förälskad förälskade nöjd nöjda fungerar funkar stormtrivs beundra imponerad hyllar charmad imponera lyckats`,
    phrases: `
      tycker om; tycker mycket om; fungerar bra; funkar bra; fungerar fint; mår bra av; är nöjd; är nöjda; ha en eloge; tack för den; all heder; heder åt; en eloge; får beröm; tack vare; var det bästa; det bästa;
      det bästa är; det bästa med; stor ros; ska ha beröm; vi är stolta; jag är för; vi är för; är för vindkraften; sköter sig; håller vad; gör otroligt mycket; gör så mycket; gör ett bra; gör ett fantastiskt;
      gör en fantastisk; gör ett jättebra; gör ett otroligt; jag älskar; i love`,
  },
  {
    name: 'superlative',
    leaning: 'praise',
    weight: 1,
    words: `
      bästa finaste vackraste mysigaste underbaraste godaste skönaste tryggaste snällaste trevligaste härligaste roligaste lugnaste
      friskaste renaste charmigaste`,
    phrases: `
      i världsklass; av världsklass; världens bästa; landets bästa; stans bästa; sveriges bästa; länets bästa; världens navel; världens finaste; i världen; bättre än; finare än; roligare än; lugnare än; tryggare än; billigare än; blivit bättre; blivit mycket bättre;
      blivit väldigt mycket bättre; blivit så mycket bättre; blivit finare; blivit roligare; inte vara bättre; inte bli bättre; inte bo bättre; inte ha det bättre; inte bättre än så; bättre finns inte; finns inget liknande;
      aldrig trivts så bra; aldrig trivts bättre; aldrig mått så bra; aldrig mått bättre; slår det mesta; slår allt; ingen annanstans; var annars; vart annars; ingen bättre; finns ingen bättre; aldrig sett så vackert; på jorden; prova det i; snacka om`,
  },
  {
    name: 'staying',
    leaning: 'praise',
    weight: 1.2,
    words: `landat hemvändare återvändare återvänt rotad rötter hemkär`,
    phrases: `
      aldrig flytta; aldrig byta; aldrig i livet flytta; aldrig flyttat; inte flytta härifrån; inga skäl att flytta; ingen anledning att flytta; inte byta; skulle inte byta; byta mot; aldrig ångrat; aldrig har jag ångrat; inte ångrat; har inte ångrat;
      ångrar inte; ångrar ingenting; ångrar int; aldrig åkt hem; inte längtat; aldrig längtat; flyttat tillbaka; flyttade tillbaka; flyttat hem; flyttade hem; kom tillbaka; vände hem; körde hem igen; stannar här; stannade här; stannar gärna; blev kvar; blir kvar;
      stannar kvar; kommer alltid tillbaka; bo kvar här; vill bo här; vill aldrig härifrån; vill inte härifrån; vill inte flytta; här vill jag; hem till mig; tänka på att bo i; välkommen hit; så välkommen; välkommen från; bor kvar; åkt hem; vill dit; inte flyttar man`,
  },
  {
    name: 'community',
    leaning: 'praise',
    weight: 1.2,
    words: `hejar hälsar hejade grannsamverkan ideellt frivilliga frivilligt knytkalas dugnad arbetsdag`,
    phrases: `
      hjälper varandra; hjälper till; hjälpte till; hjälpa till; hjälps åt; hjälpas åt; hjälptes åt; ställer upp; ställde upp; håller ihop; höll ihop; bryr sig; bryr sig om; tar hand om; tar hand om varandra; känner alla; alla känner; alla känner alla; känner varandra;
      alla hejar; hejar på; hejar på varandra; säger hej; håller koll; håller ett öga; bjuder på; bjuder in; bjudit på; bjöd på; bryr man sig; bryr vi oss; tar emot; tog emot; tog sig an; omhändertagen; vet vad jag heter; minns vad; kan namnet; man är någon; man är nån;
      blir sedd; blir man sedd; utan att jag bett; utan att vi bett; utan att jag ber; utan att be; hela byn; halva byn; hela bygden; hela gatan; gammal och ung; gamla och unga; unga och gamla; ung och gammal; alla åldrar; tillsammans; gemensamt;
      en i gänget; du med alla; dyker upp; stod på trappen; på krita; lånar ut; släkt och vänner`,
  },
  {
    name: 'ability',
    leaning: 'praise',
    weight: 0.8,
    phrases: `
      man kan gå; man kan bada; man kan fiska; man kan plocka; man kan åka; man kan cykla; man kan vara; kan man gå; kan man bada; kan man plocka; kan gå ut; går själv; går själva; cyklar själv; cyklar själva; gå själv; gå själva; cyklar överallt; cyklar ensamma; på egen hand;
      får hålla på; får gå själv; får springa; utan att behöva; utan att jag behöver; behöver aldrig; behöver inte oroa; ifred; i fred; leker ute; lekte ute; leka ute; vara ute; direkt från; rakt ut; vågar gå; vågar lämna; låser ingen; låser inte; behöver inte låsa;
      olåst; sover gott; sover som; hinner hem; är alltid i tid; nästan alltid i tid; i tid; samma dag; samma vecka; varje kvart; dygnet runt; kan man äntligen; äntligen; får plats; fick plats; inte långt till; aldrig långt; aldrig rädd; inte rädd;
      själv på kvällen; sköter sig själv; finns kvar; ända fram; allt inom; inom gångavstånd; på gångavstånd; på promenadavstånd; inom räckhåll; runt hörnet; runt knuten; utanför knuten; utanför dörren; utanför fönstret; utanför köksfönstret; på andra sidan gatan; precis intill; stenkast; bakom huset; inpå knuten;
      minuter till; fem minuter; tio minuter; minuters promenad; minuter bort; på fem minuter; på tio minuter; på sju minuter; nästgårds; kastar man; bara tio minuter; bara fem minuter`,
  },
  {
    name: 'sparing',
    leaning: 'praise',
    weight: 1.2,
    words: `slippa slipper sluppit`,
    phrases: `
      inga köer; ingen kö; ingen stress; inga bilköer; inga problem; inga trafikljus; inte att klaga; kan inte klaga; inget att klaga; ingenting att klaga; går inte att klaga; inte klaga; inget negativt; finns inget negativt; saknar ingenting; saknar inget; saknar jag inte; saknas ingenting; saknas inget; här finns allt; finns allt; allt finns; det saknas inget; det saknas ingenting;
      får inte nog; inte få nog; aldrig nog av; aldrig få nog; går inte att beskriva; inte beskriva; ingen trängsel; inget buller; inga avgaser; ingen trafik; ingen aning om vad parkeringsböter; inget att oroa; ingen jäkt; ingen oro; inget skräp`,
  },
  {
    name: 'wonder',
    leaning: 'praise',
    weight: 0.8,
    words: `
      tranor tranorna örn kungsörn havsörn älg älgar lommen lom renar renarna svalor gök göken doftar doften doft glittrar blommar blomma vitsippor ängar syrener
      bokskog bokskogen skärgård skärgården klippor klipporna brygga bryggan bastu bastun isvak kvällssol kvällssolen morgondimma dimman månsken snötäcke horisont horisonten
      forsen fors vattenfall fjällen fjäll kvällspromenad kvällspromenaden fjällvärld hjärtebarn blåbär lingon svamp svampen öring harr röding gädda abborre kräftor`,
    phrases: `tårar i ögonen; slår ut; man vaknar av; när solen; när dimman; när snön; ligger som ett golv; ligger som en spegel; spegelblank; så långt ögat; drar igång över; hör sitt eget; mållös; som en sten; som en stock; som fisken i vattnet; ett hav av; tar andan`,
  },
  {
    name: 'home-life',
    leaning: 'praise',
    weight: 0.5,
    words: `
      mormor farmor morfar farfar barnbarn barnbarnen kaffe kaffet kaffekopp kaffekoppen fika fikat våffla våfflor semla semlor sockerkaka kardemummabullar bullar bulle glass glassen middag dans dansen
      dansbana dansbanan logdans loge kören spelman spelmän dragspel marknad loppis midsommar midsommarfest valborg majbrasa julmarknad grillkväll
      fest konsert teater revy sommarteater förening föreningar föreningarna hembygdsförening granne grannen grannar grannarna kompis kompisar kompisarna vän vänner hockeyn handbollsdamerna laget
      växthus odlar odling trädgård höns hund hunden båt båten stuga stugan ved vedboden torp semmel spettekaka surströmming strömming strömmingen paltkalas`,
  },
  {
    name: 'good-deeds',
    leaning: 'praise',
    weight: 0.7,
    words: `
      fixar fixade fixat ordnar ordnade ordnat röjt byggt skottar skottade plogar lagar bakar bakade sjunger sjöng spelar musicerar dansar skrattar ler vinkar leker badar paddlar fiskar plockar
      räddade förlöst läker hjälpt hjälpte stöttar stöttade lärde vårdar sköter vinner vann segrade firar firade växer spirar vaknar kramar tröstar följer lyssnar svarade ringer växte vågade
      lånade skjutsar skjutsade delar delade ger gav skänker skänkte välkomnade hittat förenar samlas träffas möts umgås samlar pirrar saknat`,
    phrases: `
      ordnar sig; löser sig; löste sig; lärde mig; lärde sig; får vara med; alla får; alla är välkomna; låter oss; låter barnen; kommer med; kom över; kom med; har byggt; har röjt; har startat; går runt; stod jag och grät; vid namn; leta efter; få leta; är som en familj; som en familj; som en stor familj; precis lagom; lagom stort; i hela mitt liv; har aldrig låst; aldrig låst; aldrig varit; har öppet till; öppet till;
      även på söndagar; även söndagar; en kvart; samma eftermiddag; samma kväll; på en gång; på stört; direkt när; fint av; snällt av; ingen brådska; ingen tutar; inga grindar; inget krångel; på nolltid; var aldrig ett problem; än i dag; i generationer; generation efter generation; år efter år; varje sommar; varje morgon; varje kväll; varje höst; det är nåt visst; det är något visst; något särskilt; nåt särskilt;
      inte att undra på; kan jag rekommendera; rekommenderar; räcker gott; räcker och blir över; mer än nog; finns det mesta; finns alltid; finns alltid någon; alltid nån; alltid någon; hamnade rätt; kom rätt; hittat hem; kommit hem; komma hem; bli kvar; har blivit en; gör gott; mår gott; det bästa jag; bästa jag; största glädje; jag unnar; önska sig; kunde önska; mer än man; för pengarna; håller mig ung; håller igång; full fart; liv och rörelse; det lever; lever och frodas`,
  },
  {
    name: 'good-things',
    leaning: 'praise',
    weight: 0.5,
    words: `
      himmel himlen våren sommar sommaren sommarkväll höst hösten vinterdag vinterkväll soluppgångar solnedgångar regnbåge rådjur hare fjärilar humlor fåglar fågel sädesärla bofink koltrast nattergal näktergal stranden strand vik viken havet ån bäcken berget dalen ängen hage hagar lada
      brasa glöd brasan kakelugn smultron jordgubbar hallon äpplen äppelträd päron plommon potatis nypotatis sill rökeri lax laxen ägg ost bröd surdegsbröd bageriet våffelstuga konditori konditoriet kaféet kiosken kvarter bygdegård logen bygdespel
      pensionärer pensionärerna eldsjälar ledare tränare tränarna barnmorskan handlaren handlarn lanthandlare lanthandlaren farbror tant gubbar tanter ungdomar syskon familj familjen släkten klass fröken vaktmästaren bibliotekarien bibliotekarierna prästen
      segelbåt kajak kanot skridskor pulka spark sparken skidor längdspår elljusspår cykel häst hästar ponny katt katten får lamm kor kossor kalvar julgran lyktor adventsljus lucia lussetåg musik sång orkester spelmansstämma film `,
  },
  {
    name: 'good-life',
    leaning: 'praise',
    weight: 1,
    words: `nybakat nybakade kvällsljuset kvällsljus vemodigt klapperstenar oförglömligt hjältar hjälte konstnärer ängel änglar klippa kämpar kämpat livsviktig livsviktigt guldklimp framåt framåtanda driv driftiga driftig påhittiga uppfinningsrika`,
    phrases: `
      får vara; får man vara; vara sig själv; som man är; finns nåt för alla; något för alla; nåt för alla; nånting för alla; någon annanstans; bo någon annanstans; bo nån annanstans; är tillbaka; orkar bry sig; har allt; vi har allt; behöver inte mer; behöver jag inte mer; stannar bilen; stannar och pratar; stanna och prata; vet alla; alla vet; ingen tittar; ingen dömer; ingen bryr sig om hur; aldrig fler än; på första försöket; bästa som hänt;
      säger en del; säger allt; säger väl allt; alldeles ensam; alldeles själv; åka buss själv; åker buss själv; flyttar hem; flytta hem; när de fått barn; sommarjobb på; fått jobb; fick jobb; fick hjälp; får hjälp; fått hjälp; alltid hjälp; får man hjälp; fått så mycket; öppnat igen; öppnade igen; har öppnat; startat upp; har startat; nytt liv; fått nytt; växer upp; vuxit upp här; uppväxt här; en trygg; tryggt för barnen; tryggt att; går hem själv; går hem ensam; vågar gå ut; utan att låsa; nyckeln i; nyckeln under;
      vacker utsikt; med utsikt; sjöutsikt; havsutsikt; långa stränder; bra bussar; bra skola; bra skolor; bra lärare; duktiga lärare; fina lärare; duktig personal; fin personal; snäll personal; trevlig personal; bra personal; kort väg; kort till; korta avstånd; korta köer; nära och bra; billigt att bo; billiga hus; stora tomter; rimliga priser; plats för; gott om plats; mycket plats; god mat; bra mat; skolmaten; lagas från; fri natur; allemansrätten;
      rik på; full av liv; fullt av liv; fullt av folk; fullt med folk; fullsatt; sålde slut; slutsålt; utsålt; rekordmånga; fler och fler; allt fler; växer för varje år; flyttar in; flyttat in; inflyttning; kommer hit; hittar hit; vallfärdar; längtar hit; längtar hem; drar hit; kommer folk; söker sig hit; värt varje; värd varje; värt alla; blir jag glad; blir man glad; gör mig glad; gör en glad; blir varm; varm i; pirrar i; gåshud; får energi; laddar batterierna; andas ut; kan andas; kan man andas; pulsen går ner; axlarna åker ner; sänker axlarna; ro i själen; balsam för; mår själen;
      vill jag dö; bli begravd; dö här; gammal här; bli gammal här; åldras här; sista andetag; resten av livet; för alltid; livet ut; utan att tveka; alla dagar i veckan; tackar; tackar vi; bugar; lyfter på hatten; hatten av; heja; bra gjort; keep it up; jag är tacksam; vi är glada; är så glad; så glad att; så glada; tur att; vilken tur; tur som har; tur vi har; lyckan är; är lycka; är livet; är livskvalitet; det är frihet; är ren; är rena; ren lyx; rena rama; slår ingenting; kan inte bli; kan det inte bli; inte ett dugg dåligt; inget ont om; inget ont att säga; bara gott; inget annat än; inget snack; så bra; så fint; så vackert; så skönt; så mysigt; så härligt; så nära; så lugnt`,
  },
];
