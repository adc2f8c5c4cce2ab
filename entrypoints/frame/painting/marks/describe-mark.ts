/** Makes a mark look like the text around it, whatever the page's styles say of marks. */
export function resetMarkStyle(mark: HTMLElement): void {
  mark.style.setProperty('all', 'unset', 'important');
}
