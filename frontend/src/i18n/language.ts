export const LANGUAGES = ['zh-CN', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

const KEY = 'yuankao.language'

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value)
}

/** What the person chose earlier, else what `?lang=` asks for, else Chinese (Q1). */
export function initialLanguage(): Language {
  const asked = new URLSearchParams(window.location.search).get('lang')
  if (isLanguage(asked)) return asked
  const kept = readKept()
  return isLanguage(kept) ? kept : 'zh-CN'
}

export function keepLanguage(language: Language): void {
  try {
    window.localStorage.setItem(KEY, language)
  } catch {
    // A browser that keeps nothing still shows the chosen language until it is closed.
  }
}

function readKept(): string | null {
  try {
    return window.localStorage.getItem(KEY)
  } catch {
    return null
  }
}
