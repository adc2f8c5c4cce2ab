/** Keeps each form of the page once, apart from the text that it was cut from. */
export class FormPool {
  readonly #forms = new Map<string, string>();

  get(form: string): string {
    const known = this.#forms.get(form);
    if (known !== undefined) return known;
    // A slice keeps the whole text alive that it was cut from; a parsed string stands by itself.
    const own: string = JSON.parse(JSON.stringify(form));
    this.#forms.set(own, own);
    return own;
  }
}
