import type { CueFamily } from './cue-family.js';

/** What residents say of what is bad, lacking, lost or threatened, by how it is said. */
export const TROUBLE_CUES: readonly CueFamily[] = [
  {
    name: 'bad',
    leaning: 'trouble',
    weight: 1,
    words: `
      dålig dåligt dålit sämre sämst usel uselt värdelös svår svårt svårighet tyvärr bristfällig bristande otrygg farlig farligt livsfarlig ensam trist tråkig tråkigt
      tråka dyr dyrt svindyr svindyrt krånglig krångligt krångel långsam långsamt eftersatt missnöjd besviken besvikelse irritera irriterande störande gropig gropigt guppigt
      halt isigt mörkt beckmörkt kolsvart becksvart orättvis orättvist bortglömd bortglömda bortprioriterad svag svaghet hinder omöjlig omöjligt katastrof skandal öde ödsligt sällan
      oacceptabel hopplös hopplöst bedrövlig bedrövligt undermålig otillräcklig sorglig sorgligt synd konflikt trång trångt dammigt dammig smutsig smutsigt skitigt slitet sliten nedgången nergången
      skamligt pinsamt skämmigt skämt löjligt jobbig jobbigt stressigt stressande skraltigt skralt katastrofal katastrofalt hemsk hemskt fruktansvärt fruktansvärd vidrig
      äcklig äckligt ful fult skit skräp illa kass kasst urdålig urusel skrutt pissigt värst värsta knappt snålt jävla fan grått deppigt dödtrist dött död döende ruttet rutten
      stökigt bullrigt bullrig bökigt omständligt otryggt otillgänglig otillgängligt överfull överfullt fullt trasig trasiga oplogat oplogad osandat osandad oljust försenad
      försenade försenat inställd inställda inställt otjänligt mögel mögligt segregerad segregation isolerad isolerat avskuret utanförskap instängt inskränkt hånfullt avundsjuk snobbig
      dubblerats chockhöjd onödig onödigt slöseri meningslös meningslöst förgäves bakvänt snedvriden ojämlik ojämlikt ohållbar ohållbart undanskymt frånvarande`,
    phrases: `
      inte bra; inget vidare; inte okej; inte ok; sådär; så där; för dåligt; mycket sämre; långt ifrån; full av hål; fulla av hål; inte mycket att hurra; i högsta grad; som en tvättbräda; under all kritik; i botten; all sin tid; den hårda vägen; hur jävla; tvingas; är tvungen; är tvungna; är det slut; är slut; till ingen nytta`,
  },
  {
    name: 'woe',
    leaning: 'trouble',
    weight: 1,
    words: `
      brist brister problem nedläggning nedläggningar avfolkning utflyttning neddragning neddragningar nedskärning nedskärningar buller potthål tjälskott tjälskador nedskräpning klagomål kritik utmaning tapp mobbning arbetslöshet
      vandalisering otrygghet oro ensamhet ensamheten fara rasism fördomar skvaller jantelagen jante kö köer köerna väntetid väntetider väntetiden avslag böter p-böter p-bot parkeringsböter avgift
      klotter knark droger inbrott stöld stölder brott kriminalitet skadegörelse bråk slagsmål hot rivning rivningsraseri kalhygge kalhygget kalavverkning översvämning översvämningar strömavbrott elavbrott
      lukt lukten stank avgaser föroreningar utsläpp råttor råttera råttorna mygg myggen knott knotten broms bromsen fästingar vildsvin vildsvinen skarv igenväxning sly algblomning konkurs konkurser
      personalbrist läkarbrist lärarbrist bostadsbrist vakanser stafettläkare hyrläkare mellanhänder byråkrati pappersexercis svågerpolitik pampar stress trängsel olycka olyckor smuts damm lera dy grus tomrum
      avstånd avstånden mörker mörkret missbruk psykisk ohälsa hemlöshet fattigdom otrivsel slitage förfall ödehus rivningskåkar fortkörning buskörning buskörare epatraktorer fortkörare genomfartstrafik lastbilar timmerbilar insyn skuggning`,
    heads: `brist problem buller skada skador nedläggning köer skräp avgifter böter hot kostnader olyckor förbud klotter krångel`,
  },
  {
    name: 'loss',
    leaning: 'trouble',
    weight: 1.2,
    words: `
      nedlagd nedlagt nedlagda nerlagd försvinna försvinner försvann försvunnit förfalla förfaller förfallen glesare stänga stängs stängt stängd stängda stängde stänger igenbommad igenbommat indragen indragna indraget
      slutat slutade upphört upphörde tappa tappat tappar förstöra förstör förstörd förstörde förstört försämra försämras försämring försämrad försämrats hotad hotas hotade riven rivet rivs revs såld sålts säljs igenväxt igenvuxen
      avvecklas avvecklats avfolkas utarmas utarmning urholkas minskar minskat krymper ruttnar rasat rasar vittrar flyr utdött utrotad nedmonteras privatiserats förtvinar läcker dör dog gapar borta tomma
      trängts utkonkurrerade kapades skars dras strypt stryps avverkats kalavverkades översvämmas svämmar avstängd avstängt avstängda bortrationaliserad centraliserats centraliseras`,
    phrases: `
      läggs ner; läggs ned; lägga ner; lägga ned; lades ner; lades ned; lagts ner; lagts ned; lagt ner; lagt ned; la ner; lägger ner; dras in; dragits in; dragit in; dra in; drog in; drogs in; tas bort; tagits bort; togs bort; tog bort; står tomma; står tomt; står tom; står öde; stått tomt; stå tomma; går sönder; gick sönder;
      växer igen; vuxit igen; gick omkull; gick i konkurs; gått i graven; gick inte runt; går inte runt; slog igen; slagit igen; bommat igen; är borta; allt borta; är stängt; är stängd; har stängt; ska stängas; ska rivas; ska säljas; ska bort; fanns förr; förr fanns; förut fanns; fanns det; fanns förut; bättre förr; roligare förr;
      inte som förr; inte längre; finns inte kvar; bara minnen; numera bara; tar slut; tog slut; dör ut; är kvar; flyttar härifrån; flyttar ut; har flyttat; flyttat härifrån; flyttar vi; försvinner så; inte häckat; är snart; snart är; den sista; sista bussen; sista tåget; tar död på; tog död på; rasat in; fallit ihop; faller ihop; faller sönder; ramlar ihop; bara en tidsfråga; bara en minnestavla; sedan dess; skulle de göra här;
      säljs nu; bestämt att stänga; om de stänger; om skolan stänger; om skolan läggs; tills man dör; ingen kan ta över; kan ta över`,
  },
  {
    name: 'lack',
    leaning: 'trouble',
    weight: 1,
    words: `saknas saknar saknades saknade sakna avsaknad fattas tomt brista otillräckligt`,
    phrases: `
      det saknas; vi saknar; jag saknar; finns inga; finns ingen; finns inget; finns inte; finns det inte; finns det ingen; finns det inga; finns det inget; finns ingenting; fanns inte; inte finns; inte finns nåt; inte finns någon; har ingen; har inga; har inget; har vi inte; har inte; inte har; har ingenstans; ingenstans att; ingenstans att ta vägen; inte en enda; inte ett enda;
      ingen som; ingen vill; ingen bryr; ingen kommer; ingen gör; ingen tar ansvar; ingen lyssnar; ingen frågar; ingen plogar; inte nån; inte någon; inget att göra; ingenting att göra; inget för oss; ont om; för få; för lite; för litet; för långt; för mycket; för många; för sällan; för dyrt; för stort; för små; alldeles för; inte tillräckligt; inte nog; räcker inte; räcker inte till; knappt någon; knappt nån;
      får ingenting; får vi inte; får inte tag; inte få tag; inget jobb; inga jobb; jobb finns det inte; svårt att få tag; går inte att få; inte att få tag; inte en bänk; bara tanter; bara gamla; bara gamlingar; bara en gång; bara en buss; en gång i veckan; en gång om dagen; en kväll i veckan; två gånger om dagen; inte för oss; inte ens`,
  },
  {
    name: 'inability',
    leaning: 'trouble',
    weight: 1,
    words: `tvingar missade missat missar glömde glömmer nekades nekas vägrar struntar ignorerar`,
    phrases: `
      kan inte; kan man inte; kan vi inte bo; går inte; går inte att; får inte; får inte ner; vågar inte; vågar man inte; hinner inte; hinner inte med; orkar inte längre; klarar inte; klarar sig inte; kommer inte fram; kommer man inte; kommer inte in; slutar gå; inte råd; har inte råd; har vi inte råd; lyssnar inte; lyssnar inte på; fungerar inte; funkar inte; satsar inte; satsar ingenting; satsar inget; händer inget; händer ingenting; inget händer;
      ingenting händer; aldrig svarar; svarar aldrig; svarar inte; kommer aldrig; går aldrig; ser aldrig; aldrig får; får aldrig; hjälper inte; inte tar sig; tar sig inte; vet inte vad; blir sittande; sitter inne; sitter fast; är du fast; är man fast; är fast; utan bil; utan körkort; måste man ha bil; måste ha bil; kräver bil; sitta och vänta; får vänta; får man vänta; väntar på; väntat; vänta; får chansa; får man skylla; utsocknes; inte fram; blir det aldrig; räknas inte; får stå; får ligga; fick ligga; fick vänta; fick stå`,
  },
  {
    name: 'far',
    leaning: 'trouble',
    weight: 1,
    phrases: `
      lång väg; långt till; långt bort; mil till; två mil till; fyra mil till; fem mil; mil bort; mils väg; mil enkel; åka åtta mil; mil för att; inom två mils; timmar till; timme till; en timme till; timmars resa; timmar på; tre veckor; flera månader; ett halvår; i månader; i åratal; i flera år; tog skolan tre år; tog nitton; i tre år; i rad; år i rad; tredje året; fortfarande inte; ännu inte; inte än; veckor på; månader på; på egen bekostnad; räkna själv; tidigast om; två år på`,
  },
  {
    name: 'distress',
    leaning: 'trouble',
    weight: 1,
    words: `
      orolig oroa oroar oroas rädd rädsla skrämmer hatar hata avskyr sorg gråter ledsen arg förbannad ilska less trött uppgiven frustrerad frustrerande skäms klaga klagar förtvivlad deprimerad mår
      störa stör störs sörjer saknaden bråkar skvallrar smäller knivhöggs krockade bråka förföljd utfryst mobbad mobbas retas skriker påkörd trakasserar hotar`,
    phrases: `mår dåligt; mår inte bra; trött på; less på; stör mig; stör mig på; det som stör; går på knäna; på knäna; vänder sig i; hjärtat blöder; ont i hjärtat; får ont; gör ont; lägger sig i; går inte en dag; kör för fort; kör som; kör åttio; kör runt; håller på att; ge upp; gett upp; ger upp; pratar bakom ryggen; ser ner på; blev påkörd; sov inte; skäms över; vågar knappt; sen dess`,
  },
  {
    name: 'powers',
    leaning: 'trouble',
    weight: 0.5,
    words: `skattepengar miljoner miljon konsulter politikerna tjänstemän tjänstemännen överklagat handläggningstid beslutade överenskommelsen upphandling trafikverket regionen länstrafiken kommunhuset centralorten maktspråk pengarna bolag riskkapitalister exploatörer
      gruvbolaget skogsbolaget sommargäster sommargästerna turisterna airbnb rektorer stockholmare fastighetsägaren hyresvärden hyrorna hyran räntan elpriset elräkningen bensinpriset`,
    phrases: `kommunen la; kommunen lade; kommunen har; lägger pengar på; lagt pengar på; lägger miljoner; la miljoner; samma skatt; bestämmer över; har bestämt; bestämt sig; över våra huvuden; utan att fråga; utan att någon; kör över oss; köper upp; köpt upp; driver upp; tål och`,
  },
  {
    name: 'scorn',
    leaning: 'trouble',
    weight: 1,
    words: `suck jaja skämtar`,
    phrases: `
      ska man behöva; ska det vara så; ska det verkligen; ska vi behöva; hur länge ska; hur svårt kan; hur kan man; hur kan det; hur är det möjligt; varför är det så svårt; varför får vi; varför ska vi; varför ska; varför händer; varför har vi inte; varför finns det inte; ännu en; ännu ett; tack för ingenting; tack för det; grattis till; bra jobbat; vem vill flytta; vem ska; vem orkar; var ska vi ta; vart ska; var ska; vad spelar det; ni gör ju ändå; ändå som ni vill; är det meningen; kul att; är väl tanken; det är ingen slump; inte konstigt att; så enkelt är det; räknas vi; är vi inte värda; måste man verkligen; hur många gånger; när ska; när tänker; vad gör kommunen; hur tänkte`,
  },
  {
    name: 'bad-signs',
    leaning: 'trouble',
    weight: 0.8,
    words: `
      låst låsta låser rostat rostig rostiga sprucken sprickor läckande läcka fryser fruset frusit kallt blåst blåser dammar luktar stinker skymmer skymd tränger trängs klämd klämmer snurrar omväg rundor typiskt glömd glömt glömda bortsedd struntat strunt
      nonchalans nonchalerar ointresse ointresserade dröjer dröjt dröjde försening väntan väntade väntrummet överklagar nej avfärdar avfärdade avslår avslog nobbade nekat vägrade vägrat lovat löften löfte svikit svek sviker hyckleri dubbelmoral kaos röra
      gäng gängen hotfull hotfullt skrämmande skrek överfallen rånad stulen stulit bränt eldat sabbat sabbar sabotage fimpar glas glassplitter bajs hundbajs hundskit fågelskit ogräs parkslide brännässlor buskage granskog hyggen kalt
      förfulat fulbygge betong betongklump betongen höghus skrytbygge vräkt uppsagd varsel varslade friställda sjukskriven utbränd utslagen vilse ingenmansland blindtarm avkrok håla hålor spökstad sovstad öken
      dubbelt dyrare längre kortare trögt trög segt seg krångla krånglar byråkratiskt papper blankett blanketter telefonkö knapptryck svarslös ovisshet otydligt oklart otydlig tvärstopp stopp köar propp proppen trafikstockning`,
    phrases: `
      kör inte hit; kommer inte hit; går inte hit; stannar inte; vill inte låna; vill inte bo; vill inte komma; vill inte hit; inte hit; inte leva på; kan man inte leva; man måste till; måste till; måste åka; måste man åka; får man åka; får åka; får vi åka; måste köra; måste skjutsa; måste koka; som vi måste; som man måste; alltid hamnar; hamnar alltid; hamnar på; var och varannan; vart fjärde; vartannat; en förmiddag i månaden;
      en dag i veckan; en gång i månaden; i veckan; om dagen; i timmen; i kvarten; åker hemifrån; kommer hem först; flytta till stan; flyttar till stan; flyttat till stan; så typiskt; som vanligt; som alltid; igen och igen; gång på gång; varje gång; varje vinter; varje vår; sedan i; fortfarande trasig; är det oktober; har ännu; sen dess har; inget har hänt; ingenting har hänt; inget har gjorts; har inte hänt; inte gjort något; utan åtgärd; utan svar; inte fått; inte blivit; inte kommit; har inte fått; fick inget; fick ingen; fick avslag; fick nej; sa nej; säger nej; sade upp; sagt upp;
      känner sig glömd; känner mig glömd; känner mig otrygg; känner oss; inte välkommen; inte släpps in; får inte vara med; inte får vara; kommer aldrig in; man känner sig; det luktar; mitt på; mitt i ingenting; rakt igenom; upp och ner; för de rika; för turister; bara för turister; bara turister; mest dator; sitter hemma; sitter bara; sitter själv; sitter ensam; ingen att; har ingen att; ingen att leka; ingen att prata; inte en själ; inte en käft; inte en människa; inga andra barn; inga kompisar; inga ungdomar; inget ljus; inget räcke; ingen trottoar; inga toaletter; ingen täckning; inget internet; ingen mottagning; ingen fiber; ingen service; ingen buss; inga bussar; ingen lokal`,
  },
  {
    name: 'bad-life',
    leaning: 'trouble',
    weight: 1,
    words: `strandsatt strandsatta letat skakar vibrerar bortprioriterade orimlig orimliga orimligt ohälsa farligast farligaste vägkant utlovade lögn ljuger lurade lurad lurade snuvade snuvad offras offrades bortgjord skadestånd vite orkeslös`,
    phrases: `
      har letat; letat i; letar efter; fyra olika; tre olika; tjugo olika; fem olika; inte med när; inte med i; bestäms över; bestäms utan; den enda; det enda som; byggs bara; byggs det bara; kommer aldrig in; liksom aldrig; om man inte är; om man inte känner; om man inte har; bara om man; vem bryr sig; får åka till; åka till; måste till stan; står för notan; är ingen som; ingen ny har; har ingen kommit; ingen ersättare; inte fått komma; slutar gå; stänger halv; stänger klockan; stänger redan; stänger så tidigt; stängt på; stängt i; stängt hela; låst hela; bara öppet; öppet bara; öppet en;
      för höga; för hög; för högt; för låg; för låga; för kort; för korta; för gammalt; för trångt; för trång; för tidigt; för sent; för långsamt; för fort; för dåliga; för mörkt; för dyra; för få platser; alldeles för lite; för kallt; för litet; för lång; för långa; lång kö; långa köer; lång väntan; lång väntetid; långa väntetider; långa avstånd; långt mellan; långt från; inga pengar; pengar finns inte; pengarna är slut; ingen ekonomi; inga resurser; ingen personal; inga lärare; inga läkare; ingen läkare; ingen barnmorska; ingen polis; inga poliser; inga lägenheter; inga hyresrätter; inga bostäder; ingenstans att bo; inga butiker; ingen butik; ingen affär; inga restauranger; ingen mack; ingen bank; ingen skola; ingen förskola;
      saknar bredband; saknar buss; saknar affär; saknar täckning; täckning saknas; ingen mottagning; tappar täckningen; bryts samtalet; ligger nere; funkar aldrig; fungerar sällan; fungerar dåligt; funkar dåligt; fungerar uselt; fungerar knappt; dåligt med; dålig belysning; dåligt underhåll; dåligt skött; dåligt plogat; illa skött; illa underhållna; illa plogat; sköts inte; underhålls inte; plogas inte; plogas sällan; sandas inte; lagas inte; sköts dåligt; har förfallit; fått förfalla; får förfalla; låtit förfalla; i fyra år; i tio år; i tjugo år; i åtta år; på tio år; sedan flera år; i flera veckor; i två år; i fem år; i evigheter;
      rör sig inte; händer aldrig; händer inte; händer det inget; händer ingenting här; ingen framtid; ingen framtidstro; utan framtid; var finns; vad finns det; var är; vad gör de; vad gör ni; varför måste; varför gör ingen; varför kan ingen; varför tar det; vem tar; vem ansvarar för att; hur ska; hur tänker; hur kommer det sig; är det rimligt; är det inte konstigt; är det konstigt; undra på; inte undra på; synd att; synd bara; synd om; tråkigt att; tråkigt nog; sorgligt att; ledsamt att; trist att; skam att; en skam; skamfläck; skandal att; under all; under isen; på efterkälken; på dekis; ner sig; på väg att dö; håller på att dö; dör sakta; dör långsamt; långsamt men; töms på; tömts på; tappar folk; tappar ungdomar; ungdomar flyttar; unga flyttar; de unga flyttar; ungdomarna flyttar; flyttar så fort; drar så fort; alla flyttar; alla drar; kommer inte tillbaka; ingen flyttar hit; ingen kommer hit;
      glömt bort; glöms bort; har glömt oss; glömmer oss; räknas inte; hör inte av sig; bryr sig inte; bryr sig ingen; bryr sig inte om; bryr inte; struntar i; skiter i; ger fan i; behandlas som; andra klassens; andra rangens; b-lag; får ingen; får inget; får aldrig; får inte plats; får inga; nekats; fick inte; fick aldrig; har aldrig fått; blev aldrig; blev inget; blev inte av; blir inte av; blev det aldrig; rann ut i sanden; skjuts upp; skjutits upp; drar ut på; dragit ut; tar en evighet; tar månader; tar flera; tar åratal`,
  },
];
