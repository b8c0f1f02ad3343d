import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Paper } from '../api/getPaper'
import type { Sitting } from '../api/sitting'
import { TimeMarks } from '../clock/TimeMarks'
import { AnswerBar } from './AnswerBar'
import styles from './AnswerPage.module.css'
import { EndMoved } from './EndMoved'
import { HandInDialog } from './HandInDialog'
import { QuestionMap } from './QuestionMap'
import { QuestionPane } from './QuestionPane'
import type { SavingQueue } from './savingQueue'
import { numbered, titleOf } from './numbered'
import { useAnswering } from './useAnswering'
import { useDeadline } from './useDeadline'
import { useLateAnswers } from './useLateAnswers'
import { useQueueView } from './useSavingQueue'

interface AnswerPageProps {
  sitting: Sitting
  paper: Paper
  queue: SavingQueue
}

/** One question at a time, the map beside it; the time and the state of saving always in view. */
export function AnswerPage({ sitting, paper, queue }: AnswerPageProps) {
  const { t, i18n } = useTranslation('candidate')
  const questions = numbered(paper)
  const view = useQueueView(queue)
  const late = useLateAnswers()
  const answering = useAnswering(sitting.sittingId, questions)
  const deadline = sitting.admission?.deadline ?? sitting.session.endsAt
  const over = useDeadline(deadline, queue) || view.end === 'CLOSED'
  const [handingIn, setHandingIn] = useState(false)
  const title = titleOf(paper, i18n.language)
  useEffect(() => {
    document.title = `${title} - ${t('common:product')}`
  }, [title, t])
  return (
    <div className={styles.page} style={{ '--answer-scale': answering.scale } as React.CSSProperties}>
      <h1 className={styles.title}>{title}</h1>
      <TimeMarks to={deadline} about="end" />
      <AnswerBar
        deadline={deadline}
        view={view}
        scale={answering.scale}
        onScale={answering.setScale}
        over={over}
        onHandIn={() => setHandingIn(true)}
      />
      {!over && <EndMoved deadline={deadline} />}
      <div className={styles.columns}>
        <QuestionPane
          key={answering.current.question.id}
          at={answering.current}
          count={questions.length}
          state={view.answers.get(answering.current.question.id)}
          late={late.get(answering.current.question.id)}
          marked={answering.marked.has(answering.current.question.id)}
          locked={over || view.end !== undefined}
          onAnswer={(value) => void queue.answer(answering.current.question.id, value)}
          onMark={answering.toggleMark}
          onGo={answering.go}
        />
        <QuestionMap
          questions={questions}
          current={answering.current.number}
          answers={view.answers}
          marked={answering.marked}
          onGo={answering.go}
        />
      </div>
      <HandInDialog
        open={handingIn && !over}
        sitting={sitting}
        questions={questions}
        view={view}
        marked={answering.marked}
        onClose={() => setHandingIn(false)}
        onGo={answering.go}
      />
    </div>
  )
}
