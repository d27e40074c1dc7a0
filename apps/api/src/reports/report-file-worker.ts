/** Writes one file of a report in a thread of its own, so that the server answers others meanwhile. */
import { parentPort, workerData } from 'node:worker_threads';
import { writeReportFile, type FileToWrite } from './report-formats.js';

/** What the thread tells: how far it has come, then the file. */
export type FileTold = { readonly share: number } | { readonly bytes: Uint8Array };

const tell = (told: FileTold) => parentPort?.postMessage(told);

tell({ bytes: await writeReportFile(workerData as FileToWrite, (share) => tell({ share })) });
