import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../web-errors/index.ts';

/** Why somebody's data is read (Law 91/2025/QH15, article 3: a specific, clear purpose for every access). */
export const accessPurposes = [
  'temporary_residence_case',
  'stay_report',
  'inspection',
  'resident_enquiry',
  'correction',
  'service_placement',
  'supervision',
  'audit',
] as const;

export type AccessPurposeCode = (typeof accessPurposes)[number];

/** The purpose of a read, from the `Access-Purpose` header. Missing or unknown: 400 `purpose_required`. */
export const AccessPurpose = createParamDecorator((_data: unknown, context: ExecutionContext) => {
  const given = context.switchToHttp().getRequest<FastifyRequest>().headers['access-purpose'];
  const purpose = accessPurposes.find((code) => code === given);
  if (!purpose)
    throw new Refusal(400, 'purpose_required', [{ field: 'Access-Purpose', code: 'unknown_purpose' }]);
  return purpose;
});

/** Names the header in the OpenAPI document. */
export const AsksForPurpose = () =>
  applyDecorators(
    ApiHeader({
      name: 'Access-Purpose',
      required: true,
      description: 'Why the data is read; it goes into the audit.',
      schema: { type: 'string', enum: [...accessPurposes] },
    }),
  );
