import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { ExportDescription } from './export-description.js';
import type { Cell, ColumnDescription } from './export-table.js';

/** Rows that are packed together; all that stands in memory, however many there are. */
const rowsPerGroup = 10_000;

const types: Readonly<Record<ColumnDescription['datatype'], Pick<SchemaElement, 'type' | 'converted_type'>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  date: { type: 'INT32', converted_type: 'DATE' },
  boolean: { type: 'BOOLEAN' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
};

/** What Parquet keeps of a cell: a date is days since 1970. */
function value(cell: Cell, datatype: ColumnDescription['datatype']): Cell | Date {
  return datatype === 'date' && typeof cell === 'string' ? new Date(`${cell}T00:00:00Z`) : cell;
}

/** A Parquet file, a row group at a time. Its description stands in its key-value metadata as `guldkorn`, JSON. */
export async function* parquetFile(
  columns: readonly ColumnDescription[],
  rows: AsyncIterable<readonly (readonly Cell[])[]>,
  description: ExportDescription,
): AsyncGenerator<Uint8Array> {
  const bytes = new ByteWriter();
  const taken = () => {
    const written = bytes.getBytes().slice();
    bytes.index = 0;
    return written;
  };
  const file = new ParquetWriter({
    writer: bytes,
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name, datatype }) => ({ name, repetition_type: 'OPTIONAL' as const, ...types[datatype] })),
    ],
    kvMetadata: [{ key: 'guldkorn', value: JSON.stringify({ description, columns }) }],
    createdBy: 'Guldkorn',
  });
  let group: (readonly Cell[])[] = [];
  const write = () => {
    void file.write({
      columnData: columns.map(({ name, datatype }, at) => ({
        name,
        data: group.map((row) => value(row[at] ?? null, datatype)),
      })),
      rowGroupSize: rowsPerGroup,
    });
    group = [];
  };
  yield taken();
  for await (const some of rows) {
    group.push(...some);
    if (group.length < rowsPerGroup) continue;
    write();
    yield taken();
  }
  if (group.length > 0) write();
  void file.finish();
  yield taken();
}
