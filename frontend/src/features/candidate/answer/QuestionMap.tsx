import { useTranslation } from 'react-i18next'
import type { Numbered } from './numbered'
import styles from './QuestionMap.module.css'
import type { AnswerState } from './savingQueue'

interface QuestionMapProps {
  questions: Numbered[]
  current: number
  answers: ReadonlyMap<string, AnswerState>
  marked: ReadonlySet<string>
  onGo: (number: number) => void
}

/** Every question by number: filled when answered, with a star when marked, framed when current. */
export function QuestionMap({ questions, current, answers, marked, onGo }: QuestionMapProps) {
  const { t } = useTranslation('candidate')
  const done = (id: string) => (answers.get(id)?.value.length ?? 0) > 0
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
                    data-marked={marked.has(id)}
                    aria-current={number === current ? 'true' : undefined}
                    aria-label={t('map.cell', {
                      number,
                      answered: t(done(id) ? 'map.answered' : 'map.open'),
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
      </ul>
    </nav>
  )
}
