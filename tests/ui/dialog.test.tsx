import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Dialog } from '@/ui/Dialog'

const open = (onClose = vi.fn<() => void>()) => {
  const rendered = render(
    <Dialog title="A title" width={400} onClose={onClose}>
      <button type="button">Inside</button>
    </Dialog>,
  )
  return { ...rendered, onClose }
}

describe('a dialog', () => {
  it('bears its heading as its name', () => {
    open()
    expect(screen.getByRole('dialog', { name: 'A title' })).toBeVisible()
  })

  it('asks to be closed by its button', async () => {
    const { onClose } = open()
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('asks to be closed by Esc, and does not close by itself', () => {
    const { onClose } = open()
    const cancel = new Event('cancel', { cancelable: true })
    fireEvent(screen.getByRole('dialog'), cancel)
    expect(onClose).toHaveBeenCalledOnce()
    expect(cancel.defaultPrevented).toBe(true)
  })

  it('asks to be closed by a press beside it, and by none that began inside', async () => {
    const { onClose } = open()
    const user = userEvent.setup()
    const [dialog, inside] = [screen.getByRole('dialog'), screen.getByRole('button', { name: 'Inside' })]
    await user.click(inside)
    await user.pointer([
      { keys: '[MouseLeft>]', target: inside },
      { target: dialog },
      { keys: '[/MouseLeft]', target: dialog },
    ])
    expect(onClose).not.toHaveBeenCalled()
    await user.click(dialog)
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('says nothing when it is taken away, so that it cannot close the next one', () => {
    const { onClose, unmount } = open()
    unmount()
    expect(onClose).not.toHaveBeenCalled()
  })
})
