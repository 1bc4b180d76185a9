import type { Status } from '../api/gateway';
import { lookOf } from '../cabinet/bays';
import { Icon } from '../Icon';
import { usePage } from '../page';
import { useTexts } from '../texts';
import { Action, Leave } from './parts';

/** Nobody is here. Says what to do, and what there is to have. */
export function Idle({ menu }: { readonly menu: boolean }) {
  const { status, tell } = usePage();
  const { idle } = useTexts();
  if (!status) {
    return status === null ? <Notice title={idle.silent} advice={idle.silentAdvice} /> : null;
  }
  return (
    <>
      <div className="welcome">
        <Icon of="badge" />
        <h1 className="big">{menu ? idle.tapForMenu : idle.tap}</h1>
        {menu ? <p className="sub">{idle.menuAdvice}</p> : <Counts status={status} />}
        <StillOpen status={status} />
      </div>
      <nav className="actions">
        <Action look="wide" onClick={() => tell({ type: 'type-number' })}>
          <span className="muted">{idle.noBadge}</span> {idle.typeNumber}
        </Action>
        {menu ? <Leave /> : <Action onClick={() => tell({ type: 'menu' })}>{idle.menu}</Action>}
      </nav>
    </>
  );
}

function Counts({ status }: { readonly status: Status }) {
  const { idle } = useTexts();
  const looks = status.bays.map((bay) => lookOf(bay, undefined));
  const count = (look: string) => looks.filter((each) => each === look).length;
  return (
    <ul className="counts">
      {count('full') > 0 && (
        <li className="full">
          <Icon of="check" /> {idle.full(count('full'))}
        </li>
      )}
      {count('charging') > 0 && (
        <li className="charging">
          <Icon of="bolt" /> {idle.charging(count('charging'))}
        </li>
      )}
      <li>{idle.free(count('empty'))}</li>
    </ul>
  );
}

/** A door that somebody left open keeps its bay from the next person. */
function StillOpen({ status }: { readonly status: Status }) {
  const { idle } = useTexts();
  const open = status.bays.filter(({ door }) => door === 'OPEN').map(({ number }) => number);
  return open.length > 0 ? (
    <p className="urge" role="status">
      <Icon of="door" /> {idle.stillOpen(open)}
    </p>
  ) : null;
}

function Notice({ title, advice }: { readonly title: string; readonly advice: string }) {
  return (
    <div className="welcome" role="status">
      <h1 className="title">{title}</h1>
      <p className="sub">{advice}</p>
    </div>
  );
}
