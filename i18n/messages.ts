import { createTranslator } from "use-intl/core";
import type { Locale } from "@/lib/locales";
import en from "@/messages/en.json";
import kk from "@/messages/kk.json";
import ru from "@/messages/ru.json";
import tg from "@/messages/tg.json";

export type Messages = typeof en;
/** The other three have the same keys and arguments; tests/messages.test.ts holds them to it. */
const messages: Record<Locale, Messages> = { en, ru: ru as unknown as Messages, kk: kk as unknown as Messages, tg: tg as unknown as Messages };

declare module "use-intl/core" {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}

/**
 * The words of the interface in a reader's language. Pure and synchronous, so that pages, actions and tests use the same one;
 * a missing message throws. kk and tg messages use only `other` and `=n`: no runtime knows their plural rules.
 */
export const translator = (locale: Locale) =>
  createTranslator({
    locale,
    messages: messages[locale],
    onError(error) {
      throw error;
    },
  });
export type Translator = ReturnType<typeof translator>;
