import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const manifestSchema = z.strictObject({
  /** Says that all of it is invented. */
  fiction: z.string().min(1),
  files: z.array(z.strictObject({ file: z.string().min(1), meetingId: z.string().nullable().default(null) })).min(1),
});

/** The example dialogue's files, in the order they came in, with the meeting each note is from where its head does not say. */
export type Manifest = z.infer<typeof manifestSchema>;

/** Reads manifest.json of a folder; null when there is none. @throws Error naming what is wrong in it. */
export async function readManifest(folder: string): Promise<Manifest | null> {
  const file = join(folder, 'manifest.json');
  let json: string;
  try {
    json = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  const result = manifestSchema.safeParse(JSON.parse(json));
  if (result.success) return result.data;
  throw new Error(
    `${file}: ${result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`,
  );
}
