import { type AppState, FIRST_STATE, STATES } from './states.ts';

/** What tests use of a running app, as the global `app`. */
export interface ExposedApp {
  states: string[];
  /** Shows a state; resolves when the framework has changed the DOM. Rejects on an unknown name. */
  show(name: string): Promise<void>;
  /** Shows another answer, or more of it, and the rest as it is. */
  answer(text: string): Promise<void>;
  /** Takes the app off the page. */
  unmount(): void;
}

/** Gives the app to the tests. */
export function exposeApp(show: (state: AppState) => void | Promise<void>, unmount: () => void): void {
  let shown = FIRST_STATE;
  const app: ExposedApp = {
    states: STATES.map(({ name }) => name),
    async show(name) {
      const state = STATES.find((each) => each.name === name);
      if (!state) throw new Error(`No state is called ${name}.`);
      shown = state;
      await show(shown);
    },
    async answer(text) {
      shown = { ...shown, answer: text };
      await show(shown);
    },
    unmount,
  };
  Object.assign(globalThis, { app });
}
