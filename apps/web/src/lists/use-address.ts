import { useSearchParams } from 'wouter';

/** The questions of the figures stand in the address bar, so that they can be passed on; they name no person. */
export function useAddress() {
  const [address, setAddress] = useSearchParams();
  const choose = (part: Readonly<Record<string, string | null>>) => {
    setAddress((before) => changed(before, part));
  };
  return { address, choose };
}

/** The address with some of its parts changed; a null takes the part out. */
export function changed(
  address: URLSearchParams,
  part: Readonly<Record<string, string | null>>,
): URLSearchParams {
  const next = new URLSearchParams(address);
  for (const [name, value] of Object.entries(part)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  return next;
}
