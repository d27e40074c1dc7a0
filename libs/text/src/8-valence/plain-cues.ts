import type { CueFamily } from './cue-family.js';

/** What says that nothing is valued: greetings, answers that answer nothing, mere facts. */
export const PLAIN_CUES: readonly CueFamily[] = [
  {
    name: 'greeting',
    leaning: 'unclear',
    weight: 1,
    words: `hej hejsan tjena tja hallå morsning hälsningar mvh enkät enkäten undersökning undersökningen frågan frågor svar svaret hello hi survey`,
    phrases: `
      hej på er; hej hej; god jul; ha det bra; ha dä gôtt; ha det gott; ha dä bra; ha en fin; ha en bra; trevlig helg; glad påsk; sov gott; lycka till; tack för att; tack för mig; tack för enkäten; tack för ordet; kul att ni frågar; på tiden att ni; bra att ni frågar; att ni frågar; tack för fikat; med vänlig; vi ses`,
  },
  {
    name: 'no-answer',
    leaning: 'unclear',
    weight: 1,
    words: `jaha nja test asdf osäker likgiltig`,
    phrases: `
      vet ej; vet inte; vet inte riktigt; ingen åsikt; ingen aning; ingen uppfattning; har ingen åsikt; har ingen uppfattning; en åsikt; inte funderat; ej aktuellt; se ovan; se svar; samma som; som ovan; se föregående; bor inte där; bor inte här; det beror på; beror på; både och; svårt att säga; kan inte svara; kan jag inte svara; får väl andra; hann inte; pass; inget svar; inget att tillägga; inget mer; det var allt; vill inte svara; måste skriva nåt; har gjort det; ibland bra; somliga; de som trivs; det ena; å andra sidan; varken eller`,
  },
  {
    name: 'fact',
    leaning: 'unclear',
    weight: 1,
    words: `heter hette kallas kallades byggdes bildades grundades invigdes uppfördes uppkallad född invånare hushåll kvadratkilometer elever avdelningar gul gult röd rött hektar invånarantal folkmängd folkmängden årskurs postnummer yrke svarar undrar rinner belägen enligt varav`,
    phrases: `
      jag är född; är född; flyttade hit; vi flyttade; jag bor i; vi bor i; bor på; jag jobbar; jag arbetar; jag jobbar som; har bott här i; bott här i; bott här sedan; bor här sedan; jag heter; jag är; år gammal; jag går i; kom hit; uppväxt i; uppvuxen i; min sambo; vår kommun finns; ligger vid; ligger i; ligger ett; ligger en; det ligger; byggdes på; byggdes av; på 1800-talet; på medeltiden; under kriget; enligt en; cirka; ungefär; har gått från; består av; är nummer; en park; är som det är; jag har två; vi har två; ett rött hus`,
  },
  {
    name: 'query',
    leaning: 'unclear',
    weight: 1,
    phrases: `
      när öppnar; när stänger; när går; när börjar; när är; var finns; var ligger; var kan man; var hittar; vem äger; vem ansvarar; vem är; hur många; hur mycket kostar; hur mycket; hur gör man; hur anmäler; vad kostar; vad heter; vad menar; vad är; vad händer med; får man; kommer det; kommer detta; ska det bli; vilken; vilka; vilket; undrar vad; undrar om; undrar när; finns det någon; kan man få; behöver man; är det sant`,
  },
  {
    name: 'stop',
    leaning: 'unclear',
    weight: 0,
    phrases: `inte bara; inte minst; inte alls; så länge; bra mycket`,
  },
  {
    name: 'aside',
    leaning: 'unclear',
    weight: 1,
    words: `parallell sjutton stycken klassen ägs kommentarer kommentar samfälligheten förening årgång parallellt belägna postadress`,
    phrases: `
      inga kommentarer; inget särskilt; inget speciellt; ingen kommentar; tack för en bra; tack för en trevlig; tack för kvällen; tack för ikväll; tack på er; samma enkät; bra dagar och dåliga; som överallt; som alla andra; som min man; håller med; håller med föregående; min fru svarar; svarar på resten; för skillnad på; blir klara; är parallell; granne med; i klassen; bor på tredje; på tredje våningen; tredje våningen; bott i; vi har bott; byggde huset; startade år; det vet väl alla; vet väl alla; har frågan; ska ni; när blir; är det här; två gånger; vad är det för`,
  },
];
