import { foldName } from '../fold-name.js';
import { countWords } from './sentence-spans.js';

const fillers = /(?<!\p{L})(eh+|öh+|äh+|hm+|mm+|asså|alltså|liksom|typ|ju|ja|jo|nej|nä|okej|ok|så)(?!\p{L})[,.…]*/giu;

const everyone = 'alla|allihop|allihopa|allesammans|everyone|all';
const tonight =
  'ikväll|i kväll|idag|i dag|fika|fikat|kaffet|uppmärksamheten|visat intresse|kvällens möte|kvällen|mötet|i dag|en (?:fin|trevlig|bra|givande) (?:kväll|dag|stund)|ett (?:fint|trevligt|bra|givande) (?:möte|samtal)';
/** What one is welcomed to: `det öppna mötet`, `kommunens digitala medborgardialog den 12 april 2021`. */
const occasion =
  '(?:till|på) (?:\\p{L}+ ){0,4}?(?:\\p{L}{0,20}(?:möte|mötet|möten|dialog|dialogen|samtal|samtalet|träff|träffen|grupp|gruppen|kväll|kvällen))(?: (?:om|den|i|för|med)(?: [\\p{L}\\d]+){1,6})?';
const cameHere =
  '(?:ni|du|alla) (?:kom|är här|var med|ville komma|ville vara med|kunde komma|tog er tid|tar er tid|lyssnade|har lyssnat|deltog|deltar|delade med er|delar med er)';

/** Greetings and talk about the meeting itself: sound, microphones, screens, whose turn it is. Folded, whole sentences. */
const procedure: readonly RegExp[] = [
  new RegExp(
    `^(?:då |nu )?(?:vi |jag )?(?:hej|hejsan|hallå|tjena|god (?:kväll|morgon|dag|eftermiddag)|(?:hälsar |vill hälsa )?(?:er )?(?:hjärtligt |varmt )?(?:välkommen|välkomna)|hi|hello|welcome|good (?:evening|morning))(?: (?:på er|på dig|${everyone}|alla glada|igen|där|hit|och välkommen|och välkomna|och varmt välkomna|och hjärtligt välkomna|till (?:mötet|kvällens möte|ikväll)|från \\p{L}+|${occasion}|${tonight}))*$`,
    'u',
  ),
  new RegExp(
    `^(?:då |nu )?(?:hej då|hejdå|adjö|(?:tackar vi|vi tackar|jag tackar)(?: för oss| för mig)?|tack och hej|ha det(?: så)? bra|trevlig kväll|(?:stort )?tack(?: så (?:mycket|hemskt mycket))?(?: för (?:${tonight}|mig|oss|ordet|det|att ${cameHere}))?(?: hit| ${tonight})?(?: (?:${everyone}))?(?: och hej då| och hej)?|tackar|thanks?(?: you)?(?: all)?|bye)$`,
    'u',
  ),
  /^(?:men |och |nu )?(?:hör|ser) (?:ni|du|alla) (?:mig|oss|mej|min skärm|skärmen|bilden|presentationen)(?: (?:nu|bra|ordentligt|okej|allihop|alla|också))*$/u,
  /^(?:nu )?(?:hörs|syns) (?:jag|det|min skärm|skärmen)(?: (?:bra|nu|ordentligt|som det ska))*$/u,
  /^(?:\p{L}+ )?(?:du är|du verkar|är jag|ni är) (?:nog |fortfarande )?(?:mutad|mjutad|på mute|på mjut|avstängd)(?: \p{L}+)?$/u,
  /^(?:(?:kan|kunde|skulle|vill|du|ni|alla|jag|vi|ska|glöm inte att|kom ihåg att|snälla|\p{L}+ kan du) ){0,4}(?:slå|sätt|sätta|stäng|stänga|få) (?:på|av|igång) (?:mikrofon|mikrofonen|mikrofonerna|micken|mikron|ljudet|kameran)(?: (?:nu|tack|igen|är ni snälla|är du snäll|när ni inte pratar|när ni pratar))?$/u,
  /^(?:(?:jag|vi|du|ni|kan|ska|skulle|får|vill|försöker|nu|då|bara|kunna|att|tänkte|i will|let me) ){0,6}(?:dela|share) (?:(?:min|sin|din|en|my) )?(?:skärm|skärmen|screen)(?: (?:nu|med er|en stund|så får ni se))*$/u,
  /^(?:då |nu |men då )?(?:börjar|kör|väntar|fortsätter|sätter|drar) vi(?: (?:nu|i gång|då|igång|lite|en stund|in några till|på några till|på fler|med nästa|med nästa fråga|med nästa punkt))*$/u,
  /^(?:då |nu )?går (?:vi vidare|ordet till .{1,40})(?: (?:till|med) nästa(?: fråga| punkt| talare)?)?$/u,
  /^(?:då |nu )?(?:lämnar jag|jag lämnar) (?:över )?ordet(?: till .{1,40})?$/u,
  /^(?:då |nu )?är det din tur(?: \p{L}+)?$/u,
  /^(?:(?:och|ni|du|alla|får|kan|gärna|bara) ){0,4}(?:räck|räcka) upp (?:handen|en hand)(?: (?:om|så|när|innan|den där|den här) .{1,80})?$/u,
  /^(?:hör av (?:er|dig)|kontakta mig|säg till)(?: (?:gärna|till mig|till oss))*(?: om (?:det är )?(?:något|ni|du) .{1,60})?$/u,
  /^(?:varsågod|ordet är ditt|det är din tur|din tur|nästa(?: talare)?|vem vill börja|någon mer(?: som vill (?:säga något|prata|ha ordet))?)$/u,
  /^(?:jag|vi) spelar in(?: (?:mötet|det här|det här mötet|detta|kvällen|ikväll|nu|samtalet))*$/u,
  /^(?:\p{L}+ )?från \p{L}+(?: \p{L}+)? här$/u,
  /^här är \p{L}+ från \p{L}+$/u,
  /^(?:ja |jo |bra |okej )?(?:(?:vi|jag) (?:tar med|noterar|antecknar|skickar vidare)(?: oss| mig)?(?: (?:det|detta|den|frågan|synpunkten|synpunkterna))?|(?:det|den|detta) (?:tar|noterar|antecknar) (?:vi|jag)(?: med)?(?: oss| mig)?|noterat)(?: (?:till|vidare|hem)(?: \p{L}+){0,3})?$/u,
  /^(?:can you hear me|you re on mute|you are muted|you re muted|(?:can you )?see my screen)(?: (?:now|all|everyone|\p{Ll}+))?$/u,
];

const when =
  '(?:\\d|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|(?:mån|tis|ons|tors|fre|lör|sön)dag|vecka|höst(?:en)?|vår(?:en)?|vintern?|sommar(?:en)?|meddelas|bestäms|senare|preliminärt)';
/** What minutes tell of the meeting itself as it ends: who wrote, who thanked, when the next one is. Folded, whole sentences. */
const minutes: readonly RegExp[] = [
  /^(?:antecknat|nedtecknat|protokollfört|skrivet|sammanställt)(?: och sammanställt)? av \p{L}+(?: \p{L}+){0,5}$/u,
  /^vid (?:anteckningarna|pennan|protokollet|tangentbordet)(?: .{1,60})?$/u,
  /^(?:mötes)?(?:ordföranden?|ordf|ledaren|sekreteraren|samtalsledaren|moderatorn?) (?:tackade|tackar)(?: (?:alla|samtliga|deltagarna|mötesdeltagarna|de närvarande|för sig)){0,2}(?: för (?:sig|oss|mötet|kvällen|idag|i dag|ikväll|visat intresse|uppmärksamheten|ett .{1,40}|en .{1,40}|att .{1,40}))?(?: och (?:avslutade|bjöd|förklarade|önskade|hälsade) .{1,60})?$/u,
  new RegExp(
    `^nästa (?:möte|träff|tillfälle|samling|sammankomst) (?:(?:blir|är|hålls|äger rum|planeras|sker)(?: .{0,30})? |den )?${when}.{0,30}$`,
    'u',
  ),
  /^(?:mötet|träffen|kvällen|samtalet) (?:avslutades|avslutas|slutade|upplöstes|förklarades (?:för )?avslutat)(?: (?:kl|klockan|vid|\d|med (?:fika|kaffe|korv|sång|mingel|tack)).{0,50})?$/u,
];

/** True when every sentence tells of the meeting as it ends: `Antecknat av …`, `Nästa möte blir den 3 maj`. */
export function isMinutes(text: string): boolean {
  if (text.length > 300) return false;
  const sentences = text
    .split(/(?<![.!?…])[.!?…]+(?:\s+|$)/)
    .map(foldName)
    .filter((sentence) => /\p{L}/u.test(sentence));
  return sentences.length > 0 && sentences.every((said) => minutes.some((pattern) => pattern.test(said)));
}

/** A greeting to one person, whose name has its capital in mid-sentence: `Tack Lisa`, and never `Tack naturen`. */
const toOnePerson =
  /^\s*(?:[Hh]ej|[Hh]ejsan|[Hh]allå|[Tt]ack|[Tt]ackar|[Vv]älkommen|[Gg]od kväll|[Gg]od morgon),? \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}+)?\s*$/u;

/** What may stand alone beside a formal sentence in speech without saying anything of its own. */
const assent = new Set(
  'precis exakt absolut visst jajamän japp jepp bra toppen perfekt fint tack hej välkommen välkomna varsågod där sådär då nu hallå yes right exactly'.split(
    ' ',
  ),
);

/** Words without fillers and answers of one word, for judging how much was said; the original keeps them. */
export function wordsSaid(text: string): number {
  return countWords(text.replace(fillers, ' '));
}

/**
 * True when every sentence is, as a whole, a greeting or about the meeting itself.
 * @param spoken in speech a lone word of assent beside such a sentence counts with it.
 */
export function isGreetingOrProcedure(text: string, spoken: boolean): boolean {
  if (text.length > 400) return false;
  const sentences = text
    .split(/[.!?…]+\s*/)
    .map((sentence) => ({
      sentence,
      said: foldName(sentence),
      withoutFillers: foldName(sentence.replace(fillers, ' ')),
    }))
    .filter(({ withoutFillers }) => /\p{L}/u.test(withoutFillers));
  const formal = ({ sentence, said, withoutFillers }: (typeof sentences)[number]) =>
    toOnePerson.test(sentence) ||
    procedure.some((pattern) => pattern.test(said) || pattern.test(withoutFillers)) ||
    isFormalByParts(sentence);
  return (
    sentences.some(formal) && sentences.every((each) => formal(each) || (spoken && assent.has(each.withoutFillers)))
  );
}

/** `Hej, hör ni mig`: parts between commas that are formal each by itself. */
function isFormalByParts(sentence: string): boolean {
  const parts = sentence.split(',').map(foldName);
  const formal = (part: string) => procedure.some((pattern) => pattern.test(part));
  // `…, så fördelar jag ordet`: what follows from it belongs to it.
  return (
    parts.length > 1 &&
    parts.every((part, index) => formal(part) || (index > 0 && /^så (?:\p{L}+ ){0,3}(?:ordet|tur)$/u.test(part)))
  );
}

/** True for a line that opens or closes a written note: `Välkomna till …`, `Vid pennan: …`. */
export function isGreetingLine(text: string): boolean {
  return (
    isGreetingOrProcedure(text, false) ||
    (text.length < 200 &&
      /^(?:välkommen|välkomna|hej|hälsningar|vänliga hälsningar|med vänlig|tack (?:till|för)|vid pennan|welcome|regards)(?!\p{L})/iu.test(
        text.trim(),
      ))
  );
}

/** True for the line above a signature: `Med vänlig hälsning`, `Mvh Karin`. */
export function isClosing(line: string): boolean {
  return (
    line.length < 60 &&
    /^(?:(?:med )?(?:vänlig|vänliga|varma|bästa|många) hälsning(?:ar)?|hälsningar|mvh|kind regards|best regards)(?![\p{L}])/iu.test(
      line,
    ) &&
    !/^hälsningar från/iu.test(line)
  );
}
