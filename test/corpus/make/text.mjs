// Text files in the encodings and with the line ends that real programs leave.

// Mac Roman's upper half, the part that Swedish uses.
const macRoman = {
  Ä: 0x80,
  Å: 0x81,
  É: 0x83,
  Ö: 0x85,
  á: 0x87,
  à: 0x88,
  ä: 0x8a,
  å: 0x8c,
  é: 0x8e,
  ö: 0x9a,
  ü: 0x9f,
  '•': 0xa5,
  '–': 0xd0,
  '…': 0xc9,
  '’': 0xd5,
  '”': 0xd3,
};
// Windows-1252 where it differs from Latin-1.
const windows1252 = { '€': 0x80, '…': 0x85, '’': 0x92, '”': 0x94, '•': 0x95, '–': 0x96 };

/** The bytes of a text. */
export function encodeText(text, encoding = 'utf-8', newline = 'lf') {
  const lines = text.replace(/\n/gu, { lf: '\n', crlf: '\r\n', cr: '\r' }[newline]);
  if (encoding === 'utf-8') return Buffer.from(lines);
  if (encoding === 'utf-8-bom') return Buffer.from(`\uFEFF${lines}`);
  if (encoding === 'utf-16le-bom') return Buffer.from(`\uFEFF${lines}`, 'utf16le');
  if (encoding === 'utf-16be-bom') return Buffer.from(`\uFEFF${lines}`, 'utf16le').swap16();
  const table = encoding === 'macintosh' ? macRoman : windows1252;
  return Buffer.from(
    Array.from(lines, (letter) => {
      const code = letter.codePointAt(0);
      const byte =
        code < 0x80
          ? code
          : (table[letter] ?? (encoding === 'windows-1252' && code >= 0xa0 && code < 0x100 ? code : undefined));
      if (byte === undefined) throw new Error(`${encoding} has no ${letter}`);
      return byte;
    }),
  );
}
