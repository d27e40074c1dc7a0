/** The page where staff tell residents what happened then, in Swedish. */
export const svOutcomes = {
  title: 'Svar till invånarna',
  intro:
    'Berätta vad som har bestämts eller gjorts. Svaret står på kvittot hos alla vars bidrag handlar om temat, eller kommer från bygden.',
  introRead:
    'Det här har kommunen berättat att den har bestämt eller gjort. Svaret står på kvittot hos alla vars bidrag handlar om temat, eller kommer från bygden.',
  loading: 'svaren',
  writeTitle: 'Skriv ett svar',
  theme: 'Tema',
  district: 'Bygd',
  anyTheme: 'Alla teman i bygden',
  anyDistrict: 'Alla bygder',
  textSv: 'Vad som hände sedan',
  textSvHint: 'Skriv kort och rakt: vad som är bestämt, av vem och när det blir av. Högst 5 000 tecken.',
  textEn: 'Samma sak på engelska, om du vill',
  othersRead: 'Svaren här nedanför kan alla läsa. Det behövs ingen nyckel till det.',
  signed: 'Ditt namn sparas med svaret. Det visas för kollegor, inte för invånarna.',
  send: 'Visa svaret för invånarna',
  sending: 'Sparar …',
  sent: 'Svaret står nu på kvittona.',
  chooseOne: 'Välj ett tema, en bygd eller båda.',
  listTitle: 'Svar som visas',
  none: 'Inga svar än. Invånarna ser att kommunen kommer att skriva här.',
  about: (names: readonly string[]) => names.join(', '),
  written: (by: string, when: string) => `${by}, ${when}`,
  remove: 'Ta bort',
  removeQuestion: 'Vill du ta bort svaret?',
  removeExplained: 'Det försvinner från alla kvitton. I kommunens arkiv finns det kvar, med ditt namn.',
  removeYes: 'Ja, ta bort det',
  removing: 'Tar bort …',
};

export type OutcomeMessages = typeof svOutcomes;
