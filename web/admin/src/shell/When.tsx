import { useTexts } from '../texts';
import { moment } from './moment';

interface WhenProps {
  readonly at: string;
  /** Of the place that it is about; that of this computer if absent. */
  readonly zone?: string | undefined;
}

/** A moment, for people and for programs. */
export function When({ at, zone }: WhenProps) {
  const texts = useTexts();
  return <time dateTime={at}>{moment(at, texts.locale, zone)}</time>;
}
