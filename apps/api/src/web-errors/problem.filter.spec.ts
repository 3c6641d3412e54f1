import { type ArgumentsHost, Logger } from '@nestjs/common';
import { jest } from '@jest/globals';
import { problems } from '@libs/words';
import { ProblemFilter } from './problem.filter.ts';

/** The problem document that answers what was thrown. */
function answerTo(thrown: unknown): unknown {
  const reply = { header: jest.fn(), status: jest.fn(), type: jest.fn(), send: jest.fn() };
  for (const say of [reply.header, reply.status, reply.type]) say.mockReturnValue(reply);
  const http = { getRequest: () => ({ id: 'r1' }), getResponse: () => reply };
  new ProblemFilter().catch(thrown, { switchToHttp: () => http } as unknown as ArgumentsHost);
  return reply.send.mock.lastCall?.[0];
}

describe('a fault of the database', () => {
  beforeAll(() => {
    jest.spyOn(Logger.prototype, 'error').mockReturnValue();
  });

  it('that called a statement off says that it took too long, in words of its own', () => {
    const calledOff = Object.assign(new Error('canceling statement due to statement timeout'), {
      code: '57014',
    });
    expect(answerTo(calledOff)).toMatchObject({ status: 503, code: 'took_too_long' });
    expect(problems['took_too_long']?.toDo.vi).toContain('Chưa ghi gì');
  });

  it('of which nothing is known stays a fault', () => {
    expect(answerTo(new Error('connection lost'))).toMatchObject({ status: 500, code: 'fault' });
  });
});
