import { DeskCallBacks } from '@/features/callback/desk-call-backs';
import { CallPage } from '@/features/intake/call-page';
import { LinkFiled } from '@/features/search/link-filed';

/** The hotline agent's desk: the call that goes on, and the calls that are to be made. */
export default function CallDesk() {
  return (
    <CallPage
      besides={(caller, filed) => <DeskCallBacks known={() => ({ phone: caller()?.phone, name: caller()?.name, caseNumber: filed })} />}
      links={(filed, earlier) => <LinkFiled number={filed} other={earlier} />}
    />
  );
}
