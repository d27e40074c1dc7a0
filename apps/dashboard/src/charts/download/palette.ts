/** The colours of ui/tokens.css in light: a picture that leaves the page is for paper and documents, whatever the page looks like. */
export const palette = {
  surface: '#ffffff',
  'surface-sunken': '#eaf0f0',
  ink: '#14262d',
  'ink-soft': '#48606a',
  line: '#cfdadc',
  'line-strong': '#7f949b',
  lake: '#0f5468',
  'lake-wash': '#dfecef',
  gold: '#d8a02a',
  praise: '#12657f',
  'on-praise': '#ffffff',
  trouble: '#b4481f',
  'on-trouble': '#ffffff',
  wish: '#c9a3d6',
  'on-wish': '#2a1533',
  unclear: '#c3ced1',
  'on-unclear': '#22343a',
  night: '#0d3340',
  'night-ink': '#f3f8f8',
  'map-1': '#3d7182',
  'map-2': '#5d93a3',
  'map-3': '#86b6c2',
  'map-4': '#b3d6dc',
  'map-5': '#e2f3f3',
  'map-none': '#24505e',
} as const;

export type PaletteColour = keyof typeof palette;

/** What is written on a colour, so that it can be read. */
export function inkOn(colour: PaletteColour): string {
  const own = `on-${colour}`;
  if (own in palette) return palette[own as PaletteColour];
  return colour === 'lake' || colour === 'night' || colour === 'map-1' || colour === 'map-none'
    ? palette.surface
    : palette.ink;
}
