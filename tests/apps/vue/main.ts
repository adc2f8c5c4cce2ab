import { createSSRApp, h, nextTick, shallowRef } from 'vue';
import { exposeApp } from '../shared/expose-app.ts';
import { FIRST_STATE } from '../shared/states.ts';
import App from './App.vue';

const shown = shallowRef(FIRST_STATE);
const app = createSSRApp({ render: () => h(App, { state: shown.value }) });
app.mount('#app');
exposeApp(
  async (state) => {
    shown.value = state;
    await nextTick();
  },
  () => app.unmount(),
);
