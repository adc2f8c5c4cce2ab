/** The addresses of entries whose ids are none. */
const OWN = 'urn:neurogloss:';

/** An id as the address of a concept: its own where it is one that Turtle can write, else in a namespace of ours. */
export function addressOfId(id: string): string {
  return /^[a-z][a-z\d+.-]*:\/\/[^\s<>"{}|^`\\]+$/i.test(id) ? id : OWN + encodeURIComponent(id);
}

/** The id of a concept by its address. */
export function idOfAddress(address: string): string {
  if (!address.startsWith(OWN)) return address;
  try {
    return decodeURIComponent(address.slice(OWN.length));
  } catch {
    return address;
  }
}
