import { createServer } from 'node:net';

/** An address that cannot be listened to; the message says what to do. */
export class PortError extends Error {
  readonly code = 'PORT_UNAVAILABLE';
}

function remedy(code: string | undefined, port: number, host: string): string {
  if (code === 'EADDRINUSE')
    return (
      `Porten ${port} är upptagen. Stäng det som använder den, eller välj en annan: PORT=${port + 1} npm start\n` +
      `Port ${port} is taken. Close what uses it, or choose another: PORT=${port + 1} npm start`
    );
  if (code === 'EACCES')
    return (
      `Porten ${port} får inte användas av den här användaren. Välj en över 1023: PORT=3000 npm start\n` +
      `This user may not use port ${port}. Choose one above 1023: PORT=3000 npm start`
    );
  return (
    `Det går inte att lyssna på ${host}:${port} (${code ?? 'okänt fel'}). Kontrollera HOST och PORT.\n` +
    `Cannot listen on ${host}:${port} (${code ?? 'unknown error'}). Check HOST and PORT.`
  );
}

/** Finds out before anything is opened whether the port is free, so that two servers never share one data folder by mistake. @throws PortError. */
export function checkPort(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => reject(new PortError(remedy(error.code, port, host))));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
