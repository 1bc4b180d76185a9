import type { Screen } from '../flow/screen';
import { useSeen } from '../hooks/useSeen';
import { Icon } from '../Icon';
import { usePage } from '../page';
import { useTexts } from '../texts';
import { FaultChoices } from './FaultChoices';
import { NotAsMeant } from './NotAsMeant';
import { Wall } from './parts';
import { Reopen } from './Reopen';

/** How many choices there is room for beside the cabinet. */
const FEW = 3;

/** "Anything wrong with it?" It is back already; who walks away has said that all is good. */
export function Condition({ screen }: { readonly screen: Extract<Screen, { at: 'condition' }> }) {
  const { tell } = usePage();
  const texts = useTexts();
  const { errand, opening, again } = screen;
  if (useSeen(opening) === false) {
    return <NotAsMeant kind="return" opening={opening} again={again} />;
  }
  const plenty = errand.device.faults.length > FEW;
  return (
    <>
      {!plenty && <Wall target={opening} calm />}
      <div className={plenty ? 'say plenty' : 'say'}>
        <p className="kicker" role="status">
          {texts.condition.back(errand.device.assetTag, opening.bay)}
        </p>
        <h1 className="title">{texts.condition.title}</h1>
        <div className="choices">
          <button type="button" className="good" onClick={() => tell({ type: 'all-good' })}>
            <Icon of="check" />
            <span>{texts.condition.allGood}</span>
          </button>
          <FaultChoices device={errand.device} />
        </div>
        {again && (
          <div className="actions">
            <Reopen again={again} />
          </div>
        )}
      </div>
    </>
  );
}
