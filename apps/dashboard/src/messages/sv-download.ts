/** What stands in the files that a chart is taken away as, in Swedish. */
export const svDownload = {
  chart: 'Diagram',
  unit: 'Enhet',
  caveat: 'Att tänka på',
  numbers: 'Talen',
  howNumbers: 'Andelar är tal mellan 0 och 1. Ett intervall står i två kolumner, lägst och högst.',
  tableFrom: 'Tabellen börjar på rad',
  few: 'för få för att visas',
  source: 'Källa',
  sourceOf: (municipality: string) => `Invånardialogen i ${municipality}, sammanställd med Guldkorn`,
  address: 'Sidans adress',
  counted: 'Siffrorna räknades',
  taken: 'Filen hämtades',
  version: 'Dataversion',
  run: (id: string, inputHash: string) => `körning ${id}, indata med SHA-256 ${inputHash}`,
  runUnconfirmed: (id: string) =>
    `körning ${id} eller nyare. Servern svarade inte när filen gjordes, så det gick inte att kontrollera`,
  runBetween: (shown: string, latest: string) =>
    `körning ${shown} eller nyare, men inte nyare än ${latest}. Det kom nya siffror medan sidan var öppen`,
  rounded:
    'Antalet röster är avrundat nedåt i jämna steg. Är de färre än ett steg står det ”för få för att visas”. Så kan ingen enskild räknas fram. Andelar och intervall är räknade på de avrundade antalen.',
  example: 'I siffrorna finns en påhittad exempeldialog, som är till för att prova verktyget.',
};
