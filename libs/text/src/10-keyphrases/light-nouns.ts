import { wordSet } from '../lexicon/word-set.js';

/**
 * Nouns that frame what is said more than they say it: kept as keyphrases, but they stand behind others. Most of them are nouns that
 * Almedalen's event descriptions 2010-2012 (CC0) hold often and the titles above them hardly ever; the rest are of residents' answers.
 */
export const LIGHT_NOUNS: ReadonlySet<string> = wordSet(`
  agenda allmänhet ambition andel anmälan berättelse efterfrågan faktor flertal frågestund frågeställning följd föranmälan författare
  förväntning gäst händelse inriktning inspiration inställning intervju kamp kombination kontroll koppling kraft mingel moderator
  nätverk ordförande panel paneldebatt paneldiskussion position procent professor programledare påverkan ram regel reporter
  representant risk rön satsning skärningspunkt standard svårighet takt talare tur undersökning utgångspunkt utredning utrymme ämne
  övergång projekt syn område perspektiv presentation publik rapport studie aktör attityd befolkning erfarenhet tema
  diskussion seminarium dialog grupp behov beslut vikt fokus föreläsning hinder information initiativ journalist medlem part vinst
  värde bakgrund forskare framgång hjälp insats intresse kommunikation mening omvärld resultat scen ställning begrepp behandling
  generation innehåll konsekvens kunskap land ledning lärdom metod myndighet opinion person praktik process samhällsdebatt
  stöd system trend vardag verktyg ålder arena debatt företrädare ledare nyhet politiker samarbete strategi användning arbete bild
  förändring individ samhällsutveckling effekt bransch omställning organisation produktion samhälle utveckling ökning
  minskning höjning sänkning tillväxt nyckel iakttagelse bedömning framtid framtidstro världen värld sverige kommun kommunen by byn
  trakt bygd område mark sommar vinter höst vår jul påsk midsommar kväll natt sommartid vintertid lördag söndag helgdag säsong
  klocka namn skäl sista tanke elände skämt slagsmål fas mängd familj far mor pappa mamma mormor morfar farmor farfar bror syster son
  dotter barnbarn fru hustru sambo kusin vän kompis kamrat släkting unge karl gubbe tant dam herre pojke flicka kille tjej
  källare vägg tak golv dörr fönster kök gård uppfart låda sten hörn mitt topp botten ände baksida framsida
  pengar slant betalning pris summa kostnad
  företag chef köpare ägare kund anställd invånare bybo medborgare granne elev förälder
  tag visning vana färd fart genomresa hemväg promille nämnd köpt klass lektion fyra trea tvåa etta
  nytta juni augusti vägnar mån vis skick stånd start avslut huvudsak allmänhet helhet
  jurist jury pris diplom avgörande förslag förberedelse planering utförande
`);
