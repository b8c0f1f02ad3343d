import { useTranslation } from 'react-i18next'
import type { Numbered } from './numbered'
import styles from './QuestionMap.module.css'
import { isAnswered, type AnswerState } from './answerStates'

interface QuestionMapProps {
  questions: Numbered[]
  current: number
  answers: ReadonlyMap<string, AnswerState>
  marked: ReadonlySet<string>
  onGo: (number: number) => void
}

/** Every question by number: filled when answered, dashed with a ! when the answer could not be saved, with a star when marked, framed when current. */
export function QuestionMap({ questions, current, answers, marked, onGo }: QuestionMapProps) {
  const { t } = useTranslation('candidate')
  const done = (id: string) => isAnswered(answers.get(id))
  const refused = (id: string) => answers.get(id)?.status === 'REFUSED'
  const word = (id: string) => (refused(id) ? 'map.refused' : done(id) ? 'map.answered' : 'map.open')
  const sections = [...new Set(questions.map(({ section }) => section))]
  return (
    <nav className={styles.map} aria-label={t('map.label')}>
      <p className={styles.count}>
        {t('map.count', {
          done: questions.filter(({ question }) => done(question.id)).length,
          all: questions.length,
        })}
      </p>
      {sections.map((section) => (
        <div key={section.id}>
          <p lang="zh-CN" className={styles.section}>
            {section.title}
          </p>
          <ol className={styles.grid}>
            {questions
              .filter((each) => each.section === section)
              .map(({ number, question: { id } }) => (
                <li key={id}>
                  <button
                    type="button"
                    className={styles.cell}
                    data-answered={done(id)}
                    data-refused={refused(id)}
                    title={refused(id) ? t('map.refused') : undefined}
                    data-marked={marked.has(id)}
                    aria-current={number === current ? 'true' : undefined}
                    aria-label={t('map.cell', {
                      number,
                      answered: t(word(id)),
                      marked: marked.has(id) ? t('map.markedToo') : '',
                    })}
                    onClick={() => onGo(number)}
                  >
                    {number}
                  </button>
                </li>
              ))}
          </ol>
        </div>
      ))}
      <ul className={styles.legend} aria-hidden>
        <li>
          <span className={styles.cell} data-answered="true" /> {t('map.answered')}
        </li>
        <li>
          <span className={styles.cell} /> {t('map.open')}
        </li>
        <li>
          <span className={styles.cell} data-marked="true" /> {t('map.marked')}
        </li>
        {questions.some(({ question }) => refused(question.id)) && (
          <li>
            <span className={styles.cell} data-refused="true" /> {t('map.refused')}
          </li>
        )}
      </ul>
    </nav>
  )
}
