import type { FormInstance } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';
import { keepCalls, readCalls } from '@/api/device';
import { usePerson } from '@/api/me';
import { NEW_CALL, type Call } from './call';
import { parked, parkedAmong } from './parked-calls';

/** Long enough not to write at each key, short enough to lose nothing that matters. */
const PAUSE = 2_000;

/** Later calls sort after earlier ones. */
const newId = () => Date.now().toString(36).padStart(10, '0');

/** The call in the form is kept on the device every few seconds; several can wait beside it. */
export function useParkedCalls(form: FormInstance<Call>) {
  const { username } = usePerson();
  const [calls, setCalls] = useState(() => parkedAmong(readCalls(username)));
  const [current, setCurrent] = useState(newId);
  const timer = useRef(0);
  const latestSave = useRef(() => {});

  const stop = () => {
    window.clearTimeout(timer.current);
    timer.current = 0;
  };

  /** What the device holds is the truth: another tab may have written too. */
  const save = useCallback(() => {
    stop();
    const now = { id: current, savedAt: new Date().toISOString(), call: form.getFieldsValue(true) as Call };
    const kept = parked(parkedAmong(readCalls(username)), now);
    keepCalls(username, kept);
    setCalls(kept);
  }, [form, username, current]);

  /** Who types without a pause is saved all the same. */
  const note = useCallback(() => {
    if (timer.current === 0) {
      timer.current = window.setTimeout(() => { latestSave.current(); }, PAUSE);
    }
  }, []);

  const show = (id: string, call: Call) => {
    setCurrent(id);
    form.resetFields();
    form.setFieldsValue(call);
  };
  const begin = (call: Call = NEW_CALL) => {
    save();
    show(newId(), call);
  };
  const open = (id: string) => {
    save();
    const wanted = parkedAmong(readCalls(username)).find((one) => one.id === id);
    if (wanted) {
      show(id, wanted.call);
    }
  };
  /** What was filed stays nowhere, not even in the form. */
  const erase = () => {
    stop();
    form.resetFields();
    const kept = parkedAmong(readCalls(username)).filter(({ id }) => id !== current);
    keepCalls(username, kept);
    setCalls(kept);
  };

  useEffect(() => {
    latestSave.current = save;
  }, [save]);
  useEffect(() => {
    const leave = () => {
      latestSave.current();
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  return { calls, current, note, save, begin, open, erase };
}
