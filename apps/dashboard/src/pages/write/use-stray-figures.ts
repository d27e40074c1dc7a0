import { useMemo } from 'react';
import { WrittenTextNotesDocument } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useStill } from '../../ui/use-still';
import type { StrayFigure, TextToCheck } from './stray-figures';

/** The figures that the server finds in none of the sources; those of what has just been written come when it has stood still. */
export function useStrayFigures(asked: readonly TextToCheck[]): readonly StrayFigure[] {
  const still = useStill(asked);
  const texts = useMemo(() => still.map(({ text, sources }) => ({ text, sources: [...sources] })), [still]);
  const { data, fetching } = useData(WrittenTextNotesDocument, { texts }, { pause: texts.length === 0 });
  return useMemo(
    () =>
      // While it is asked, what has been told is of other texts.
      texts.length === 0 || fetching
        ? []
        : still.flatMap(({ block, text }, place) => {
            // What has been changed since it was asked about stands elsewhere now.
            if (!asked.some((one) => one.block === block && one.text === text)) return [];
            return (data?.writtenTextNotes[place]?.strayFigures ?? []).map((found) => ({ ...found, block }));
          }),
    [asked, still, texts, data, fetching],
  );
}
