import { useMutation } from '@tanstack/react-query'
import { Alert, Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { logIn, type Credentials, type PendingTakeover } from '../api/logIn'
import { isSecurePage, proveDevice } from '../device/deviceKey'
import { StepCard } from '../session/StepCard'
import styles from './LoginForm.module.css'
import { LoginProblem } from './LoginProblem'
import { useThrottle } from '@/shared/useThrottle'

interface LoginFormProps {
  onEntered: () => void
  onTakeover: (takeover: PendingTakeover) => void
}

/** Passcode and ID number. What is wrong is said only as far as it is safe: the server's words. */
export function LoginForm({ onEntered, onTakeover }: LoginFormProps) {
  const { t } = useTranslation('candidate')
  const secure = isSecurePage()
  const login = useMutation({
    mutationFn: (credentials: Credentials) => logIn(credentials, proveDevice),
    onSuccess: (takeover) => (takeover ? onTakeover(takeover) : onEntered()),
  })
  const wait = useThrottle(login.error, 'sitting.login.throttled')
  const submit = ({ passcode, idNumber }: Credentials) =>
    login.mutate({ passcode: passcode.trim(), idNumber: idNumber.trim().toUpperCase() })
  return (
    <StepCard title={t('login.title')} why={t('login.why')}>
      {!secure && (
        <Alert
          type="error"
          showIcon
          title={t('login.insecure.title')}
          description={t('login.insecure.mend')}
        />
      )}
      <Form<Credentials>
        layout="vertical"
        size="large"
        requiredMark={false}
        onFinish={submit}
        className={styles.form}
        scrollToFirstError
      >
        <Form.Item
          name="passcode"
          label={t('login.passcode')}
          extra={t('login.passcodeHint')}
          rules={[{ required: true, whitespace: true, message: t('login.passcodeMissing') }]}
        >
          <Input autoComplete="off" autoCapitalize="none" spellCheck={false} maxLength={64} />
        </Form.Item>
        <Form.Item
          name="idNumber"
          label={t('login.idNumber')}
          extra={t('login.idNumberHint')}
          rules={[{ required: true, whitespace: true, message: t('login.idNumberMissing') }]}
        >
          <Input autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={32} />
        </Form.Item>
        <LoginProblem error={login.error} wait={wait} />
        <Button
          type="primary"
          htmlType="submit"
          block
          loading={login.isPending}
          disabled={!secure || wait > 0}
          className={styles.submit}
        >
          {wait > 0 ? t('login.wait', { seconds: wait }) : t('login.submit')}
        </Button>
      </Form>
      <p className={styles.note}>{t('login.after')}</p>
    </StepCard>
  )
}
