import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Language } from '@libs/words';
import { TheLanguage } from '../language.ts';
import { LimitedByAddress } from '../limited-by-address.ts';
import { Anybody } from '../sign-in/index.ts';
import { ObligationsAnswer, ObligationsQuestion } from './obligations.messages.ts';
import { TellObligations } from './tell-obligations.ts';

@Controller('obligations')
export class ObligationsController {
  constructor(private readonly telling: TellObligations) {}

  @Post()
  @HttpCode(200)
  @Anybody('tells what the law asks from a few answers about a stay; reads and writes no person')
  @LimitedByAddress()
  @ApiOkResponse({ type: ObligationsAnswer })
  tell(@Body() question: ObligationsQuestion, @TheLanguage() language: Language): Promise<ObligationsAnswer> {
    return this.telling.tell(question, language);
  }
}
