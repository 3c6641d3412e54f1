import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';

/** Bytes of one piece: few statements, and no large value in memory twice. */
const pieceSize = 4 * 1024 * 1024;

/** Files of lists that are read in the background, kept until they were. */
@Injectable()
export class ImportFiles {
  async add(tx: Transaction, batchId: string, communeCode: string, bytes: Buffer): Promise<void> {
    for (let part = 0; part * pieceSize < bytes.length; part += 1) {
      await tx.query(
        `insert into import_file (batch_id, part, commune_code, bytes) values ($1, $2, $3, $4)`,
        [batchId, part, communeCode, bytes.subarray(part * pieceSize, (part + 1) * pieceSize)],
      );
    }
  }

  async read(tx: Transaction, batchId: string): Promise<Buffer> {
    const [{ size }] = await tx.query<[{ size: number }]>(
      `select coalesce(sum(length(bytes)), 0)::int as size from import_file where batch_id = $1`,
      [batchId],
    );
    const whole = Buffer.allocUnsafeSlow(size);
    for (let at = 0, part = 0; at < size; part += 1) {
      const [row] = await tx.query<{ bytes: Buffer }[]>(
        `select bytes from import_file where batch_id = $1 and part = $2`,
        [batchId, part],
      );
      if (!row) throw new Error('a piece of a file is missing');
      at += row.bytes.copy(whole, at);
    }
    return whole;
  }

  async remove(tx: Transaction, batchId: string): Promise<void> {
    await tx.query(`delete from import_file where batch_id = $1`, [batchId]);
  }
}
