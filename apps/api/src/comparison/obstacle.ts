import type { SideName, ToldCount } from '@guldkorn/insight';
import type { LocalizedText } from '@guldkorn/municipality';
import type { ComparisonObstacleType } from './comparison.type.js';

/**
 * Why nothing can be said of two sets, or null.
 * @param same whether they hold the very same statements; @param voices as told; @param names the sets in words;
 * @param k the least number of voices that is told.
 */
export function obstacleOf(
  same: boolean,
  voices: Readonly<Record<SideName, ToldCount | null>>,
  names: Readonly<Record<SideName, LocalizedText>>,
  k: number,
): ComparisonObstacleType | null {
  if (same)
    return {
      code: 'sameStatements',
      message: {
        sv: 'De två urvalen är samma yttranden, så ingenting kan skilja dem åt. Ändra det ena.',
        en: 'The two selections are the same statements, so nothing can tell them apart. Change one of them.',
      },
    };
  const few = (['a', 'b'] as const).filter((side) => voices[side] === null).map((side) => names[side]);
  if (few.length === 0) return null;
  const list = (language: 'sv' | 'en', and: string) => few.map((name) => `”${name[language]}”`).join(` ${and} `);
  return {
    code: 'tooFewVoices',
    message: {
      sv: `För få röster i ${list('sv', 'och')}. Det behövs minst ${k} för att något ska kunna sägas, och ibland någon till för att ingen ska kunna pekas ut. Välj fler bygder, en längre period eller färre filter. Det som hör till båda urvalen räknas inte med i något av dem: ligger det ena inuti det andra, smalna av det större.`,
      en: `Too few voices in ${list('en', 'and').replaceAll('”', '"')}. At least ${k} are needed for anything to be said, and sometimes one more so that nobody can be singled out. Choose more districts, a longer period or fewer filters. What belongs to both selections counts in neither: if one lies within the other, narrow the larger.`,
    },
  };
}
