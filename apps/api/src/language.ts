import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Language } from '@libs/words';
import type { FastifyRequest } from 'fastify';

/** The language that a request asks for; Vietnamese unless it says English first. */
export function languageOf(acceptLanguage: string | undefined): Language {
  return acceptLanguage?.trim().toLowerCase().startsWith('en') ? 'en' : 'vi';
}

/** The language of the answer, as a parameter of a controller's method. */
export const TheLanguage = createParamDecorator((_data: unknown, context: ExecutionContext) =>
  languageOf(context.switchToHttp().getRequest<FastifyRequest>().headers['accept-language']),
);
