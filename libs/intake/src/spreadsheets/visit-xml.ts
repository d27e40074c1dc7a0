import { Parser } from 'htmlparser2';

const CHUNK = 256 * 1024;

export type XmlAttributes = Readonly<Record<string, string>>;

export interface XmlVisitor {
  open(name: string, attributes: XmlAttributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Goes through a part of XML tag by tag, without making a tree of it.
 * @returns false when it ends before its tags do.
 */
export function visitXml(xml: Uint8Array, visitor: XmlVisitor): boolean {
  let whole = true;
  let ended = false;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => visitor.open(name, attributes),
      ontext: (text) => visitor.text?.(text),
      onclosetag: (name) => {
        // What is still open at the end is closed by the parser.
        if (ended) whole = false;
        visitor.close?.(name);
      },
    },
    { xmlMode: true },
  );
  const decoder = new TextDecoder();
  for (let at = 0; at < xml.length; at += CHUNK)
    parser.write(decoder.decode(xml.subarray(at, at + CHUNK), { stream: true }));
  ended = true;
  parser.end();
  return whole;
}
