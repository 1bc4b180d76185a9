import { type FormEvent, useState } from 'react';
import type { Move, SimulatedBay } from '../api/gateway';
import { Icon } from '../Icon';
import { useTexts } from '../texts';

interface BayRowProps {
  readonly bay: SimulatedBay;
  readonly name: string;
  readonly move: (change: Move) => void;
}

export function BayRow({ bay, name, move }: BayRowProps) {
  const { simulator } = useTexts();
  const open = bay.door === 'OPEN';
  const states = [
    simulator.doors[bay.door],
    ...(bay.lineEnergised ? [simulator.energised] : []),
    ...(bay.charging ? [simulator.charging] : []),
  ];
  return (
    <li className={`${open ? 'open' : ''} ${bay.lineEnergised ? 'energised' : ''}`}>
      <div className="name">
        <b>{name}</b>
        <small>{states.join(', ')}</small>
      </div>
      <button type="button" onClick={() => move({ door: open ? 'CLOSED' : 'OPEN' })}>
        <Icon of="door" />
        {open ? simulator.close : simulator.open}
      </button>
      {bay.device ? (
        <button type="button" disabled={!open} onClick={() => move({ device: null })}>
          {simulator.takeOut} <i>{bay.device}</i>
        </button>
      ) : (
        <PutIn bay={bay} open={open} move={move} />
      )}
      <label className="jam">
        <input type="checkbox" checked={bay.jam} onChange={(event) => move({ jam: event.target.checked })} />
        {simulator.jam}
      </label>
    </li>
  );
}

function PutIn({ bay, open, move }: Omit<BayRowProps, 'name'> & { readonly open: boolean }) {
  const { simulator } = useTexts();
  const [tag, setTag] = useState('');
  const put = (event: FormEvent) => {
    event.preventDefault();
    move({ device: tag.trim() });
    setTag('');
  };
  return open ? (
    <form onSubmit={put}>
      <input
        aria-label={simulator.device(bay.number)}
        placeholder="SCN-001"
        autoComplete="off"
        value={tag}
        onChange={(event) => setTag(event.target.value)}
      />
      <button type="submit" disabled={!tag.trim()}>
        {simulator.putIn}
      </button>
    </form>
  ) : (
    <span className="nothing">{simulator.empty}</span>
  );
}
