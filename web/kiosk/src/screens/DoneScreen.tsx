import type { Done, Screen } from '../flow/screen';
import { when } from '../header/time';
import { useSeen } from '../hooks/useSeen';
import { usePage } from '../page';
import { type Texts, useTexts } from '../texts';
import { NotAsMeant } from './NotAsMeant';
import { Leave, Note, Wall } from './parts';
import { Reopen } from './Reopen';

type DoneAt = Extract<Screen, { at: 'done' }>;

/** What came of it. The next person may tap at once, and is told so. */
export function DoneScreen({ screen }: { readonly screen: DoneAt }) {
  const { status } = usePage();
  const texts = useTexts();
  const { what, again } = screen;
  const taken = what.is === 'taken' ? what.opening : undefined;
  if (useSeen(taken) && taken) {
    return <NotAsMeant kind="take" opening={taken} again={again} />;
  }
  const { title, detail } = wordsOf(what, texts, status?.site?.timeZone);
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
          <Leave main>{texts.done.finish}</Leave>
        </div>
      </div>
    </>
  );
}

function wordsOf(
  what: Done,
  texts: Texts,
  zone: string | undefined,
): { readonly title: string; readonly detail: string } {
  const { done } = texts;
  switch (what.is) {
    case 'taken': {
      const tag = what.opening.device?.assetTag ?? '';
      const { due } = what.opening;
      return {
        title: done.taken,
        detail: due
          ? done.takenUntil(tag, when(new Date(due), new Date(), texts, zone))
          : done.takenDetail(tag),
      };
    }
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
