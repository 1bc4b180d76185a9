import { type FormEvent, useState } from 'react';
import { usePage } from '../page';
import { useTexts } from '../texts';

/** A reader that does not exist: the badge is told to the page as one that was read. */
export function BadgeRow() {
  const { tell } = usePage();
  const { simulator } = useTexts();
  const [uid, setUid] = useState('');
  const tap = (event: FormEvent) => {
    event.preventDefault();
    tell({ type: 'badge', uid: uid.trim() });
  };
  return (
    <form className="badge" onSubmit={tap}>
      <label>
        {simulator.badge}
        <input
          value={uid}
          placeholder="04A1B2C3D4"
          autoComplete="off"
          onChange={(event) => setUid(event.target.value)}
        />
      </label>
      <button type="submit" disabled={!uid.trim()}>
        {simulator.tap}
      </button>
    </form>
  );
}
