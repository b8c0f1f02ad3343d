import { Form, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import styles from './PledgeStep.module.css'

const CHOICES = ['yes', 'no'] as const

/** Two ways of equal worth; none is chosen beforehand. */
export function FaceConsent() {
  const { t } = useTranslation('candidate')
  return (
    <fieldset className={styles.consent}>
      <legend>{t('consent.title')}</legend>
      <p>{t('consent.why')}</p>
      <Form.Item name="faceConsent" rules={[{ required: true, message: t('consent.missing') }]}>
        <Radio.Group className={styles.choices} aria-label={t('consent.title')}>
          {CHOICES.map((choice) => (
            <Radio key={choice} value={choice} className={styles.choice}>
              <strong>{t(`consent.${choice}.title`)}</strong>
              <small>{t(`consent.${choice}.text`)}</small>
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
    </fieldset>
  )
}
