/** The page where analysts read how to ask, and tokens are given out, in Swedish. */
export const svAnalysts = {
  title: 'För analytiker',
  intro:
    'Allt som visas här går att hämta till egna program: samma siffror, med samma intervall, och dolda där de är för få.',
  copy: {
    copy: 'Kopiera',
    copied: 'Kopierat.',
    refused: 'Webbläsaren lät oss inte kopiera. Texten är markerad: kopiera den med Ctrl+C eller ⌘C.',
  },
  ask: {
    title: 'Så frågar du',
    text: 'Frågor ställs i GraphQL till en enda adress. Skicka med din åtkomstnyckel varje gång. Är du inloggad här behövs ingen i GraphiQL.',
    address: 'Adressen',
    openData: 'Öppna data för alla',
    graphiql: 'Prova i GraphiQL',
    graphiqlWhat: 'Där finns färdiga frågor att köra som de är, och hela schemat att läsa.',
    curl: 'Ett första anrop, från kommandoraden',
    more: 'Fler exempel, för R, Python, Excel och JavaScript, finns i docs/analysts.md, som följer med programmet. Alla fält beskrivs i docs/api.md.',
  },
  limits: {
    title: 'Det här bör du veta',
    all: [
      'Antal röster anges i hela femtal. Färre än fem visas inte alls: då är värdet null.',
      'Varje svar berättar vad frågan kostade och hur mycket som är kvar: se extensions.cost. En åtkomstnyckel räcker till 120 anrop och en miljon värden i minuten, om den som sköter servern inte har ställt in något annat.',
      'Tar det slut säger svaret hur många sekunder du ska vänta.',
      'Med en åtkomstnyckel går det bara att läsa, och att läsa in filer om den får det. Personuppgifter är alltid maskerade.',
      'Texterna är invånarnas egna. Citera bara där mayBeQuoted är sant.',
    ],
  },
  tokens: {
    title: 'Åtkomstnycklar',
    text: 'En åtkomstnyckel släpper in ett program som sitter på en annan dator. Ge var och en sin egen, så kan du dra in en utan att störa de andra.',
    others: 'Du behöver en åtkomstnyckel? Be någon som har granskningsnyckeln att göra en åt dig här.',
    loading: 'åtkomstnycklarna',
  },
  form: {
    title: 'Gör en åtkomstnyckel',
    name: 'Vem eller vad är den till?',
    nameHint: 'Till exempel ”Statistikenheten, R” eller ”Power BI på ekonomi”.',
    scopes: 'Vad ska den ge?',
    scope: {
      FIGURES: {
        name: 'Siffror',
        short: 'siffror',
        what: 'Allt som är räknat: bygder, guldkorn, teman, jämförelser, täckning, rapporter. Inga yttranden.',
      },
      STATEMENTS: {
        name: 'Yttranden',
        short: 'yttranden',
        what: 'Invånarnas ord, maskerade, och anteckningarna som de står i.',
      },
      FILES: {
        name: 'Filer',
        short: 'filer',
        what: 'Samma sak som filer. En fil med yttranden kräver att även Yttranden är valt.',
      },
      IMPORT: {
        name: 'Inläsning',
        short: 'inläsning',
        what: 'Läsa in filer från kommandoraden. Kräver att även Siffror är valt.',
      },
    },
    days: 'Hur länge ska den gälla?',
    length: (days: number) => (days === 365 ? 'Ett år' : `${days} dagar`),
    make: 'Gör åtkomstnyckeln',
    making: 'Gör den …',
    unanswered:
      'Vi fick inget svar från servern. Åtkomstnyckeln kan ändå ha blivit gjord. Står den i listan här nedanför: dra in den och gör en ny.',
  },
  made: {
    title: (name: string) => `Åtkomstnyckeln till ${name} är klar`,
    once: 'Kopiera den nu. Den visas bara den här gången och går inte att få fram igen.',
    label: 'Åtkomstnyckeln',
    until: (when: string) => `Den gäller till ${when}. Skicka den på ett sätt som ingen annan kan läsa.`,
    done: 'Jag har kopierat den',
  },
  list: {
    title: 'Utgivna åtkomstnycklar',
    none: 'Ingen har fått någon åtkomstnyckel än.',
    gives: (what: readonly string[]) => `Ger ${what.join(', ')}.`,
    holds: (when: string) => `Gäller till ${when}.`,
    expired: (when: string) => `Gick ut ${when}.`,
    revoked: (by: string, when: string) => `Indragen av ${by} ${when}.`,
    made: (by: string, when: string) => `Gjord av ${by} ${when}.`,
    used: (when: string) => `Användes senast ${when}.`,
    unused: 'Har inte använts.',
    revoke: 'Dra in',
    revokeQuestion: (name: string) => `Vill du dra in åtkomstnyckeln till ${name}?`,
    revokeExplained:
      'Program som använder den blir genast utan svar. Det går inte att ångra, men det går att göra en ny.',
    revokeYes: 'Ja, dra in den',
    revoking: 'Drar in den …',
  },
};

export type AnalystMessages = typeof svAnalysts;
