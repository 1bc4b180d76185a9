import { Switch } from '@patternfly/react-core/dist/esm/components/Switch';
import { useTexts } from '../texts';

interface FollowProps {
  readonly isOn: boolean;
  readonly turn: (on: boolean) => void;
}

/** Whether new entries show up by themselves. */
export function Follow({ isOn, turn }: FollowProps) {
  const texts = useTexts();
  return <Switch id="follow" label={texts.log.follow} isChecked={isOn} onChange={(_, on) => turn(on)} />;
}
