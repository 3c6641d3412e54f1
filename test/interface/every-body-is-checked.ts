import { Body, Controller, Post } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { getMetadataStorage } from 'class-validator';
import type { TestApp } from '../support/app.ts';

/** How Nest numbers the parameters that it fills from the query and from the body. */
const kinds: Record<string, string> = { 3: '@Body', 4: '@Query' };

interface Message {
  readonly where: string;
  readonly type: unknown;
  /** Set where a parameter is one named value, `@Query('on')`, and not a whole message. */
  readonly of: unknown;
}

/** Every parameter of a handler that is filled from what a client sent, with the class that was left of its type. */
function messagesOf(controller: { name: string; prototype: object }, methods: readonly string[]): Message[] {
  return methods.flatMap((method) => {
    const parameters = (Reflect.getMetadata('__routeArguments__', controller, method) ?? {}) as Record<
      string,
      { index: number; data: unknown }
    >;
    const types = (Reflect.getMetadata('design:paramtypes', controller.prototype, method) ?? []) as unknown[];
    return Object.entries(parameters)
      .filter(([key]) => kinds[key.split(':')[0] ?? ''] !== undefined)
      .map(([key, { index, data }]) => ({
        where: `${controller.name}.${method} ${kinds[key.split(':')[0] ?? '']}`,
        type: types[index],
        of: data,
      }));
  });
}

function allMessages(asking: TestApp): Message[] {
  const scanner = new MetadataScanner();
  return asking.app
    .get(DiscoveryService, { strict: false })
    .getControllers()
    .flatMap(({ metatype }) =>
      typeof metatype === 'function'
        ? messagesOf(metatype as never, scanner.getAllMethodNames(metatype.prototype as object))
        : [],
    );
}

/** A message is checked when its class is known at run time and says of some field what it must be. */
function isChecked({ type, of }: Message): boolean {
  if (of !== undefined) return type === String || type === Number || type === Boolean;
  if (typeof type !== 'function' || [Object, String, Number, Boolean, Array].includes(type as never))
    return false;
  return getMetadataStorage().getTargetValidationMetadatas(type, '', false, false).length > 0;
}

/** That nothing that a client sends goes unchecked. */
export function everyBodyIsChecked(theInterface: () => TestApp): void {
  describe('every @Body and @Query', () => {
    it('has a class whose fields are checked', () => {
      const messages = allMessages(theInterface());
      expect(messages.length).toBeGreaterThan(8);
      expect(messages.filter((message) => !isChecked(message)).map(({ where }) => where)).toEqual([]);
    });

    it('is found where its class was lost, as by a type-only import', () => {
      @Controller()
      class LostController {
        @Post()
        lost(@Body() message: object): object {
          return message;
        }
      }
      const [lost] = messagesOf(LostController, ['lost']);
      expect(lost).toMatchObject({ where: 'LostController.lost @Body', type: Object });
      expect(lost && isChecked(lost)).toBe(false);
    });
  });
}
