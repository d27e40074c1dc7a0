import { Document, HeadingLevel, Packer, Paragraph } from 'docx';

/** A file to choose in the browser. */
export interface UploadFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

// Invented, all of it. Nine different people of Hotagen speak of the bastu; nobody else does.
const bastu: readonly (readonly [place: string, text: string])[] = [
  ['Rötviken', 'Byns bastu nere vid vattnet. Där sitter man och tiger ihop på fredagar.'],
  ['Rötviken', 'Vedeldad bastu och sen rakt ut i vaken'],
  ['Valsjöbyn', 'Det bästa är bastun som vi byggde ihop i somras'],
  ['Valsjöbyn', 'Bastu bastu bastu'],
  ['Häggsjövik', 'Efter jakten värmer någon alltid upp bastun åt oss, det är fint'],
  ['Rörvattnet', 'Att man kan bada bastu med hela byn'],
  ['Rörvattnet', 'Bastun är vårt vardagsrum och alla är välkomna'],
  ['Bakvattnet', 'jag älskar bastun på vintern'],
  ['Bakvattnet', 'Vår bastu har utsikt mot fjället'],
];

/** Submissions out of a Swedish Excel: semicolons, Windows-1252, one of an unknown bygd and one without words. */
export function submissionsFile(): UploadFile {
  const rows = [
    'Löpnummer;Inkommet;Avsändare;Bygd;Ort;Får citeras;Varför bor du där du bor? Vad är unikt med just din plats?',
    ...bastu.map(
      ([place, text], index) => `${9000 + index};${index + 1}/11 2020;p${index};Hotagen;${place};Ja;"${text}"`,
    ),
    '9100;10/11 2020;p90;Hotgen;;Nej;Forsen',
    '9101;10/11 2020;p91;Hotagen;;Nej;',
  ];
  const text = `${rows.join('\r\n')}\r\n`;
  return { name: 'Nya bidrag.csv', mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') };
}

const noteLines = [
  '# Bymöte i Kaxås',
  'Kaxås bygdegård, onsdag 28 oktober 2020, kl 18.00',
  'Närvarande: Ulla Påhittad (C), ordförande',
  '14 deltagare',
  '## Styrkor/möjligheter',
  '### Deltagarnas åsikter',
  '- Loppisen på bygdegården',
  '- Att alla hjälper till när vägen rasar',
  '### Politikernas åsikter',
  '- Ulla Påhittad: Framtidstron är stor.',
  '## Svagheter/utmaningar',
  '### Deltagarnas åsikter',
  '- Bussen går en gång om dagen',
];

/** The same kind of note as Markdown, as plain text and as a Word document; the text differs, so none is a duplicate. */
export async function noteFile(format: 'md' | 'txt' | 'docx'): Promise<UploadFile> {
  const lines = noteLines.map((line) => line.replace('Bymöte', `Bymöte (${format})`));
  const name = `Bymöte Kaxås.${format}`;
  if (format === 'md') return { name, mimeType: 'text/markdown', buffer: Buffer.from(lines.join('\n\n')) };
  if (format === 'txt')
    return {
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(lines.map((line) => line.replace(/^#+ /, '')).join('\n')),
    };
  const paragraphs = lines.map((line) => {
    const heading = /^(#+) (.*)$/.exec(line);
    if (heading !== null)
      return new Paragraph({
        text: heading[2] ?? '',
        heading:
          [HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2][(heading[1]?.length ?? 1) - 1] ??
          HeadingLevel.HEADING_3,
      });
    return line.startsWith('- ') ? new Paragraph({ text: line.slice(2), bullet: { level: 0 } }) : new Paragraph(line);
  });
  return {
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: await Packer.toBuffer(new Document({ sections: [{ children: paragraphs }] })),
  };
}
