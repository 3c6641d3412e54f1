import pg from 'pg';

/** Messages by which Postgres ends a statement. */
const ends = new Set<string | symbol>(['commandComplete', 'emptyQuery', 'closeComplete']);

/** What Postgres says to a statement of a transaction in which another one failed. */
const notRun = () =>
  Object.assign(new pg.DatabaseError('a statement sent before this one failed', 0, 'error'), {
    code: '25P02',
  });

/**
 * A pipeline that sends the statements of one turn of the process in one call of the system, and has them answered in one. The
 * driver asks Postgres after each statement to send what it has (`Sync`); here the last of a turn asks for all of them. One
 * that fails fails those after it, as in any transaction.
 */
export class TurnClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    answerTurnsAtOnce(this.connection);
  }
}

function answerTurnsAtOnce(connection: pg.Connection): void {
  const emit = connection.emit.bind(connection);
  const sync = connection.sync.bind(connection);
  const query = connection.query.bind(connection);
  /** Statements that were sent and have not ended; after the last of a turn Postgres says that it is ready. */
  const sent: { isLast: boolean }[] = [];
  let turn: { isLast: boolean } | undefined;

  const endTurn = () => {
    if (turn === undefined) return;
    turn.isLast = true;
    turn = undefined;
    sync();
    connection.stream.uncork();
  };
  connection.sync = () => {
    if (turn === undefined) {
      connection.stream.cork();
      process.nextTick(endTurn);
    }
    turn = { isLast: false };
    sent.push(turn);
  };
  connection.query = (text) => {
    endTurn();
    sent.push({ isLast: true });
    query(text);
  };
  /** Tells the driver that a statement has ended of which Postgres does not say so. Returns whether it was such a one. */
  const endUnlessLast = () => {
    if (sent[0]?.isLast !== false) return false;
    sent.shift();
    emit('readyForQuery', { name: 'readyForQuery', length: 5, status: 'T' });
    return true;
  };
  connection.emit = (name: string | symbol, ...told: unknown[]) => {
    if (name === 'readyForQuery') sent.shift();
    const isHeard = emit(name, ...told);
    if (ends.has(name)) endUnlessLast();
    else if (name === 'errorMessage') while (endUnlessLast()) emit('errorMessage', notRun());
    return isHeard;
  };
}
