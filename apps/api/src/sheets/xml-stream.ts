import type { Readable } from 'node:stream';
import { Parser } from 'saxen';
import { refusedSheet } from './refused-sheet.ts';

/** What is done with the tags and texts of a part; names come without their prefix. */
export interface XmlHandlers {
  open?(name: string, attributes: () => Record<string, string>): void;
  close?(name: string): void;
  text?(text: string): void;
}

const withoutPrefix = (name: string) => name.slice(name.indexOf(':') + 1);

/** Attributes as they are meant: `A &amp; B` → `A & B`. */
function decoded(
  attributes: Record<string, string>,
  decode: (text: string) => string,
): Record<string, string> {
  for (const [name, value] of Object.entries(attributes))
    if (value.includes('&')) attributes[name] = decode(value);
  return attributes;
}

/** Has a parser tell these handlers what it finds; afterwards, what was wrong. */
export function followed(parser: Parser, handlers: XmlHandlers): () => Error | undefined {
  let fault: Error | undefined;
  parser.on('error', (found) => (fault ??= found));
  if (handlers.open)
    parser.on('openTag', (name, attributes, decode) =>
      handlers.open?.(withoutPrefix(name), () => decoded(attributes(), decode)),
    );
  if (handlers.close) parser.on('closeTag', (name) => handlers.close?.(withoutPrefix(name)));
  if (handlers.text) {
    parser.on('text', (text, decode) => handlers.text?.(decode(text)));
    parser.on('cdata', (text) => handlers.text?.(text));
  }
  return () => fault;
}

/** Reads a part piece by piece; after each piece whatever is ready may be taken. Refuses what is no XML. */
async function* readXml(part: Readable, handlers: XmlHandlers): AsyncGenerator<void> {
  const parser = new Parser();
  const fault = followed(parser, handlers);
  part.setEncoding('utf8');
  try {
    for await (const piece of part) {
      parser.write(piece as string);
      if (fault()) throw refusedSheet('file_damaged');
      yield;
    }
    parser.end();
  } catch (thrown) {
    if (thrown instanceof Error && 'status' in thrown) throw thrown;
    throw refusedSheet('file_damaged');
  }
  if (fault()) throw refusedSheet('file_damaged');
  yield;
}

/** Reads a whole part. */
export async function readWholeXml(part: Readable | null, handlers: XmlHandlers): Promise<void> {
  if (part === null) return;
  for await (const _piece of readXml(part, handlers)) void _piece;
}
