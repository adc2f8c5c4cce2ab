/** Resolves when the page has been drawn once: styles and layout are then known and cost nothing to ask for. */
export function afterFirstFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
