import { createI18n } from '@wxt-dev/i18n';

/** What `#i18n` is in tests: the texts of `components/locales`, without the types that WXT writes. */
export const i18n = createI18n();
