import type { ReactNode } from 'react';
import type { Visit } from '../api/gateway';
import type { BayName } from '../cabinet/bays';
import { Cabinet } from '../cabinet/Cabinet';
import { hourOf } from '../header/time';
import { Icon, type IconName } from '../Icon';
import { usePage } from '../page';
import { useTexts } from '../texts';

/** The cabinet, where one is known. */
export function Wall({ target, calm }: { readonly target?: BayName | undefined; readonly calm?: boolean }) {
  const { status } = usePage();
  return status ? <Cabinet status={status} target={target} calm={calm} /> : null;
}

export function Greeting({ visit }: { readonly visit: Visit }) {
  const { status } = usePage();
  const texts = useTexts();
  const hour = hourOf(new Date(), status?.site?.timeZone);
  return <p className="kicker">{texts.greeting(hour, visit.person.name)}</p>;
}

/** "Bay 3", and of which locker where there are several. */
export function BayTitle({ bay }: { readonly bay: BayName }) {
  const { status } = usePage();
  const texts = useTexts();
  const several = (status?.lockers.length ?? 0) > 1;
  return (
    <h1 className="big">
      {texts.bay(bay.bay)} {several && <small>{texts.cabinet.locker(bay.lockerName)}</small>}
    </h1>
  );
}

interface NoteProps {
  readonly look: 'good' | 'warn' | 'bad';
  readonly title: string;
  readonly children?: ReactNode;
}

const NOTE_ICONS = { good: 'check', warn: 'warning', bad: 'cross' } as const;

/** What came of it, in colour, icon and words. */
export function Note({ look, title, children }: NoteProps) {
  return (
    <div className={`note ${look}`} role={look === 'good' ? 'status' : 'alert'}>
      <h1 className="title">
        <Icon of={NOTE_ICONS[look]} />
        <span>
          <Unbroken text={title} />
        </span>
      </h1>
      {children}
    </div>
  );
}

/** An asset tag is read as one word, and never broken at its hyphen. */
function Unbroken({ text }: { readonly text: string }) {
  return text.split(/(\S+-\S+)/).map((part, index) =>
    index % 2 === 1 ? (
      <span key={part} className="whole">
        {part}
      </span>
    ) : (
      part
    ),
  );
}

interface ActionProps {
  readonly look?: 'main' | 'wide' | 'danger';
  readonly icon?: IconName;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

export function Action({ look, icon, onClick, children }: ActionProps) {
  return (
    <button type="button" className={look ?? ''} onClick={onClick}>
      {icon && <Icon of={icon} />}
      <span>{children}</span>
    </button>
  );
}

/** Ends the visit. */
export function Leave({ main, children }: { readonly main?: boolean; readonly children?: ReactNode }) {
  const { tell } = usePage();
  const texts = useTexts();
  return (
    <Action {...(main ? { look: 'main' } : {})} onClick={() => tell({ type: 'leave' })}>
      {children ?? texts.cancel}
    </Action>
  );
}
