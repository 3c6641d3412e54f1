import type { Readable } from 'node:stream';
import { Parser } from 'saxen';
import { refusedSheet } from './refused-sheet.ts';
import { followed, type XmlHandlers } from './xml-stream.ts';

/** How much text may wait for the end of one element: a row is shorter by far. */
const longestFragment = 8 * 1024 * 1024;

/**
 * Reads the elements of one name from a part that holds little else, each as its text: rows of a sheet and shared texts
 * come by the million, and most are of a form that a pattern reads five times as fast as a parser of all XML.
 * @param take what is done with an element that has the usual form; whether it had
 * @param handlers for all others, which go through the parser
 */
export async function* readFragments(
  part: Readable,
  { container, name }: { readonly container: string; readonly name: string },
  take: (fragment: string) => boolean,
  handlers: XmlHandlers,
): AsyncGenerator<void> {
  const beginning = new RegExp(`<([\\w.-]+:)?${container}\\b[^>]*>`);
  let [opens, closes, ends] = ['', '', ''];
  let waiting = '';
  part.setEncoding('utf8');
  try {
    for await (const piece of part) {
      waiting += piece as string;
      let at = 0;
      if (opens === '') {
        const found = beginning.exec(waiting);
        if (!found && waiting.length > longestFragment) throw refusedSheet('file_damaged');
        if (!found) continue;
        if (found[0].endsWith('/>')) return;
        const prefix = found[1] ?? '';
        [opens, closes, ends] = [`<${prefix}${name}`, `</${prefix}${name}>`, `</${prefix}${container}>`];
        at = found.index + found[0].length;
      }
      for (;;) {
        const start = waiting.indexOf('<', at);
        if (start < 0) break;
        if (waiting.startsWith(ends, start)) {
          yield;
          return;
        }
        const opened = waiting.indexOf('>', start);
        if (opened < 0) break;
        if (!waiting.startsWith(opens, start)) throw refusedSheet('file_damaged');
        const isEmpty = waiting[opened - 1] === '/';
        const end = isEmpty ? opened + 1 : waiting.indexOf(closes, opened) + closes.length;
        if (end < closes.length) break;
        const fragment = waiting.slice(start, end);
        if (!take(fragment)) parse(fragment, handlers);
        at = end;
      }
      waiting = waiting.slice(at);
      if (waiting.length > longestFragment) throw refusedSheet('file_unpacks_to_too_much');
      yield;
    }
  } catch (thrown) {
    if (thrown instanceof Error && 'status' in thrown) throw thrown;
    throw refusedSheet('file_damaged');
  }
  throw refusedSheet('file_damaged');
}

function parse(fragment: string, handlers: XmlHandlers): void {
  const parser = new Parser();
  const fault = followed(parser, handlers);
  parser.write(fragment);
  parser.end();
  if (fault()) throw refusedSheet('file_damaged');
}
