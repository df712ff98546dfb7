import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { UndoBar } from '../../../renderer/app/UndoBar.tsx';
import { PassphraseField } from '../../../renderer/keys/PassphraseField.tsx';
import { Button } from '../../../renderer/kit/primitives/Button.tsx';
import { Dialog } from '../../../renderer/kit/primitives/Dialog.tsx';

describe('the dialog', () => {
  const Asking = () => {
    const [open, setOpen] = useState(false);
    return (
      <>
        <Button onClick={() => setOpen(true)}>Discard</Button>
        {open ? (
          <Dialog
            title="Discard this draft?"
            onClose={() => setOpen(false)}
            actions={<Button onClick={() => setOpen(false)}>Keep writing</Button>}
          >
            Three answers are in it.
          </Dialog>
        ) : null}
      </>
    );
  };

  it('takes the focus, keeps it inside, and gives it back on Escape', async () => {
    const screen = await render(<Asking />);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('dialog', { name: 'Discard this draft?' })).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Keep writing' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
    await expect.element(screen.getByRole('button', { name: 'Discard' })).toHaveFocus();
  });
});

describe('the passphrase field', () => {
  const Typed = ({ error }: { readonly error?: string }) => {
    const [value, setValue] = useState('');
    return (
      <PassphraseField
        label="Passphrase"
        hint="Four words or more."
        autoComplete="new-password"
        value={value}
        onChange={setValue}
        {...(error ? { error } : {})}
      />
    );
  };

  it('hides what is typed until it is asked to show it', async () => {
    const screen = await render(<Typed />);
    const field = screen.getByLabelText('Passphrase', { exact: true });
    await expect.element(field).toHaveAttribute('type', 'password');
    const show = screen.getByRole('button', { name: 'Show what is typed' });
    await show.click();
    await expect.element(field).toHaveAttribute('type', 'text');
    await expect.element(show).toHaveAttribute('aria-pressed', 'true');
  });

  it('is described by its hint and by what is wrong', async () => {
    const screen = await render(<Typed error="Too short." />);
    const field = screen.getByLabelText('Passphrase', { exact: true });
    await expect.element(field).toHaveAccessibleDescription('Four words or more. Too short.');
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  });

  it('says when caps lock is on, before it costs an attempt', async () => {
    const screen = await render(<Typed />);
    const field = screen.getByLabelText('Passphrase', { exact: true }).element();
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'A', bubbles: true, modifierCapsLock: true }));
    await expect.element(screen.getByText('Caps lock is on.')).toBeVisible();
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    await expect.element(screen.getByText('Caps lock is on.')).not.toBeInTheDocument();
  });
});

describe('the undo bar', () => {
  it('speaks through a live region that was there before', async () => {
    const onAction = vi.fn();
    const Deleted = () => {
      const [message, setMessage] = useState<string | null>(null);
      return (
        <>
          <Button onClick={() => setMessage('Moved to the trash.')}>Delete</Button>
          <UndoBar message={message} onAction={onAction} onDismiss={() => setMessage(null)} />
        </>
      );
    };
    const screen = await render(<Deleted />);
    const region = screen.getByRole('status').element();
    await screen.getByRole('button', { name: 'Delete' }).click();
    await expect.element(screen.getByText('Moved to the trash.')).toBeVisible();
    expect(region.textContent).toContain('Moved to the trash.');
    await screen.getByRole('button', { name: 'Undo' }).click();
    expect(onAction).toHaveBeenCalledOnce();
    await screen.getByRole('button', { name: 'Dismiss' }).click();
    expect(region.textContent).toBe('');
  });
});

describe('a busy button', () => {
  it('keeps the focus and does nothing when it is pressed again', async () => {
    const onClick = vi.fn();
    const screen = await render(
      <Button busy onClick={onClick}>
        Save
      </Button>,
    );
    const save = screen.getByRole('button', { name: 'Save' });
    (save.element() as HTMLElement).focus();
    await expect.element(save).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(onClick).not.toHaveBeenCalled();
  });
});
