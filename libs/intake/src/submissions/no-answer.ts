import { foldName } from '../fold-name.js';

const noAnswer = new Set([
  '',
  'vet ej',
  'vet inte',
  'okänd',
  'okänt',
  'annan',
  'annat',
  'annan ort',
  'ingen',
  'inget svar',
  'ej angivet',
  'n a',
  'na',
  'none',
  'unknown',
  'other',
  'vill ej svara',
  'vill inte svara',
  'vill ej uppge',
  'vill inte uppge',
  'vill inte säga',
  'prefer not to say',
  '-',
  '?',
]);

/** True for what people choose or write in order to say nothing. */
export function isNoAnswer(value: string): boolean {
  return noAnswer.has(foldName(value));
}
