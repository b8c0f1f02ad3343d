import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Question } from '../api/getPaper'
import { choose } from './choose'
import styles from './Options.module.css'

interface OptionsProps {
  question: Question
  value: string[]
  locked: boolean
  onChange: (value: string[]) => void
}

/** Native radio buttons and check boxes: what every screen reader and keyboard already knows. */
export function Options({ question, value, locked, onChange }: OptionsProps) {
  const { t } = useTranslation('candidate')
  const several = question.type === 'MULTIPLE'
  return (
    <fieldset className={styles.options} disabled={locked}>
      <legend lang="zh-CN" className={styles.stem}>
        {question.stem}
      </legend>
      {several && <p className={styles.note}>{t('answer.several')}</p>}
      {question.options.map((option) => (
        <label key={option.id} className={styles.option}>
          <input
            type={several ? 'checkbox' : 'radio'}
            name={question.id}
            value={option.id}
            checked={value.includes(option.id)}
            onChange={() => onChange(choose(question, value, option.id))}
          />
          <span className={styles.letter}>{option.id}</span>
          <span lang="zh-CN">{option.text}</span>
        </label>
      ))}
      <Button
        type="link"
        className={styles.clear}
        disabled={locked || value.length === 0}
        onClick={() => onChange([])}
      >
        {t('answer.clear')}
      </Button>
    </fieldset>
  )
}
