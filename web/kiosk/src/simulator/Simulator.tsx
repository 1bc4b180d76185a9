import { useCallback, useEffect, useState } from 'react';
import { type Move, type SimulatedBay, simulator } from '../api/gateway';
import { repeat } from '../live/repeat';
import { useTexts } from '../texts';
import { BadgeRow } from './BadgeRow';
import { BayRow } from './BayRow';
import './simulator.css';

/** A coil is energised for less than a third of a second; the rest changes when somebody moves it. */
const LOOK_EVERY_MS = 500;

/** The hands of a person at a cabinet that does not exist: doors to move, devices to take and to put in. */
export default function Simulator() {
  const texts = useTexts();
  const [shown, setShown] = useState(false);
  return (
    <aside className={`simulator ${shown ? 'shown' : ''}`} aria-label={texts.simulator.title}>
      <button type="button" className="tab" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {shown ? texts.simulator.hide : texts.simulator.show}
      </button>
      {shown && <Drawer />}
    </aside>
  );
}

function Drawer() {
  const { simulator: texts } = useTexts();
  const { bays, silent, move } = useTwin();
  const several = new Set(bays.map(({ locker }) => locker)).size > 1;
  return (
    <div className="drawer">
      <h2>{texts.title}</h2>
      <p>{texts.hint}</p>
      <BadgeRow />
      {silent && <p role="alert">{texts.silent}</p>}
      <ul>
        {bays.map((bay) => (
          <BayRow
            key={`${bay.locker}/${bay.number}`}
            bay={bay}
            name={several ? `${bay.locker} · ${texts.bay(bay.number)}` : texts.bay(bay.number)}
            move={(change) => move(bay, change)}
          />
        ))}
      </ul>
    </div>
  );
}

interface Twin {
  readonly bays: readonly SimulatedBay[];
  readonly silent: boolean;
  readonly move: (bay: SimulatedBay, change: Move) => Promise<void>;
}

function useTwin(): Twin {
  const [bays, setBays] = useState<readonly SimulatedBay[]>([]);
  const [silent, setSilent] = useState(false);
  const look = useCallback(async () => {
    const told = await simulator.bays().catch(() => undefined);
    setSilent(!told);
    if (told) {
      setBays(told);
    }
    return true;
  }, []);
  useEffect(() => repeat(LOOK_EVERY_MS, look), [look]);

  const move = async (bay: SimulatedBay, change: Move) => {
    await simulator.move(bay, change).catch(() => setSilent(true));
    await look();
  };
  return { bays, silent, move };
}
