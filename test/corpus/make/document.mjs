// Word documents from a small line language: what a line begins with says what paragraph it is.
//
//   # ## ###   heading styles        !b       a paragraph all in bold (a heading by its looks)
//   - --       a list and one inside 1)       a numbered list
//   | a | b    a row of a table, ` // ` between the paragraphs of a cell
//   @header @footer (with the page's number)  @comment (on the next paragraph)  @box (a text box)
//   [+in+] [-out-]                   tracked changes
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  Footer,
  Header,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  Textbox,
  WidthType,
} from 'docx';

const changed = { author: 'Sekreteraren', date: '2020-09-10T09:00:00Z' };
const headings = { '#': HeadingLevel.HEADING_1, '##': HeadingLevel.HEADING_2, '###': HeadingLevel.HEADING_3 };

/** The bytes of the .docx that the lines describe. */
export async function writeDocument(text) {
  const children = [];
  const comments = [];
  let header;
  let footer;
  let comment;
  let rows = [];
  let changes = 0;
  const runs = (line, bold = false) =>
    line
      .split(/(\[[+-].*?[+-]\])/u)
      .filter((piece) => piece !== '')
      .map((piece) => {
        const words = piece.slice(2, -2);
        if (/^\[\+.*\+\]$/u.test(piece)) return new InsertedTextRun({ text: words, id: ++changes, ...changed });
        if (/^\[-.*-\]$/u.test(piece)) return new DeletedTextRun({ text: words, id: ++changes, ...changed });
        return new TextRun({ text: piece, bold });
      });
  const paragraph = (line) => {
    const [, sign = '', words] = /^(?:(#{1,3}|!b|--?|1\)) )?(.*)$/u.exec(line);
    let inside = runs(words, sign === '!b');
    if (comment !== undefined) {
      const id =
        comments.push({
          id: comments.length,
          author: 'Sekreteraren',
          date: new Date(changed.date),
          children: [new Paragraph(comment)],
        }) - 1;
      inside = [
        new CommentRangeStart(id),
        ...inside,
        new CommentRangeEnd(id),
        new TextRun({ children: [new CommentReference(id)] }),
      ];
      comment = undefined;
    }
    const list = { '-': ['bullets', 0], '--': ['bullets', 1], '1)': ['numbers', 0] }[sign];
    return new Paragraph({
      children: inside,
      heading: headings[sign],
      numbering: list && { reference: list[0], level: list[1] },
    });
  };
  const endTable = () => {
    if (rows.length > 0)
      children.push(new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE } }), new Paragraph(''));
    rows = [];
  };
  for (const line of text.trim().split('\n')) {
    if (line.startsWith('|')) {
      const cells = line.slice(1).split(/ \|(?= |$)/u);
      rows.push(
        new TableRow({
          children: cells.map((cell) => new TableCell({ children: cell.trim().split(' // ').map(paragraph) })),
        }),
      );
      continue;
    }
    endTable();
    const [, directive, words] = /^@(\w+) (.*)$/u.exec(line) ?? [];
    if (directive === 'header') header = new Header({ children: [new Paragraph(words)] });
    else if (directive === 'footer')
      footer = new Footer({
        children: [
          new Paragraph({
            children: [new TextRun({ children: [`${words} `, PageNumber.CURRENT, ' av ', PageNumber.TOTAL_PAGES] })],
          }),
        ],
      });
    else if (directive === 'comment') comment = words;
    else if (directive === 'box')
      children.push(
        new Textbox({
          alignment: 'center',
          style: { width: '300pt', height: 'auto' },
          children: [new Paragraph(words)],
        }),
      );
    else if (line.trim() !== '') children.push(paragraph(line));
  }
  endTable();
  const level = (index, format, sign) => ({
    level: index,
    format,
    text: sign,
    style: { paragraph: { indent: { left: 720 * (index + 1), hanging: 360 } } },
  });
  return Packer.toBuffer(
    new Document({
      creator: '',
      lastModifiedBy: '',
      title: '',
      description: '',
      styles: { default: { document: { run: { font: 'Calibri', size: 22, language: { value: 'sv-SE' } } } } },
      comments: { children: comments },
      numbering: {
        config: [
          { reference: 'bullets', levels: [level(0, LevelFormat.BULLET, '•'), level(1, LevelFormat.BULLET, 'o')] },
          { reference: 'numbers', levels: [level(0, LevelFormat.DECIMAL, '%1.')] },
        ],
      },
      sections: [{ headers: header && { default: header }, footers: footer && { default: footer }, children }],
    }),
  );
}
