import type { ReportLanguage } from '@guldkorn/report';

/** What is said for the signs that people use most and that letters' fonts lack: Swedish and English. */
const names: Readonly<Record<string, readonly [sv: string, en: string]>> = {
  '😀': ['leende', 'smile'],
  '😁': ['leende', 'smile'],
  '😃': ['leende', 'smile'],
  '😄': ['leende', 'smile'],
  '😊': ['leende', 'smile'],
  '🙂': ['leende', 'smile'],
  '😍': ['förälskad', 'in love'],
  '🥰': ['förälskad', 'in love'],
  '😂': ['gråter av skratt', 'tears of laughter'],
  '🤣': ['gråter av skratt', 'tears of laughter'],
  '😉': ['blinkning', 'wink'],
  '😅': ['lättad', 'relieved'],
  '😎': ['solglasögon', 'sunglasses'],
  '🤔': ['fundersam', 'thinking'],
  '😢': ['ledsen', 'sad'],
  '😭': ['gråter', 'crying'],
  '😞': ['besviken', 'disappointed'],
  '🙁': ['missnöjd', 'unhappy'],
  '😡': ['arg', 'angry'],
  '😠': ['arg', 'angry'],
  '👍': ['tumme upp', 'thumbs up'],
  '👎': ['tumme ner', 'thumbs down'],
  '👏': ['applåd', 'applause'],
  '🙏': ['tack', 'thanks'],
  '💪': ['stark', 'strong'],
  '🙌': ['jubel', 'cheering'],
  '🧡': ['hjärta', 'heart'],
  '💛': ['hjärta', 'heart'],
  '💚': ['hjärta', 'heart'],
  '💙': ['hjärta', 'heart'],
  '💜': ['hjärta', 'heart'],
  '💕': ['hjärtan', 'hearts'],
  '🎉': ['fest', 'celebration'],
  '🌲': ['gran', 'spruce'],
  '🌳': ['träd', 'tree'],
  '🌞': ['sol', 'sun'],
  '🏔': ['fjäll', 'mountain'],
  '⛷': ['skidåkare', 'skier'],
  '🎿': ['skidor', 'skis'],
  '🐟': ['fisk', 'fish'],
  '🎣': ['fiske', 'fishing'],
  '🏡': ['hus', 'house'],
  '🔥': ['eld', 'fire'],
};

/** How light or dark a hand is, is not said. */
const skinTones = /[\u{1f3fb}-\u{1f3ff}]/gu;

/** What stands for a sign that the font lacks: its name in brackets, or its numbers. */
export function standIn(sign: string, language: ReportLanguage): string {
  const name = names[sign.replace(skinTones, '')];
  if (name !== undefined) return `[${name[language === 'sv' ? 0 : 1]}]`;
  const numbers = [...sign].map((letter) => (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0'));
  return `[${numbers.map((number) => `U+${number}`).join(' ')}]`;
}
