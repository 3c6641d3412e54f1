import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiServiceUnavailableResponse } from '@nestjs/swagger';
import { Anybody } from '../sign-in/index.ts';
import { Refusal } from '../web-errors/index.ts';
import { Alive, Ready } from './health.messages.ts';
import { ReadinessQueries } from './readiness.queries.ts';

@Controller()
export class HealthController {
  constructor(private readonly readiness: ReadinessQueries) {}

  @Get('healthz')
  @Anybody('a supervisor asks whether the process is up')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: Alive })
  isUp(): Alive {
    return { status: 'up' };
  }

  @Get('readyz')
  @Anybody('a proxy asks whether to send requests here')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: Ready })
  @ApiServiceUnavailableResponse({
    description: 'A problem document with the code not_ready and the reasons in errors[].',
  })
  async isReady(): Promise<Ready> {
    const missing = await this.readiness.whatIsMissing();
    if (missing.length > 0)
      throw new Refusal(
        503,
        'not_ready',
        missing.map((code) => ({ field: 'database', code })),
      );
    return { status: 'ready' };
  }
}
