import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Language } from '@libs/words';
import { TheLanguage } from '../../language.ts';
import { LimitedByAddress } from '../../limited-by-address.ts';
import { Anybody } from '../../sign-in/index.ts';
import { TellWhatOpens } from './tell-what-opens.ts';
import { WhatOpensAnswer, WhatOpensQuestion } from './what-opens.messages.ts';

@Controller('what-opens')
export class WhatOpensController {
  constructor(private readonly telling: TellWhatOpens) {}

  @Post()
  @HttpCode(200)
  @Anybody('tells what a residence opens from a few answers about a family; reads and writes no person')
  @LimitedByAddress()
  @ApiOkResponse({ type: WhatOpensAnswer })
  tell(
    @Body() question: WhatOpensQuestion,
    @TheLanguage() language: Language,
    @Req() { id }: FastifyRequest,
  ): Promise<WhatOpensAnswer> {
    return this.telling.tell(question, language, id);
  }
}
