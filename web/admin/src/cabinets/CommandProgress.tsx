import { useAnswer } from '../api/queries';
import type { Command } from '../api/types';
import { State, type Tone } from '../shell/State';
import { When } from '../shell/When';
import { useTexts } from '../texts';

const LOOK_EVERY_MS = 400;
const STEPS = { QUEUED: 1, SENT: 2, RECEIVED: 3 } as const;

const TONES: Readonly<Record<Command['state'], Tone>> = {
  QUEUED: 'wait',
  SENT: 'wait',
  RECEIVED: 'wait',
  SUCCEEDED: 'good',
  FAILED: 'bad',
  EXPIRED: 'warn',
  CANCELLED: 'plain',
  UNKNOWN: 'warn',
};

interface CommandProgressProps {
  readonly id: string;
  readonly zone: string | undefined;
}

/** How far an order to a kiosk is. */
export function CommandProgress({ id, zone }: CommandProgressProps) {
  const { commands } = useTexts();
  const found = useAnswer('/api/v1/commands/{id}', { path: { id } }, { refetchInterval: LOOK_EVERY_MS });
  const command = found.data;
  if (!command) {
    return null;
  }
  return <CommandState command={command} zone={zone} word={commands.states[command.state]} />;
}

interface CommandStateProps {
  readonly command: Command;
  readonly zone: string | undefined;
  readonly word: string;
}

function CommandState({ command, zone, word }: CommandStateProps) {
  const { commands } = useTexts();
  const { state, action, result, finishedAt } = command;
  const step = finishedAt ? undefined : STEPS[state as keyof typeof STEPS];
  return (
    <div className="command" role="status">
      <State tone={TONES[state]}>
        {commands.actions[action] ?? action}: {word}
      </State>
      {step && <progress max={4} value={step} aria-label={word} />}
      {finishedAt && (
        <small className="muted">
          <When at={finishedAt} zone={zone} />
          {result && ` · ${result}`}
        </small>
      )}
    </div>
  );
}
