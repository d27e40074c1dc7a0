import { foldName } from '../fold-name.js';

/** Given names common in Sweden, of all ages; whoever has another is known by list, party, place or the note's habit. */
const givenNames = new Set(
  `abdi abdullah adam adrian agneta ahmad ahmed aisha albert albin alex alexander alexandra alf alfred ali alice alicia
alina allan alma alva alvar alvin amanda amina amir anders andrea andreas anette anita anja ann anna annelie annette
annika anton aron arne arvid asta astrid august axel barbro benjamin bengt benny berit bernt bert bertil birger birgit
birgitta bo boel britt britta börje camilla carin carina carl carola caroline casper catarina cecilia charlie charlotte
christer christian christina christine christoffer clara claes conny dag daga dagny daniel daniela david dennis diana
ebba ebbe edith edvin edward eija einar elias elin elina elis elisabet elisabeth ella ellen ellinor elsa elsie elsy
elvira emelie emil emilia emma emmy engla enar erik erika erland ernst ester eva evelina evert fabian fatima felicia
felix filip filippa fredrik fredrika freja frida frej gabriel gabriella georg gerd gerda gert gottfrid greger greta
gudrun gun gunborg gunhild gunilla gunn gunnar gunnel gunvor gustaf gustav göran gösta göte hampus hanna hannah hanne
hans harald harriet harry hassan hedda hedvig helen helena helene helge helga helmer henning henrik herbert hilda hilma
hjalmar holger hugo håkan ibrahim ida ilse inga ingalill inge ingeborg ingela ingemar inger ingmar ingrid ingvar irene
iris irma isa isabella isabelle isak ivar jacob jakob jan jasmine jenny jennie jens jerker jesper jessica joakim joel
johan johanna johannes john johnny jon jonas jonathan jonna jörgen josef josefin josefine judit julia julian julius
juni kaj kajsa kalle karin karl karolina katarina katrin kenneth kent kerstin khadija kicki kim kjell klara klas
kristian kristina kristoffer krister kurt lage lars lasse laura lea leif lena lennart leo leon leyla liam lilian lilly
lina linda linn linnea linus lisa lisbeth lisbet liselott liv lo lotta louise lova love lovisa lucas ludvig lukas
lena maj maja majken maj-britt malin malte marcus margareta margit margaretha mari maria mariam marianne marie marika
marina marita markus marta martha martin mats mathias matilda mattias maud max maxim maya melker melvin mia michael
mikael mikaela milla milo mimmi minna miriam moa mohamed mohammed mona monica monika morgan muhammed målin märit märta
nadia natalie nathalie nellie nicklas niclas niklas nils nina nora nova ola olaf olga oliver olivia olle olof omar oskar
oscar otto ove patricia patrik paul paula paulina per pernilla peter petra petter pia pontus rachel ragnar ragnhild
ragnvald rasmus rebecka reidar rickard rikard robert robin roger roland rolf ronja ronny rosa rose rune rut ruth saga
sam samira samuel sandra sanna sara sarah sebastian selma seth sigbritt sigge signe sigrid sigurd sigvard simon siri
siv sixten sofia sofie sol solveig sonja staffan stefan stella stig stina sture sune susann susanna susanne svante
sven svea sylvia sören tage tanja teodor teresia theo theodor therese thomas thor tilda tilde tim tina tindra tobias
tom tomas tommy tor torbjörn tord tore torgny torkel torsten tove tuva tyra ulf ulla ulrica ulrika urban valborg
valdemar valter vega vera verner victor victoria vidar viggo viktor viktoria vilgot vilhelm villiam vilma vincent viola
viveka vivianne wilhelm wille william wilma yasmin ylva yngve yusuf yvonne åke åsa östen`
    .split(/\s+/)
    .filter((each) => each !== ''),
);

/** Whether a full name begins with a common given name; of `Anna-Lisa Ek` either half is enough. */
export function beginsWithGivenName(fullName: string): boolean {
  const first = fullName.trim().split(/\s+/)[0] ?? '';
  return (
    givenNames.has(first.toLocaleLowerCase('sv')) ||
    foldName(first)
      .split(' ')
      .some((part) => givenNames.has(part))
  );
}

/** Whether a word, or both halves of `Lars-Erik`, is a common given name with its capital. */
export function isGivenName(word: string): boolean {
  return (
    /^\p{Lu}\p{L}+(?:-\p{Lu}?\p{L}+)?$/u.test(word) &&
    (givenNames.has(word.toLocaleLowerCase('sv')) ||
      foldName(word)
        .split(' ')
        .every((part) => givenNames.has(part)))
  );
}
