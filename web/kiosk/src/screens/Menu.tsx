import type { Order } from '../api/gateway';
import type { Guest } from '../flow/screen';
import { Icon, type IconName } from '../Icon';
import { usePage } from '../page';
import { useTexts } from '../texts';
import { Greeting, Leave } from './parts';
import { refusalWords } from './refusal';

const ORDER_ICONS: Readonly<Record<Order, IconName>> = { OPEN: 'door', CHARGE: 'bolt', OPEN_ALL: 'siren' };

/** More than these make the buttons smaller, so that none has to be looked for. */
const MANY = 6;

/** What would you like to do? Only what the person may do is there. */
export function Menu({ visit }: { readonly visit: Guest }) {
  const { tell } = usePage();
  const texts = useTexts();
  const choices = visit.mayTake.length + visit.orders.length + (visit.holds.length && visit.holds.length + 2);
  return (
    <div className={choices > MANY ? 'say plenty' : 'say'}>
      <Greeting visit={visit} />
      <h1 className="title">{texts.menu.title}</h1>
      <MayNotTake visit={visit} />
      <div className="choices">
        {visit.holds.map((device) => (
          <button
            key={device.id}
            type="button"
            className="main"
            onClick={() => tell({ type: 'bring', device })}
          >
            <Icon of="bring" />
            <span>{texts.menu.bring(device.assetTag)}</span>
          </button>
        ))}
        <Takes visit={visit} />
        {visit.holds.length > 0 && (
          <>
            <button type="button" onClick={() => tell({ type: 'wish', wish: 'handover' })}>
              <Icon of="people" />
              <span>{texts.menu.handOver}</span>
            </button>
            <button type="button" onClick={() => tell({ type: 'wish', wish: 'fault' })}>
              <Icon of="warning" />
              <span>{texts.menu.fault}</span>
            </button>
          </>
        )}
        {visit.orders.map((order) => (
          <button
            key={order}
            type="button"
            className={order === 'OPEN_ALL' ? 'danger' : ''}
            onClick={() => tell({ type: 'order', order })}
          >
            <Icon of={ORDER_ICONS[order]} />
            <span>{texts.orders[order]}</span>
          </button>
        ))}
      </div>
      <div className="actions">
        <Leave />
      </div>
    </div>
  );
}

function Takes({ visit }: { readonly visit: Guest }) {
  const { tell } = usePage();
  const texts = useTexts();
  return visit.mayTake.map(({ deviceType, name, ready }) => (
    <button
      key={deviceType}
      type="button"
      className={visit.holds.length === 0 ? 'main' : ''}
      disabled={ready === 0}
      onClick={() => tell({ type: 'take', deviceType })}
    >
      <Icon of="take" />
      <span>{texts.menu.take(name)}</span>
      <small>{texts.menu.ready(ready)}</small>
    </button>
  ));
}

/** Why nothing can be taken, so that nobody looks for the button. */
function MayNotTake({ visit }: { readonly visit: Guest }) {
  const texts = useTexts();
  const { status } = usePage();
  if (!visit.takeRefused || visit.takeRefused.reason === 'ALLOWANCE_REACHED') {
    return null;
  }
  return <p className="sub">{refusalWords(visit.takeRefused, status, texts, new Date()).title}</p>;
}
