import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

/** `TT1`, the id of the key, the nonce; then the file sealed by AES-256-GCM, then its tag. */
const mark = Buffer.from('TT1');
const idBytes = 8;
const nonceBytes = 12;
const tagBytes = 16;
const headBytes = mark.length + idBytes + nonceBytes;

interface SealingKey {
  readonly id: Buffer;
  readonly key: Buffer;
}

/**
 * Seals files and opens them again. Each sealed file names the key it was sealed with and is bound to its own storage
 * key, so that a file put in the place of another does not open.
 */
export class Seal {
  private readonly keys: readonly SealingKey[];

  /** @param secrets the first seals; all of them open, so that a secret can be replaced while older files stand */
  constructor(secrets: readonly string[]) {
    this.keys = secrets.map(keyOf);
  }

  seal(plain: Buffer, storageKey: string): Buffer {
    const [first] = this.keys;
    if (!first) throw new Error('there is no key to seal with');
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', first.key, nonce);
    cipher.setAAD(Buffer.from(storageKey));
    const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([mark, first.id, nonce, sealed, cipher.getAuthTag()]);
  }

  /** The file; throws where it was changed, belongs elsewhere, or its key is not known here. */
  open(sealed: Buffer, storageKey: string): Buffer {
    const known = this.keyFor(sealed);
    if (!known) throw new Error('sealed with a key that is not known here');
    const nonce = sealed.subarray(headBytes - nonceBytes, headBytes);
    const decipher = createDecipheriv('aes-256-gcm', known.key, nonce);
    decipher.setAAD(Buffer.from(storageKey));
    decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes));
    const body = sealed.subarray(headBytes, sealed.length - tagBytes);
    return Buffer.concat([decipher.update(body), decipher.final()]);
  }

  /** Whether one of our keys sealed it. */
  isOurs(sealed: Buffer): boolean {
    return this.keyFor(sealed) !== undefined;
  }

  private keyFor(sealed: Buffer): SealingKey | undefined {
    if (sealed.length < headBytes + tagBytes || !sealed.subarray(0, mark.length).equals(mark))
      return undefined;
    const id = sealed.subarray(mark.length, mark.length + idBytes);
    return this.keys.find((key) => key.id.equals(id));
  }
}

function keyOf(secret: string): SealingKey {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'tam-tru/attachments', 32));
  return { key, id: createHash('sha256').update('key id').update(key).digest().subarray(0, idBytes) };
}
