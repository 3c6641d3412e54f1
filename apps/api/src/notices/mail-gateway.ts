import { createTransport } from 'nodemailer';
import type { Delivery, NoticeGateway, NoticeToDeliver } from './notice-gateway.ts';

/** A mail server that takes longer than this has other troubles, and the next attempt is near. Milliseconds. */
const patience = 15_000;

/** What nodemailer says of a failure, as far as it is of use. */
interface MailFault {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
}

/**
 * Sends letters by SMTP.
 * @param smtpUrl `smtp://` or `smtps://`, with user and password if the server asks for them, and `?from=` for the sender
 * @param publicUrl names the sender's domain where the address does not
 */
export function mailGateway(smtpUrl: string, publicUrl: string): NoticeGateway {
  const url = new URL(smtpUrl);
  const domain = new URL(publicUrl).hostname;
  const secure = url.protocol === 'smtps:';
  const user = decodeURIComponent(url.username);
  const transport = createTransport({
    pool: true,
    maxConnections: 4,
    host: url.hostname,
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    // A password goes over no open wire.
    requireTLS: user !== '' && !secure,
    ...(user !== '' && { auth: { user, pass: decodeURIComponent(url.password) } }),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const from = { name: 'Tạm Trú', address: url.searchParams.get('from') ?? `khong-tra-loi@${domain}` };
  return {
    async deliver(notice: NoticeToDeliver): Promise<Delivery> {
      try {
        const { response } = await transport.sendMail({
          from,
          to: { name: '', address: notice.to },
          subject: notice.subject,
          text: notice.text,
          messageId: `<${notice.id}@${domain}>`,
          date: notice.writtenAt,
          headers: {
            'Auto-Submitted': 'auto-generated',
            ...(notice.stopUrl !== undefined && {
              'List-Unsubscribe': `<${notice.stopUrl}>`,
              'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
            }),
          },
        });
        return { outcome: 'accepted', answer: codesOf(response) };
      } catch (fault) {
        return deliveryOf(fault as MailFault);
      }
    },
    close: () => transport.close(),
  };
}

/** A refused recipient or letter stays refused; a refused sender or password is the operator's to mend. */
function deliveryOf({ code, command, responseCode, response }: MailFault): Delivery {
  if (responseCode === undefined) {
    const badAddress = code === 'EENVELOPE';
    return { outcome: badAddress ? 'refused' : 'unreachable', answer: code ?? 'fault' };
  }
  const answer = codesOf(response) || String(responseCode);
  const isFinal = responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA');
  return { outcome: isFinal ? 'refused' : 'busy', answer };
}

/** `550 5.1.1 <somebody@example.org> unknown` → `550 5.1.1` */
const codesOf = (response: string | undefined): string =>
  /^\d{3}(?:[ -]\d\.\d{1,3}\.\d{1,3})?/.exec(response ?? '')?.[0].replace('-', ' ') ?? '';
