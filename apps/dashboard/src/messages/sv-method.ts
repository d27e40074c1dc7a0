/** What the method page says, in Swedish. */
export const svMethod = {
  title: 'Så har vi räknat',
  intro:
    'Varje siffra går att följa tillbaka till orden den kommer ur. Samma bidrag och samma beslut ger alltid samma siffror.',
  sections: [
    {
      id: 'roster',
      title: 'Röster, inte rader',
      text: [
        'En person räknas en gång, hur mycket hen än skriver. Femhundra inlägg av en person väger lika mycket som ett. Har flera skickat in nästan samma text räknas de tillsammans som en röst, och kopiorna visas.',
        'En anteckning utan namn räknas aldrig som fler röster än mötet hade deltagare. Det politiker och tjänstepersoner säger sparas, men bara det invånarna säger kan bli guldkorn.',
      ],
    },
    {
      id: 'nyckelord',
      title: 'Från text till nyckelord och teman',
      text: [
        'Texterna delas i meningar och ord. Böjningar av samma ord räknas ihop, så att ”skidspår” och ”skidspåren” blir ett nyckelord.',
        'Ett tema samlar många olika ord för samma sak. Först prövas kommunens egna teman, som känns igen på ord som kommunen har valt. I de yttranden som blir över letar programmet efter fler teman genom att se vilka ord som brukar förekomma tillsammans.',
        'Originalet ändras aldrig. Varje nyckelord pekar på exakt de tecken där det står.',
      ],
    },
    {
      id: 'guldkorn',
      title: 'Vad som krävs av ett guldkorn',
      text: [
        'Minst fem röster i bygden nämner det, och andelen som gör det är minst en och en halv gång så stor där som i övriga kommunen. Det prövas på de exakta antalen, med en halv röst lagd till på båda sidor. Det kan vara ett nyckelord eller ett tema. Ordningen bestäms av oddskvoter som dämpas mot det som är vanligt i hela kommunen (Monroe, Colaresi och Quinn 2008). I diagrammen räknas de ur avrundade antal. Därför kan ett guldkorn där ha ett lägre tal än en och en halv.',
        'Skillnaden ska vara större än slumpen brukar ge. Den prövas med ett exakt test, och eftersom många ord och teman prövas samtidigt justeras svaren så att högst en av tio utpekade skillnader väntas bero på slumpen.',
        'Det uppskattas: av dem som uttrycker beröm, bekymmer eller önskemål är det minst hälften som berömmer. Är det färre blir det i stället en utmaning. Det som hänger på en enda röst räknas inte.',
        'Gemensam bild är det som säkert uppskattas och som nämns ungefär lika ofta i alla bygder.',
      ],
    },
    {
      id: 'lutning',
      title: 'Beröm, bekymmer och önskemål',
      text: [
        'Hur ett yttrande lutar avgörs i första hand av rubriken det står under. Svarar det på en fråga vägs frågan in, men ord som tydligt säger något annat går före. I övrigt avgör orden. Går det inte att avgöra står det ”oklart”. Orden är svåra att tolka, så här blir det ibland fel.',
      ],
    },
    {
      id: 'beslut',
      title: 'Vad människor bestämmer',
      text: [
        'De som arbetar med dialogen kan bekräfta, avfärda, dölja, lyfta fram eller döpa om ett fynd. Det ändrar vad som visas på översikten och bygdernas sidor, men inga siffror och inte vad Jämför hittar. De kan också bestämma att två ord ska räknas som ett, att ett ord inte ska räknas alls eller att ett yttrande hör till ett annat tema. Då räknas allt om.',
        'Varje beslut sparas med namn, tid och skäl, gäller även i nästa räkning och går att ångra.',
      ],
    },
    {
      id: 'integritet',
      title: 'Ingen ska kunna pekas ut',
      text: [
        'Antal röster avrundas nedåt till närmaste femtal, och är de för få står det ”för få för att visas”. Är det exakt tio röster kan det stå tio eller fem. Då går det inte att räkna fram någon enskild genom att dra den ena siffran från den andra. Andelar och osäkerhet räknas på de avrundade antalen. Vad som är ett guldkorn avgörs av de exakta.',
        'Texterna lämnar aldrig kommunens egen dator.',
      ],
    },
    {
      id: 'granser',
      title: 'Vad siffrorna inte säger',
      text: [
        'De som deltog valde det själva. Siffrorna beskriver dem, inte alla som bor i kommunen. Det som är svårt att skriva om, eller som ingen frågade efter, syns inte här.',
        'Att något saknas i listan visar inte att det saknas i bygden. Med få röster syns bara stora skillnader. Personer känns igen bara på namnet: den som både skriver och går på möte kan räknas två gånger.',
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
