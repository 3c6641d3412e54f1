/** Whether Postgres refused what a row states (a constraint), rather than being away. */
export function isOfARow(fault: unknown): boolean {
  const { code } = fault as { code?: string };
  return typeof code === 'string' && /^(22|23|TT)/.test(code);
}
