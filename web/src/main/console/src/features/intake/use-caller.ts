import { useEffect, useEffectEvent } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { callerIn } from './parked-calls';

/** The telephone system opens the page with who rings; the number is wiped from the address once it was read. */
export function useCaller(onCaller: (phone: string) => void): void {
  const { hash, pathname } = useLocation();
  const navigate = useNavigate();
  const pop = useEffectEvent((phone: string) => {
    void navigate(pathname, { replace: true });
    onCaller(phone);
  });
  useEffect(() => {
    const phone = callerIn(hash);
    if (phone) {
      pop(phone);
    }
  }, [hash]);
}
