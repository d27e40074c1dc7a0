import type { LoggerService } from '@nestjs/common';
import type { Config } from '../config/config.js';
import { failureOf } from './failure.js';
import { requestContext } from './request-context.js';

export const levels = ['error', 'warn', 'info', 'debug'] as const;
export type Level = (typeof levels)[number];

/** What is told of something that happened: names, numbers and ids, never what anybody wrote. */
export type LogFields = Readonly<Record<string, unknown>>;

/** Where lines go; tests give one of their own. */
export interface LogStreams {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

const ownProcess: LogStreams = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
};

function readable({ time, level, context, message, ...fields }: LogFields): string {
  const rest = Object.entries(fields).map(([key, value]) =>
    key === 'at' && Array.isArray(value)
      ? `\n    ${value.join('\n    ')}`
      : `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  return [time, level, typeof context === 'string' ? `[${context}]` : '', message, ...rest]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

/**
 * The one place that writes the log: a line each, JSON for machines or readable. Takes from services a sentence of their own, an
 * error (of which `failureOf` keeps what may be kept), or fields; never what a request holds.
 */
export class ServerLogger implements LoggerService {
  constructor(
    private readonly settings: Config['log'],
    private readonly streams: LogStreams = ownProcess,
  ) {}

  /** Nest tells of its modules and routes in sentences; what we tell of comes as fields. */
  log(message: unknown, context?: string): void {
    this.write(typeof message === 'string' ? 'debug' : 'info', message, context);
  }

  debug(message: unknown, context?: string): void {
    this.write('debug', message, context);
  }

  verbose(message: unknown, context?: string): void {
    this.write('debug', message, context);
  }

  warn(message: unknown, context?: string): void {
    this.write('warn', message, context);
  }

  /** Nest gives the stack before the context: it quotes the message, and is left out. */
  error(message: unknown, ...rest: readonly unknown[]): void {
    const context = rest.at(-1);
    // Whoever starts the server writes what stopped the start, once, as it should be read.
    if (context === 'ExceptionHandler') return;
    this.write('error', message, typeof context === 'string' ? context : undefined);
  }

  fatal(message: unknown, ...rest: readonly unknown[]): void {
    this.error(message, ...rest);
  }

  private write(level: Level, message: unknown, context: string | undefined): void {
    if (levels.indexOf(level) > levels.indexOf(this.settings.level)) return;
    const requestId = requestContext.getStore();
    const record = {
      time: new Date().toISOString(),
      level,
      ...(context === undefined ? {} : { context }),
      ...(requestId === undefined ? {} : { requestId }),
      ...fieldsOf(message),
    };
    const { format } = this.settings;
    const line = format === 'json' ? JSON.stringify(record) : readable(record);
    // A collector reads one stream; a person's shell tells errors from the rest.
    (format === 'text' && level === 'error' ? this.streams.err : this.streams.out)(line);
  }
}

function fieldsOf(message: unknown): LogFields {
  if (typeof message === 'string') return { message };
  if (message instanceof Error || typeof message !== 'object' || message === null) return { ...failureOf(message) };
  return message as LogFields;
}
