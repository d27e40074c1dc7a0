/** What the pages about personal data and accessibility say, in Swedish; English fills the same. */
export const svAbout = {
  phone: 'Telefon',
  email: 'E-post',
  hours: 'Öppet',
  privacy: {
    title: 'Så tar vi hand om dina uppgifter',
    lead: 'Vi frågar inte vad du heter, och vi sparar inte din ip-adress. Men det du skriver eller säger kan ändå visa vem du är. Därför är det en personuppgift, och så här tar vi hand om den.',
    whoTitle: 'Vem som ansvarar',
    who: (controller: string) => `${controller} ansvarar för uppgifterna.`,
    officer: 'Har du frågor om dina uppgifter kan du vända dig till vårt dataskyddsombud:',
    officerUnset: (channel: string) =>
      `Har du frågor om dina uppgifter kan du vända dig till vårt dataskyddsombud. Du når ombudet genom ${channel}.`,
    whatTitle: 'Vad vi sparar och varför',
    kept: [
      ['Det du skriver', 'Vi sparar det precis som du skickade det, för att förstå vad som är särskilt med din bygd.'],
      [
        'Det som sägs på möten',
        'Vi sparar anteckningarna från mötet, och det som skrivs ut från en inspelning. Namn som vi hittar i dem döljer vi när vi visar vad någon har sagt.',
      ],
    ],
    ofYourself: (what: string) => [
      'Det du väljer att berätta om dig själv',
      `Vi frågar om ${what} för att se om alla blir hörda. Du får hoppa över varje fråga.`,
    ],
    district: 'din bygd',
    place: 'din ort',
    group: 'om du hör till en grupp',
    code: [
      'Koden på ditt kvitto',
      'Vi sparar den så att bara du kan ta fram den. Med den kan du se, rätta och ta tillbaka det du skrev.',
    ],
    basisTitle: 'Vilken rätt vi har',
    basis: [
      'Vi samlar in svaren för att utföra en uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen, GDPR): att lyssna på dem som bor här när kommunen ska utvecklas.',
      'Skriv inget om hälsa, politiska åsikter, tro eller annat känsligt, varken om dig själv eller om någon annan. Hittar vi sådant döljer vi det.',
    ],
    howTitle: 'Vad som händer med det',
    how: [
      'Allt görs på kommunens egen dator. Inget skickas till någon annan, och ingen språkmodell (AI) läser det.',
      'Ett program delar upp texten och räknar vad många säger. Det fattar inga beslut om dig.',
      'Vi visar inga siffror om så få att någon kan räkna ut vem som har sagt vad.',
      'Dina ord visas bara om du har sagt ja till det, och då utan namn, telefonnummer och adresser.',
      'Det du skickar blir en allmän handling. Den som ber kommunen om den kan få läsa den, om inte uppgifterna i den är hemliga enligt lag.',
    ],
    howLongTitle: 'Hur länge vi sparar det',
    undecided: 'Kommunen har inte bestämt hur länge uppgifterna ska sparas. Tills det är bestämt förstörs ingenting.',
    kinds: {
      submission: 'Det du skriver till oss',
      withdrawnSubmission: 'Det du har tagit tillbaka',
      meetingNote: 'Anteckningar från möten',
      unusedUpload: 'Filer som lämnats in men aldrig lästs in',
      report: 'Färdiga rapporter',
      log: 'Loggar över vad personalen har gjort',
    },
    keptFor: (time: string) => `sparas i ${time}`,
    keptForEver: 'sparas för alltid',
    notDecided: 'inte bestämt än, så det sparas',
    years: (count: number) => `${count} år`,
    months: (count: number) => `${count} ${count === 1 ? 'månad' : 'månader'}`,
    rightsTitle: 'Vad du har rätt till',
    rights: [
      'Du kan få se allt vi har om dig, få det rättat eller ta tillbaka det. Har du din kod gör du det själv på sidan',
      'Vi vet inte vem du är. Har du inte kvar din kod behöver vi därför din hjälp att hitta det du skrev: berätta ungefär när du skickade och vad det handlade om.',
      'Tar du tillbaka det du skrev visas det inte och räknas inte. Handlingen finns ändå kvar i kommunens arkiv så länge som lagen eller kommunens beslut säger.',
      'Du kan säga nej till att vi använder dina uppgifter. Då prövar vi om vi har rätt att fortsätta.',
    ],
    complain: 'Tycker du att vi gör fel kan du klaga hos',
    authority: 'Integritetsskyddsmyndigheten',
    cookiesTitle: 'Kakor',
    cookies: [
      'De här sidorna använder inga kakor.',
      'Börjar du skriva sparas ett utkast i din egen webbläsare tills du skickar eller tar bort det. Det lämnar inte din dator.',
      'Den som arbetar på kommunen och loggar in får en kaka som visar att hen är inloggad. Den försvinner när hen loggar ut.',
    ],
  },
  accessibility: {
    title: 'Så tillgängliga är de här sidorna',
    lead: (municipality: string) =>
      `${municipality} står bakom sidorna där du skriver till oss, ser när vi möts och läser ditt kvitto. Alla ska kunna använda dem. Det här är vår tillgänglighetsredogörelse: hur väl vi lyckas, och hur du säger till när något inte fungerar.`,
    statusTitle: 'Hur väl vi följer lagen',
    compliance: {
      full: 'Sidorna är helt förenliga med lagen om tillgänglighet till digital offentlig service (2018:1937).',
      partial:
        'Sidorna är delvis förenliga med lagen om tillgänglighet till digital offentlig service (2018:1937). Bristerna står nedan.',
      none: 'Sidorna är inte förenliga med lagen om tillgänglighet till digital offentlig service (2018:1937). Bristerna står nedan.',
    },
    unassessed:
      'Kommunen har inte bedömt hur väl sidorna följer lagen om tillgänglighet till digital offentlig service (2018:1937).',
    product:
      'Programmet som visar sidorna prövas mot WCAG 2.2 på nivå AA varje gång det ändras: med ett verktyg, med enbart tangentbord, i smala fönster, i mörka och ljusa färger. Ett verktyg hittar inte allt.',
    shortcomingsTitle: 'Det här fungerar inte för alla',
    why: 'Skälet:',
    instead: 'Gör så här i stället:',
    reportTitle: 'Säg till när något inte fungerar',
    report: (role: string, channel: string) =>
      `${role} hjälper dig och tar emot det du vill påpeka. Du når hjälpen genom ${channel}. Berätta på vilken sida det är, vad du försökte göra och vilka hjälpmedel du använder.`,
    otherWay: 'Kan du inte använda någon av sidorna hjälper vi dig att svara på ett annat sätt.',
    supervisionTitle: 'Om vi inte rättar till det',
    supervision: 'Är du inte nöjd med vårt svar kan du anmäla det till Myndigheten för digital förvaltning:',
    supervisionLink: 'anmäl bristande tillgänglighet hos Digg',
    assessedTitle: 'Så har vi bedömt det',
    assessed: (day: string) => `Bedömningen gjordes ${day}.`,
    updated: (day: string) => `Texten ändrades senast ${day}.`,
  },
};

/** The same in another language. */
export type AboutWords = typeof svAbout;
