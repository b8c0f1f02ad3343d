import { LeftOutlined, RightOutlined, StarFilled, StarOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { LateAnswer } from '../api/getAnswers'
import { LateAnswerNote } from './LateAnswerNote'
import type { Numbered } from './numbered'
import { Options } from './Options'
import styles from './QuestionPane.module.css'
import { SaveState } from './SaveState'
import type { AnswerState } from './answerStates'
import { useAnswerKeys } from './useAnswerKeys'

interface QuestionPaneProps {
  at: Numbered
  count: number
  state: AnswerState | undefined
  late: LateAnswer | undefined
  marked: boolean
  locked: boolean
  onAnswer: (value: string[]) => void
  onMark: () => void
  onGo: (number: number) => void
}

export function QuestionPane({
  at,
  count,
  state,
  late,
  marked,
  locked,
  onAnswer,
  onMark,
  onGo,
}: QuestionPaneProps) {
  const { t } = useTranslation('candidate')
  const { number, question, section } = at
  const value = state?.value ?? []
  const heading = useRef<HTMLHeadingElement>(null)
  const keys = useAnswerKeys({ question, value, locked, onAnswer, onMark, onStep: (by) => onGo(number + by) })
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys are a short cut; all works without
    <section className={styles.pane} aria-labelledby="question" onKeyDown={keys}>
      <p lang="zh-CN" className={styles.section}>
        {section.title} {section.note && <span>{section.note}</span>}
      </p>
      <header className={styles.head}>
        <h2 id="question" ref={heading} tabIndex={-1}>
          {t('answer.number', { number, count })}
        </h2>
        <span className={styles.type}>{t(`answer.type.${question.type}`)}</span>
        <span className={styles.score}>{t('answer.score', { count: question.score })}</span>
      </header>
      <Options question={question} value={value} locked={locked} onChange={onAnswer} />
      <SaveState state={state} />
      <LateAnswerNote late={late} value={value} />
      <footer className={styles.foot}>
        <Button
          size="large"
          icon={<LeftOutlined aria-hidden />}
          disabled={number === 1}
          onClick={() => onGo(number - 1)}
        >
          {t('answer.previous')}
        </Button>
        <Button
          size="large"
          icon={marked ? <StarFilled aria-hidden /> : <StarOutlined aria-hidden />}
          aria-pressed={marked}
          onClick={onMark}
        >
          {t(marked ? 'answer.unmark' : 'answer.mark')}
        </Button>
        <Button
          size="large"
          type="primary"
          icon={<RightOutlined aria-hidden />}
          iconPlacement="end"
          disabled={number === count}
          onClick={() => onGo(number + 1)}
        >
          {t('answer.next')}
        </Button>
      </footer>
      <p className={styles.keys}>{t('answer.keys')}</p>
    </section>
  )
}
