import { type AppState, STATES } from './states.ts';

/** What tests use of a running app, as the global `app`. */
export interface ExposedApp {
  states: string[];
  /** Shows a state; resolves when the framework has changed the DOM. Rejects on an unknown name. */
  show(name: string): Promise<void>;
  /** Takes the app off the page. */
  unmount(): void;
}

/** Gives the app to the tests. */
export function exposeApp(show: (state: AppState) => void | Promise<void>, unmount: () => void): void {
  const app: ExposedApp = {
    states: STATES.map(({ name }) => name),
    async show(name) {
      const state = STATES.find((each) => each.name === name);
      if (!state) throw new Error(`No state is called ${name}.`);
      await show(state);
    },
    unmount,
  };
  Object.assign(globalThis, { app });
}
