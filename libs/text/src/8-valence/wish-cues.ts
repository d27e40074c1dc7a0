import type { CueFamily } from './cue-family.js';

/** How residents ask for what is not there. */
export const WISH_CUES: readonly CueFamily[] = [
  {
    name: 'wishing',
    leaning: 'wish',
    weight: 1.2,
    words: `
      önska önskar önskan önskemål önskas önskvärd önskvärt önskade önskedröm önskelista efterlyser efterlysa efterlyses efterfråga efterfrågar efterfrågas hoppas förhoppning förhoppningen dröm drömmer drömmen vision
      föreslå föreslår förslag förslaget hemställer hemställa yrkar kräver begär vädjar uppmanar uppmana tips idé idén kravet tipsar anhåller`,
    phrases: `
      vill ha; vill vi ha; vill jag ha; vill man ha; vill se; vill vi se; vill att; vill att man; vill gärna; vill kunna; vill bara ha; skulle vilja; skulle jag vilja; skulle vi vilja; hade velat; hade gärna; hade behövt; hade behövts; skulle behöva; skulle behövas; skulle önska; skulle önskas; skulle det gå; skulle uppskatta; skulle älska; ett önskemål; min dröm; mitt förslag;
      vi föreslår; jag föreslår; hoppas på; hoppas att; hoppas det; det vore; vore det; vore kul; vore roligt; vore bra; vore fint; vore guld; vore toppen; vore inte; vore önskvärt; hade varit kul; hade varit bra; hade varit fint; hade varit toppen; hade suttit fint; skulle sitta fint; skulle vara guld; skulle vara bra; skulle vara kul; skulle vara fint; skulle vara roligt; skulle göra susen; tänk om;
      tänk vad bra; tänk vad fint om; tänk att få; om bara; om vi bara; om det bara; om man kunde; om vi kunde; om det fanns; att det fanns; att det funnes; bara det; vad som helst; jag drömmer om; ser fram emot att; nej till; ja till; lust att se; kan ni inte; kan ni; kunde ni; sku ju hoppas; vill slippa; skulle bli så glad; skulle bli så himla glad`,
  },
  {
    name: 'duty',
    leaning: 'wish',
    weight: 1,
    words: `borde bör behövs behov behovet behöver behöva krävs måste vore behövdes oftare bevaras utredas prioriteras utvecklas byggas förbättras förbättrad rustas upprustning renoveras åtgärdas inrättas införas återinföras erbjudas utökas utökad utökade höjas sänkas belysas`,
    phrases: `
      borde finnas; borde ha; borde vara; bör ses över; bör göras; måste bli; måste få; måste kunna; måste börja; måste byggas; måste stanna; måste göra; måste ni; måste man satsa; ska ha rätt; ska kunna; ska få; ska ha samma; det behövs; det krävs; här behövs; behöver vi; vi behöver; behöver mer; behöver en; behöver fler; behöver ett; skulle kunna; kunde vara; kunde man; man kunde; kunde få; kunde ju; kunde gärna; får gärna; går gärna; gärna en; gärna ett; ja gärna; gärna fler; gärna mer; det är dags; dags att; på tiden att vi; därför behövs; för att det ska; se till att; se över; satsa på; satsa mer; låt oss; låt inte; så att; i stället; istället; i stället för; lägg pengarna`,
  },
  {
    name: 'asking',
    leaning: 'wish',
    weight: 1.2,
    phrases: `
      kan vi inte; kan vi få; kan inte vi; kan inte nån; kan inte någon; kan inte kommunen; kan inte man; kan man inte få; kan man inte bara; kan man inte ha; kan man inte göra; kan man inte bygga; kan det inte; kan kommunen; kan någon; kan nån; kunde inte; kunde man inte; kunde vi inte; skulle inte; skulle man inte; skulle man kunna; skulle vi kunna; skulle kommunen; går det att; går det inte; går det inte att; går det inte att få; finns det möjlighet; finns möjlighet; finns det någon möjlighet; är det möjligt att; varför inte; varför kan vi inte; varför kan inte; varför bygger; hur vore det; hur vore; vad sägs om; får vi; när får vi; ska vi inte; vem startar; vem öppnar; vill någon; vill ingen; kan inte ni; borde inte`,
  },
  {
    name: 'if-only',
    leaning: 'wish',
    weight: 1,
    phrases: `
      hade det funnits; hade vi haft; hade vi bara; hade jag bestämt; hade jag fått bestämma; hade det varit jag; skulle jag få bestämma; om jag fick bestämma; fick jag bestämma; fick jag välja; om jag vore; vore jag; om jag var; skulle jag bygga; skulle jag satsa; skulle jag ordna; skulle jag öppna; skulle jag göra; om kommunen kunde; om kommunen bara; om någon kunde; om nån kunde; om vi fick; om vi hade; om man fick; om man bara; om ni; bara man kunde; så fler; så att fler; så kan fler; då skulle; så skulle; som i norge; gör som; gör som i; göra som i; precis som i; som de har i; som dom har i; som finns i; typ som i; nån sån här; en sån där; en sån`,
  },
  {
    name: 'facility',
    leaning: 'wish',
    weight: 0.3,
    words: `
      gym utegym hall sporthall ishall simhall badhus äventyrsbad pool padelbana padelhall lekplats lekpark skatepark skejtpark skateramp pumptrackbana konstgräsplan fotbollsplan bänk bänkar bord grillplats vindskydd papperskorg papperskorgar soptunna toalett toaletter
      laddstolpe laddstolpar laddstation cykelväg cykelbana cykelställ cykelpump gångväg gångbana gångbro bro övergångsställe farthinder fartkamera trottoar rondell belysning gatubelysning gatlampor lampor busskur hållplats busslinje nattbuss pendelparkering snabbtåg pendeltåg spårvagn hyresrätter hyreslägenheter lägenheter
      seniorboende trygghetsboende studentbostäder radhus tomter villatomter äldreboende gruppboende vårdcentral barnmorska tandläkare apotek mack bensinmack bageri kafé café restaurang pub bokhandel butik matbutik lanthandel saluhall torghandel bankomat systembolag systembolaget
      fritidsgård ungdomsgård ungdomslokal mötesplats samlingslokal replokal kulturhus bibliotek bokbuss museum konstutställning bio språkcafé loppisar replokaler fritidsbank verkstad makerspace hundrastgård hundbadplats badplats badbrygga båtramp gästhamn camping ställplats vandringsled
      vandringsleder ridväg ridhus skidspår konstsnö skoterled skyltar skyltning fiber bredband mobilmast mobiltäckning återvinningsstation återbruk komposter odlingslotter kolonilotter blommor träd planteringar studiecirkel utbildning yrkesutbildning jobb arbetstillfällen praktikplatser feriejobb
      personal lärare läkare poliser fritidsledare kurator resurser bidrag föreningsbidrag`,
  },
  {
    name: 'proposing',
    leaning: 'wish',
    weight: 1,
    words: `gärna utbyggd utbyggt utbyggnad upprusta återöppna inrätta anlägga uppmuntra medborgarförslag framtidsdröm samordning prioritering visionen utvecklingspotential potential`,
    phrases: `
      tänka sig; kan man tänka; man tänka sig; enklare om; bättre om; roligare om; tryggare om; trevligare om; smidigare om; skönt om; bra om; kul om; fint om; toppen om; skulle bli; skulle göra; skulle hjälpa; skulle underlätta; skulle kanske; skulle vi; skulle flytta hem; skulle räcka; skulle kännas; skulle betyda; skulle rädda; skulle lyfta; skulle passa; skulle stanna; kanske ett; kanske en; kanske kan; kanske man; kanske kunde; kanske skulle; varför har man inte; hur vore det om; kan väl; kunde väl; borde väl; ni borde; man borde; de borde; dom borde; vi borde; kommunen borde; politikerna borde; staten borde; regionen borde; alla borde; det borde; borde få; borde göra; borde satsa; borde kunna; borde sluta; borde ta; borde gå; borde byggas; borde införas;
      måste få bort; måste sluta; måste satsa; måste lyssna; måste ta; måste göras; måste prioriteras; måste finnas; måste öppna; måste behållas; måste bevaras; måste rädda; måste bort; måste fram; måste se; måste våga; bör byggas; bör finnas; bör få; bör kunna; bör satsa; bör ta; bör inte; behöver bli; behöver få; behöver göras; behöver rustas; behöver renoveras; behöver byggas; behöver hjälp; behöver ha; behöver vara; behöver byggas ut; behövs fler; behövs mer; behövs en; behövs ett; behövs bättre; krävs en; krävs ett; krävs att; krävs bättre; krävs mer; vill att det; vill ha tillbaka; vill vi ha tillbaka; vill få; vill gärna se; vill gärna ha; vill kunna bo; vill ha fler; vill ha mer; vill ha en; vill ha ett; vill starta; vill bygga; vill skapa; vill utveckla; få tillbaka; ta tillbaka; bygga ut; bygga en; bygga ett; bygga fler; rusta upp; fräscha upp; snygga till; snygga upp; göra om; göra det möjligt; göra det lättare; göra mer; göra något åt; göra nåt åt; få hit; locka hit; dra igång; starta en; starta ett; öppna en; öppna ett; öppna upp; ställa upp med; skjuta till; ordna en; ordna ett; ordna så; ordna med; satsa på att; hoppas vi; hoppas jag; hoppas kommunen; hoppas politikerna; hoppas ni; jag hoppas; vi hoppas; om jag fick; om vi bara; om bara nån; om kommunen; så att man; så att vi; så att alla; så att barnen; så att det blir; så vi kan; så man kan; så man slipper; så barnen kan; så slipper; som i; med mera; nästa steg; nästa gång; på sikt; i framtiden; framöver; låt bli; låt vår; låt skolan; låt barnen; låt byn; ge oss; ge byn; ge ungdomarna; tack på förhand; rädda vår; bort med; ut med; fram för; satsning på; satsningar på; samarbete med; möjlighet att; möjlighet till; möjligheter att; tillgång till; rätt till`,
  },
];

/** The bare comparatives and the like with which a clause opens that asks: *Fler bussar*, *Ny ishall*. */
export const OPENING_WISHES = `
  fler flera mer mera bättre billigare tätare snabbare längre större mindre färre nytt ny nya tryggare säkrare bredare tydligare enklare lägre högre renare godare roligare grönare generösare
  ökad ökat ökade utökad utökade förbättrad förbättrat förbättrade förlängd sänkt sänkta gratis utbyggd utbyggt utbyggda öppen öppet öppna upplyst upplysta asfalterad asfalterade rimligare rimliga tystare starkare smartare jämnare närmare önskvärt more better fewer`;

/** Verbs in the imperative, as residents say to those who decide: *Bygg ut*, *Behåll skolan*. */
export const IMPERATIVES = `
  bygg sätt fixa laga satsa öppna behåll rör låt sänk höj gör ge inför ordna skapa plantera ta stoppa stäng förläng förbättra bevara rusta renovera asfaltera ploga sanda salta röj rensa städa måla lys tänd
  släpp bjud skriv se lägg starta anordna inrätta utveckla utöka locka hjälp stötta stöd lyssna prioritera flytta riv köp sälj hyr anlägg fräscha snygga marknadsför underlätta förenkla minska öka tillåt förbjud
  begränsa håll dra upprusta restaurera använd utnyttja våga börja sluta fortsätt återinför återställ återöppna placera montera bredda räta sänd anställ rekrytera utbilda samordna samarbeta samla bestäm
  avskaffa slopa skrota ändra byt gräv led koppla spola subventionera belys skylta märk uppmuntra belöna erbjud ställ häng skicka informera engagera involvera inkludera premiera glöm undersök utred planera
  värna vårda skydda rädda främja stärk säkra garantera ersätt modernisera uppdatera digitalisera förhindra motverka bekämpa åtgärda sopa klipp beskär fäll trimma lämna låna dela ha skjut hitta ansök gödsla
  investera tänk bevilja uppför upplåt återuppta rädda inventera avlasta förtäta dämpa reglera sammankalla arrangera utlys sponsra pröva testa hissa dränera dika bry skärp skaffa hyra fråga utse korta
  stop build keep please make create give add open improve fix bring`;
