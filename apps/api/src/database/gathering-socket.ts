import { Socket } from 'node:net';

/**
 * Sends the statements of one turn of the process in one call of the system. The driver corks the socket for each
 * statement; here the last of a turn uncorks it, so that Postgres is woken once for all.
 */
export class GatheringSocket extends Socket {
  override uncork(): void {
    process.nextTick(() => super.uncork());
  }
}
