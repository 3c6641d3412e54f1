/** How people reach the system; no slash at the end. */
export class PublicAddress {
  constructor(readonly url: string) {}
}
