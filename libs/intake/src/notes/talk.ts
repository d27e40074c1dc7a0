import { foldName } from '../fold-name.js';
import { countWords } from './sentence-spans.js';

const fillers = /(?<!\p{L})(eh+|öh+|äh+|hm+|mm+|asså|alltså|liksom|typ|ju|ja|jo|nej|nä|okej|ok|så)(?!\p{L})[,.…]*/giu;

/** Greetings and talk about the meeting itself: sound, microphones, screens, whose turn it is. Folded, whole sentences. */
const procedure: readonly RegExp[] = [
  /^(hej|hejsan|hallå|tjena|god (kväll|morgon|dag|eftermiddag)|välkom\p{L}*|hi|hello|good (evening|morning))( (på er|allihop\p{L}*|alla|alla glada|igen|där|och välkom\p{L}*|till (mötet|kvällens möte|ikväll)|everyone|all))*$/u,
  /^(hej då|hejdå|adjö|ha det( så)? bra|trevlig kväll|tack( så (mycket|hemskt mycket))?( för (ikväll|i kväll|mig|ordet|det|idag|i dag|mötet|att .{0,60}))?( allihop\p{L}*| alla)?|tackar|thanks?( you)?( all)?|bye)$/u,
  /\b(hör|ser) (ni|du|alla) (mig|oss|mej|min skärm|skärmen|bilden|presentationen)\b/u,
  /^(hörs|syns) (jag|det|min skärm|skärmen)( (bra|nu|ordentligt|som det ska))*$/u,
  /^(\p{L}+ )?(du är|du verkar|är jag|ni är) (nog |fortfarande )?(mutad|mjutad|på mute|på mjut|avstängd)( \p{L}+)?$/u,
  /\b(slå|sätt|stäng|få) (på|av|igång) (mikrofon\p{L}*|micken|mikron|ljudet|kameran)\b/u,
  /\bdela (min |sin )?skärm\b/u,
  /^(då )?(börjar vi|kör vi|går vi vidare|går ordet till|lämnar jag (över )?ordet|är det din tur|väntar vi)\b/u,
  /\b(räck|räcka) upp (handen|en hand)\b/u,
  /^(varsågod|ordet är ditt|det är din tur|din tur|nästa( talare)?|vem vill börja|någon mer( som vill (säga något|prata|ha ordet))?)$/u,
  /^(hej|hejsan|hallå|tack|tackar|välkommen|god kväll|god morgon) \p{L}+$/u,
  /^(jag|vi) spelar in\b/u,
  /\b(can you hear me|you re on mute|you are muted|see my screen)\b/u,
];

/** Words without fillers and answers of one word, for judging how much was said; the original keeps them. */
export function wordsSaid(text: string): number {
  return countWords(text.replace(fillers, ' '));
}

/** True when every sentence is a greeting or about the meeting itself. */
export function isGreetingOrProcedure(text: string): boolean {
  if (text.length > 400) return false;
  const sentences = text
    .split(/[.!?…]+\s*/)
    .map((sentence) => ({ said: foldName(sentence), withoutFillers: foldName(sentence.replace(fillers, ' ')) }))
    .filter(({ withoutFillers }) => /\p{L}/u.test(withoutFillers));
  const formal = (sentence: { said: string; withoutFillers: string }) =>
    procedure.some((pattern) => pattern.test(sentence.said) || pattern.test(sentence.withoutFillers));
  // A lone word beside a formal sentence ("Precis.") is formal too, a longer one never.
  return (
    sentences.some(formal) && sentences.every((sentence) => formal(sentence) || countWords(sentence.withoutFillers) < 2)
  );
}

/** True for a line that opens or closes a written note: `Välkomna till …`, `Vid pennan: …`. */
export function isGreetingLine(text: string): boolean {
  return (
    isGreetingOrProcedure(text) ||
    (text.length < 200 &&
      /^(välkommen|välkomna|hej |hälsningar|vänliga hälsningar|med vänlig|tack (till|för) |vid pennan|welcome|regards)/iu.test(
        text.trim(),
      ))
  );
}
