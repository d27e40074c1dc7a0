import { wordSet } from '../lexicon/word-set.js';

const lines = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/[;\n]/u)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );

/**
 * Adjective and noun (base forms) that are one term, whatever the adjective: chosen by hand among the pairs that go together far more
 * often than by chance in Almedalen's event descriptions 2010-2012 (CC0), and what any municipality speaks of.
 */
export const KNOWN_PAIRS: ReadonlySet<string> = lines(`
  mänsklig rättighet; hållbar utveckling; social medium; psykisk ohälsa; offentlig sektor; förnybar energi; ny teknik; fossil bränsle
  offentlig upphandling; svensk modell; civil samhälle; hållbar samhälle; ekonomisk tillväxt; hög utbildning; psykisk sjukdom
  psykisk hälsa; social ansvar; organiserad brottslighet; förebyggande arbete; kreativ näring; ekonomisk kris; global uppvärmning
  privat sektor; biologisk mångfald; hållbar stad; fossiloberoende fordonsflotta; förnybar energikälla; radioaktiv avfall
  personlig assistans; social företag; regional utveckling; ideell sektor; ideell organisation; ideell förening; ideell arbete
  ideell kraft; åldrande befolkning; grön tillväxt; ren energi; sexuell övergrepp; idéburen organisation; social nätverk; fri val
  tidig insats; offentlig rum; attraktiv stad; ekonomisk incitament; social entreprenör; social innovation; social arbete
  social ekonomi; smart nät; fysisk aktivitet; ensamkommande flyktingbarn; fristående förskola; ensamstående förälder; personlig integritet
  kriminell gäng; kränkande behandling; utrotningshotad art; kommunal ekonomi; kommunal nivå; kommunal vatten; kommunal avlopp
  första hjälp; tredje sektor; andra världskrig; öppen förskola; öppen landskap; öppen vatten; rinnande vatten; levande landsbygd; levande kulturarv
  levande centrum; ren vatten; ren luft; rent bär; frisk luft; frisk vatten; klar vatten; kall vatten; ny jobb; ny bostad; små barn
  billig boende; billig hyra; billig bostad; tom hus; öde hus; tom lokal; tung trafik; smal väg; enskild väg; enskild avlopp; enskild brunn
  egen företag; egen odling; egen häst; egen ved; gammal väg; gammal kvarn; gammal hus; gammal skola
  gammal byggnad; gammal skog; vild djur; vild natur; orörd natur; vild bär; fri natur; allmän transportmedel; kollektiv trafik
  lokal mat; lokal producent; lokal företag; närproducerad mat; ekologisk mat; ekologisk odling; kulturell arv; samisk kultur; samisk språk
  samisk näring; kyrklig verksamhet; öppen spis; öppen eld; stark sammanhållning; låg hus; låg tempo; lugn tempo
  lång avstånd; kort avstånd; kort väg; mörk väg; halt väglag; dålig väg; dålig täckning; dålig mottagning; trygg uppväxt
  god granne; bra granne; hög himmel; stor tomt; stor himmel; röd stuga; sen kväll; tidig morgon; svensk språk; svensk medborgare
  arabisk våren; röda kors; svensk kyrka; högsta domstol; nordisk samarbete; statlig stöd; ekonomisk stöd; ekonomisk bistånd
  särskild boende; personlig ombud; digital utanförskap; digital tjänst; fysisk miljö; fysisk planering; social hållbarhet
  ekologisk hållbarhet; ekonomisk hållbarhet; social trygghet; social miljö; social service; social insats; allmän handling; allmän plats
  politisk beslut; politisk vilja; lokal demokrati; lokal utveckling; grön yta; grön korridor; röd tråd; fast bredband; mobil täckning
  utländsk bakgrund; nyanländ elev; ung vuxen; ung människa; äldre människa; yngre barn; funktionsnedsatt barn; utsatt barn
`);

/** What two words with *och* between them are one term, as written in small letters. */
export const KNOWN_COORDINATIONS: ReadonlySet<string> = lines(`
  barn och unga; barn och ungdomar; barn och ungdom; vård och omsorg; vården och omsorgen; vatten och avlopp; kultur och fritid
  stöd och service; råd och stöd; mark och miljö; natur och kultur; djur och natur; växter och djur; djur och växter; jakt och fiske
  lag och ordning; liv och rörelse; lust och lek; konst och kultur; fred och säkerhet; våld och övergrepp; hälsa och sjukvård
  bredband och telefoni; skola och förskola; förskola och skola; fritid och kultur; plan och bygg; forskning och utveckling
  park och natur; gata och park; varor och tjänster; drift och underhåll; skog och mark; mark och vatten; fjäll och skog
  fritt och tryggt; lugn och ro; lugnet och ron; frid och fröjd; ljud och ljus; på och avstigning; bär och svamp; svamp och bär
`);

/** Nouns that make one term with *till*, *av*, *på*, *i* … and a bare noun: *tillgång till natur*, *rätt till insyn*. */
export const BINDING_NOUNS: ReadonlySet<string> = wordSet(`
  tillgång rätt vård stöd hjälp mötesplats boende bidrag skydd krav lag plan liv utbildning undervisning service trafik hus rum
  våld krig handel utsläpp produktion odling jakt fiske resa kö ansvar makt tillit förtroende förståelse respekt kärlek
  program forskning avgift skatt tillstånd avtal analys
`);

/** People told apart by what they have or lack: *ungdomar med funktionsnedsättning*, *barn i behov av stöd*. */
export const BINDING_PEOPLE: ReadonlySet<string> = wordSet(`
  person människa ungdom barn elev förälder kvinna man familj patient boende brukare medborgare vuxen invandrare flykting
`);
