import type { Opening } from '../api/gateway';
import type { Again } from '../flow/screen';
import { useTexts } from '../texts';
import { Leave, Note, Wall } from './parts';
import { Reopen } from './Reopen';

interface NotAsMeantProps {
  readonly kind: 'take' | 'return';
  readonly opening: Opening;
  readonly again?: Again | undefined;
}

/** The door is closed, and what was to be taken is still there, or what was to be brought is not. */
export function NotAsMeant({ kind, opening, again }: NotAsMeantProps) {
  const { done } = useTexts();
  const tag = opening.device?.assetTag ?? '';
  const [title, advice] =
    kind === 'take'
      ? [done.stillThere(tag, opening.bay), done.stillThereAdvice]
      : [done.notThere(tag, opening.bay), done.notThereAdvice];
  return (
    <>
      <Wall target={opening} calm />
      <div className="say">
        <Note look="warn" title={title}>
          <p>{advice}</p>
        </Note>
        <div className="actions">
          {again && <Reopen again={again} />}
          <Leave main>{done.finish}</Leave>
        </div>
      </div>
    </>
  );
}
