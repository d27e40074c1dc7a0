import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const file = (name: string) => require.resolve(`@expo-google-fonts/source-sans-3/${name}`);

/** Source Sans 3, whole: the same letters as the dashboard's, on every machine. */
export const fontFiles = {
  regular: file('400Regular/SourceSans3_400Regular.ttf'),
  italic: file('400Regular_Italic/SourceSans3_400Regular_Italic.ttf'),
  semibold: file('600SemiBold/SourceSans3_600SemiBold.ttf'),
} as const;
