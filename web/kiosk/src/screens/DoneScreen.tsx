import type { Done, Screen } from '../flow/screen';
import { type Texts, useTexts } from '../texts';
import { Leave, Note, Wall } from './parts';
import { Reopen } from './Reopen';

type DoneAt = Extract<Screen, { at: 'done' }>;

/** What came of it. The next person may tap at once, and is told so. */
export function DoneScreen({ screen }: { readonly screen: DoneAt }) {
  const texts = useTexts();
  const { what, again } = screen;
  const { title, detail } = wordsOf(what, texts);
  return (
    <>
      <Wall target={'opening' in what ? what.opening : undefined} calm />
      <div className="say">
        <Note look="good" title={title}>
          <p>{detail}</p>
        </Note>
        <p className="sub">{texts.done.nextPerson}</p>
        <div className="actions">
          {again && <Reopen again={again} />}
          <Leave>{texts.done.finish}</Leave>
        </div>
      </div>
    </>
  );
}

function wordsOf(what: Done, { done }: Texts): { readonly title: string; readonly detail: string } {
  switch (what.is) {
    case 'taken':
      return { title: done.taken, detail: done.takenDetail(what.opening.device?.assetTag ?? '') };
    case 'returned':
      return {
        title: done.returned,
        detail: done.returnedDetail(what.opening.device?.assetTag ?? '', what.opening.bay),
      };
    case 'closed':
      return { title: done.closed(what.opening.bay), detail: '' };
    case 'fault':
      return {
        title: done.fault(what.assetTag),
        detail: what.critical ? done.faultCritical : done.faultRecorded,
      };
    case 'handed-over':
      return { title: done.handedOver(what.assetTag, what.to), detail: done.handedOverDetail };
    case 'switched':
      return { title: done.switched(what.bay.number, what.on), detail: '' };
  }
}
