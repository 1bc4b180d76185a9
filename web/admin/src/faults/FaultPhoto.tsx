import { useEffect, useState } from 'react';
import { session } from '../api/session';

interface FaultPhotoProps {
  readonly id: string;
  /** What is to be seen on it. */
  readonly text: string;
}

/** The photo of a fault. It is fetched as the person who is signed in, so it cannot be a plain address. */
export function FaultPhoto({ id, text }: FaultPhotoProps) {
  const [photo, show] = useState<string>();
  useEffect(() => {
    const stopping = new AbortController();
    let address: string | undefined;
    session
      .respond(`/api/v1/faults/${id}/photo`, { headers: { Accept: 'image/*' }, signal: stopping.signal })
      .then((response) => response.blob())
      .then((blob) => {
        address = URL.createObjectURL(blob);
        show(address);
      })
      // Without it the fault is still told in words.
      .catch(() => undefined);
    return () => {
      stopping.abort();
      if (address) {
        URL.revokeObjectURL(address);
      }
    };
  }, [id]);
  return photo ? <img className="fault-photo" src={photo} alt={text} /> : null;
}
