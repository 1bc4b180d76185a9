import { Nav, NavItem, NavList } from '@patternfly/react-core/dist/esm/components/Nav';
import { PageSidebar, PageSidebarBody } from '@patternfly/react-core/dist/esm/components/Page';
import { Link, useLocation } from 'wouter';
import { useAnswer } from '../api/queries';
import { useInbox } from '../inbox/useInbox';
import { useTexts } from '../texts';
import { addressOf, pagesFor } from './pages';
import { useMay, useMe } from './useMe';

const LOOK_EVERY_MS = 60_000;

/** The pages that a person may open, with what waits there. */
export function Side() {
  const texts = useTexts();
  const [address] = useLocation();
  const waiting = useWaiting();
  const isHere = (page: string) => (page === '/' ? address === '/' : `${address}/`.startsWith(`${page}/`));
  return (
    <PageSidebar>
      <PageSidebarBody>
        <Nav aria-label={texts.navigation}>
          <NavList>
            {pagesFor(useMe()).map((page) => (
              <NavItem key={page} isActive={isHere(addressOf(page))}>
                <Link href={addressOf(page)}>
                  {texts.pages[page]}
                  {waiting[page] && <span className="waiting">{waiting[page]}</span>}
                </Link>
              </NavItem>
            ))}
          </NavList>
        </Nav>
      </PageSidebarBody>
    </PageSidebar>
  );
}

/** How much waits on some pages, in words. */
function useWaiting(): Readonly<Partial<Record<string, string>>> {
  const texts = useTexts();
  const may = useMay();
  const cutOff = useAnswer(
    '/api/v1/alarms',
    { query: { limit: 1, state: 'STANDING', kind: 'CUT_OFF' } },
    { enabled: may('alarms:read'), refetchInterval: LOOK_EVERY_MS },
  );
  const { conflicts, faults } = useInbox();
  const inbox = conflicts + faults;
  return {
    ...(cutOff.data?.total ? { kiosks: texts.waiting.cutOff(cutOff.data.total) } : {}),
    ...(inbox ? { inbox: inbox.toLocaleString(texts.locale) } : {}),
  };
}
