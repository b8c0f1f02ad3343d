import i18next, { type BackendModule, type ResourceKey } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { initialLanguage, keepLanguage, isLanguage } from './language'

type Texts = { default: ResourceKey }

/** One JSON per feature and language; a face loads only its own. The namespace is the feature's folder. */
const features = import.meta.glob<Texts>('../features/*/i18n/*.json')
const common = import.meta.glob<Texts>('../shared/i18n/*.json')

const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const load =
      namespace === 'common'
        ? common[`../shared/i18n/${language}.json`]
        : features[`../features/${namespace}/i18n/${language}.json`]
    if (!load) {
      done(new Error(`No texts for ${namespace} in ${language}`), null)
      return
    }
    load().then(
      (texts) => done(null, texts.default),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), null),
    )
  },
}

/** Starts the texts; the document's language follows the choice, so that screen readers speak it. */
export async function startTexts(): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language
    if (isLanguage(language)) keepLanguage(language)
  })
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: initialLanguage(),
      fallbackLng: false,
      supportedLngs: ['zh-CN', 'en'],
      load: 'currentOnly',
      ns: ['common'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    })
}
