import { Readable } from 'node:stream';
import { withBytes } from './receive-bytes.ts';

const limits = { largest: 100, tooLarge: 'file_too_large' };
const huge = { largest: 200 * 1024 * 1024, tooLarge: 'file_too_large' };
const request = (body: Readable, length?: number) => ({
  headers: length === undefined ? {} : { 'content-length': String(length) },
  body,
});
const text = (bytes: Buffer | null) => Promise.resolve(bytes?.toString());
const pieces = (...parts: string[]) => Readable.from(parts.map((part) => Buffer.from(part)));

describe('a file that is sent', () => {
  it('is read whole', async () => {
    expect(await withBytes(request(pieces('a', 'b', 'c'), 3), limits, text)).toBe('abc');
    expect(await withBytes({ headers: {}, body: { not: 'a file' } }, limits, text)).toBeUndefined();
  });

  it('is refused where it says that it is too large, and where it is', async () => {
    const large = 'x'.repeat(101);
    for (const sent of [request(pieces(large), 101), request(pieces(large))])
      await expect(withBytes(sent, limits, text)).rejects.toMatchObject({
        status: 413,
        code: 'file_too_large',
      });
  });

  it('is refused once it comes more slowly than any line', async () => {
    const dripping = async function* () {
      yield Buffer.from('a');
      await new Promise(() => undefined);
    };
    const pace = { patience: 1, bytesPerSecond: 1_000_000 };
    await expect(withBytes(request(Readable.from(dripping()), 50), limits, text, pace)).rejects.toMatchObject(
      { status: 408, code: 'file_came_too_slowly' },
    );
  });

  it('waits for its turn while others take all room, and finds room once they are done', async () => {
    let done: (() => void) | undefined;
    const working = withBytes(request(pieces('a'), huge.largest), huge, () => {
      return new Promise<void>((resolve) => (done = resolve));
    });
    await expect(withBytes(request(pieces('b'), huge.largest), huge, text)).rejects.toMatchObject({
      status: 503,
      code: 'too_busy',
      extensions: { retryAfter: 10 },
    });
    expect(await withBytes(request(pieces('small'), 5), limits, text)).toBe('small');
    done?.();
    await working;
    expect(await withBytes(request(pieces('b'), huge.largest), huge, text)).toBe('b');
  });
});
