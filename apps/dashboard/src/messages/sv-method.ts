/** What the method page says, in Swedish. */
export const svMethod = {
  title: 'Så har vi räknat',
  intro: 'Varje siffra går att följa tillbaka till orden den kommer ur. Samma bidrag ger alltid samma siffror.',
  sections: [
    {
      id: 'roster',
      title: 'Röster, inte rader',
      text: [
        'En person räknas en gång, hur mycket hen än skriver. Femhundra inlägg av en person väger lika mycket som ett.',
        'En anteckning utan namn räknas aldrig som fler röster än mötet hade deltagare. Det politiker och tjänstepersoner säger sparas, men bara det invånarna säger kan bli guldkorn.',
      ],
    },
    {
      id: 'nyckelord',
      title: 'Från text till nyckelord',
      text: [
        'Texterna delas i meningar och ord. Böjningar av samma ord räknas ihop, så att ”skidspår” och ”skidspåren” blir ett nyckelord.',
        'Originalet ändras aldrig. Varje nyckelord pekar på exakt de tecken där det står.',
      ],
    },
    {
      id: 'guldkorn',
      title: 'Vad som krävs av ett guldkorn',
      text: [
        'Det nämns oftare av röster i bygden än av röster i övriga kommunen. Skillnaden mäts med oddskvoter som dämpas mot det som är vanligt i hela kommunen (Monroe, Colaresi och Quinn 2008), prövas med ett exakt test och justeras för att många ord prövas samtidigt.',
        'Det uppskattas: det mesta som sägs om det är beröm. Och minst fem röster står bakom. Det som hänger på en enda röst räknas inte som guldkorn.',
        'Utmaningar räknas likadant, men för det som bekymrar. Gemensam bild är det som uppskattas ungefär lika mycket i alla bygder.',
      ],
    },
    {
      id: 'lutning',
      title: 'Beröm, bekymmer och önskemål',
      text: [
        'Hur ett yttrande lutar avgörs i första hand av rubriken det står under eller frågan det svarar på, i andra hand av orden. Går det inte att avgöra står det ”oklart”.',
      ],
    },
    {
      id: 'integritet',
      title: 'Ingen ska kunna pekas ut',
      text: [
        'Antal röster avrundas nedåt till närmaste femtal, och är det färre än fem står det ”för få för att visas”. Då går det inte att räkna fram någon enskild genom att dra den ena siffran från den andra. Andelar räknas på de avrundade antalen.',
        'Texterna lämnar aldrig kommunens egen dator.',
      ],
    },
    {
      id: 'granser',
      title: 'Vad siffrorna inte säger',
      text: [
        'De som deltog valde det själva. Siffrorna beskriver dem, inte alla som bor i kommunen. Det som är svårt att skriva om, eller som ingen frågade efter, syns inte här.',
      ],
    },
  ],
  runTitle: 'Den här räkningen',
  runLoading: 'uppgifterna om räkningen',
  runNone: 'Inget är räknat än. Läs in en fil, så räknas den direkt.',
  finishedAt: 'Räknad',
  statements: 'Yttranden',
  voices: 'Röster',
  textVersion: 'Textläsning, version',
  insightVersion: 'Statistik, version',
  inputHash: 'Underlagets kontrollsumma',
  ledgerTitle: 'Från mottaget till räknat',
};
