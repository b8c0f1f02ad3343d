import { GlobalOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import styles from './LanguageSwitch.module.css'

const CHOICES = [
  { language: 'zh-CN', label: '中文' },
  { language: 'en', label: 'English' },
] as const

/** Always in the top right corner. Each language is named in itself, so that everyone finds their own. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation('common')
  return (
    <div className={styles.switch} role="group" aria-label={t('language')}>
      <GlobalOutlined aria-hidden className={styles.globe} />
      {CHOICES.map(({ language, label }) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={i18n.language === language}
          className={styles.choice}
          onClick={() => void i18n.changeLanguage(language)}
        >
          {label}
        </button>
      ))}
    </div>
  )
}
