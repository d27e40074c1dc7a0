const number = (value: number) => value.toLocaleString('sv-SE');

/** What the form says, in Swedish; English fills the same. */
export const svContribute = {
  title: 'Berätta om din plats',
  lead: 'Dina ord hjälper oss att se vad som är särskilt med varje bygd. Skriv kort eller långt, du behöver inte svara på allt. Vi frågar inte vad du heter.',
  whereTitle: 'Var bor du?',
  whereHint: 'Välj i listan eller på kartan. Du får hoppa över frågan.',
  whereNone: 'Vill inte säga, eller bor någon annanstans',
  mapSource: 'Kartunderlag:',
  placeLabel: 'Vilken ort är närmast?',
  placeHint: 'Du får hoppa över den här också.',
  placeNone: 'Ingen ort vald',
  groupTitle: 'Stämmer något av det här på dig?',
  groupHint: 'Välj det som passar bäst, eller hoppa över frågan. Vi frågar för att se om alla blir hörda.',
  groupNone: 'Inget av det, eller vill inte säga',
  attributeHint: 'Du får hoppa över frågan.',
  attributeNone: 'Vill inte säga',
  quoteTitle: 'Får vi visa dina ord?',
  quote: 'Ja, ni får citera det jag har skrivit',
  quoteHint:
    'Då kan dina ord stå på webben och i rapporter, utan namn. Säger du inte ja räknas de ändå, men citeras inte.',
  keptTitle: 'Det här händer när du skickar',
  kept: [
    'Det du skriver sparas precis som det är och blir en allmän handling. Den som ber kommunen om det kan få läsa det. Skriv därför inget som visar vem du eller någon annan är.',
    'Du får ett kvitto med en kod. Med den kan du se vad som händer, rätta det du skrev eller ta tillbaka det.',
  ],
  keptMore: 'Läs mer om hur vi tar hand om dina uppgifter',
  send: 'Skicka',
  trap: 'Lämna det här fältet tomt',
  helpTitle: 'Behöver du hjälp?',
  help: (role: string, channel: string) => `${role} hjälper dig gärna. Du når hjälpen genom ${channel}.`,
  errors: {
    notice: 'Rätta',
    title: 'Det är något kvar att rätta',
    about: 'Inget är skickat än. Allt du har skrivit finns kvar.',
    empty: 'Skriv något i minst en av rutorna.',
    emptyOnly: 'Skriv något i rutan.',
    tooLong: (length: number, most: number) =>
      `Texten är ${number(length)} tecken lång. Korta den till högst ${number(most)}, eller dela upp den och skicka flera gånger.`,
    unreadable: 'I texten finns tecken som inte går att läsa. Skriv den på nytt.',
    chooseInList: 'Välj något av det som står i listan.',
    placeElsewhere: (place: string, home: string, chosen: string) =>
      `${place} ligger i ${home}, men du har valt ${chosen}. Ändra det ena av dem.`,
  },
  limit: {
    notice: 'Vänta lite',
    title: 'Vänta lite innan du skickar',
    about: (time: string) =>
      `Många bidrag har kommit från samma uppkoppling. Försök igen klockan ${time}. Allt du har skrivit finns kvar här på sidan, så stäng den inte.`,
  },
  draft: {
    kept: 'Det du skriver sparas som ett utkast i den här webbläsaren tills du skickar. Lånar du datorn? Ta bort utkastet innan du går.',
    restored: 'Ditt utkast från förra gången finns i rutorna.',
    remove: 'Ta bort utkastet',
    removed: 'Utkastet är borttaget.',
    left: 'Tecken kvar:',
    over: 'Tecken för mycket:',
    sending: 'Skickar …',
    offline:
      'Det gick inte att skicka, för du saknar kontakt med nätet. Det du har skrivit finns kvar. Vi försöker igen så fort kontakten är tillbaka.',
    failed: 'Det gick inte att nå oss. Det du har skrivit finns kvar. Tryck på Skicka igen om en stund.',
  },
};

/** The same in another language. */
export type ContributeWords = typeof svContribute;
