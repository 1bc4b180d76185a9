import { request } from '@smart-locker/shared';
import { useCallback, useEffect, useState } from 'react';
import { useTexts } from '../texts';
import { repeat } from '../useKiosk';
import './simulator.css';

/** A bay of the in-memory twin that stands in for the hardware. */
interface SimulatedBay {
  /** Serial of the locker it is in. */
  readonly locker: string;
  readonly number: number;
  readonly door: 'UNKNOWN' | 'CLOSED' | 'UNLOCKING' | 'OPEN';
  readonly device?: string | null;
  readonly jam: boolean;
  readonly lineEnergised: boolean;
}

type Move = { readonly door?: 'OPEN' | 'CLOSED'; readonly device?: string | null; readonly jam?: boolean };

/** The hands of a person at a cabinet that does not exist: doors to move, devices to take and to put in. */
export default function Simulator() {
  const texts = useTexts();
  const [shown, setShown] = useState(false);
  return (
    <aside className={`simulator ${shown ? 'shown' : ''}`} aria-label={texts.simulator.title}>
      <button type="button" className="tab" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {shown ? texts.simulator.hide : texts.simulator.show}
      </button>
      {shown && <Bays />}
    </aside>
  );
}

function Bays() {
  const texts = useTexts();
  const [bays, setBays] = useState<readonly SimulatedBay[]>([]);
  const look = useCallback(async (signal?: AbortSignal) => {
    const told = await request<SimulatedBay[]>('/simulator/v1/bays', signal ? { signal } : {}).catch(
      () => undefined,
    );
    if (told) {
      setBays(told);
    }
    return true;
  }, []);
  useEffect(() => repeat(500, look), [look]);

  const move = async (bay: SimulatedBay, change: Move) => {
    const address = `/simulator/v1/bays/${bay.number}?locker=${encodeURIComponent(bay.locker)}`;
    await request(address, { method: 'PUT', body: change }).catch(() => undefined);
    await look();
  };

  return (
    <div className="twin">
      <h2>{texts.simulator.title}</h2>
      {bays.map((bay) => (
        <BayRow key={`${bay.locker}/${bay.number}`} bay={bay} move={(change) => move(bay, change)} />
      ))}
    </div>
  );
}

function BayRow({ bay, move }: { readonly bay: SimulatedBay; readonly move: (change: Move) => void }) {
  const { simulator } = useTexts();
  const open = bay.door === 'OPEN';
  return (
    <div className={`row ${open ? 'open' : ''} ${bay.lineEnergised ? 'energised' : ''}`}>
      <b title={bay.lineEnergised ? simulator.energised : bay.door}>{bay.number}</b>
      <button type="button" onClick={() => move({ door: open ? 'CLOSED' : 'OPEN' })}>
        {open ? simulator.close : simulator.open}
      </button>
      {bay.device ? (
        <button type="button" disabled={!open} onClick={() => move({ device: null })}>
          {simulator.takeOut} {bay.device}
        </button>
      ) : (
        <PutIn bay={bay} open={open} move={move} />
      )}
      <label>
        <input type="checkbox" checked={bay.jam} onChange={(event) => move({ jam: event.target.checked })} />
        {simulator.jam}
      </label>
    </div>
  );
}

function PutIn({
  bay,
  open,
  move,
}: {
  readonly bay: SimulatedBay;
  readonly open: boolean;
  readonly move: (change: Move) => void;
}) {
  const { simulator } = useTexts();
  const [tag, setTag] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        move({ device: tag.trim() });
        setTag('');
      }}
    >
      <input
        aria-label={simulator.device(bay.number)}
        placeholder="SCN-001"
        size={8}
        value={tag}
        disabled={!open}
        onChange={(event) => setTag(event.target.value)}
      />
      <button type="submit" disabled={!open || !tag.trim()}>
        {simulator.putIn}
      </button>
    </form>
  );
}
