import { SpanStatusCode, trace, type Attributes, type Span, type Tracer } from '@opentelemetry/api';

/** Asked for each time: whoever registers a provider may come later than this file. */
export function tracer(): Tracer {
  return trace.getTracer('guldkorn');
}

/** Says that it failed, by the error's kind alone: what it says may quote what people wrote. */
export function markFailed(span: Span, error: unknown): void {
  span.setStatus({ code: SpanStatusCode.ERROR });
  span.setAttribute('error.type', error instanceof Error ? error.constructor.name : typeof error);
}

/** Does a piece of work within a span of its own. */
export async function withinSpan<Result>(
  name: string,
  attributes: Attributes,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  return tracer().startActiveSpan(name, { attributes }, async (span) => {
    try {
      const result = await work();
      // As Nest hands on what a resolver threw.
      if (result instanceof Error) markFailed(span, result);
      return result;
    } catch (error) {
      markFailed(span, error);
      throw error;
    } finally {
      span.end();
    }
  });
}
