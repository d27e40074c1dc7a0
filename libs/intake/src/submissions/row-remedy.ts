/** What to do about a row that comes in with something missing. Another import of it would make it count twice. */
export const rowRemedy = {
  sv: 'Låt raden komma in så, eller rätta den i filen innan du läser in. Är filen redan inläst: ta bort inläsningen först, annars kan raden räknas två gånger.',
  en: 'Let the row come in as it is, or correct it in the file before you import. If the file is already in, remove that import first, or the row may count twice.',
} as const;
