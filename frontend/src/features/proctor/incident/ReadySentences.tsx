import { useEffect, useEffectEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReadySentence } from '../api/incidents'
import styles from '../Proctor.module.css'

interface ReadySentencesProps {
  sentences: ReadySentence[]
  onChoose: (words: string) => void
}

/** Digits choose one, as long as nobody is writing: a decision needs three keys and no mouse. */
export function ReadySentences({ sentences, onChoose }: ReadySentencesProps) {
  const { t, i18n } = useTranslation('proctor')
  const english = i18n.language === 'en'
  // a candidate reads it, mostly in Chinese: an English speaking proctor sends both
  const words = ({ zh, en }: ReadySentence) => (english ? `${zh}\n${en}` : zh)
  const press = useEffectEvent((event: KeyboardEvent) => {
    const sentence = sentences[Number(event.key) - 1]
    if (!sentence || event.ctrlKey || event.altKey || event.metaKey) return
    if (event.target instanceof HTMLElement && event.target.closest('input, textarea')) return
    event.preventDefault()
    onChoose(words(sentence))
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  if (sentences.length === 0) return null
  return (
    <div className={styles.sentences} role="group" aria-label={t('sentences.label')}>
      {sentences.map((sentence, index) => (
        <button
          key={sentence.id}
          type="button"
          className={styles.sentence}
          title={english ? sentence.zh : sentence.en}
          onClick={() => onChoose(words(sentence))}
        >
          <kbd className={styles.key}>{index + 1}</kbd>
          <span>{english ? sentence.en : sentence.zh}</span>
        </button>
      ))}
    </div>
  )
}
