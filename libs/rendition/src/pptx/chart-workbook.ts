import type { BarChart } from '@guldkorn/report';
import writeExcelFile from 'write-excel-file/node';
import { changeText, inOrder, packed, unpacked } from '../office/package.js';
import { cellText, guard } from '../xlsx/cells.js';
import { barLabels, sheet } from './chart-part.js';

/** The figures that a chart on a slide is drawn of, to be changed there. */
export async function chartWorkbook(chart: BarChart): Promise<Uint8Array> {
  const labels = barLabels(chart);
  const text = (value: string) => (value === '' ? null : { value: cellText(value), type: String });
  const written = await writeExcelFile(
    [
      {
        sheet,
        data: [
          [null, ...chart.series.map(text)],
          ...chart.bars.map(({ values }, index) => [
            text(labels[index] ?? ''),
            ...chart.series.map((_, series) => values[series]?.value ?? null),
          ]),
        ],
        columns: [{ width: 40 }, ...chart.series.map(() => ({ width: 18 }))],
      },
    ],
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBuffer();
  const parts = unpacked(new Uint8Array(written));
  changeText(parts, 'xl/sharedStrings.xml', (xml) => xml.replaceAll(`>${guard}`, '>'));
  changeText(parts, 'xl/workbook.xml', (xml) => xml.replace('<definedNames/>', ''));
  return packed(inOrder(parts));
}
