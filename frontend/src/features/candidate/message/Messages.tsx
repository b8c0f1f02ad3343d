import { TextNote } from './TextNote'
import { useUnread } from './messages'
import { WarningNote } from './WarningNote'

/** What a proctor writes; warnings first. */
export function Messages() {
  const unread = useUnread()
  const warnings = unread.filter(({ kind }) => kind === 'WARNING')
  const texts = unread.filter(({ kind }) => kind !== 'WARNING')
  return (
    <>
      {warnings.map((message) => (
        <WarningNote key={message.id} message={message} />
      ))}
      {texts.map((message) => (
        <TextNote key={message.id} message={message} />
      ))}
    </>
  )
}
