/**
 * Keeps track of the latest of several requests, so that only its response is used.
 * Responses may arrive in another order than their requests were sent: an old one would replace a newer one.
 */
export class LatestRequest {
  #begun = 0;

  /** Begins a request in place of all earlier ones. Returns whether it is still the latest when called. */
  begin(): () => boolean {
    this.#begun += 1;
    const own = this.#begun;
    return () => own === this.#begun;
  }

  /** Has the responses of all requests so far dropped: what they were for is no longer wanted. */
  cancel(): void {
    this.#begun += 1;
  }
}
