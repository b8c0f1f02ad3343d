import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import styles from './HandInSummary.module.css'
import type { Numbered } from './numbered'
import { isAnswered } from './answerStates'
import type { QueueView } from './queueView'

interface HandInSummaryProps {
  questions: Numbered[]
  view: QueueView
  marked: ReadonlySet<string>
  onGo: (number: number) => void
}

export function HandInSummary({ questions, view, marked, onGo }: HandInSummaryProps) {
  const { t } = useTranslation('candidate')
  const refused = questions.filter(({ question }) => view.answers.get(question.id)?.status === 'REFUSED')
  const done = questions.filter(({ question }) => isAnswered(view.answers.get(question.id)))
  const open = questions.filter((each) => !done.includes(each) && !refused.includes(each))
  const later = questions.filter(({ question }) => marked.has(question.id))
  return (
    <div className={styles.summary}>
      <p>{t('handIn.answered', { done: done.length, all: questions.length })}</p>
      <Numbers label={t('handIn.refused', { count: refused.length })} questions={refused} onGo={onGo} />
      <Numbers label={t('handIn.open', { count: open.length })} questions={open} onGo={onGo} />
      <Numbers label={t('handIn.marked', { count: later.length })} questions={later} onGo={onGo} />
      <p>{t('handIn.final')}</p>
    </div>
  )
}

function Numbers({
  label,
  questions,
  onGo,
}: {
  label: string
  questions: Numbered[]
  onGo: (number: number) => void
}) {
  const { t } = useTranslation('candidate')
  if (questions.length === 0) return null
  return (
    <div>
      <p>{label}</p>
      <div className={styles.numbers}>
        {questions.map(({ number }) => (
          <Button
            key={number}
            size="small"
            aria-label={t('handIn.go', { number })}
            onClick={() => onGo(number)}
          >
            {number}
          </Button>
        ))}
      </div>
    </div>
  )
}
