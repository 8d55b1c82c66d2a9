import type { ReadCase } from '@/api/case-file';
import { useCasePart } from '@/api/case-parts';
import { useApprovals } from '@/features/approval/api/read-approvals';
import { useMediation } from '@/features/mediation/api/read-mediation';
import { useNotices } from '@/features/notification/api/read-notices';
import type { Standing } from './steps';

/** What waits in the parts of a case. */
export function useStanding(read: ReadCase): Standing {
  const { number } = read.caseFile;
  const { data: approvals } = useApprovals(number);
  return {
    approval: approvals?.items.find(({ state }) => state === 'PENDING'),
    telling: useTelling(read),
    ...useDemandsAndLimits(number),
    ...useMediationStanding(number),
    ...useOrders(number),
  };
}

function useTelling({ caseFile: { number, stage, outcome } }: ReadCase): boolean {
  const { data: notices } = useNotices(number);
  const told = notices?.items.some(({ matter, state }) => matter === 'DECISION' && state === 'DELIVERED') ?? true;
  return (stage === 'IN_MEDIATION' || outcome === 'REFUSED') && !told;
}

function useDemandsAndLimits(number: string) {
  const { data: demands } = useCasePart(number, '/api/cases/{number}/demands');
  const { data: suspensions } = useCasePart(number, '/api/cases/{number}/suspensions');
  const { data: extensions } = useCasePart(number, '/api/cases/{number}/extensions');
  return {
    demandOpen: demands?.items.some(({ state }) => state === 'OPEN') ?? false,
    pauseRunning: suspensions?.items.some(({ to }) => to === null) ?? false,
    extended: extensions?.items.some(({ state }) => state === 'ASKED' || state === 'GRANTED') ?? false,
  };
}

function useMediationStanding(number: string) {
  const { data: mediation } = useMediation(number);
  return {
    sessionCalled: mediation?.sessions.some(({ state }) => state === 'CALLED') ?? false,
    recusalPending: mediation?.recusals.some(({ state }) => state === 'PENDING') ?? false,
  };
}

function useOrders(number: string) {
  const { data: orders } = useCasePart(number, '/api/cases/{number}/supervision-orders');
  return {
    orderOpen: orders?.items.some(({ state }) => state === 'OPEN') ?? false,
    orderAnswered: orders?.items.some(({ state }) => state === 'ANSWERED') ?? false,
  };
}
