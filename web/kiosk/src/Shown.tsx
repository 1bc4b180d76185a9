import type { Screen } from './flow/screen';
import { Asking } from './screens/Asking';
import { Bays } from './screens/Bays';
import { Condition } from './screens/Condition';
import { DoneScreen } from './screens/DoneScreen';
import { EmergencyScreen } from './screens/EmergencyScreen';
import { Fault } from './screens/Fault';
import { HandOver } from './screens/HandOver';
import { Idle } from './screens/Idle';
import { Keypad } from './screens/Keypad';
import { Menu } from './screens/Menu';
import { OpeningScreen } from './screens/OpeningScreen';
import { Refused } from './screens/Refused';
import { Sure } from './screens/Sure';
import { Which } from './screens/Which';

/** The screen that the kiosk is at. */
export function Shown({ screen }: { readonly screen: Screen }) {
  switch (screen.at) {
    case 'idle':
      return <Idle menu={screen.menu === true} />;
    case 'number':
    case 'pin':
      return <Keypad screen={screen} />;
    case 'asking':
      return <Asking errand={screen.errand} />;
    case 'menu':
      return <Menu visit={screen.visit} />;
    case 'which':
      return <Which screen={screen} />;
    case 'handover':
      return <HandOver screen={screen} />;
    case 'fault':
      return <Fault screen={screen} />;
    case 'opening':
      return <OpeningScreen screen={screen} />;
    case 'condition':
      return <Condition screen={screen} />;
    case 'bays':
      return <Bays screen={screen} />;
    case 'sure':
      return <Sure />;
    case 'emergency':
      return <EmergencyScreen />;
    case 'done':
      return <DoneScreen screen={screen} />;
    case 'refused':
      return <Refused screen={screen} />;
  }
}
